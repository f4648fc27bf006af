import { compactOf } from '../marks/uncounted';
import { FADING_WHERE_ROUNDED } from '../../sentences/bounds';
import type { ChartDefinition } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, low, type MultiplesLayout } from './layout';
import { spec, type MultiplesSpec } from './spec';

export const multiples: ChartDefinition<MultiplesSpec, MultiplesLayout> = {
	...spec,
	type: 'multiples',
	name: 'Small multiples',
	howToRead: 'Each panel has the same scale, so that they can be compared.',
	layout,
	compact: compactOf({
		layout: low,
		thickness: { usual: 22, thin: 10, thick: 200, marks: ({ panels }) => Math.ceil(panels.length / 2) }
	}),
	draw,
	describe,
	drawnAs: (_, evidence) =>
		evidence.basis === 'derived' ? 'hatched bar with a whisker' : `solid bar, ${FADING_WHERE_ROUNDED}`
};
