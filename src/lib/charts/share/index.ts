import type { ChartDefinition } from '../types';
import { compact } from './compact';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type ShareLayout } from './layout';
import { spec, type ShareSpec } from './spec';

export const share: ChartDefinition<ShareSpec, ShareLayout> = {
	...spec,
	type: 'share',
	name: 'Share of a whole',
	howToRead: 'The bar is the whole. Where the coloured part ends softly, the words give no exact border.',
	layout,
	compact,
	draw,
	describe,
	drawnAs: () => 'solid part of the whole, with a soft edge'
};
