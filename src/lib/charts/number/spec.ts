import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
import type { Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { rowsOf } from '../rows';
import type { ChartSpec, Reference } from '../types';

/** A number that has no honest picture: the word itself, large, with its subject. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the number.'),
	label: text.describe('What it is a number of: "visit to China in just over six months".')
});
export type NumberSpec = z.infer<typeof schema>;

function references(spec: NumberSpec): Reference[] {
	return [{ id: spec.of, path: ['of'] }];
}

function rows(figure: Figure<NumberSpec>) {
	return rowsOf(figure, [{ evidence: evidenceOf(figure, figure.spec.of), label: figure.spec.label }]);
}

export const spec: ChartSpec<NumberSpec> = {
	schema,
	references,
	// Every quantity can be written.
	problems: () => [],
	rows
};
