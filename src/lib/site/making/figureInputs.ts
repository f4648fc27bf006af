/** What a figure's pages and files are made of. */
import type { Dataset, Figure, Source } from '../../dataset/types';
import { neighboursOf } from '../figure/neighbours';

/**
 * All of the dataset that decides the pages and files of a figure, as text: if it is the same, so are they, as long as
 * program, fonts and address are. Of a source that is its record and not its other claims: those may change without
 * a word of this figure.
 * @param listed the figures that stand in lists, in the order of the dashboard (`inCardOrder`)
 */
export function figureInputs(figure: Figure, dataset: Dataset, listed: readonly Figure[]): string {
	const neighbours = neighboursOf(listed, figure.slug);
	const inputs = { figure, neighbours, whole: wholeOf(dataset) };
	return JSON.stringify(inputs, (_key, value: unknown) => (isSource(value) ? recordOf(value) : value));
}

/** What a page may say of the dataset as a whole; what belongs to single figures is in the figure. */
function wholeOf(dataset: Dataset): Partial<Dataset> {
	const parts = {
		sources: undefined,
		claims: undefined,
		derivations: undefined,
		checks: undefined,
		figures: undefined
	};
	return { ...dataset, ...parts };
}

function isSource(value: unknown): value is Source {
	return typeof value === 'object' && value !== null && 'inventory' in value;
}

function recordOf(source: Source): Partial<Source> {
	return { ...source, claims: undefined, inventory: undefined };
}
