/** All that decides how the pages and files of figures come out. */
import type { Dataset, Figure } from '../../lib/dataset/types';
import { inCardOrder } from '../../lib/site/dashboard/places';
import { figureInputs } from '../../lib/site/making/figureInputs';
import { digestOf, filesDigest, sourceDigest } from './digest';

/** What the program is made of; the lockfile stands for all packages. */
export const PROGRAM = ['src', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * sha256 of all that the compiled program is made of: its source, and the path below which the site is served. Neither dataset
 * nor fonts: one program makes the pages of any.
 * @param project the checkout, if it is not this one; two of the same content are the same, wherever they are
 */
export function programInputs(basePath: string, project?: string): string {
	return digestOf([basePath, sourceDigest(PROGRAM, project)]);
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
	return digestOf([program, siteUrl ?? '', key ?? 'unsigned', ...fonts.map((folder) => filesDigest(folder, ['']))]);
}

/** Slug → sha256 of all that the figure's pages and files are made of. @param site what `siteInputs` says */
export function inputsOfFigures(dataset: Dataset, figures: readonly Figure[], site: string): Map<string, string> {
	const published = dataset.figures.filter(({ status }) => status === 'published');
	const listed = inCardOrder(published, dataset.cards);
	return new Map(
		figures.map((figure) => {
			const inputs = figureInputs(figure, dataset, listed);
			return [figure.slug, digestOf([site, inputs])];
		})
	);
}
