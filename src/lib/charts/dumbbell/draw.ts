import { joined, levelLine } from '../../scene/path';
import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import { hatchFor } from '../marks/amount';
import { drawAxis } from '../marks/drawAxis';
import { drawInterval } from '../marks/drawBands';
import { drawLane } from '../marks/drawLane';
import { mark, texts } from '../marks/drawForms';
import type { DumbbellLayout, PlacedEnd } from './layout';

export function draw({ idPrefix, ends, rules, axis, labels, lane }: DumbbellLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	// A range that is stated lies behind the other dot of its pair.
	const lines = joined(rules.map(({ y, from, to }) => levelLine(y, from, to)));
	return [
		...hatchFor(ends, hatch),
		...drawAxis(axis),
		{ kind: 'path', ...lines, stroke: { role: 'soft', width: 1.5 } },
		...[...ends.entries()]
			.sort(([, a], [, b]) => Number(b.even !== undefined) - Number(a.even !== undefined))
			.map(([i, end]) => drawEnd(end, `${idPrefix}-end-${i}`, hatch)),
		...texts(labels),
		...drawLane(lane)
	];
}

/** A dot over what its words leave open; a range that they state has none, unless they state its centre. */
function drawEnd(end: PlacedEnd, id: string, hatch: string): Shape {
	const { point: _, ...around } = end;
	const { dot, ink, basis, projected, even, centre } = end;
	const circle = { kind: 'circle' as const, cx: px(dot.x), cy: px(dot.y), r: px(dot.r) };
	const paint =
		basis === 'derived'
			? ({ fill: { from: hatch }, stroke: { role: 'stated', dashes: '3 3' } } as const)
			: projected
				? ({ fill: 'tint', stroke: { role: ink, width: 2 } } as const)
				: ({ fill: ink } as const);
	const hasDot = !even || centre !== undefined;
	return mark(end, [...drawInterval(around, id, hatch), ...(hasDot ? [{ ...circle, ...paint }] : [])]);
}
