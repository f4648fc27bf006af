import { joined, levelLine, strokeFrom } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import { hatchFor } from '../marks/amount';
import { drawLane } from '../marks/drawLane';
import { edge, evenBand, fade, formBox, mark, outline as empty, paleFade, texts, whisker } from '../marks/drawForms';
import { spanOfCell, type PlacedCell } from './cell';
import type { TimelineLayout } from './layout';

export function draw({ idPrefix, width, cells, ticks, axisY, labels, lane }: TimelineLayout): Shape[] {
	const axis = joined([levelLine(axisY, 1, width - 1), ...ticks.map((x) => strokeFrom([x, axisY], { y: 8 }))]);
	return [
		{ kind: 'path', ...axis, stroke: { role: 'soft' } },
		...hatchFor(cells, `${idPrefix}-hatch`),
		...cells.map((cell, i) => drawCell(cell, `${idPrefix}-${i}`, `${idPrefix}-hatch`)),
		...texts(labels),
		...drawLane(lane)
	];
}

function drawCell(cell: PlacedCell, id: string, hatch: string): Shape {
	const { box, even, outline, fades, bound, whisker: open, projected } = cell;
	const ink = 'stated';
	const thin = projected ? paleFade : fade;
	return mark(cell, [
		...(box ? formBox(cell, box, { ink, hatch }) : []),
		...(even ? evenBand(even, { ink, isUpright: false, projected }) : []),
		...(outline ? [empty(outline)] : []),
		...fades.flatMap(({ thins, ...part }, i) => thin(part, { id: `${id}-fade-${i}`, towards: thins, ink, bare: true })),
		...(bound === undefined ? [] : [edge(bound, spanOfCell(cell), ink, false)]),
		...(open ? [whisker(open, false)] : [])
	]);
}
