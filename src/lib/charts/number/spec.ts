import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
import type { Figure } from '../../dataset/types';
import { referenceOf } from '../figure';
import { rowsOfEach } from '../rows';
import type { ChartSpec } from '../types';

/** A number that has no honest picture: the word itself, large, with its subject. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the number.'),
	label: text.describe('What it is a number of: "visit to China in just over six months".')
});
export type NumberSpec = z.infer<typeof schema>;

function rows(figure: Figure<NumberSpec>) {
	return rowsOfEach(figure, [figure.spec]);
}

export const spec: ChartSpec<NumberSpec> = {
	schema,
	references: referenceOf,
	// Every quantity can be written.
	problems: () => [],
	rows
};
