/** Pages are made in pieces by several processes at once: one that fails ends the others; each tells how far it is. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { SyntheticBuilds } from './building';

const { root, env } = new SyntheticBuilds(2, inject('prepared'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Begins what runs in the copy: the dataset and the program are there. */
const OPEN = `
import { readFileSync, readdirSync } from 'node:fs';
import { buildPages } from './src/build/pages/pages';
import { prerender } from './src/build/pages/kit';
import { Store } from './src/build/kept/store';
import { openProgram } from './src/build/pages/program';
import { loadDataset } from './src/lib/dataset/load';
import { disk } from './src/lib/dataset/ports/disk';
import { planPiece, writeDataset } from './src/build/pages/pieces';
import { openWorkplace } from './src/build/pages/workplace';
import { join } from 'node:path';
const { CITED_FIGURES_DATA: dir, CITED_FIGURES_TEXTS: texts } = process.env;
const { dataset } = loadDataset({ files: disk, dir, textDirs: [texts] });
const file = writeDataset(dataset);
const program = await openProgram(new Store(), '');
`;

function run(program: string): unknown {
	const args = ['--import', 'tsx', '--input-type=module', '-e', OPEN + program];
	const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
	expect(stdout, stderr).toMatch(/^\{/);
	return JSON.parse(stdout);
}

/** Prints what was told, and how many of the processes that it has started are still there. */
const FAILING = `
const commandOf = (id) => {
	try {
		return readFileSync('/proc/' + id + '/cmdline', 'utf8');
	} catch {
		return '';
	}
};
const running = () => readdirSync('/proc').filter((id) => /^\\d+$/.test(id) && commandOf(id).includes('endsWithParent.js') && commandOf(id).includes(process.cwd())).length;
const shared = { figures: [], tables: [], shared: true, whole: false };
let most = 0;
const looking = setInterval(() => (most = Math.max(most, running())), 100);
const pieces = [shared, { ...shared, figures: 5 }, shared];
const told = await buildPages({ out: 'out', pieces, program, dataset: file, fonts: '.cache/fonts', atOnce: 2, say() {} }).catch(({ message }) => message);
clearInterval(looking);
console.log(JSON.stringify({ told, most, running: running() }));
`;

test.runIf(process.platform === 'linux')(
	'a piece that fails says why, and nothing goes on',
	() => {
		mkdirSync(join(root, 'out'));
		const { told, most, running } = run(FAILING) as { told: string; most: number; running: number };
		expect(told).toMatch(/number 5 is not iterable[^]*The pages could not be built/);
		expect({ most, running }).toEqual({ most: 2, running: 0 });
		// Those that would have come to their end were ended before, or never begun.
		// The program, which is linked into each workplace, has a folder of that name.
		const names = readdirSync(join(root, 'out'), { recursive: true, encoding: 'utf8' });
		const made = names.filter((name) => !name.includes(join('output', 'server')));
		expect(made).not.toContainEqual(expect.stringMatching(/html$/));
	},
	120_000
);

/** Prints how many files were made, and how many addresses were told before the first. */
const WHOLE = `
const reached = [];
const workplace = openWorkplace('whole', planPiece(dataset.figures, undefined, new Set()), program);
await prerender(program.prerender, { workplace, dataset: file, reach: (made, total) => reached.push({ made, total }) });
const entries = readdirSync('whole/output/prerendered/pages', { recursive: true, withFileTypes: true });
console.log(JSON.stringify({ first: reached[0], files: entries.filter((entry) => entry.isFile()).length }));
`;

test('as many pages and text files are told beforehand as are made', () => {
	const { first, files } = run(WHOLE) as { first: unknown; files: number };
	expect(files).toBeGreaterThan(50);
	expect(first).toEqual({ made: 0, total: files });
}, 120_000);

/** Prints what the script that makes pages loads besides itself, kit's part of it and Node. */
const LOADED = `
const scripts = readdirSync(join(program.prerender, '..'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const read = (name) => readFileSync(join(program.prerender, '..', name), 'utf8');
const packages = scripts.flatMap((name) => [...read(name).matchAll(/^import (?:[^'"]* from )?['"]([^'"]+)['"]/gm)].map(([, from]) => from));
console.log(JSON.stringify({ scripts, packages: packages.filter((from) => !/^(?:node:|[./])/.test(from)) }));
`;

test('what has the program make pages loads no bundler', () => {
	const { scripts, packages } = run(LOADED) as { scripts: string[]; packages: string[] };
	expect(scripts).toContain('prerender.js');
	expect(packages.filter((name) => /^(?:vite|typescript|svelte|@sveltejs)/.test(name))).toEqual([]);
});
