/** A dataset that has no figure yet: a site that says so. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { SyntheticBuilds } from '../building';

const builds = new SyntheticBuilds(1, inject('prepared'));
afterAll(() => builds.remove(), 60_000);

test('a dataset without a figure becomes a site whose pages say that there is none', async () => {
	const data = join(builds.root, 'synthetic', 'dataset');
	rmSync(data, { recursive: true });
	mkdirSync(data);
	writeFileSync(join(data, 'dataset.yaml'), 'schema: 1\ntitle: Numbers to come\nsummary: What will stand here.\n');
	const said: string[] = [];
	expect(await builds.start([], (line) => void said.push(line)), said.join('\n')).toBe(0);
	const page = (path: string) => readFileSync(join(builds.root, 'build', path), 'utf8');
	expect(page('index.html')).toContain('Numbers to come');
	expect(page('index.html')).toContain('There is no figure here yet.');
	expect(page('sources/index.html')).toContain('There is no source here yet.');
	expect(page('404.html')).not.toContain('These are all figures');
	expect(existsSync(join(builds.root, 'build', 'datapackage.json'))).toBe(true);
}, 300_000);
