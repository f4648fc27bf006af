import { compactOf } from '../marks/uncounted';
import { FADING_WHERE_ROUNDED } from '../../sentences/bounds';
import type { ChartDefinition } from '../types';
import { describe } from './describe';
import { draw } from './draw';
import { layout, withoutAxis, type DumbbellLayout } from './layout';
import { spec, type DumbbellSpec } from './spec';

export const dumbbell: ChartDefinition<DumbbellSpec, DumbbellLayout> = {
	...spec,
	type: 'dumbbell',
	name: 'From one value to another',
	howToRead: 'Two stated values on one scale. Nothing is known of what lies between them.',
	layout,
	compact: compactOf({
		layout: withoutAxis,
		thickness: { usual: 14, thin: 14, thick: 22, marks: ({ pairs }) => pairs.length }
	}),
	draw,
	describe,
	drawnAs: () => `solid point, ${FADING_WHERE_ROUNDED}`
};
