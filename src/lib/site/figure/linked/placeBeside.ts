/** Where a tooltip goes: beside its mark, inside the viewport, never over the mark or another one. Pure geometry, in CSS px. */
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

/** What stands round a mark. */
export interface Around {
	/** Other marks of its drawing, which are never hidden. */
	readonly neighbours?: readonly Box[];
	/** What stands beside the drawing, as the rail does: it is not hidden either. */
	readonly closed?: readonly Box[];
	/** What had better stay in sight: the mark's labels, its words. */
	readonly spare?: readonly Box[];
}

/**
 * The tooltip's top left corner: above, below, right or left of the mark, wherever it has room, hides no neighbour and least of
 * `spare`; else likewise of all marks together. Undefined where no side has room or the mark is out of sight: then no tooltip is
 * better than one that hides what it speaks of.
 */
export function placeBeside(
	mark: Box,
	tip: Size,
	view: Size,
	{ neighbours = [], closed = [], spare = [] }: Around = {}
): Point | undefined {
	const seen = clip(mark, view);
	if (!seen) return undefined;
	const hides = (box: Box, at: Point) => overlap({ ...at, ...tip }, box);
	const fits = ({ x, y }: Point) =>
		x >= EDGE && y >= EDGE && x + tip.width <= view.width - EDGE && y + tip.height <= view.height - EDGE;
	const isFree = (at: Point) => fits(at) && [mark, ...neighbours, ...closed].every((box) => hides(box, at) === 0);
	const hidden = (at: Point) => spare.reduce((sum, box) => sum + hides(box, at), 0);
	const best = (sides: readonly Point[]) =>
		sides
			.filter(isFree)
			.reduce<Point | undefined>((one, side) => (one && hidden(one) <= hidden(side) ? one : side), undefined);
	const all = clip(union([mark, ...neighbours]), view) ?? seen;
	return best(sidesOf(seen, seen, tip, view)) ?? best(sidesOf(seen, all, tip, view));
}

/** The four places beside `around`, each as near the middle of the mark as the view lets it be. */
function sidesOf(mark: Box, around: Box, tip: Size, view: Size): Point[] {
	const x = clamp(mark.x + mark.width / 2 - tip.width / 2, EDGE, view.width - tip.width - EDGE);
	const y = clamp(mark.y + mark.height / 2 - tip.height / 2, EDGE, view.height - tip.height - EDGE);
	return [
		{ x, y: around.y - GAP - tip.height },
		{ x, y: around.y + around.height + GAP },
		{ x: around.x + around.width + GAP, y },
		{ x: around.x - GAP - tip.width, y }
	];
}

function union(boxes: readonly Box[]): Box {
	const x = Math.min(...boxes.map((box) => box.x));
	const y = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
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
