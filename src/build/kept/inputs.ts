/** All that decides how the pages and files of figures come out. */
import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset, Figure } from '../../lib/dataset/types';
import { figureInputs } from '../../lib/site/making/figureInputs';
import { filesBelow } from '../filesBelow';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** What the program is made of; the lockfile stands for all packages. */
const PROGRAM = ['src', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** Files count by their path within the root. */
function addFiles(hash: Hash, root: string, path: string): void {
	for (const file of filesBelow(root, path)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
}

/** sha256 of files and folders of a checkout; two of the same content are the same, wherever they are. */
export function filesDigest(root: string, paths: readonly string[]): string {
	const hash = createHash('sha256').update(process.version);
	for (const path of paths) addFiles(hash, root, path);
	return hash.digest('hex');
}

/**
 * sha256 of all that the compiled program is made of: its source, and the path below which the site is served, which kit
 * compiles in. Neither dataset nor fonts: one program makes the pages of any.
 * @param project the checkout; two of the same content are the same, wherever they are
 */
export function programInputs(basePath: string, project = PROJECT): string {
	return createHash('sha256')
		.update(JSON.stringify([basePath, filesDigest(project, PROGRAM)]))
		.digest('hex');
}

/** What a site is made with besides its dataset. */
export interface SiteMaking {
	/** What `programInputs` says. */
	readonly program: string;
	/** Folders with fonts, whose files count by their path within. */
	readonly fonts: readonly string[];
	readonly siteUrl: string | undefined;
	/** The name of the key that signs, if one does. */
	readonly key: string | undefined;
}

/** sha256 of program, fonts, address and key. */
export function siteInputs({ program, fonts, siteUrl, key }: SiteMaking): string {
	const hash = createHash('sha256');
	hash.update(JSON.stringify([program, siteUrl ?? '', key ?? 'unsigned']));
	for (const folder of fonts) addFiles(hash, folder, '');
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
