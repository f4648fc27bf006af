/** The dataset that this process serves: read once, refused if it has a single mistake. */
import { loadDataset } from './load';
import { formatProblems } from './report';
import type { Dataset, Figure, Source } from './types';

let current: Dataset | undefined;

/** The dataset of `CITED_FIGURES_DATA` (else `data`). Throws with every mistake in it: nothing is shown from a broken one. */
export function currentDataset(): Dataset {
	if (current) return current;
	const { dataset, problems } = loadDataset({ dir: process.env.CITED_FIGURES_DATA || 'data' });
	if (!dataset || problems.length > 0) throw new Error(formatProblems(problems));
	current = dataset;
	return dataset;
}

/** Figures that have a page: drafts have one in development only, withdrawn ones keep theirs. */
export function shownFigures(): readonly Figure[] {
	const { figures } = currentDataset();
	return process.env.NODE_ENV === 'development' ? figures : figures.filter((figure) => figure.status !== 'draft');
}

/** Figures that stand in lists; what was withdrawn is found by its address alone. */
export function listedFigures(): readonly Figure[] {
	return shownFigures().filter((figure) => figure.status !== 'withdrawn');
}

/** By its slug or an earlier one. */
export function findFigure(slug: string): Figure | undefined {
	const figures = shownFigures();
	return figures.find((figure) => figure.slug === slug) ?? figures.find((figure) => figure.aliases.includes(slug));
}

export function findSource(id: string): Source | undefined {
	return currentDataset().sources.find((source) => source.id === id);
}
