import type { Evidence, Figure } from '../../dataset/types';
import { FADING_WHERE_ROUNDED } from '../../sentences/bounds';
import type { ChartDefinition } from '../types';
import { compact } from './compact';
import { describe } from './describe';
import { draw } from './draw';
import { layout } from './layout';
import { inOneUnit } from './oneUnit';
import type { BarLayout } from './parts';
import { spec, type BarSpec } from './spec';

function drawnAs(figure: Figure<BarSpec>, evidence: Evidence): string {
	if (figure.spec.change?.of === evidence.id) return 'bracket between the bars';
	return evidence.basis === 'derived' ? 'hatched bar with a whisker' : `solid bar, ${FADING_WHERE_ROUNDED}`;
}

export const bar: ChartDefinition<BarSpec, BarLayout> = {
	...spec,
	type: 'bar',
	name: 'Bars',
	howToRead: 'A bar ends where its number does and fades over the range that rounding leaves.',
	layout: (input) => layout({ ...input, figure: inOneUnit(input.figure) }),
	compact: (input) => compact({ ...input, figure: inOneUnit(input.figure) }),
	draw,
	describe,
	drawnAs
};
