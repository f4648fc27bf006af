/** The drawings of a site's files: from a file's name to the scene that it is made of. */
import type { Figure } from '../../lib/dataset/types';
import { drawingOf, type Drawing } from '../../lib/press/drawing';
import { drawingNamed } from '../../lib/press/drawings';
import { siteSigner } from '../../lib/site/making/signer';
import { figureAddress } from '../figureAddress';

/** A figure by its slug or an earlier one. */
export type FindFigure = (slug: string) => Figure | undefined;

/**
 * What is drawn in the files of that name (`drawingNamed`).
 * @returns undefined if there is no such figure, or no such version of it
 */
export function fileDrawing(name: string, find: FindFigure): Drawing | undefined {
	const { slug, version, drawing } = drawingNamed(name, (slug) => find(slug) !== undefined);
	const current = find(slug);
	const figure =
		version === undefined ? current : current?.versions.find(({ number }) => String(number) === version)?.figure;
	if (!figure) return undefined;
	const { form, look } = drawing;
	return drawingOf(figure, { address: figureAddress(figure.slug), form, look, signer: siteSigner() });
}
