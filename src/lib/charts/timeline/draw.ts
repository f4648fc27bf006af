import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { mark, solid, texts } from '../marks/shapes';
import type { TimelineLayout } from './layout';

export function draw({ width, cells, ticks, axisY, labels, lane }: TimelineLayout): Shape[] {
	const d = `M1 ${axisY}H${width - 1}${ticks.map((x) => `M${px(x)} ${axisY}v8`).join('')}`;
	return [
		{ kind: 'path', d, stroke: { role: 'soft' } },
		...cells.map((cell) => mark(cell, [solid(cell.box, 'stated', cell.projected)])),
		...texts(labels),
		...drawLane(lane)
	];
}
