import type { Evidence, Figure } from '../../dataset/types';
import { dimensionProblem, evidenceOf, findEvidence } from '../figure';
import { rowsOf } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type ShareLayout } from './layout';
import { schema, type ShareSpec } from './schema';

function references(spec: ShareSpec): Reference[] {
	return [{ id: spec.of, path: ['of'] }];
}

function problems(spec: ShareSpec, evidence: readonly Evidence[]): SpecProblem[] {
	return dimensionProblem(findEvidence(evidence, spec.of), ['of'], ['share'], 'share');
}

function rows(figure: Figure<ShareSpec>) {
	return rowsOf(figure, [{ evidence: evidenceOf(figure, figure.spec.of), label: figure.spec.label }]);
}

export const share: ChartDefinition<ShareSpec, ShareLayout> = {
	type: 'share',
	name: 'Share of a whole',
	howToRead: 'The bar is the whole. Where the coloured part ends softly, the words give no exact border.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: () => 'solid part of the whole, with a soft edge',
	rows
};
