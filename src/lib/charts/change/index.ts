import type { ChartDefinition } from '../types';
import { compactOf } from '../marks/uncounted';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type ChangeLayout } from './layout';
import { withoutAxis } from './compact';
import { spec, type ChangeSpec } from './spec';

export const change: ChartDefinition<ChangeSpec, ChangeLayout> = {
	...spec,
	type: 'change',
	name: 'Change',
	howToRead: 'The first bar is set to 100 and has no size of its own; only the change between the two is stated.',
	layout,
	compact: compactOf({ layout: withoutAxis, thickness: { usual: 44, thin: 18, thick: 200, marks: () => 2 } }),
	draw,
	describe,
	drawnAs: (_, { basis }) => `${basis === 'derived' ? 'hatched' : 'solid'} part beyond the base of 100`
};
