/** The figures of the project's own dataset. */
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import { formatProblems } from '../../../src/lib/dataset/problems/report';
import type { Figure } from '../../../src/lib/dataset/types';
import { settings } from '../../../src/lib/settings.js';

const { dataset, problems } = loadDataset({ files: disk, dir: 'data', textDirs: settings().textDirs });
if (!dataset) throw new Error(formatProblems(problems));

export const REAL_FIGURES: readonly Figure[] = dataset.figures;

/** A figure by its slug; throws where it is gone, so that no test passes by testing nothing. */
export function realFigure(slug: string): Figure {
	const found = REAL_FIGURES.find((figure) => figure.slug === slug);
	if (!found) throw new Error(`no figure ${slug}`);
	return found;
}
