import { joined, levelLine, strokeFrom } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import { drawLane } from '../marks/drawLane';
import { drawAmount, hatchFor } from '../marks/amount';
import { hatchedBox, mark as markOf, texts } from '../marks/drawForms';
import type { DurationLayout } from './layout';

export function draw({
	idPrefix,
	width,
	mark,
	derived,
	ticks,
	axisY,
	left = 1,
	labels,
	lane
}: DurationLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	const axis = joined([levelLine(axisY, left, width - 1), ...ticks.map((x) => strokeFrom([x, axisY], { y: 7 }))]);
	return [
		...hatchFor([mark, derived], hatch),
		drawAmount(mark, { fade: `${idPrefix}-fade`, hatch }),
		{ kind: 'path', ...axis, stroke: { role: 'ink' } },
		...(derived ? [markOf(derived, [hatchedBox(derived.key, hatch)])] : []),
		...texts(labels),
		...drawLane(lane)
	];
}
