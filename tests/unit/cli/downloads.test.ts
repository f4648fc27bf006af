/**
 * Files as people downloaded them, of every edition: each stays what it is, whatever becomes of the program. Recorded by
 * `npm run downloads`; what is there is never made anew.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyCommand } from '../../../src/cli/check';
import { EDITION } from '../../../src/lib/dataset/versions/edition';
import type { VerifiedFile } from '../../../src/lib/press/verify/verdict';
import { oneOfEach, sample } from '../extent';
import { listOf } from '../press/verify/originals';

const FOLDER = fileURLToPath(new URL('../../fixtures/downloads', import.meta.url));
const editions = readdirSync(FOLDER).filter((name) => /^\d+$/.test(name));
const sites = mkdtempSync(join(tmpdir(), 'cited-figures-downloads-'));
afterAll(() => rmSync(sites, { recursive: true }));

/** Files that say what they are; the others are compared by the list of their zip alone. */
const SPEAKING = ['.png', '.svg', '.pdf', '.csv', '.json', '.xlsx', '.docx', '.zip'];
const SILENT = /\.csl\.json$|csv-metadata\.json$|fingerprints\.json$/;

function isSpeaking(name: string): boolean {
	return SPEAKING.includes(extname(name)) && !SILENT.test(name);
}

/** The names of what lies in the folder, and of what lies in its zips after that of the zip. */
function downloads(folder: string): string[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(name) => isSpeaking(name) && name !== 'key.json'
	);
	return oneOfEach(names, extname).flatMap((name) => {
		const inner = name.endsWith('.zip') ? namesIn(readFileSync(join(folder, name))) : [];
		return [name, ...inner.filter(isSpeaking).map((each) => `${name} ${each}`)];
	});
}

function namesIn(zip: Uint8Array): string[] {
	const names: string[] = [];
	unzipSync(zip, { filter: ({ name }) => names.push(name) === 0 });
	return names;
}

/** Asks `npm run check` about all of a folder at once; files in zips are told below these. */
async function check(folder: string): Promise<ReadonlyMap<string, VerifiedFile>> {
	const paths = downloads(folder).filter((name) => !name.includes(' '));
	const printed: string[] = [];
	const complaints: string[] = [];
	const args = [...paths.map((name) => join(folder, name)), ...siteOf(folder), '--json'];
	await verifyCommand(
		args,
		(line) => void printed.push(line),
		(line) => void complaints.push(line)
	);
	expect(complaints).toEqual([]);
	const { files } = JSON.parse(printed.join('\n')) as { files: readonly (VerifiedFile & { files?: VerifiedFile[] })[] };
	return new Map(
		files.flatMap((file): [string, VerifiedFile][] => {
			const name = relative(folder, file.name);
			return [
				[name, file],
				...(file.files ?? []).map((inner): [string, VerifiedFile] => [`${name} ${inner.name}`, inner])
			];
		})
	);
}

/** A site that has published the dataset and signs with the key of the folder; none if it has no key. */
function siteOf(folder: string): string[] {
	const file = join(folder, 'key.json');
	if (!existsSync(file)) return [];
	const site = mkdtempSync(join(sites, 'site-'));
	const keys = JSON.parse(readFileSync(file, 'utf8')) as object;
	mkdirSync(join(site, 'check'));
	writeFileSync(join(site, 'check/published.json'), JSON.stringify({ ...listOf(), ...keys }));
	return ['--site', site];
}

/** What is said of every file that nobody has signed, and of those that were made anew to be compared. */
const OF_UNSIGNED = /^(?:Its digests are not signed|Made anew from the version as it is published, it shows the same)/;

function told({ state, differences, notes }: VerifiedFile, set: string) {
	const odd = notes.filter((note) => !note.startsWith('It gives the address'));
	return { state, differences, notes: odd.filter((note) => set === 'signed' || !OF_UNSIGNED.test(note)) };
}

describe.each(sample(editions, 2))('files of edition %s', (edition) => {
	describe.each(['unsigned', 'signed'])('%s', async (set) => {
		const folder = join(FOLDER, edition, set);
		const found = await check(folder);
		it.each(downloads(folder))('%s is intact', (name) => {
			const checked = found.get(name);
			if (!checked) throw new Error('Nothing is told of it.');
			expect(told(checked, set)).toEqual({ state: 'intact', differences: [], notes: [] });
			expect(name.startsWith(checked.shown?.figure ?? '?')).toBe(true);
		});
	});
});

it('there is a set of files for every edition up to this one', () => {
	expect(editions.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: EDITION }, (_, i) => i + 1));
});
