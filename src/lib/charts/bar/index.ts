import type { Evidence, Figure } from '../../dataset/types';
import { findEvidence, referencesIn } from '../figure';
import { unitProblems } from '../marks/unitProblems';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout } from './layout';
import type { BarLayout } from './parts';
import { rows } from './rows';
import { schema, type BarSpec } from './schema';

function references(spec: BarSpec): Reference[] {
	const change = spec.change
		? (['of', 'from', 'to'] as const).map((key) => ({ id: spec.change?.[key] ?? '', path: ['change', key] }))
		: [];
	return [...referencesIn(spec.bars, 'bars'), ...change];
}

/** One axis holds one kind of quantity; a change spans two neighbouring bars. */
function problems(spec: BarSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const found = unitProblems(referencesIn(spec.bars, 'bars'), evidence, 'bar');
	if (spec.change) found.push(...changeProblems(spec, spec.change, evidence));
	return found;
}

function changeProblems(
	spec: BarSpec,
	change: NonNullable<BarSpec['change']>,
	evidence: readonly Evidence[]
): SpecProblem[] {
	const found: SpecProblem[] = [];
	const from = spec.bars.findIndex((bar) => bar.of === change.from);
	const to = spec.bars.findIndex((bar) => bar.of === change.to);
	if (from < 0 || to < 0 || Math.abs(from - to) !== 1)
		found.push({
			path: ['change'],
			code: 'change-not-between-bars',
			message: `the change runs from “${change.from}” to “${change.to}”, which are not two neighbouring bars`,
			expected: 'ids of two bars that follow each other',
			mend: 'reorder the bars, or drop the change'
		});
	const unit = findEvidence(evidence, change.of)?.quantity.unit.id;
	if (unit !== undefined && unit !== 'percent-change' && unit !== 'multiple')
		found.push({
			path: ['change', 'of'],
			code: 'chart-unit',
			message: `“${change.of}” is in ${unit}, which is no change`,
			expected: 'a claim in percent-change or multiple'
		});
	return found;
}

function drawnAs(figure: Figure<BarSpec>, evidence: Evidence): string {
	if (figure.spec.change?.of === evidence.id) return 'bracket between the bars';
	return evidence.basis === 'derived' ? 'hatched bar with a whisker' : 'solid bar, fading where it is rounded';
}

export const bar: ChartDefinition<BarSpec, BarLayout> = {
	type: 'bar',
	name: 'Bars',
	howToRead:
		'A bar ends where its number does and fades over the range that rounding leaves; a hatched bar is derived, its whisker is the interval.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs,
	rows
};
