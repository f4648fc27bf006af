import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, evidenceOf, findEvidence } from '../figure';
import { rowsOf } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type ChangeLayout } from './layout';
import { schema, type ChangeSpec } from './schema';

function references(spec: ChangeSpec): Reference[] {
	return [{ id: spec.of, path: ['of'] }];
}

/** A change in percent, and none that loses more than there was. */
function problems(spec: ChangeSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const of = findEvidence(evidence, spec.of);
	const unit = dimensionProblem(of, ['of'], ['change'], 'change');
	if (!of || unit.length > 0 || of.quantity.value >= -100) return unit;
	return [
		{
			path: ['of'],
			code: 'chart-change',
			message: `a fall of ${-of.quantity.value} percent leaves less than nothing`,
			expected: 'a change of −100 percent or more'
		}
	];
}

function rows(figure: Figure<ChangeSpec>) {
	const { spec } = figure;
	return rowsOf(figure, [{ evidence: evidenceOf(figure, spec.of), label: `${spec.after} against ${spec.base}` }]);
}

export const change: ChartDefinition<ChangeSpec, ChangeLayout> = {
	type: 'change',
	name: 'Change',
	howToRead: 'The first bar is set to 100 and has no size of its own; only the change between the two is stated.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: () => 'solid part beyond the base of 100',
	rows
};
