import type { Evidence, Figure } from '../../dataset/types';
import { boundedProblems } from '../marks/boundedProblems';
import { rowsOfEach } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { endsOf } from './ends';
import { layout, type DumbbellLayout } from './layout';
import { schema, type DumbbellSpec } from './schema';

function references(spec: DumbbellSpec): Reference[] {
	return endsOf(spec).map(({ of, path }) => ({ id: of, path }));
}

function problems(spec: DumbbellSpec, evidence: readonly Evidence[]): SpecProblem[] {
	return boundedProblems(references(spec), evidence, 'dumbbell');
}

function rows(figure: Figure<DumbbellSpec>) {
	return rowsOfEach(figure, endsOf(figure.spec));
}

export const dumbbell: ChartDefinition<DumbbellSpec, DumbbellLayout> = {
	type: 'dumbbell',
	name: 'From one value to another',
	howToRead: 'Two stated values on one scale. Nothing is known of what lies between them.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: () => 'solid point, fading where it is rounded',
	rows
};
