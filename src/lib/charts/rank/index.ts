import { compactOf } from '../marks/uncounted';
import type { ChartDefinition } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type RankLayout } from './layout';
import { spec, type RankSpec } from './spec';

export const rank: ChartDefinition<RankSpec, RankLayout> = {
	...spec,
	type: 'rank',
	name: 'Rank',
	howToRead: 'The place in an order that the words name; how far it lies from its neighbours is not given.',
	layout,
	compact: compactOf(layout),
	draw,
	describe,
	drawnAs: () => 'solid place in a row of places'
};
