/** All that decides how the pages and files of figures come out. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset, Figure } from '../../lib/dataset/types';
import { figureInputs } from '../../lib/site/figureInputs';
import { siteSigner } from '../../lib/site/signer';
import { filesBelow } from './filesBelow';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** What the program is made of; the lockfile stands for all packages. */
const PROGRAM = ['src', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * sha256 of program, fonts, address and key. Files count by their path within the project, fonts by that within their folder:
 * two checkouts of the same content are the same, wherever they are.
 * @param fonts folders with fonts
 * @param project the checkout
 */
export function siteInputs(fonts: readonly string[], project = PROJECT): string {
	const hash = createHash('sha256');
	const { SITE_URL = '', BASE_PATH = '' } = process.env;
	hash.update(JSON.stringify([process.version, SITE_URL, BASE_PATH, siteSigner()?.key ?? 'unsigned']));
	const add = (root: string, path: string) => {
		for (const file of filesBelow(root, path)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
	};
	for (const name of PROGRAM) add(project, name);
	for (const folder of fonts) add(folder, '');
	return hash.digest('hex');
}

/** Slug → sha256 of all that the figure's pages and files are made of. @param site what `siteInputs` says */
export function inputsOfFigures(dataset: Dataset, figures: readonly Figure[], site: string): Map<string, string> {
	const listed = dataset.figures.filter(({ status }) => status === 'published');
	return new Map(
		figures.map((figure) => {
			const inputs = figureInputs(figure, dataset, listed);
			return [figure.slug, createHash('sha256').update(site).update(inputs).digest('hex')];
		})
	);
}
