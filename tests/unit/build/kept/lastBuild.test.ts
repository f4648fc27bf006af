/** What a build takes over from the last one, on a folder that stands for a site. */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import type * as Files from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { readLastBuild } from '../../../../src/build/kept/lastBuild';
import { keyOf, Store } from '../../../../src/build/kept/store';
import { loadDataset } from '../../../../src/lib/dataset/load';
import { disk as files } from '../../../../src/lib/dataset/ports/disk';
import { settings } from '../../../../src/lib/settings.js';

const disk = vi.hoisted(() => ({ links: true }));
vi.mock('node:fs', async (original) => {
	const files = await original<typeof Files>();
	const linkSync: typeof files.linkSync = (from, to) => {
		if (!disk.links) throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
		files.linkSync(from, to);
	};
	return { ...files, linkSync };
});

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), 'cited-figures-last-build-'));
const figures = (loadDataset({ files, dir: 'data', textDirs: settings().textDirs }).dataset?.figures ?? []).slice(0, 3);
/** In the order of their names, as folders are read. */
const [one = '', other = '', third = ''] = figures.map(({ slug }) => slug).sort();
const inputs = new Map(figures.map(({ slug }) => [slug, `what ${slug} is made of`]));
/** Of lean figures’ pages. */
const STYLE = '_app/immutable/assets/figure.0123456789.css';
const FONT = join('embed', 'fonts', 'ab12.woff2');

function write(path: string, text: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** Builds what is not taken over, as kit and the exporter would; returns what was taken over. */
function build(): string[] {
	const last = readLastBuild(new Store(), 'build', figures, inputs, false);
	for (const { slug } of figures) {
		if (last.unchanged.has(slug)) continue;
		write(join('new', 'figures', `${slug}.csv`), `rows of ${slug}`);
		write(join('new', 'embed', slug, 'index.html'), 'url(/embed/fonts/ab12.woff2)');
		write(join('new', FONT), 'a font');
		write(join('new', 'figures', slug, 'index.html'), `<link href="/reports/${STYLE}" rel="stylesheet">`);
		write(join('new', STYLE), 'a{}');
	}
	last.takeOver('new');
	const note = last.look('new');
	rmSync('build', { recursive: true, force: true });
	renameSync('new', 'build');
	note();
	return [...last.unchanged];
}

beforeEach(() => {
	disk.links = true;
	rmSync(root, { recursive: true });
	mkdirSync(root);
	process.chdir(root);
	expect(build()).toEqual([]);
});
afterAll(() => {
	process.chdir(home);
	rmSync(root, { recursive: true });
});

/** A later time, whatever the disk counts in. */
function touch(path: string): void {
	utimesSync(path, new Date(), new Date(Date.now() + 60_000));
}

test('all is taken over, with the fonts and the style that it needs, again and again', () => {
	expect(build()).toEqual([one, other, third]);
	expect(build()).toEqual([one, other, third]);
	expect(readFileSync(join('build', FONT), 'utf8')).toBe('a font');
	expect(readFileSync(join('build', STYLE), 'utf8')).toBe('a{}');
});

test('a file of the same length that was written since is made anew, and only its figure', () => {
	const file = join('build', 'figures', `${other}.csv`);
	writeFileSync(file, readFileSync(file, 'utf8').replace('rows', 'lies'));
	touch(file);
	expect(build()).toEqual([one, third]);
	expect(readFileSync(file, 'utf8')).toBe(`rows of ${other}`);
	// The figure that was made has made the font of all of them once more.
	expect(build()).toEqual([one, other, third]);
});

test('a file or a font that is missing is made anew', () => {
	rmSync(join('build', 'figures', `${one}.csv`));
	expect(build()).toEqual([other, third]);
	rmSync(join('build', FONT));
	expect(build()).toEqual([]);
	expect(build()).toEqual([one, other, third]);
});

test('a disk without links gets copies, which are taken over as well', () => {
	disk.links = false;
	expect(build()).toEqual([one, other, third]);
	expect(statSync(join('build', 'figures', `${one}.csv`)).nlink).toBe(1);
	expect(build()).toEqual([one, other, third]);
});

test('a record that cannot be read says nothing', () => {
	const place = new Store().find(keyOf('built', [resolve('build')])) ?? '';
	writeFileSync(place, '{"');
	expect(build()).toEqual([]);
	expect(build()).toEqual([one, other, third]);
});
