import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../src/build/files/files';
import { fontFiles } from '../../../src/build/files/fontFiles';
import { openPool } from '../../../src/build/files/pool';
import { Store } from '../../../src/build/kept/store';
import { openWorkshop } from '../../../src/build/files/workshop';
import { shownFigures } from '../../../src/lib/dataset/current';
import { drawingOf } from '../../../src/lib/press/drawing';
import { renderPng } from '../../../src/lib/press/png/png';
import { PNG_SCALE } from '../../../src/lib/figure/widths';

const fonts = join('node_modules', '@expo-google-fonts', 'public-sans', '400Regular');
const trade = {
	...(shownFigures().find(({ versions }) => versions.length > 0) ?? fail()),
	slug: 'trade',
	aliases: ['commerce']
};

function fail(): never {
	throw new Error('There is no figure with a version to try.');
}

/** Its threads take longer to start than what they make here. */
const workshop = await openWorkshop(new Store());
const pool = openPool(() => Promise.resolve(workshop));
/** What the exporter makes of one figure, and keeps: made once, and copied for each test. */
const template = mkdtempSync(join(tmpdir(), 'cited-figures-'));
let first: Awaited<ReturnType<typeof exportFiles>>;
let root = template;
let folders = foldersIn(template);

function foldersIn(folder: string): Parameters<typeof exportFiles>[0] {
	return {
		site: join(folder, 'site'),
		figures: [trade],
		fonts: [fonts, join(folder, 'no-such-folder')],
		store: new Store(join(folder, 'kept')),
		pool,
		workshop,
		say: () => undefined
	};
}

/** What kit has written: the exporter goes by its name. */
function prerendered(name: string): void {
	writeFileSync(join(root, 'site', 'figures', `${name}.svg`), '<svg/>');
}

beforeAll(async () => {
	mkdirSync(join(template, 'site', 'figures', 'trade'), { recursive: true });
	for (const name of ['trade', 'trade/v1']) prerendered(name);
	first = await exportFiles(folders);
}, 60_000);

// A build begins in an empty folder: only what kit wrote is there.
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'cited-figures-'));
	mkdirSync(join(root, 'site', 'figures', 'trade'), { recursive: true });
	for (const name of ['trade', 'trade/v1']) prerendered(name);
	cpSync(join(template, 'kept'), join(root, 'kept'), { recursive: true });
	folders = foldersIn(root);
});

afterEach(() => rmSync(root, { recursive: true }));
afterAll(async () => {
	await pool.end();
	rmSync(template, { recursive: true });
});

describe('the exporter', () => {
	it('draws each figure in threads as the pure function would, and takes it from the store the next time', async () => {
		expect(first).toEqual({ made: 4, fromCache: 0 });
		const png = readFileSync(join(template, 'site', 'figures', 'trade.png'));
		const drawing = drawingOf(trade, { address: '/figures/trade/' });
		const expected = renderPng(drawing, { scale: PNG_SCALE, fonts: fontFiles(folders.fonts) });
		expect(png.equals(Buffer.from(expected))).toBe(true);
		expect(existsSync(join(template, 'site', 'figures', 'trade', 'v1.png'))).toBe(true);

		expect(await exportFiles(folders)).toEqual({ made: 0, fromCache: 4 });
		expect(readFileSync(join(root, 'site', 'figures', 'trade.png')).equals(png)).toBe(true);
	});

	it('draws anew what has changed', async () => {
		expect(await exportFiles({ ...folders, figures: [{ ...trade, subtitle: 'Another subtitle' }] })).toEqual({
			made: 3,
			fromCache: 1
		});
	});

	it('makes nothing of what is there already, taken from the last build', async () => {
		writeFileSync(join(root, 'site', 'figures', 'trade.png'), 'taken over');
		expect(await exportFiles(folders)).toEqual({ made: 0, fromCache: 3 });
		expect(readFileSync(join(root, 'site', 'figures', 'trade.png'), 'utf8')).toBe('taken over');
	});

	it('makes the picture for shared links as large as its drawing, and nothing else of it', async () => {
		prerendered('trade-og');
		await exportFiles(folders);
		const files = readdirSync(join(root, 'site', 'figures')).filter((name) => name.startsWith('trade-og'));
		expect(files.sort()).toEqual(['trade-og.png', 'trade-og.svg']);
		expect(readFileSync(join(root, 'site', 'figures', 'trade-og.png')).readUInt32BE(16)).toBe(1200);
	});

	it('makes the files of an earlier slug of the same drawing', async () => {
		prerendered('commerce');
		await exportFiles(folders);
		const [now, before] = ['trade', 'commerce'].map((name) =>
			readFileSync(join(root, 'site', 'figures', `${name}.png`))
		);
		expect(now?.equals(before ?? Buffer.alloc(0))).toBe(true);
	});

	it('refuses a drawing of a figure that there is not', async () => {
		prerendered('trade-of-others');
		await expect(exportFiles(folders)).rejects.toThrow(/trade-of-others\.png .* not in the dataset/);
	});

	it('names every file that could not be made', async () => {
		for (const name of ['trade', 'commerce']) writeFileSync(join(root, 'site', 'figures', `${name}.json`), '{}');
		prerendered('commerce');
		await expect(exportFiles(folders)).rejects.toThrow(/2 of 9[^]*commerce\.xlsx[^]*trade\.xlsx/);
	});

	it('refuses to draw without fonts, which would leave out all text', async () => {
		await expect(exportFiles({ ...folders, fonts: [join(root, 'no-such-folder')] })).rejects.toThrow('npm run fonts');
	});
});
