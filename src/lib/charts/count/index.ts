import { formatQuantity } from '../../quantity/format';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, evidenceOf, findEvidence } from '../figure';
import { rowsOf } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type CountLayout } from './layout';
import { schema, type CountSpec } from './schema';

/** More dots than this nobody takes in. */
const MOST = 200;

function references(spec: CountSpec): Reference[] {
	return [{ id: spec.of, path: ['of'] }];
}

/** Dots stand for whole things that were surely there, and for no more of them than can be taken in. */
function problems(spec: CountSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, spec.of);
	const unit = dimensionProblem(of, ['of'], ['count'], 'count');
	if (!of || unit.length > 0) return unit;
	const { value, interval } = of.quantity;
	const problem = (message: string, expected: string): SpecProblem[] => [
		{ path: ['of'], code: 'chart-count', message, expected, mend: 'draw it as a bar' }
	];
	if (!Number.isInteger(value) || value < 1 || value > MOST)
		return problem(`a count chart cannot draw ${value} dots`, `a whole number from 1 to ${MOST}`);
	if (interval.lower === value && (interval.upper === value || interval.upper === Infinity)) return [];
	return problem(
		`“${formatQuantity(of.quantity)}” leaves open how many of the dots there were`,
		'an exact count, or one with “over” or “at least”: a dot stands for a thing that was surely there'
	);
}

function rows(figure: Figure<CountSpec>) {
	const evidence = evidenceOf(figure, figure.spec.of);
	return rowsOf(figure, [{ evidence, label: evidence.measure }]);
}

export const count: ChartDefinition<CountSpec, CountLayout> = {
	type: 'count',
	name: 'Counted dots',
	howToRead:
		'Each dot is one of those that were counted; what the words leave open beyond them is a fade, in which nothing can be counted.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: () => 'one dot each, and a fade for what is open',
	rows
};
