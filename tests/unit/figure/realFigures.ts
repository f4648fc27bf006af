/** The figures of the project’s own dataset, and of the made-up one beside it. */
import type { Figure } from '../../../src/lib/dataset/types';
import { formsDataset, islandDataset, ownDataset } from '../given';

export const REAL_FIGURES: readonly Figure[] = ownDataset().figures;
export const ISLAND_FIGURES: readonly Figure[] = islandDataset().figures;
/** Every form of number in every chart type that draws it. */
export const FORMS_FIGURES: readonly Figure[] = formsDataset().dataset?.figures ?? [];

/** A figure by its slug; throws where it is gone, so that no test passes by testing nothing. */
export function realFigure(slug: string): Figure {
	const found = REAL_FIGURES.find((figure) => figure.slug === slug);
	if (!found) throw new Error(`no figure ${slug}`);
	return found;
}
