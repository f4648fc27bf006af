/** Has Vite and kit bundle the program that makes pages and text files, and what has it make them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePrerender } from '../packing/bundles';
import { ANY_PATH } from './anyPath';
import { runKit } from './kit';
import { KIT, VITE } from './vite';

/**
 * `tsconfig.json` builds on a file that kit writes, for a whole build by itself. `npm ci` has it written; where install
 * scripts are refused, this does.
 */
function prepareKit(): void {
	if (existsSync(join('.svelte-kit', 'tsconfig.json'))) return;
	const env = { ...process.env, CITED_FIGURES_PIECE: '' };
	const { status, stderr } = spawnSync(process.execPath, [KIT, 'sync'], { env, encoding: 'utf8' });
	if (status !== 0) throw new Error(`${stderr}\nThe pages could not be prepared; the reason stands above.`);
}

/**
 * Bundles the program: `SERVER` in the workplace makes pages, of a site at `ANY_PATH`.
 * @param client where the files go that pages load: scripts, styles, and what is in `static`
 * @throws {Error} with all that was said
 */
export function bundleProgram(client: string, workplace: string): Promise<void> {
	prepareKit();
	return runKit(
		[VITE, 'build', '--logLevel', 'warn'],
		{ workplace },
		{ CITED_FIGURES_OUT: client, BASE_PATH: ANY_PATH }
	);
}

/**
 * Bundles what has the program make its pages, `prerender.js` in the folder, as the package brings it: kit's own would load Vite and
 * TypeScript for that, and read the dataset twice, in two threads.
 */
export function bundleMaking(folder: string): Promise<void> {
	mkdirSync(folder);
	return bundlePrerender(folder);
}
