import type { ChartDefinition } from '../types';
import { compact } from './compact';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type TimelineLayout } from './layout';
import { spec, type TimelineSpec } from './spec';

export const timeline: ChartDefinition<TimelineSpec, TimelineLayout> = {
	...spec,
	type: 'timeline',
	name: 'Calendar',
	howToRead: 'A date is as wide as its words: a year fills its year, a month its month.',
	layout,
	compact,
	draw,
	describe,
	drawnAs: () => 'cell as wide as the date'
};
