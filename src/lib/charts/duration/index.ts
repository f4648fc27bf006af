import type { ChartDefinition } from '../types';
import { compactOf } from '../marks/uncounted';
import { describe } from './describe';
import { draw } from './draw';
import { layout, withoutAxis, type DurationLayout } from './layout';
import { low } from './low';
import { spec, type DurationSpec } from './spec';

export const duration: ChartDefinition<DurationSpec, DurationLayout> = {
	...spec,
	type: 'duration',
	name: 'Duration',
	howToRead: 'A length of time on a ruler of its own; it has no place on a calendar unless the words give one.',
	layout,
	compact: compactOf(
		{ layout: withoutAxis, thickness: { usual: 30, thin: 12, thick: 220, marks: () => 1 } },
		{ layout: low, thickness: { usual: 24, thin: 14, thick: 80, marks: () => 1 } }
	),
	draw,
	describe,
	drawnAs: (figure, { id }) => (id === figure.spec.derived ? 'hatched key with its formula' : 'solid span on a ruler')
};
