/** The outlined diamond: another source's value; dashed, as all that is derived, where it was computed here from such. */
import type { Check } from '../../dataset/types';
import { pathThrough, type Path, type Point } from '../../scene/path';
import type { Stroke } from '../../scene/shapes';
import { checkSentence } from '../../sentences/checks';
import type { LegendKey } from '../types';

export interface PlacedDiamond {
	/** Id of the check. */
	readonly of: string;
	readonly path: Path;
	readonly sentence: string;
	readonly isComputed: boolean;
}

/** The diamond of a check. @param path where it stands */
export function placeDiamond(check: Check, path: Path): PlacedDiamond {
	return { of: check.id, path, sentence: checkSentence(check), isComputed: check.computed !== undefined };
}

/** What a legend must explain of the diamonds that a lane has; nothing where it has none. */
export function diamondKeys(lane: { readonly diamonds: readonly PlacedDiamond[] } | undefined): LegendKey[] {
	const has = (isComputed: boolean) => lane?.diamonds.some((diamond) => diamond.isComputed === isComputed);
	return [...(has(false) ? (['other'] as const) : []), ...(has(true) ? (['computed'] as const) : [])];
}

/** Half the height of a diamond, and half the width of one that stands for a single value, in px. */
export const HALF = 6;

/** What a dash takes of itself and its gap. */
const DASHED_PART = 0.62;

function sum(sides: readonly { readonly length: number }[]): number {
	return sides.reduce((all, { length }) => all + length, 0);
}

function thousandth(length: number): number {
	return Math.round(length * 1000) / 1000;
}

/** How the outline is dashed: twice along a slanted side, with the middle of a dash on every corner (see `stepFrom`). */
export function evenDashes({ lines }: Path): Required<Pick<Stroke, 'dashes' | 'start'>> {
	const [line] = lines;
	const points = line?.points ?? [];
	const ring = line?.isClosed ? [...points, ...points.slice(0, 1)] : points;
	const sides = ring.slice(1).map(([x, y], i) => {
		const [fromX, fromY] = ring[i] ?? [x, y];
		return { length: Math.hypot(x - fromX, y - fromY), isSlanted: x !== fromX && y !== fromY };
	});
	const slanted = sides.filter(({ isSlanted }) => isSlanted);
	// Of all of them, since what is written is rounded to a tenth of a px.
	const half = sum(slanted) / slanted.length / 2;
	const parts = sides.map((side) => ({ length: Math.round(side.length / half) }));
	const part = sum(sides) / sum(parts);
	const dash = thousandth(part * DASHED_PART);
	return { dashes: `${dash} ${thousandth(part - dash)}`, start: thousandth(dash / 2) };
}

/**
 * How far the shoulders of an outline stand from its tips: a slanted side is the least bit steeper or flatter where the level ones would
 * else be no whole number of its halves, so that dashes end alike at all corners.
 */
function stepFrom(length: number, tips: 1 | 2): number {
	const halves = (step: number) => ((length - tips * step) * 2) / Math.hypot(HALF, step);
	const whole = Math.round(halves(HALF));
	if (whole < 1) return length / tips;
	// They are the fewer, the larger the step.
	let [low, high] = [HALF / 2, HALF * 2];
	for (let i = 0; i < 24; i++) {
		const middle = (low + high) / 2;
		if (halves(middle) > whole) low = middle;
		else high = middle;
	}
	return low;
}

/**
 * The outline over [from, to] px at the height `y`: a diamond for a value, stretched between its bounds for a range,
 * and without its closing side where the other source gives no bound.
 */
export function diamondPath(from: number, to: number, y: number, open: 'left' | 'right' | 'none' = 'none'): Path {
	const wide = to - from > 2 * HALF;
	const a = wide ? from : (from + to) / 2 - HALF;
	const b = wide ? to : (from + to) / 2 + HALF;
	const [above, below] = [y - HALF, y + HALF];
	const step = stepFrom(b - a, open === 'none' ? 2 : 1);
	const left: Point[] = [
		[a + step, above],
		[a, y],
		[a + step, below]
	];
	const right: Point[] = [
		[b - step, above],
		[b, y],
		[b - step, below]
	];
	if (open === 'right') return pathThrough([[b, above], ...left, [b, below]]);
	if (open === 'left') return pathThrough([[a, above], ...right, [a, below]]);
	return pathThrough([[a, y], [a + step, above], ...right, [a + step, below]], { closed: true });
}

/** The same on a vertical scale: a range is stretched between two heights, and a bound that is not given stays open. */
export function uprightDiamondPath(
	x: number,
	top: number,
	bottom: number,
	open: 'up' | 'down' | 'none' = 'none'
): Path {
	const tall = bottom - top > 2 * HALF;
	const a = tall ? top : (top + bottom) / 2 - HALF;
	const b = tall ? bottom : (top + bottom) / 2 + HALF;
	const [left, right] = [x - HALF, x + HALF];
	const step = stepFrom(b - a, open === 'none' ? 2 : 1);
	const upper: Point[] = [
		[left, a + step],
		[x, a],
		[right, a + step]
	];
	const lower: Point[] = [
		[left, b - step],
		[x, b],
		[right, b - step]
	];
	if (open === 'up') return pathThrough([[left, a], ...lower, [right, a]], { upright: true });
	if (open === 'down') return pathThrough([[left, b], ...upper, [right, b]], { upright: true });
	return pathThrough([[x, a], [right, a + step], ...lower.toReversed(), [left, a + step]], {
		closed: true,
		upright: true
	});
}
