import type { Evidence, Figure } from '../../dataset/types';
import { referencesIn } from '../figure';
import type { BandedLayout } from '../marks/bands';
import { boundedProblems } from '../marks/boundedProblems';
import { rowsOfEach } from '../rows';
import type { ChartDefinition, Reference, SpecProblem } from '../types';
import { describe } from './describe';
import { drawBands as draw } from '../marks/drawBands';
import { layout } from './layout';
import { schema, type RangeSpec } from './schema';

function references(spec: RangeSpec): Reference[] {
	return referencesIn(spec.ranges, 'ranges');
}

function problems(spec: RangeSpec, evidence: readonly Evidence[]): SpecProblem[] {
	return boundedProblems(references(spec), evidence, 'range');
}

function rows(figure: Figure<RangeSpec>) {
	return rowsOfEach(figure, figure.spec.ranges);
}

export const range: ChartDefinition<RangeSpec, BandedLayout> = {
	type: 'range',
	name: 'Range',
	howToRead:
		'A mark runs from the lower to the upper bound that the words give; nothing inside it is likelier than the rest.',
	schema,
	references,
	problems,
	layout,
	draw,
	describe,
	drawnAs: (_, evidence) =>
		evidence.basis === 'derived'
			? 'hatched interval'
			: evidence.quantity.relation === 'between'
				? 'gradient between its bounds'
				: 'solid point, fading to its bounds',
	rows
};
