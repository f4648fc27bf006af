import { compactOf } from '../marks/uncounted';
import type { ChartDefinition } from '../types';
import { NEIGHBOURS_NOT_GIVEN } from '../../sentences/bounds';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type RankLayout } from './layout';
import { low } from './low';
import { spec, type RankSpec } from './spec';

export const rank: ChartDefinition<RankSpec, RankLayout> = {
	...spec,
	type: 'rank',
	name: 'Rank',
	howToRead: `The place in an order that the words name; ${NEIGHBOURS_NOT_GIVEN}.`,
	layout,
	compact: compactOf(
		{ layout, thickness: { usual: 44, thin: 36, thick: 240, marks: () => 1 } },
		{ layout: low, thickness: { usual: 24, thin: 16, thick: 120, marks: () => 1 } }
	),
	draw,
	describe,
	drawnAs: () => 'solid place in a row of places'
};
