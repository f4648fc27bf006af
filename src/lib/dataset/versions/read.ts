/** The files of published versions, read and held against their fingerprints. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../files';
import { fingerprintOf } from '../canonicalJson';
import { isRecord } from '../plain';
import { parseRecord } from '../records';
import type { YamlFile } from '../yaml';
import { versionSchema, type VersionRecord } from './frozen';

export interface VersionFile {
	readonly path: string;
	/** What its name says. */
	readonly number: number;
	/** Absent if the file is broken; that is reported already. */
	readonly record?: VersionRecord;
}

/** The version files of each figure by slug, in order. Undefined if the dataset keeps no versions yet. */
export type VersionStore = ReadonlyMap<string, readonly VersionFile[]> | undefined;

const NAME = /^([1-9]\d{0,5})\.json$/;

/** Where the versions of a figure stand. */
export function versionsFolder(dir: string, slug: string): string {
	return join(dir, 'versions', slug);
}

/** Reads all versions of a dataset. Reports what is no version, cannot be read, or was changed by hand. */
export function readVersions(dir: string, report: Report): VersionStore {
	const root = join(dir, 'versions');
	const folders = entriesOf(root);
	if (!folders) return undefined;
	const store = new Map<string, VersionFile[]>();
	for (const { name, folder } of folders) {
		const path = join(root, name);
		if (!folder) {
			report({
				...whole(path),
				code: 'unknown-file',
				message: `“${name}” is no folder`,
				expected: 'a folder for each figure'
			});
			continue;
		}
		const files = (entriesOf(path) ?? []).flatMap(
			(file) => versionFile(join(path, file.name), file.name, report) ?? []
		);
		store.set(
			name,
			files.sort((a, b) => a.number - b.number)
		);
	}
	return store;
}

function versionFile(path: string, name: string, report: Report): VersionFile | undefined {
	const number = NAME.exec(name)?.[1];
	if (number === undefined) {
		report({
			...whole(path),
			code: 'unknown-file',
			message: `“${name}” is no version`,
			expected: 'the number of a version and .json: 1.json, 2.json'
		});
		return undefined;
	}
	const record = recordOf(path, Number(number), report);
	return { path, number: Number(number), ...(record ? { record } : {}) };
}

function recordOf(path: string, number: number, report: Report): VersionRecord | undefined {
	const data = parseJson(path, report);
	if (data === undefined) return undefined;
	const record = parseRecord(versionSchema, jsonFile(path, data), report);
	if (!record?.whole) return undefined;
	const { version, fingerprint, content } = record.value;
	if (version !== number)
		report({
			...whole(path),
			code: 'version-number',
			message: `the file holds version ${version}`,
			expected: `version ${number}, as its name says`,
			mend: RESTORE
		});
	// What was parsed is not what is compared: the schema may fill in what the file does not say.
	const written = isRecord(data) ? data['content'] : content;
	const actual = fingerprintOf(written);
	if (actual === fingerprint) return record.value;
	report({
		...whole(path),
		code: 'version-edited',
		message: `the content is not the one that was published: its fingerprint is ${actual}`,
		expected: fingerprint,
		mend: RESTORE
	});
	return undefined;
}

const RESTORE = 'published versions never change: bring the file back from the history (git checkout -- <file>)';

function parseJson(path: string, report: Report): unknown {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
	} catch (error) {
		const reason = error instanceof Error && 'code' in error ? String(error.code) : 'it is not UTF-8';
		report({
			...whole(path),
			code: 'unreadable',
			message: `cannot be read: ${reason}`,
			expected: 'a file',
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

/** A version is written by the program in one go: its start is place enough. */
function jsonFile(path: string, data: unknown): YamlFile {
	const { at } = whole(path);
	return { kind: 'figures', name: path, path, data, at: () => at, atKey: () => at };
}

function entriesOf(dir: string): { name: string; folder: boolean }[] | undefined {
	try {
		return readdirSync(dir, { withFileTypes: true })
			.filter((entry) => !entry.name.startsWith('.'))
			.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	} catch {
		return undefined;
	}
}

function whole(file: string): { at: { file: string; line: number; column: number } } {
	return { at: { file, line: 1, column: 1 } };
}
