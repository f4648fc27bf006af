/** The outlined diamond: another source's value; dashed, as all that is derived, where it was computed here from such. */
import type { Check } from '../../dataset/types';
import { pathThrough, type Path, type Point } from '../../scene/path';
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

/**
 * The outline over [from, to] px at the height `y`: a diamond for a value, stretched between its bounds for a range,
 * and without its closing side where the other source gives no bound.
 */
export function diamondPath(from: number, to: number, y: number, open: 'left' | 'right' | 'none' = 'none'): Path {
	const wide = to - from > 2 * HALF;
	const a = wide ? from : (from + to) / 2 - HALF;
	const b = wide ? to : (from + to) / 2 + HALF;
	const [above, below] = [y - HALF, y + HALF];
	const left: Point[] = [
		[a + HALF, above],
		[a, y],
		[a + HALF, below]
	];
	const right: Point[] = [
		[b - HALF, above],
		[b, y],
		[b - HALF, below]
	];
	if (open === 'right') return pathThrough([[b, above], ...left, [b, below]]);
	if (open === 'left') return pathThrough([[a, above], ...right, [a, below]]);
	return pathThrough([[a, y], [a + HALF, above], ...right, [a + HALF, below]], { closed: true });
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
	const upper: Point[] = [
		[left, a + HALF],
		[x, a],
		[right, a + HALF]
	];
	const lower: Point[] = [
		[left, b - HALF],
		[x, b],
		[right, b - HALF]
	];
	if (open === 'up') return pathThrough([[left, a], ...lower, [right, a]], { upright: true });
	if (open === 'down') return pathThrough([[left, b], ...upper, [right, b]], { upright: true });
	return pathThrough([[x, a], [right, a + HALF], ...lower.toReversed(), [left, a + HALF]], {
		closed: true,
		upright: true
	});
}
