import type { BandedLayout } from '../marks/bands';
import { compactOf } from '../marks/uncounted';
import type { ChartDefinition } from '../types';
import { describe } from './describe';
import { drawBands as draw } from '../marks/drawBands';
import { brief, layout, low } from './layout';
import { spec, type RangeSpec } from './spec';

export const range: ChartDefinition<RangeSpec, BandedLayout> = {
	...spec,
	type: 'range',
	name: 'Range',
	howToRead:
		'A mark runs from the lower to the upper bound that the words give; nothing inside it is likelier than the rest.',
	layout,
	compact: compactOf(
		{ layout: brief, thickness: { usual: 26, thin: 18, thick: 160, marks: ({ ranges }) => ranges.length } },
		{ layout: low, thickness: { usual: 16, thin: 10, thick: 60, marks: ({ ranges }) => ranges.length } }
	),
	draw,
	describe,
	drawnAs: (_, evidence) =>
		evidence.basis === 'derived'
			? 'hatched interval'
			: evidence.quantity.relation === 'between'
				? 'even band between its bounds'
				: 'solid point, fading to its bounds'
};
