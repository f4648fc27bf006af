/** Files that the program froze: JSON, read whole or not at all. */
import type { z } from 'zod';
import type { Report } from '../read/files';
import { reasonOf, type Files } from '../ports/files';
import { parseRecord } from '../read/records';
import type { YamlFile } from '../read/yaml';

/** How a frozen file that is not what it was is mended. */
export const RESTORE = 'published versions never change: bring the file back from the history (git checkout -- <file>)';

export interface FrozenFile<Value> {
	readonly value: Value;
	/** As it is written: the schema may fill in what the file does not say. */
	readonly data: unknown;
}

/** Reads a frozen file by its schema. Undefined if it is broken; that is reported. */
export function readFrozenFile<Schema extends z.ZodType>(
	files: Files,
	path: string,
	schema: Schema,
	report: Report
): FrozenFile<z.output<Schema>> | undefined {
	const data = parseJson(files, path, report);
	if (data === undefined) return undefined;
	const record = parseRecord(schema, jsonFile(path, data), report);
	return record?.whole ? { value: record.value, data } : undefined;
}

/** The start of a file: it is written by the program in one go, so that is place enough. */
export function whole(file: string): { at: { file: string; line: number; column: number } } {
	return { at: { file, line: 1, column: 1 } };
}

function parseJson(files: Files, path: string, report: Report): unknown {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(files.read(path));
	} catch (error) {
		const reason = error instanceof TypeError ? 'it is not UTF-8' : reasonOf(error);
		report({
			...whole(path),
			code: 'unreadable',
			message: `cannot be read: ${reason}`,
			expected: 'an ordinary file',
			mend: RESTORE
		});
		return undefined;
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const before = text.slice(0, Number(/position (\d+)/.exec(message)?.[1] ?? text.length)).split('\n');
		report({
			at: { file: path, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
			code: 'json',
			message: `is no JSON: ${message}`,
			mend: RESTORE
		});
		return undefined;
	}
}

function jsonFile(path: string, data: unknown): YamlFile {
	const { at } = whole(path);
	return { kind: 'figures', name: path, path, data, at: () => at, atKey: () => at, written: () => undefined };
}
