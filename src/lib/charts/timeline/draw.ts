import { levelLine, strokeFrom } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { mark, solid, texts } from '../marks/shapes';
import type { TimelineLayout } from './layout';

export function draw({ width, cells, ticks, axisY, labels, lane }: TimelineLayout): Shape[] {
	const d = [levelLine(axisY, 1, width - 1), ...ticks.map((x) => strokeFrom([x, axisY], { y: 8 }))].join('');
	return [
		{ kind: 'path', d, stroke: { role: 'soft' } },
		...cells.map((cell) => mark(cell, [solid(cell.box, 'stated', cell.projected)])),
		...texts(labels),
		...drawLane(lane)
	];
}
