import type { Shape } from '../../scene/shapes';
import { hatchFor } from '../marks/amount';
import { drawLane } from '../marks/drawLane';
import { formBox, mark as markOf, texts } from '../marks/drawForms';
import type { NumberLayout } from './layout';

export function draw({ idPrefix, mark, labels, lane }: NumberLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	const form = mark.form ? formBox(mark, mark.form, { ink: 'stated', hatch }) : [];
	return [
		...hatchFor([mark], hatch),
		markOf(mark, [...texts(mark.word), ...form]),
		...texts(labels),
		...drawLane(lane)
	];
}
