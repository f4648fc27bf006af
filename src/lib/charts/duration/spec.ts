import { z } from 'zod';
import { evidenceId, text } from '../../dataset/schema/fields';
import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, evidenceOf, findEvidence, referenceOf } from '../figure';
import { rowsOf } from '../rows';
import type { ChartSpec, Reference, SpecProblem } from '../types';

/** A span without dates, on a ruler of its own. */
export const schema = z.strictObject({
	of: evidenceId.describe('The claim that states the duration.'),
	label: text.describe('What lasts so long: "between the two visits".'),
	start: text.optional().describe('What stands at the ruler’s zero, without a date: "first visit".'),
	end: text.optional().describe('What stands at the end of the span: "second visit".'),
	derived: evidenceId.optional().describe('A date counted back from it, written below the ruler with its formula.')
});
export type DurationSpec = z.infer<typeof schema>;

function references(spec: DurationSpec): Reference[] {
	const span = referenceOf(spec);
	return spec.derived === undefined ? span : [...span, { id: spec.derived, path: ['derived'] }];
}

function problems(spec: DurationSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const span = dimensionProblem(
		findEvidence(evidence, spec.of),
		['of'],
		['calendar-duration', 'clock-duration'],
		'duration'
	);
	if (spec.derived === undefined) return span;
	return [...span, ...dimensionProblem(findEvidence(evidence, spec.derived), ['derived'], ['date'], 'duration')];
}

function rows(figure: Figure<DurationSpec>) {
	const { spec } = figure;
	const span = { evidence: evidenceOf(figure, spec.of), label: spec.label };
	const derived = spec.derived === undefined ? undefined : evidenceOf(figure, spec.derived);
	return rowsOf(figure, derived ? [span, { evidence: derived, label: derived.measure }] : [span]);
}

export const spec: ChartSpec<DurationSpec> = {
	schema,
	references,
	problems,
	rows
};
