/** The figures of the project’s own dataset, and of the made-up one beside it. */
import type { Figure } from '../../../src/lib/dataset/types';
import { islandDataset, ownDataset } from '../given';

export const REAL_FIGURES: readonly Figure[] = ownDataset().figures;
export const ISLAND_FIGURES: readonly Figure[] = islandDataset().figures;

/** A figure by its slug; throws where it is gone, so that no test passes by testing nothing. */
export function realFigure(slug: string): Figure {
	const found = REAL_FIGURES.find((figure) => figure.slug === slug);
	if (!found) throw new Error(`no figure ${slug}`);
	return found;
}
