import type { ChartDefinition } from '../types';
import { compact } from './compact';
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
	compact,
	draw,
	describe,
	drawnAs: () => 'the word itself'
};
