/** What a figure's pages and files are made of. */
import type { Dataset, Figure, Source } from '../../dataset/types';
import { neighboursOf } from '../figure/neighbours';

/**
 * All of the dataset that decides the pages and files of a figure, as text: if it is the same, so are they, as long as
 * program, fonts and address are. Of a source that is its record and not its other claims: those may change without
 * a word of this figure.
 * @param listed the figures that stand in lists, in their order
 */
export function figureInputs(figure: Figure, dataset: Dataset, listed: readonly Figure[]): string {
	const { title, reports } = dataset;
	const inputs = { figure, neighbours: neighboursOf(listed, figure.slug), title, reports };
	return JSON.stringify(inputs, (_key, value: unknown) => (isSource(value) ? recordOf(value) : value));
}

function isSource(value: unknown): value is Source {
	return typeof value === 'object' && value !== null && 'inventory' in value;
}

function recordOf(source: Source): Partial<Source> {
	return { ...source, claims: undefined, inventory: undefined };
}
