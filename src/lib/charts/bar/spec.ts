import { z } from 'zod';
import { evidenceId } from '../../dataset/schema/fields';
import type { Evidence, Figure } from '../../dataset/types';
import { findEvidence, labelsIn, referencesIn } from '../figure';
import { labelledEvidence } from '../labelledEvidence';
import { unitProblems } from '../marks/unitProblems';
import type { ChartSpec, Reference, Row, SpecProblem } from '../types';
import { rowsOfEach } from '../rows';

/** Bars from zero, on one scale, in the order they are listed. */
export const schema = z.strictObject({
	bars: z
		.array(
			labelledEvidence(
				'The claim or derivation that the bar stands for.',
				'What stands beside the bar: "2023", "Prewar".'
			)
		)
		.min(1)
		.max(12)
		.describe('The bars, in their order.'),
	change: z
		.strictObject({
			of: evidenceId.describe('The claim that states the change, in percent.'),
			from: evidenceId.describe('The bar that it starts from.'),
			to: evidenceId.describe('The bar that it leads to.')
		})
		.optional()
		.describe('A bracket between two bars with the stated change.')
});
export type BarSpec = z.infer<typeof schema>;

function references(spec: BarSpec): Reference[] {
	const change = spec.change
		? (['of', 'from', 'to'] as const).map((key) => ({ id: spec.change?.[key] ?? '', path: ['change', key] }))
		: [];
	return [...referencesIn(spec.bars, 'bars'), ...change];
}

/** One axis holds one kind of quantity; a change spans two neighbouring bars. */
function problems(spec: BarSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const found = unitProblems(referencesIn(spec.bars, 'bars'), evidence, 'bar', { converts: true });
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

/** A row a bar, in the order of the drawing; the bracket's change after them. */
function rows(figure: Figure<BarSpec>): Row[] {
	const { bars, change } = figure.spec;
	return rowsOfEach(figure, change ? [...bars, { of: change.of, label: 'change' }] : bars);
}

export const spec: ChartSpec<BarSpec> = {
	schema,
	references,
	labels: ({ bars }) => labelsIn(bars, 'bars'),
	problems,
	rows
};
