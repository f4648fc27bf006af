import type { ChartDefinition } from '../types';
import { compactOf } from '../marks/uncounted';
import { describe } from './describe';
import { draw } from './draw';
import { brief, layout, type ShareLayout } from './layout';
import { low } from './low';
import { spec, type ShareSpec } from './spec';

export const share: ChartDefinition<ShareSpec, ShareLayout> = {
	...spec,
	type: 'share',
	name: 'Share of a whole',
	howToRead: 'The bar is the whole. Where the coloured part ends softly, the words give no exact border.',
	layout,
	compact: compactOf(
		{ layout: brief, thickness: { usual: 60, thin: 40, thick: 240, marks: () => 1 } },
		{ layout: low, thickness: { usual: 28, thin: 18, thick: 120, marks: () => 1 } }
	),
	draw,
	describe,
	drawnAs: (_, evidence) =>
		evidence.basis === 'derived'
			? 'hatched part of the whole, with a whisker'
			: 'solid part of the whole, with a soft edge'
};
