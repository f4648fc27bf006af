/** The files of published versions, read and held against their fingerprints. */
import { fingerprintOf } from '../canonicalJson';
import type { Report } from '../read/files';
import { isRecord } from '../read/plain';
import { listIfThere, pathIn, type Files } from '../ports/files';
import type { Said } from '../types';
import { EDITION, FIRST_EDITION } from './edition';
import { versionSchema, type VersionRecord } from './frozen';
import { readFrozenFile, RESTORE, whole } from './frozenFile';
import { saidFileSchema, type SaidFile } from './said';

export interface VersionFile {
	readonly path: string;
	/** What its name says. */
	readonly number: number;
	/** Absent if the file is broken; that is reported already. */
	readonly record?: VersionRecord;
	/** What editions say of it, by their numbers, as far as that is on record. */
	readonly said: ReadonlyMap<number, Said>;
}

/** The version files of each figure by slug, in order. Undefined if the dataset keeps no versions yet. */
export type VersionStore = ReadonlyMap<string, readonly VersionFile[]> | undefined;

const NAME = /^([1-9]\d{0,5})(?:\.edition-([1-9]\d{0,3}))?\.json$/;

/** Where the versions of a figure stand. */
export function versionsFolder(dir: string, slug: string): string {
	return pathIn(dir, 'versions', slug);
}

/** The file of a version, or of what an edition says of it. */
export function versionPath(dir: string, slug: string, version: number, edition?: number): string {
	return pathIn(versionsFolder(dir, slug), `${version}${edition === undefined ? '' : `.edition-${edition}`}.json`);
}

/** Reads all versions of a dataset. Reports what is no version, cannot be read, or was changed by hand. */
export function readVersions(files: Files, dir: string, report: Report): VersionStore {
	const root = pathIn(dir, 'versions');
	const folders = listIfThere(files, root);
	if (!folders) return undefined;
	const store = new Map<string, VersionFile[]>();
	for (const { name, isFolder } of folders) {
		const path = pathIn(root, name);
		if (isFolder) {
			store.set(name, readFolder(files, path, report));
			continue;
		}
		report({
			...whole(path),
			code: 'unknown-file',
			message: `“${name}” is no folder`,
			expected: 'a folder for each figure'
		});
	}
	return store;
}

/** A file of the folder by what its name says. */
interface Named {
	readonly path: string;
	readonly version: number;
	readonly edition?: number;
}

function readFolder(from: Files, folder: string, report: Report): VersionFile[] {
	const named = (listIfThere(from, folder) ?? []).flatMap(({ name }): Named[] => {
		const [, version, edition] = NAME.exec(name) ?? [];
		const path = pathIn(folder, name);
		if (version !== undefined)
			return [{ path, version: Number(version), ...(edition ? { edition: Number(edition) } : {}) }];
		report({
			...whole(path),
			code: 'unknown-file',
			message: `“${name}” is no version`,
			expected: 'the number of a version and .json: 1.json, 2.json; or what an edition says of it: 1.edition-2.json'
		});
		return [];
	});
	const files = named
		.filter(({ edition }) => edition === undefined)
		.sort((a, b) => a.version - b.version)
		.map(({ path, version }) => {
			const record = versionIn(from, path, version, report);
			const said = named.filter((each) => each.version === version && each.edition !== undefined);
			return { path, number: version, ...(record ? { record } : {}), said: saidIn(from, said, record, report) };
		});
	const numbers = new Set(files.map(({ number }) => number));
	for (const { path, version } of named.filter((each) => !numbers.has(each.version)))
		report({
			...whole(path),
			code: 'edition-without-version',
			message: `there is no version ${version} that this could speak of`,
			expected: `a file ${version}.json beside it`,
			mend: RESTORE
		});
	return files;
}

function versionIn(from: Files, path: string, number: number, report: Report): VersionRecord | undefined {
	const file = readFrozenFile(from, path, versionSchema, report);
	if (!file) return undefined;
	const { version, fingerprint, content } = file.value;
	if (version !== number)
		report({
			...whole(path),
			code: 'version-number',
			message: `the file holds version ${version}`,
			expected: `version ${number}, as its name says`,
			mend: RESTORE
		});
	const isWhole = isUntouched(path, isRecord(file.data) ? file.data['content'] : content, fingerprint, report);
	return isWhole ? file.value : undefined;
}

/** What was parsed is not what is compared: what is written is. */
function isUntouched(path: string, written: unknown, fingerprint: string, report: Report): boolean {
	const actual = fingerprintOf(written);
	if (actual === fingerprint) return true;
	report({
		...whole(path),
		code: 'version-edited',
		message: `the content is not the one that was published: its fingerprint is ${actual}`,
		expected: fingerprint,
		mend: RESTORE
	});
	return false;
}

function saidIn(
	from: Files,
	files: readonly Named[],
	record: VersionRecord | undefined,
	report: Report
): Map<number, Said> {
	const read = files.flatMap(({ path, edition = FIRST_EDITION }): [number, Said][] => {
		const file = readFrozenFile(from, path, saidFileSchema, report);
		if (!file || !record) return [];
		const fault = faultOf(file.value, edition, record);
		if (fault) report({ ...whole(path), code: 'edition-wrong', ...fault });
		else if (isUntouched(path, file.value.said, file.value.fingerprint, report)) return [[edition, file.value.said]];
		return [];
	});
	return new Map(read);
}

function faultOf(
	{ version, edition, content }: SaidFile,
	named: number,
	record: VersionRecord
): { message: string; expected: string; mend: string } | undefined {
	const since = record.edition ?? FIRST_EDITION;
	if (version !== record.version || edition !== named)
		return {
			message: `the file speaks of version ${version} in edition ${edition}`,
			expected: `version ${record.version} in edition ${named}, as its name says`,
			mend: RESTORE
		};
	if (content !== record.fingerprint)
		return {
			message: `the file speaks of another content than version ${version} has: ${content}`,
			expected: record.fingerprint,
			mend: RESTORE
		};
	if (edition > EDITION)
		return {
			message: `the file is of edition ${edition}, which this program does not know`,
			expected: `edition ${EDITION} at most`,
			mend: 'use a newer program, or take the dataset as it was'
		};
	if (edition < since)
		return {
			message: `version ${version} was published in edition ${since} and never had edition ${edition}`,
			expected: `edition ${since} or a later one`,
			mend: 'delete the file: no program has made files of that edition'
		};
	return undefined;
}
