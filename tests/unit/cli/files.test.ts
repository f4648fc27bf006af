import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../src/cli/build/files';
import { fontFiles } from '../../../src/cli/export/fontFiles';
import { openPool } from '../../../src/cli/export/pool';
import { renderPng } from '../../../src/lib/export/png';
import { PNG_SCALE } from '../../../src/lib/figure/widths';

const fonts = join('node_modules', '@expo-google-fonts', 'public-sans', '400Regular');
const drawing = (word: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text x="4" y="20" font-size="16">${word}</text></svg>`;

/** Its threads take longer to start than what they make here. */
const pool = openPool();
let root: string;
let folders: Parameters<typeof exportFiles>[0];

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	mkdirSync(join(root, 'site', 'figures', 'trade'), { recursive: true });
	writeFileSync(join(root, 'site', 'figures', 'trade.svg'), drawing('trade'));
	writeFileSync(join(root, 'site', 'figures', 'trade', 'v1.svg'), drawing('trade, first'));
	folders = {
		site: join(root, 'site'),
		fonts: [fonts, join(root, 'no-such-folder')],
		cache: join(root, 'cache'),
		pool,
		say: () => undefined
	};
});

afterEach(() => rmSync(root, { recursive: true }));
afterAll(() => pool.end());

/** A build begins in an empty folder: only what kit wrote is there. */
function removeMade(): void {
	for (const name of readdirSync(join(root, 'site'), { recursive: true, encoding: 'utf8' }))
		if (/\.(png|pdf|outlines\.svg)$/.test(name)) rmSync(join(root, 'site', name));
}

describe('the exporter', () => {
	it('draws each SVG in threads as the pure function would, and takes it from the cache the next time', async () => {
		expect(await exportFiles(folders)).toEqual({ made: 4, fromCache: 0 });
		const png = readFileSync(join(root, 'site', 'figures', 'trade.png'));
		const expected = renderPng(drawing('trade'), { scale: PNG_SCALE, fonts: fontFiles(folders.fonts) });
		expect(png.equals(Buffer.from(expected))).toBe(true);
		expect(existsSync(join(root, 'site', 'figures', 'trade', 'v1.png'))).toBe(true);

		removeMade();
		expect(await exportFiles(folders)).toEqual({ made: 0, fromCache: 4 });
		expect(readFileSync(join(root, 'site', 'figures', 'trade.png')).equals(png)).toBe(true);
	});

	it('draws anew what has changed', async () => {
		await exportFiles(folders);
		removeMade();
		writeFileSync(join(root, 'site', 'figures', 'trade.svg'), drawing('trade!'));
		expect(await exportFiles(folders)).toEqual({ made: 3, fromCache: 1 });
	});

	it('makes nothing of what is there already, taken from the last build', async () => {
		writeFileSync(join(root, 'site', 'figures', 'trade.png'), 'taken over');
		expect(await exportFiles(folders)).toEqual({ made: 3, fromCache: 0 });
		expect(readFileSync(join(root, 'site', 'figures', 'trade.png'), 'utf8')).toBe('taken over');
	});

	it('makes the picture for shared links as large as its drawing, and nothing else of it', async () => {
		writeFileSync(join(root, 'site', 'figures', 'trade-og.svg'), drawing('trade'));
		await exportFiles(folders);
		const files = readdirSync(join(root, 'site', 'figures')).filter((name) => name.startsWith('trade-og'));
		expect(files.sort()).toEqual(['trade-og.png', 'trade-og.svg']);
		expect(readFileSync(join(root, 'site', 'figures', 'trade-og.png')).readUInt32BE(16)).toBe(90);
	});

	it('names every drawing that it could not read', async () => {
		writeFileSync(join(root, 'site', 'figures', 'broken.svg'), '<svg');
		writeFileSync(join(root, 'site', 'figures', 'empty.svg'), '');
		await expect(exportFiles(folders)).rejects.toThrow(/of 10[^]*broken\.png[^]*empty\.png/);
	});

	it('refuses to draw without fonts, which would leave out all text', async () => {
		await expect(exportFiles({ ...folders, fonts: [join(root, 'no-such-folder')] })).rejects.toThrow('npm run fonts');
	});
});
