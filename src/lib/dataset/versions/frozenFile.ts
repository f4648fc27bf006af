/** Files that the program froze: JSON, read whole or not at all. */
import type { z } from 'zod';
import type { Report } from '../read/files';
import { readAtMost, type Files } from '../ports/files';
import { decodeUtf8 } from '../read/utf8';
import { parseRecord } from '../read/records';
import type { YamlFile } from '../read/yaml';

/** How a frozen file that is not what it was is mended. */
export const RESTORE = 'published versions never change: bring the file back from the history (git checkout -- <file>)';

/** Versions have some hundred thousand. */
const MOST_BYTES = 20_000_000;

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
	const file = readAtMost(files, path, MOST_BYTES);
	if ('refused' in file) {
		report({
			...whole(path),
			code: 'unreadable',
			message: `cannot be read: ${file.refused}`,
			expected: file.tooLarge ? `at most ${MOST_BYTES} bytes` : 'an ordinary file',
			mend: RESTORE
		});
		return undefined;
	}
	const decoded = decodeUtf8(path, file.bytes);
	if ('problem' in decoded) {
		report({ ...decoded.problem, mend: RESTORE });
		return undefined;
	}
	const { text } = decoded;
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
