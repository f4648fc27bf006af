/** `docs/data.md`: every field of every data file, from the schemas that validate them. */
import { jsonSchemas } from '../../lib/dataset/schema/jsonSchema';

type Schema = Readonly<Record<string, unknown>>;

const FILES = [
	['dataset', '`data/dataset.yaml`'],
	['source', '`data/sources/<source>.yaml`'],
	['claims', '`data/claims/<source>.yaml`'],
	['checks', '`data/checks/<source>.yaml`'],
	['figure', '`data/figures/<slug>.yaml`']
] as const;

const INTRODUCTION = `# The format of data files

Written by \`npm run docs:data\` from the schemas that validate the data; the same are at \`/schema/\` of a site, as JSON Schema for
editors, and the first line of a data file names its own. A dataset is a folder of YAML files. [CONTRIBUTING.md](../CONTRIBUTING.md#add-a-claim)
goes through it step by step, with examples; \`npm run data:check\` reports every mistake at its place.

A field in **bold** is needed. \`a.b\` is the field \`b\` within \`a\`; \`a[].b\` that of each entry of the list \`a\`, and \`a.*.b\` of
each entry that has a name of its own. Dates are as precise as they are known: 2024, 2024-05 or 2024-05-16.`;

/** The page, which says how it is made. */
export function dataPage(): string {
	const schemas = jsonSchemas();
	const seen = new Map<string, string>();
	const parts = FILES.map(([kind, title]) => {
		const { chart, ...own } = propertiesOf(schemas[kind]);
		const rows = rowsOf({ ...schemas[kind], properties: own }, '', seen);
		const charts = isSchema(chart) ? `\n\n${chartSections(chart, seen)}` : '';
		const about = String(schemas[kind]['description'] ?? '').replace(/^.*?: (.)/, (_, first: string) =>
			first.toUpperCase()
		);
		return `## ${title}\n\n${about === '' ? '' : `${about}\n\n`}${table(rows)}${charts}`;
	});
	return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

function chartSections(chart: Schema, seen: Map<string, string>): string {
	return listOf(chart['oneOf'])
		.map((type) => {
			const { type: _, ...fields } = propertiesOf(type);
			const rows = rowsOf({ ...type, properties: fields }, 'chart.', seen);
			return `### \`chart:\` of type \`${String(type['title'])}\`\n\n${table(rows)}`;
		})
		.join('\n\n');
}

function table(rows: readonly (readonly string[])[]): string {
	return [['field', 'what it says', 'written as'], ['---', '---', '---'], ...rows]
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');
}

/** The fields of an object, each with those within it. What was described before is named. */
function rowsOf(schema: Schema, prefix: string, seen: Map<string, string>): string[][] {
	const needed = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
	return Object.entries(propertiesOf(schema)).flatMap(([name, field]) => {
		if (!isSchema(field)) return [];
		const path = `${prefix}${name}`;
		const [inner, place] = withinOf(field, path);
		const kept = JSON.stringify(inner.map(propertiesOf));
		const known = inner.length > 0 ? seen.get(kept) : undefined;
		if (inner.length > 0) seen.set(kept, known ?? path);
		const said = String(field['description'] ?? '').replaceAll('|', '\\|');
		const what = [said, ...(known === undefined ? [] : [`Its fields are those of \`${known}\`.`])].join(' ').trim();
		const code = `\`${path}\``;
		const row = [needed.has(name) ? `**${code}**` : code, what, typeOf(field)];
		const rows = known === undefined ? inner.flatMap((each) => rowsOf(each, `${place}.`, seen)) : [];
		return [row, ...rows];
	});
}

/** The objects that a field holds, one or one of several, and how their place is written. */
function withinOf(field: Schema, path: string): [Schema[], string] {
	const { items, additionalProperties: named } = field;
	if (isSchema(items)) return [objectsIn(items), `${path}[]`];
	if (isSchema(named)) return [objectsIn(named), `${path}.*`];
	return [objectsIn(field), path];
}

function objectsIn(schema: Schema): Schema[] {
	const choices = listOf(schema['anyOf']);
	return (choices.length > 0 ? choices : [schema]).filter((each) => isSchema(each['properties']));
}

/** What is written there, in a word or two. */
function typeOf(schema: Schema): string {
	const { const: only, enum: several, items, default: usual, additionalProperties: named } = schema;
	if (only !== undefined) return `\`${String(only)}\``;
	if (Array.isArray(several)) {
		const words = several.map((one) => `\`${String(one)}\``).join(', ');
		return usual === undefined ? words : `${words}; \`${String(usual)}\` if not said`;
	}
	if (isSchema(items)) return listType(items, schema);
	if (isSchema(named)) return 'named entries';
	const choices = [...new Set(listOf(schema['anyOf']).map(typeOf))];
	if (choices.length > 1 && choices.includes('date')) return 'date';
	if (choices.length > 0) return choices.join(' or ');
	return simpleType(schema);
}

/** "list of 2 to 12 names". */
function listType(items: Schema, { minItems: least, maxItems: most }: Schema): string {
	const size =
		typeof least !== 'number' || typeof most !== 'number' ? '' : least === most ? `${least} ` : `${least} to ${most} `;
	return `list of ${size}${isSchema(items['properties']) ? 'entries' : plural(items)}`;
}

const DATE = '[12]\\d{3}';

function simpleType({ type, pattern, format, minimum, maximum }: Schema): string {
	const words = String(pattern ?? '');
	if (words.includes(DATE) || (minimum === 1000 && maximum === 2999)) return 'date';
	if (words.startsWith('^-?\\d+\\/')) return 'fraction';
	if (words.startsWith('^[a-z0-9]+')) return 'name';
	if (words.includes('{64}')) return 'sha256';
	if (format === 'uri') return 'web address';
	if (format === 'email') return 'e-mail address';
	if (type === 'boolean') return '`true`, `false`';
	if (type === 'integer') return 'whole number';
	return type === 'string' ? 'text' : type === 'object' ? 'fields' : String(type ?? 'fields');
}

function plural(schema: Schema): string {
	const type = typeOf(schema);
	return type === 'fields' || type === 'fields or fields'
		? 'entries'
		: type.endsWith('s') || type === 'text'
			? type
			: `${type}s`;
}

function propertiesOf(schema: Schema): Schema {
	return isSchema(schema['properties']) ? schema['properties'] : {};
}

function listOf(value: unknown): Schema[] {
	return Array.isArray(value) ? value.filter(isSchema) : [];
}

function isSchema(value: unknown): value is Schema {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
