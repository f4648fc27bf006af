import type { Shape } from '../../scene/shapes';
import { drawAmount, hatchFor } from '../marks/amount';
import { drawAxis } from '../marks/drawAxis';
import { drawLane } from '../marks/drawLane';
import { mark, rounded, texts } from '../marks/drawForms';
import type { BarLayout, PlacedBracket } from './parts';

export function draw({ idPrefix, bars, axis, bracket, labels, lane }: BarLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	return [
		...hatchFor(bars, hatch),
		...bars.map((bar, i) => drawAmount(bar, { fade: `${idPrefix}-fade-${i}`, hatch })),
		...drawAxis(axis),
		...(bracket ? [drawBracket(bracket)] : []),
		...texts(labels),
		...drawLane(lane)
	];
}

function drawBracket(bracket: PlacedBracket): Shape {
	const { path, pill } = bracket;
	const stroke = { role: 'ink', width: 1.3 } as const;
	return mark(bracket, [
		{ kind: 'path', ...path, fill: 'none', stroke },
		{ kind: 'rect', ...rounded(pill), height: pill.height, rx: 12, fill: 'card', stroke }
	]);
}
