import type { ChartDefinition } from '../types';
import { compact } from './compact';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type CountLayout } from './layout';
import { spec, type CountSpec } from './spec';

export const count: ChartDefinition<CountSpec, CountLayout> = {
	...spec,
	type: 'count',
	name: 'Counted dots',
	howToRead:
		'Each dot is one of those that were counted; what the words leave open beyond them is a fade, in which nothing can be counted.',
	layout,
	compact,
	draw,
	describe,
	drawnAs: () => 'one dot each, and a fade for what is open'
};
