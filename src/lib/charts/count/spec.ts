import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
import { formatQuantity } from '../../quantity/format';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, evidenceOf, findEvidence, referenceOf } from '../figure';
import { rowsOf } from '../rows';
import type { ChartSpec, SpecProblem } from '../types';

/** One dot a thing; what "over" leaves open is one fade that nobody can count. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the count.'),
	one: text.describe('What one dot is: "one meeting".')
});
export type CountSpec = z.infer<typeof schema>;

/** More dots than this nobody takes in. */
const MOST = 200;

/** Dots stand for whole things that were surely there, and for no more of them than can be taken in. */
function problems(spec: CountSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, spec.of);
	const unit = dimensionProblem(of, ['of'], ['count'], 'count');
	if (!of || unit.length > 0) return unit;
	const { value, interval } = of.quantity;
	const problem = (message: string, expected: string): SpecProblem[] => [
		{ path: ['of'], code: 'chart-count', message, expected, mend: 'draw it as a bar' }
	];
	// Of a range the value is its middle, which nobody has said.
	if (interval.lower !== value || (interval.upper !== value && interval.upper !== Infinity))
		return problem(
			`“${formatQuantity(of.quantity)}” leaves open how many of the dots there were`,
			'an exact count, or one with “over” or “at least”: a dot stands for a thing that was surely there'
		);
	return Number.isInteger(value) && value >= 1 && value <= MOST
		? []
		: problem(`a count chart cannot draw ${value} dots`, `a whole number from 1 to ${MOST}`);
}

function rows(figure: Figure<CountSpec>) {
	const evidence = evidenceOf(figure, figure.spec.of);
	return rowsOf(figure, [{ evidence, label: evidence.measure }]);
}

export const spec: ChartSpec<CountSpec> = {
	schema,
	references: referenceOf,
	problems,
	rows
};
