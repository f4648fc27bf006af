import type { Evidence, Figure } from '../../dataset/types';
import { referencesIn } from '../figure';
import { unitProblems } from '../marks/unitProblems';
import { rowsOfEach } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type MultiplesLayout } from './layout';
import { schema, type MultiplesSpec } from './schema';

function references(spec: MultiplesSpec): Reference[] {
	return referencesIn(spec.panels, 'panels');
}

function problems(spec: MultiplesSpec, evidence: readonly Evidence[]): SpecProblem[] {
	return unitProblems(references(spec), evidence, 'multiples');
}

function rows(figure: Figure<MultiplesSpec>) {
	return rowsOfEach(figure, figure.spec.panels);
}

export const multiples: ChartDefinition<MultiplesSpec, MultiplesLayout> = {
	type: 'multiples',
	name: 'Small multiples',
	howToRead: 'Each panel has the same scale, so that they can be compared.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: (_, evidence) =>
		evidence.basis === 'derived' ? 'hatched bar with a whisker' : 'solid bar, fading where it is rounded',
	rows
};
