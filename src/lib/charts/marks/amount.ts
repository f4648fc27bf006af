/** An amount as a mark along an axis that begins at zero: bars of every kind, whichever way they run. */
import type { Evidence } from '../../dataset/types';
import { px } from '../../scene/px';
import type { Box, Shape } from '../../scene/shapes';
import type { MarkOf } from '../types';
import type { Extent } from './interval';
import { markOf } from './markOf';
import { EDGE, edge, evenBand, fade, formBox, mark, paleFade, whisker } from './drawForms';

export type Towards = 'right' | 'left' | 'down' | 'up';

export interface PlacedAmount extends MarkOf {
	readonly ink: 'stated' | 'loss';
	/** The direction in which it grows. */
	readonly towards: Towards;
	/** The certain part. */
	readonly solid: Box;
	/** What the words leave open, and the direction in which it thins out. */
	readonly fade?: Box & { readonly thins: Towards };
	/** What the words state as a range. */
	readonly even?: Box;
	/** Places on the axis: the bound of “under 40”, the centre of “6 ± 1”. */
	readonly bound?: number;
	readonly centre?: number;
	/** The interval of a derived value, in px on the axis, at the middle of the mark; without its cap at the open end. */
	readonly whisker?: { readonly from: number; readonly to: number; readonly at: number; readonly open?: 'from' | 'to' };
}

/** Where an amount may lie. */
export interface AmountRoom {
	/** From values to px. */
	readonly scale: (value: number) => number;
	/** px across the axis: where the mark begins, and how thick it is. */
	readonly at: number;
	readonly thick: number;
	readonly isUpright?: boolean;
}

/** What is more than nothing can be seen, in px. */
const LEAST = 1.5;

/** Places an amount whose extent is known. */
export function placeAmount(label: string, evidence: Evidence, extent: Extent, room: AmountRoom): PlacedAmount {
	const { scale, isUpright = false } = room;
	const { value, interval } = evidence.quantity;
	const { rest, bound, centre } = extent;
	const zero = scale(0);
	const end = scale(extent.solid);
	// What is under nothing lies on that side of it.
	const isBelow = value < 0 || (value === 0 && interval.lower < 0);
	const grows = isBelow !== isUpright ? -1 : 1;
	const isThin = extent.solid !== 0 && Math.abs(end - zero) < LEAST;
	const span = (a: number, b: number): Box => {
		const [from, length] = [Math.min(a, b), Math.abs(b - a)];
		return isUpright
			? { x: room.at, y: from, width: room.thick, height: length }
			: { x: from, y: room.at, width: length, height: room.thick };
	};
	const directed = (forwards: boolean): Towards =>
		isUpright ? (forwards ? 'down' : 'up') : forwards ? 'right' : 'left';
	const [from, to] = rest ? [scale(rest.from), scale(rest.to)] : [end, end];
	const hasRest = rest !== undefined && (rest.form === 'whisker' || from !== to);
	return {
		...markOf(label, evidence),
		ink: value < 0 ? 'loss' : 'stated',
		towards: directed(grows > 0),
		solid: span(zero, isThin ? zero + grows * LEAST : end),
		...(hasRest && rest.form === 'fade' ? { fade: { ...span(from, to), thins: directed(to > from) } } : {}),
		...(hasRest && rest.form === 'even' ? { even: span(from, to) } : {}),
		...(hasRest && rest.form === 'whisker'
			? { whisker: { from, to, at: room.at + room.thick / 2, ...(rest.open ? { open: rest.open } : {}) } }
			: {}),
		...(bound === undefined ? {} : { bound: scale(bound) }),
		...(centre === undefined ? {} : { centre: scale(centre) })
	};
}

/** The farthest px that a mark reaches on its axis, to the left or top and to the right or bottom. */
export function spanOf({
	solid: box,
	fade: open,
	even,
	bound,
	whisker: ends,
	towards
}: PlacedAmount): [number, number] {
	const isUpright = towards === 'up' || towards === 'down';
	const boxes = [box, open, even].filter((part) => part !== undefined);
	const places = [
		...boxes.flatMap(({ x, y, width, height }) => (isUpright ? [y, y + height] : [x, x + width])),
		...(bound === undefined ? [] : [bound]),
		...(ends ? [ends.from, ends.to] : [])
	];
	return [Math.min(...places), Math.max(...places)];
}

/** Names of what marks are filled from, unique in the document. */
export interface AmountIds {
	readonly fade: string;
	readonly hatch: string;
}

/** The hatch that derived marks are filled from; nothing where none is derived. */
export function hatchFor(marks: readonly (Pick<MarkOf, 'basis'> | undefined)[], id: string): Shape[] {
	return marks.some((of) => of?.basis === 'derived') ? [{ kind: 'hatch', id }] : [];
}

/** The mark as shapes. The hatch stands once in the drawing, where something is derived. */
export function drawAmount(of: PlacedAmount, ids: AmountIds): Shape {
	const { ink, projected, towards, fade: open, even, bound, centre, whisker: ends } = of;
	const isUpright = towards === 'up' || towards === 'down';
	const isBare = px(of.solid.width) === 0 || px(of.solid.height) === 0;
	// What is as thin as can be seen lies under the fade whole: there is no seam to hide, and no room before zero to hide it in.
	const isThin = px(isUpright ? of.solid.height : of.solid.width) <= LEAST;
	return mark(of, [
		...(isBare ? [] : formBox(of, of.solid, { ink, hatch: ids.hatch, open: (open || even) && towards })),
		...(open
			? (projected ? paleFade : fade)(open, { id: ids.fade, towards: open.thins, ink, bare: isBare || isThin })
			: []),
		...(even ? evenBand(even, { ink, isUpright, projected }) : []),
		...(centre === undefined ? [] : [edge(centre, of.solid, ink, isUpright)]),
		...(bound === undefined ? [] : [boundAt(of, bound)]),
		...(ends ? [whisker(ends, isUpright)] : [])
	]);
}

/** A stated bound is a firm edge that ends there. */
function boundAt({ ink, solid: box, towards }: PlacedAmount, bound: number): Shape {
	const isUpright = towards === 'up' || towards === 'down';
	const grows = towards === 'right' || towards === 'down' ? 1 : -1;
	const zero = isUpright ? (grows > 0 ? box.y : box.y + box.height) : grows > 0 ? box.x : box.x + box.width;
	const isShort = Math.abs(bound - zero) < EDGE;
	const from = Math.max(0, isShort ? Math.min(zero, zero + grows * EDGE) : Math.min(bound, bound - grows * EDGE));
	return edge(from + EDGE / 2, box, ink, isUpright);
}
