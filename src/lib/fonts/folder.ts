/** The folder of the built fonts (`npm run fonts`), for what has a file system. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bidi } from './bidi';
import { parseMetrics, type BuiltMetrics } from './builtMetrics';
import { giveBidi } from './visualOrder';

giveBidi(bidi);

/** Where the built fonts are, from the project's folder. */
export const FONT_FOLDER = '.cache/fonts';

const MEND = 'Make the fonts first: npm run fonts';

/** The measures of the built faces. @throws {Error} that says how to make them, if they are not there or not whole */
export function readMetrics(folder = FONT_FOLDER): BuiltMetrics {
	const text = readText(folder, 'metrics.json');
	try {
		return parseMetrics(text);
	} catch (error) {
		throw new Error(`${join(folder, 'metrics.json')}: ${messageOf(error)} ${MEND}`, { cause: error });
	}
}

/** The style sheet of the built faces, which names their files as `./<name>`. @throws {Error} likewise */
export function readStylesheet(folder = FONT_FOLDER): string {
	return readText(folder, 'fonts.css');
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

function readText(folder: string, name: string): string {
	try {
		return readFileSync(join(folder, name), 'utf8');
	} catch (error) {
		throw new Error(`There are no built fonts in “${folder}”: ${name} is missing. ${MEND}`, { cause: error });
	}
}
