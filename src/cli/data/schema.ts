import { dirname, join, relative, sep } from 'node:path';
import { installed, READY } from '../../build/installed';
import { replaceFiles } from './replaceFiles';
import { jsonSchemas } from '../../lib/dataset/schema/jsonSchema';
import { tell, type DataCommand, type DataOptions } from './command';

/** Served at /schema/ as they stand, and found there by editors in a clone that was never built. */
export const SCHEMA_FOLDER = join('static', 'schema');

/** Where editors find them in a folder in which the package is installed. */
const SCHEMAS_BROUGHT = join('node_modules', 'cited-figures', 'dist', READY.program, 'client', 'schema');

export type SchemaKind = keyof ReturnType<typeof jsonSchemas>;

/** The line by which editors find the schema of a data file. */
export function schemaComment(file: string, kind: SchemaKind): string {
	const folder = installed() ? SCHEMAS_BROUGHT : SCHEMA_FOLDER;
	const path = relative(dirname(file), join(folder, `${kind}.json`));
	return `# yaml-language-server: $schema=${path.split(sep).join('/')}\n`;
}

/** The JSON Schema files, made from the schemas that validate the data. */
export function schemaFiles(): { path: string; text: string }[] {
	return Object.entries(jsonSchemas()).map(([kind, schema]) => ({
		path: join(SCHEMA_FOLDER, `${kind}.json`),
		text: `${JSON.stringify(schema, undefined, '\t')}\n`
	}));
}

/** Writes the JSON Schema of every kind of data file. */
export const schema: DataCommand = {
	takes: '',
	does: [
		'Writes the JSON Schema of each kind of data file, for editors.',
		'It stands in static/schema and is served below /schema/.'
	],
	options: [],
	examples: [''],
	run
};

function run(args: readonly string[], options: DataOptions): number | undefined {
	if (args.length > 0) return undefined;
	const files = schemaFiles();
	replaceFiles(files);
	return tell(
		options,
		[],
		{ files: files.map(({ path }) => path) },
		files.map(({ path }) => `Wrote ${path}`)
	);
}
