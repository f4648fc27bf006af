import { uncounted } from '../marks/uncounted';
import type { ChartDefinition } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, type NumberLayout } from './layout';
import { spec, type NumberSpec } from './spec';

export const number: ChartDefinition<NumberSpec, NumberLayout> = {
	...spec,
	type: 'number',
	name: 'Number',
	howToRead: '',
	layout,
	compact: (input) => layout({ ...input, figure: uncounted(input.figure) }),
	draw,
	describe,
	drawnAs: () => 'the word itself'
};
