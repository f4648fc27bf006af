import type { ChartDefinition } from '../types';
import { compactOf } from '../marks/uncounted';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type NumberLayout } from './layout';
import { low } from './low';
import { spec, type NumberSpec } from './spec';

export const number: ChartDefinition<NumberSpec, NumberLayout> = {
	...spec,
	type: 'number',
	name: 'Number',
	howToRead: '',
	layout,
	compact: compactOf(
		{ layout, thickness: { usual: 60, thin: 34, thick: 180, marks: () => 1 } },
		{ layout: low, thickness: { usual: 36, thin: 24, thick: 72, marks: () => 1 } }
	),
	draw,
	describe,
	drawnAs: (_, { basis }) => (basis === 'derived' ? 'the number itself over a hatch' : 'the word itself')
};
