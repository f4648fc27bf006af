/**
 * Files as people downloaded them, of every edition: each stays what it is, whatever becomes of the program. Recorded by
 * `npm run downloads`; what is there is never made anew.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { currentDataset, shownFigures } from '../../../../src/lib/dataset/current';
import { EDITION } from '../../../../src/lib/dataset/versions/edition';
import { checkFile } from '../../../../src/lib/export/check/checkFile';
import type { CheckedFile } from '../../../../src/lib/export/check/judge';
import type { Published } from '../../../../src/lib/export/check/published';
import { publishedOf } from '../../../../src/lib/export/check/publishedOf';
import { readPublished } from '../../../../src/lib/export/check/publishedSchema';

const FOLDER = fileURLToPath(new URL('../../../fixtures/downloads', import.meta.url));
const editions = readdirSync(FOLDER).filter((name) => /^\d+$/.test(name));

/** Files that say what they are; the others are compared by the list of their zip alone. */
const SPEAKING = ['.png', '.svg', '.pdf', '.csv', '.json', '.xlsx', '.docx', '.zip'];
const SILENT = /\.csl\.json$|csv-metadata\.json$|fingerprints\.json$/;

function isSpeaking(name: string): boolean {
	return SPEAKING.includes(extname(name)) && !SILENT.test(name);
}

/** Name → bytes: what lies in the folder, and what lies in its zips. */
function downloads(folder: string): [string, Uint8Array][] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
		(name) => isSpeaking(name) && name !== 'key.json'
	);
	return names.flatMap((name): [string, Uint8Array][] => {
		const bytes = new Uint8Array(readFileSync(join(folder, name)));
		const inner = name.endsWith('.zip') ? Object.entries(unzipSync(bytes)) : [];
		return [
			[name, bytes],
			...inner
				.filter(([each]) => isSpeaking(each))
				.map(([each, content]): [string, Uint8Array] => [`${name} ${each}`, content])
		];
	});
}

/** What the dataset publishes, on a site that signs with the key of the folder, if there is one. */
function published(folder: string): Published {
	const file = join(folder, 'key.json');
	const keys: Published['keys'] = existsSync(file)
		? readPublished(JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), dataset: '0'.repeat(64), figures: [] }))
				.keys
		: [];
	const list = publishedOf({
		dataset: currentDataset(),
		figures: shownFigures(),
		keys: [],
		addressOf: (slug) => `/figures/${slug}/`
	});
	return { ...list, keys };
}

function told({ state, differences, notes }: CheckedFile) {
	return { state, differences, notes: notes.filter((note) => !note.startsWith('It gives the address')) };
}

describe.each(editions)('files of edition %s', (edition) => {
	describe.each(['unsigned', 'signed'])('%s', (set) => {
		const folder = join(FOLDER, edition, set);
		const list = published(folder);
		it.each(downloads(folder))('%s is intact', (name, bytes) => {
			const checked = checkFile(name, bytes, list);
			expect(told(checked)).toEqual({ state: 'intact', differences: [], notes: [] });
			expect(name.startsWith(checked.shown?.figure ?? '?')).toBe(true);
		});
	});
});

it('there is a set of files for every edition up to this one', () => {
	expect(editions.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: EDITION }, (_, i) => i + 1));
});
