/** The outlined diamond: another source's value, and nothing else. */
import { px } from '../../scene/px';

export interface PlacedDiamond {
	/** Id of the check. */
	readonly of: string;
	readonly path: string;
	readonly sentence: string;
}

/** Half the height of a diamond, and half the width of one that stands for a single value, in px. */
export const HALF = 6;

/**
 * The outline over [from, to] px at the height `y`: a diamond for a value, stretched between its bounds for a range,
 * and without its closing side where the other source gives no bound.
 */
export function diamondPath(from: number, to: number, y: number, open: 'left' | 'right' | 'none' = 'none'): string {
	const wide = to - from > 2 * HALF;
	const a = wide ? from : (from + to) / 2 - HALF;
	const b = wide ? to : (from + to) / 2 + HALF;
	const tip = (x: number) => `${px(x)} ${px(y)}`;
	if (open === 'right')
		return `M${px(b)} ${px(y - HALF)}H${px(a + HALF)}L${tip(a)}L${px(a + HALF)} ${px(y + HALF)}H${px(b)}`;
	if (open === 'left')
		return `M${px(a)} ${px(y - HALF)}H${px(b - HALF)}L${tip(b)}L${px(b - HALF)} ${px(y + HALF)}H${px(a)}`;
	return `M${tip(a)}L${px(a + HALF)} ${px(y - HALF)}H${px(b - HALF)}L${tip(b)}L${px(b - HALF)} ${px(y + HALF)}H${px(a + HALF)}Z`;
}

/** The same on a vertical scale: a range is stretched between two heights, and a bound that is not given stays open. */
export function uprightDiamondPath(
	x: number,
	top: number,
	bottom: number,
	open: 'up' | 'down' | 'none' = 'none'
): string {
	const tall = bottom - top > 2 * HALF;
	const a = tall ? top : (top + bottom) / 2 - HALF;
	const b = tall ? bottom : (top + bottom) / 2 + HALF;
	const [left, right] = [px(x - HALF), px(x + HALF)];
	if (open === 'up') return `M${left} ${px(a)}V${px(b - HALF)}L${px(x)} ${px(b)}L${right} ${px(b - HALF)}V${px(a)}`;
	if (open === 'down') return `M${left} ${px(b)}V${px(a + HALF)}L${px(x)} ${px(a)}L${right} ${px(a + HALF)}V${px(b)}`;
	return `M${px(x)} ${px(a)}L${right} ${px(a + HALF)}V${px(b - HALF)}L${px(x)} ${px(b)}L${left} ${px(b - HALF)}V${px(a + HALF)}Z`;
}
