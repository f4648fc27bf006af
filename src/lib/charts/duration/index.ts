import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, evidenceOf, findEvidence } from '../figure';
import { rowsOf } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type DurationLayout } from './layout';
import { schema, type DurationSpec } from './schema';

function references(spec: DurationSpec): Reference[] {
	const span = { id: spec.of, path: ['of'] };
	return spec.derived === undefined ? [span] : [span, { id: spec.derived, path: ['derived'] }];
}

function problems(spec: DurationSpec, evidence: readonly Evidence[]): SpecProblem[] {
	const durations = ['calendar-duration', 'clock-duration'];
	const span = dimensionProblem(findEvidence(evidence, spec.of), ['of'], durations, 'duration');
	if (spec.derived === undefined) return span;
	return [...span, ...dimensionProblem(findEvidence(evidence, spec.derived), ['derived'], ['date'], 'duration')];
}

function rows(figure: Figure<DurationSpec>) {
	const { spec } = figure;
	const span = { evidence: evidenceOf(figure, spec.of), label: spec.label };
	const derived = spec.derived === undefined ? undefined : evidenceOf(figure, spec.derived);
	return rowsOf(figure, derived ? [span, { evidence: derived, label: derived.measure }] : [span]);
}

export const duration: ChartDefinition<DurationSpec, DurationLayout> = {
	type: 'duration',
	name: 'Duration',
	howToRead: 'A length of time on a ruler of its own; it has no place on a calendar unless the words give one.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: (figure, { id }) => (id === figure.spec.derived ? 'hatched key with its formula' : 'solid span on a ruler'),
	rows
};
