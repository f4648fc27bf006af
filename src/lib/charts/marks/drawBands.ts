import type { Shape } from '../../scene/shapes';
import type { BandedLayout } from './bands';
import { drawAxis } from './drawAxis';
import { drawLane } from './drawLane';
import type { PlacedInterval } from './placeInterval';
import { fade, hatchedBox, mark, solid, texts } from './shapes';

/** Values one below the other on one scale. */
export function drawBands({ idPrefix, intervals, axis, labels, lane }: BandedLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	return [
		...(intervals.some(({ hatched }) => hatched) ? [{ kind: 'hatch' as const, id: hatch }] : []),
		...intervals.map((of, i) => drawInterval(of, `${idPrefix}-band-${i}`, hatch)),
		...drawAxis(axis),
		...texts(labels),
		...drawLane(lane)
	];
}

/** A place on a scale with the stretches to its bounds. @param hatch id of the hatch, for derived values */
function drawInterval(of: PlacedInterval, id: string, hatch: string): Shape {
	const { lower, upper, hatched, point, ink, projected } = of;
	return mark(of, [
		...(lower ? fade(lower, { id: `${id}-lower`, towards: 'left', ink, bare: true }) : []),
		...(upper ? fade(upper, { id: `${id}-upper`, towards: 'right', ink, bare: true }) : []),
		...(hatched ? [hatchedBox(hatched, hatch)] : []),
		...(point ? [solid(point, ink, projected)] : [])
	]);
}
