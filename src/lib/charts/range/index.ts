import type { BandedLayout } from '../marks/bands';
import { compactOf } from '../marks/uncounted';
import type { ChartDefinition } from '../types';
import { describe } from './describe';
import { drawBands as draw } from '../marks/drawBands';
import { layout } from './layout';
import { spec, type RangeSpec } from './spec';

export const range: ChartDefinition<RangeSpec, BandedLayout> = {
	...spec,
	type: 'range',
	name: 'Range',
	howToRead:
		'A mark runs from the lower to the upper bound that the words give; nothing inside it is likelier than the rest.',
	layout,
	compact: compactOf(layout),
	draw,
	describe,
	drawnAs: (_, evidence) =>
		evidence.basis === 'derived'
			? 'hatched interval'
			: evidence.quantity.relation === 'between'
				? 'gradient between its bounds'
				: 'solid point, fading to its bounds'
};
