/** A build takes over what is the same as in the last one, and comes out as if it had made all anew. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { digests, SyntheticBuilds } from '../building';

/** One of each chart type, three of a source. */
const FIGURES = 11;
const builds = new SyntheticBuilds(FIGURES, inject('prepared'), 3);
const data = join(builds.root, 'synthetic', 'dataset');
const site = join(builds.root, 'build');
/** Another folder with a program of its own, another time of day, a language with other letters and numbers; and in pieces. */
const elsewhere = new SyntheticBuilds(1);
Object.assign(elsewhere.env, builds.env, { TZ: 'Pacific/Chatham', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
afterAll(() => [builds, elsewhere].forEach((each) => each.remove()), 60_000);

function edit(path: string, change: (text: string) => string): void {
	const file = join(data, path);
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	expect(after, path).not.toBe(before);
	writeFileSync(file, after);
}

function publish(slug: string): void {
	const args = ['--import', 'tsx', 'src/cli/data.ts', 'publish', slug, '--why', 'A test.'];
	const { status, stderr } = spawnSync(process.execPath, args, { cwd: builds.root, env: builds.env, encoding: 'utf8' });
	expect(status, stderr).toBe(0);
}

/** Builds with the program that was bundled in the prepared copy; returns how many figures were taken over, as it says. */
async function build(): Promise<number | undefined> {
	let said = '';
	expect(await builds.start([], (line) => (said += `${line}\n`)), said).toBe(0);
	expect(said).toMatch(/^Program +bundled before/m);
	const [, taken] = /^Last +(\d+) of \d+ figures/m.exec(said) ?? [];
	return taken === undefined ? undefined : Number(taken);
}

function slugs(): string[] {
	return readdirSync(join(data, 'figures')).map((name) => name.replace('.yaml', ''));
}

/** Whether all files of a figure are the same in two sites. */
function sameFiles(one: Record<string, string>, other: Record<string, string>, slug: string): boolean {
	const own = (site: Record<string, string>) => Object.entries(site).filter(([name]) => name.includes(`/${slug}`));
	return JSON.stringify(own(one)) === JSON.stringify(own(other));
}

test('a build after changes of every kind is byte for byte what a build from nothing makes elsewhere', async () => {
	publish('place-a-c');
	expect(await build()).toBe(0);
	const first = digests(site);
	expect(await build()).toBe(FIGURES);
	expect(digests(site)).toEqual(first);

	// A claim’s subject: figure a of the first place, and nothing else of that place.
	edit('claims/place-a.yaml', (text) => text.replace(/^(\s+subject: )(.+)$/m, '$1$2 and around'));
	// A title: it stands on the pages of those before and after too. It has no letter that no other has, which would be one
	// more in the fonts of all pages.
	edit('figures/place-c-b.yaml', (text) => text.replace(/^title: \S+/m, '$& once more'));
	edit('figures/place-b-c.yaml', (text) => `${text}aliases: [before-it-was-renamed]\n`);
	edit('figures/place-b-b.yaml', (text) => `${text}status: withdrawn\nwithdrawn: { date: 2025-01-01, why: A test. }\n`);
	rmSync(join(data, 'figures', 'place-d-b.yaml'));
	const copied = readFileSync(join(data, 'figures', 'place-d-a.yaml'), 'utf8');
	writeFileSync(join(data, 'figures', 'place-d-z.yaml'), copied.replace(/^title: \S+/m, '$& again'));
	publish('place-c-a');
	// A file that somebody has touched is made anew, whatever it was made of.
	writeFileSync(join(site, 'figures', 'place-a-c.csv'), 'touched');
	const taken = await build();
	expect(await elsewhere.start(['--pieces', '3'])).toBe(0);
	const whole = digests(join(elsewhere.root, 'build'));
	expect(digests(site)).toEqual(whole);
	// What comes out the same was not made again, but for the one that was touched.
	const same = slugs().filter((slug) => sameFiles(first, whole, slug));
	expect(same).toContain('place-a-c');
	expect(same).not.toContain('place-a-a');
	expect(taken).toBe(same.length - 1);
	expect(Object.keys(whole)).toContain(join('figures', 'before-it-was-renamed', 'index.html'));
	expect(Object.keys(whole)).toContain(join('figures', 'place-c-a', 'v1.png'));
}, 900_000);
