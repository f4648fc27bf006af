/** Where a tooltip goes: beside its mark, inside the viewport, never over the mark. Pure geometry, in CSS px. */
import type { Box } from '../../../scene/shapes';

export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Between mark and tooltip. */
const GAP = 8;
/** Between tooltip and the viewport's edge. */
const EDGE = 4;

export interface Point {
	readonly x: number;
	readonly y: number;
}

/**
 * The tooltip's top left corner: above, below, right or left of the mark, wherever it has room and hides least of
 * `spare`, which are things that had better stay in sight, such as the mark's labels. Undefined where no side has room or
 * the mark is out of sight: then no tooltip is better than one that hides what it speaks of.
 */
export function placeBeside(mark: Box, tip: Size, view: Size, spare: readonly Box[] = []): Point | undefined {
	const seen = clip(mark, view);
	if (!seen) return undefined;
	const along = {
		x: clamp(seen.x + seen.width / 2 - tip.width / 2, EDGE, view.width - tip.width - EDGE),
		y: clamp(seen.y + seen.height / 2 - tip.height / 2, EDGE, view.height - tip.height - EDGE)
	};
	const sides = [
		{ x: along.x, y: seen.y - GAP - tip.height },
		{ x: along.x, y: seen.y + seen.height + GAP },
		{ x: seen.x + seen.width + GAP, y: along.y },
		{ x: seen.x - GAP - tip.width, y: along.y }
	];
	const fitting = sides.filter(
		({ x, y }) => x >= EDGE && y >= EDGE && x + tip.width <= view.width - EDGE && y + tip.height <= view.height - EDGE
	);
	const hidden = ({ x, y }: Point) => spare.reduce((sum, box) => sum + overlap({ x, y, ...tip }, box), 0);
	return fitting.reduce<Point | undefined>(
		(best, side) => (best && hidden(best) <= hidden(side) ? best : side),
		undefined
	);
}

/** The area that two boxes share. */
function overlap(a: Box, b: Box): number {
	const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
	const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
	return Math.max(0, width) * Math.max(0, height);
}

/** The part of a box that is in sight, or undefined. */
function clip(box: Box, view: Size): Box | undefined {
	const x = Math.max(box.x, 0);
	const y = Math.max(box.y, 0);
	const right = Math.min(box.x + box.width, view.width);
	const bottom = Math.min(box.y + box.height, view.height);
	return right < x || bottom < y ? undefined : { x, y, width: right - x, height: bottom - y };
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(value, high));
}
