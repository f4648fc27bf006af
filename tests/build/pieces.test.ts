/** Pages are made in pieces by several processes at once: one that fails ends the others. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { SyntheticBuilds } from './building';

const { root, env } = new SyntheticBuilds(2, inject('prepared'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs in the copy. Prints what was told, and how many of the processes that it has started are still there. */
const PROGRAM = `
import { readFileSync, readdirSync } from 'node:fs';
import { buildPages } from './src/build/pages/pages';
import { programInputs } from './src/build/kept/inputs';
import { openProgram } from './src/build/pages/program';
import { loadDataset } from './src/lib/dataset/load';
import { disk } from './src/lib/dataset/ports/disk';
import { writeDataset } from './src/build/pages/part';
const commandOf = (id) => {
	try {
		return readFileSync('/proc/' + id + '/cmdline', 'utf8');
	} catch {
		return '';
	}
};
const running = () => readdirSync('/proc').filter((id) => /^\\d+$/.test(id) && commandOf(id).includes('endsWithParent.js') && commandOf(id).includes(process.cwd())).length;
const dataset = writeDataset(loadDataset({ files: disk, dir: process.env.CITED_FIGURES_DATA, textDirs: [process.env.CITED_FIGURES_TEXTS] }).dataset);
const program = await openProgram(programInputs(''));
const shared = { figures: [], tables: [], shared: true, whole: false };
let most = 0;
const looking = setInterval(() => (most = Math.max(most, running())), 100);
const pieces = [shared, { ...shared, figures: 5 }, shared];
const told = await buildPages({ out: 'out', pieces, program, dataset, fonts: '.cache/fonts', atOnce: 2, say() {} }).catch(({ message }) => message);
clearInterval(looking);
console.log(JSON.stringify({ told, most, running: running() }));
`;

test.runIf(process.platform === 'linux')(
	'a piece that fails says why, and nothing goes on',
	() => {
		mkdirSync(join(root, 'out'));
		const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM], {
			cwd: root,
			env,
			encoding: 'utf8'
		});
		expect(stdout, stderr).toMatch(/^\{/);
		const { told, most, running } = JSON.parse(stdout) as { told: string; most: number; running: number };
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
