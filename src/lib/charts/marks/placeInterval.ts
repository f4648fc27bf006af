/** One value as a place on a scale: its stated point, and the stretches to its bounds. For charts without bars from zero. */
import type { Evidence } from '../../dataset/types';
import type { Box } from '../../scene/shapes';
import type { LegendKey, MarkOf } from '../types';
import { extentOf } from './interval';
import { formKey } from './legend';
import { markOf } from './markOf';

export interface PlacedInterval extends MarkOf {
	readonly ink: 'stated' | 'loss';
	/** The stated point. A range that the words state has none: no value in it is said to be likelier than another. */
	readonly point?: Box;
	/** The whole interval of a derived value. */
	readonly hatched?: Box;
	/** The gradients from the middle of the interval to its bounds. */
	readonly lower?: Box;
	readonly upper?: Box;
}

/** Width of a point in px: wide enough to be seen, too narrow to be read as an amount. */
const POINT = 5;

/** Places a value whose interval is closed; `top` and `height` are its lane’s. */
export function placeInterval(
	label: string,
	evidence: Evidence,
	scale: (value: number) => number,
	top: number,
	height: number
): PlacedInterval {
	const { value, interval, relation } = evidence.quantity;
	const from = scale(interval.lower);
	const to = scale(interval.upper);
	const mark = { ...markOf(label, evidence), ink: value < 0 ? ('loss' as const) : ('stated' as const) };
	const at = relation === 'between' ? (from + to) / 2 : scale(value);
	if (evidence.basis === 'derived')
		return { ...mark, hatched: { x: from, y: top, width: Math.max(POINT, to - from), height } };
	const gradients = {
		...(at > from ? { lower: { x: from, y: top + 3, width: at - from, height: height - 6 } } : {}),
		...(to > at ? { upper: { x: at, y: top + 3, width: to - at, height: height - 6 } } : {})
	};
	if (relation === 'between' && to > from) return { ...mark, ...gradients };
	return { ...mark, ...gradients, point: { x: at - POINT / 2, y: top, width: POINT, height } };
}

/** The textures that these marks use. */
export function intervalLegend(evidence: readonly Evidence[]): LegendKey[] {
	const keys = new Set<LegendKey>();
	for (const of of evidence) {
		const { quantity } = of;
		const wide = quantity.interval.upper > quantity.interval.lower;
		if (of.basis === 'derived' || quantity.relation !== 'between' || !wide) keys.add(formKey(of));
		if (of.basis === 'derived' || !wide) continue;
		keys.add(quantity.relation === 'between' || extentOf(quantity, 0).texture === 'open' ? 'open' : 'rounded');
	}
	return [...keys];
}
