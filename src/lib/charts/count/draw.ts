import { strokeFrom } from '../../scene/path';
import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { fade, mark as markOf, texts } from '../marks/shapes';
import type { CountLayout } from './layout';

export function draw({ idPrefix, mark, fade: open, labels, ruled }: CountLayout): Shape[] {
	const paint = mark.projected
		? ({ fill: 'tint', stroke: { role: 'stated', width: 2 } } as const)
		: ({ fill: 'stated' } as const);
	const dots = mark.dots.map(({ x, y }) => ({ kind: 'circle' as const, cx: px(x), cy: px(y), r: px(mark.radius) }));
	return [
		markOf(mark, [
			{ kind: 'group', ...paint, shapes: dots },
			...(open ? fade(open, { id: `${idPrefix}-fade`, towards: 'right', ink: 'stated' }) : [])
		]),
		...texts(labels),
		...(ruled ? drawRuled(ruled) : [])
	];
}

/** The lane with the ruler that it needs, since the dots have none. */
function drawRuled({ ticks, labels, lane }: NonNullable<CountLayout['ruled']>): Shape[] {
	const d = ticks.map((x) => strokeFrom([x, lane.rule.y1], { y: -6 })).join('');
	return [{ kind: 'path', d, stroke: { role: 'other' } }, ...texts(labels), ...drawLane(lane)];
}
