/** The drawings of a site's files: from what stands in a file's name to the scene that it is made of. */
import type { Figure } from '../../lib/dataset/types';
import { drawingOf, type Drawing } from '../../lib/export/drawing';
import { siteSigner } from '../../lib/site/signer';
import { readBasePath, readSiteUrl } from '../deployment.js';
import { drawingBeside } from './beside';

/** A figure by its slug or an earlier one. */
export type FindFigure = (slug: string) => Figure | undefined;

/** Where a figure's page is: absolute, or root-relative without a site address. */
export function addressOf({ slug }: Pick<Figure, 'slug'>): string {
	return `${readSiteUrl(process.env.SITE_URL) ?? ''}${readBasePath(process.env.BASE_PATH)}/figures/${slug}/`;
}

/**
 * What is drawn in the files of that name.
 * @param name below `figures/`, without its ending: `oil-half`, `oil-half-dark`, `oil-half/v1`
 * @returns undefined if there is no such figure, or no such version of it
 */
export function drawingNamed(name: string, find: FindFigure): Drawing | undefined {
	const beside = drawingBeside(name);
	const stem = beside ? name.slice(0, -beside.ending.length) : name;
	const [slug = '', version] = stem.split(/[\\/]v/, 2);
	const current = find(slug);
	const figure =
		version === undefined ? current : current?.versions.find(({ number }) => String(number) === version)?.figure;
	if (!figure) return undefined;
	const options = { address: addressOf(figure), signer: siteSigner() };
	return beside ? beside.draw(figure, options) : drawingOf(figure, options);
}
