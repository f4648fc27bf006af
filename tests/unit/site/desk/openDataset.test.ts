/** Datasets that are opened at the desk, and articles that are pasted again. The zips are those of whoever brings them: of any kind. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openDatasetZip, type OpenedDataset } from '../../../../src/lib/site/desk/openDataset';
import { refreshDataset } from '../../../../src/lib/site/desk/refreshed';
import { loadDataset } from '../../../../src/lib/dataset/load';
import { memoryFiles } from '../../../../src/lib/dataset/ports/memory';

const FOLDER = 'tests/fixtures/small/dataset';
const files = Object.fromEntries(
	readdirSync(FOLDER, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [`data${path.slice(FOLDER.length)}`, new Uint8Array(readFileSync(path))] as const)
);
const TEXT = readFileSync('tests/fixtures/small/texts/harbour.txt', 'utf8');
const TODAY = '2026-11-30';

const zipOf = (more: Record<string, Uint8Array> = {}) => zipSync({ ...files, ...more });
const open = (bytes = zipOf()) => openDatasetZip(bytes, 'x.zip');
function opened(bytes = zipOf()): OpenedDataset {
	const read = open(bytes);
	if ('refused' in read) throw new Error([read.refused, ...read.mistakes].join('\n'));
	return read;
}

it('opens a dataset, wherever in the zip it stands', () => {
	expect(opened().dataset.figures.length).toBeGreaterThan(0);
	const moved = Object.fromEntries(Object.entries(files).map(([path, file]) => [path.replace(/^data/u, 'a/b'), file]));
	expect(opened(zipSync(moved)).dir).toBe('a/b');
});

const dataset = new TextDecoder().decode(files['data/dataset.yaml']);

it.each([
	['a path outside', zipOf({ '../evil.yaml': strToU8('x') }), /“\.\.\/evil\.yaml” would be written outside/],
	['an absolute path', zipOf({ '/etc/evil': strToU8('x') }), /would be written outside/],
	['a path of Windows', zipOf({ 'data\\..\\..\\evil': strToU8('x') }), /would be written outside/],
	['a bomb', zipOf({ 'data/bomb': new Uint8Array(50_000_000) }), /far larger than any file made here/],
	['no zip', strToU8('PK'), /no zip/],
	['a broken zip', zipOf().subarray(0, 900), /cut short/],
	['another zip', zipSync({ 'a.txt': strToU8('x') }), /holds no dataset/],
	['two datasets', zipOf({ 'other/dataset.yaml': strToU8(dataset) }), /holds 2 datasets/],
	['a newer one', zipOf({ 'data/dataset.yaml': strToU8(dataset.replace('schema: 1', 'schema: 2')) }), /newer program/]
])('refuses %s in a sentence', (_, bytes, why) => {
	const read = open(bytes);
	expect('refused' in read && read.refused).toMatch(why);
});

it('tells each mistake of a dataset with its place', () => {
	const read = open(zipOf({ 'data/dataset.yaml': strToU8(dataset.replace('title:', 'tilte:')) }));
	if (!('refused' in read)) throw new Error('It was opened.');
	expect(read.refused).toContain('mistake');
	expect(read.mistakes.join('\n')).toMatch(/^data\/dataset\.yaml:\d+:\d+: .*tilte/mu);
});

it('finds every quote of an article that was not edited, with nothing to mend', () => {
	const now = refreshDataset(opened(), TEXT, TODAY);
	expect(now).toMatchObject({ told: '7 unmoved', quotes: [], mistakes: [] });
});

it('tells what an edit has moved, changed and taken out; comments and order of the files stay', () => {
	const edited = `Corrected. ${TEXT}`.replace('called last year', 'called in the last year');
	const now = refreshDataset(opened(), edited, TODAY);
	expect(now?.told).toBe('6 moved, 1 changed');
	expect(now?.quotes.find(({ fate }) => fate === 'changed')?.stretches.some(({ is }) => is === 'new')).toBe(true);
	expect(now?.mistakes).toEqual([]);
	const contents = new Map([
		...opened().contents,
		...(now?.files ?? []).map(({ path, text }) => [path, text] as const)
	]);
	// As it is built without the text: the match is on record.
	expect(loadDataset({ files: memoryFiles(contents), dir: 'data', textDirs: [] }).problems).toEqual([]);
	const before = new TextDecoder().decode(files['data/claims/harbour.yaml']).split('\n');
	const after = String(contents.get('data/claims/harbour.yaml')).split('\n');
	expect(after.length).toBe(before.length);
	expect(after.filter((line) => line.trim().startsWith('#'))).toEqual(
		before.filter((line) => line.trim().startsWith('#'))
	);
});

it('tells what must be mended where a number changed or a quote has vanished', () => {
	const [, words = ''] = /(More than 12 ships)/u.exec(TEXT) ?? [];
	const now = refreshDataset(opened(), TEXT.replace(words, 'More than 13 ships'), TODAY);
	expect(now?.told).toContain('1 changed');
	expect(now?.mistakes.join('\n')).toMatch(/claims\/harbour\.yaml:\d+/u);
});

it('knows another text for what it is', () => {
	expect(refreshDataset(opened(), 'The island is small. Nobody counts anything there.', TODAY)).toBeUndefined();
});
