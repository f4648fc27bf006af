/** What of a quantity is solid, what fades, and what stays open. One form each, the same in every chart. */
import type { Quantity } from '../../quantity/types';

/** Stretches of the value axis, from the end nearer to zero to the farther one. */
export interface Extent {
	/** Certain: drawn solid from zero to here. */
	readonly solid: number;
	/** A gradient from `solid` to here; equal to `solid` where nothing is open. */
	readonly fade: number;
	/** The words set no bound beyond `fade`: the gradient ends open and carries its word. */
	readonly open: boolean;
	/** Which texture a legend must explain. */
	readonly texture: 'none' | 'rounded' | 'open';
}

/**
 * The extent of a bar for a quantity, in its unit. `openReach` is how far beyond the value an open end fades
 * (the axis decides: it has no meaning, so it is the same for all bars of a chart).
 */
export function extentOf(quantity: Quantity, openReach: number): Extent {
	const { value, relation, interval } = quantity;
	const sign = value < 0 ? -1 : 1;
	const near = sign > 0 ? interval.lower : interval.upper;
	const far = sign > 0 ? interval.upper : interval.lower;
	if (!Number.isFinite(far)) return { solid: value, fade: value + sign * openReach, open: true, texture: 'open' };
	const start = sign > 0 ? Math.max(0, near) : Math.min(0, near);
	if (start === far) return { solid: value, fade: value, open: false, texture: 'none' };
	const worded = relation === 'about' || relation.startsWith('just') || relation === 'under' || relation === 'at-most';
	return { solid: start, fade: far, open: false, texture: worded || quantity.word ? 'open' : 'rounded' };
}

/** The farthest finite values of a quantity: what an axis must hold. */
export function reachOf(quantity: Quantity): [number, number] {
	const { lower, upper } = quantity.interval;
	const bounds = [quantity.value, lower, upper].filter((n) => Number.isFinite(n));
	return [Math.min(...bounds), Math.max(...bounds)];
}
