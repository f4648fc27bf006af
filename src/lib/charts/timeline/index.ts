import type { ChartDefinition } from '../types';
import { compactOf } from '../marks/uncounted';
import { describe } from './describe';
import { draw } from './draw';
import { layout, low, type TimelineLayout } from './layout';
import { spec, type TimelineSpec } from './spec';

export const timeline: ChartDefinition<TimelineSpec, TimelineLayout> = {
	...spec,
	type: 'timeline',
	name: 'Calendar',
	howToRead:
		'A date is as wide as its words: what is dated by a year fell on some day of it, up to the article’s own date, and did not last that long.',
	layout,
	compact: compactOf(
		{ layout, thickness: { usual: 44, thin: 26, thick: 220, marks: ({ events }) => events.length } },
		{ layout: low, thickness: { usual: 20, thin: 12, thick: 120, marks: ({ events }) => events.length } }
	),
	draw,
	describe,
	drawnAs: () => 'cell as wide as the date'
};
