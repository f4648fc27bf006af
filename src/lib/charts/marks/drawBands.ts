import type { Shape } from '../../scene/shapes';
import type { BandedLayout } from './bands';
import { hatchFor } from './amount';
import { drawAxis } from './drawAxis';
import { drawLane } from './drawLane';
import type { PlacedInterval } from './placeInterval';
import { edge, evenBand, fade, hatchedBox, mark, pale, paleFade, solid, texts } from './drawForms';

/** Values one below the other on one scale. */
export function drawBands({ idPrefix, intervals, axis, labels, lane }: BandedLayout): Shape[] {
	const hatch = `${idPrefix}-hatch`;
	return [
		...hatchFor(intervals, hatch),
		...intervals.map((of, i) => mark(of, drawInterval(of, `${idPrefix}-band-${i}`, hatch))),
		...drawAxis(axis),
		...texts(labels),
		...drawLane(lane)
	];
}

/** A place on a scale with the stretches to its bounds. @param hatch id of the hatch, for derived values */
export function drawInterval(of: PlacedInterval, id: string, hatch: string): Shape[] {
	const { lower, upper, hatched, even, centre, point, ink, projected } = of;
	const tick = centre !== undefined && even ? [edge(centre, even, ink, false)] : [];
	const thin = projected ? paleFade : fade;
	return [
		...(lower ? thin(lower, { id: `${id}-lower`, towards: 'left', ink, bare: true }) : []),
		...(upper ? thin(upper, { id: `${id}-upper`, towards: 'right', ink, bare: true }) : []),
		...(hatched ? [hatchedBox(hatched, hatch)] : []),
		...(even ? evenBand(even, { ink, isUpright: false, projected }) : []),
		...tick,
		...(point ? (projected ? pale(point, ink) : [solid(point, ink)]) : [])
	];
}
