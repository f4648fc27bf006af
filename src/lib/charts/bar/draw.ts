import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import { drawAxis } from '../marks/drawAxis';
import { drawLane } from '../marks/drawLane';
import { fade, hatchedBox, mark, rounded, solid, texts, whisker } from '../marks/shapes';
import type { BarLayout, PlacedBar, PlacedBracket } from './parts';

export function draw({ idPrefix, bars, axis, bracket, labels, lane }: BarLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	const isUpright = axis.orientation === 'vertical';
	return [
		...(bars.some(({ basis }) => basis === 'derived') ? [{ kind: 'hatch' as const, id: hatch }] : []),
		...bars.map((bar, i) => drawBar(bar, { id: `${idPrefix}-fade-${i}`, hatch, isUpright })),
		...drawAxis(axis),
		...(bracket ? [drawBracket(bracket)] : []),
		...texts(labels),
		...drawLane(lane)
	];
}

function drawBar(bar: PlacedBar, { id, hatch, isUpright }: { id: string; hatch: string; isUpright: boolean }): Shape {
	const { basis, ink, towards, projected } = bar;
	const bare = px(bar.solid.width) === 0 || px(bar.solid.height) === 0;
	return mark(bar, [
		basis === 'derived' ? hatchedBox(bar.solid, hatch) : solid(bar.solid, ink, projected),
		...(bar.fade ? fade(bar.fade, { id, towards, ink, bare }) : []),
		...(bar.whisker ? [whisker(bar.whisker, isUpright)] : [])
	]);
}

function drawBracket(bracket: PlacedBracket): Shape {
	const { path, pill } = bracket;
	const stroke = { role: 'ink', width: 1.3 } as const;
	return mark(bracket, [
		{ kind: 'path', d: path, fill: 'none', stroke },
		{ kind: 'rect', ...rounded(pill), height: pill.height, rx: 12, fill: 'card', stroke }
	]);
}
