/** What of a value is certain, what its words leave open, and in which form. One form each, the same in every chart. */
import type { Evidence } from '../../dataset/types';
import { clean } from '../../quantity/decimal';
import { isRange } from '../../quantity/said';
import type { Interval, Quantity } from '../../quantity/types';
import type { LegendKey } from '../types';

/** What lies beyond the certain part, in values of the axis. */
export interface Rest {
	/**
	 * A fade thins out from `from` to `to`; an even tone has a firm edge at both, since the words state both and call nothing
	 * between them likelier; a whisker is the interval of a derived value.
	 */
	readonly form: 'fade' | 'even' | 'whisker';
	readonly from: number;
	readonly to: number;
	/** The end that no words close. */
	readonly open?: 'from' | 'to';
}

/** A value on an axis that begins at zero, in its unit. */
export interface Extent {
	/** Certain: drawn from zero to here. */
	readonly solid: number;
	readonly rest?: Rest;
	/** A bound that the words state with nothing certain before it: “under 40”. */
	readonly bound?: number;
	/** The middle that the words of a range state. */
	readonly centre?: number;
	/** What a legend must say of the rest; a whisker goes with its hatch. */
	readonly key?: LegendKey;
}

/**
 * The extent of a bar. `openReach` is how far beyond its bound an open end is drawn (see `openReach`: it has no meaning, so it
 * is the same for all bars of a chart).
 */
export function extentOf({ basis, quantity }: Pick<Evidence, 'basis' | 'quantity'>, openReach: number): Extent {
	if (basis === 'derived') return derivedExtent(quantity, openReach);
	const { value, relation, interval } = quantity;
	const sign = value < 0 ? -1 : 1;
	const [near, far] = sign > 0 ? [interval.lower, interval.upper] : [interval.upper, interval.lower];
	const key = restKey(quantity);
	if (isFinite(interval) && relation === 'between' && interval.lower < interval.upper)
		return {
			solid: towardsZero(near, sign),
			rest: { form: 'even', from: near, to: far },
			...(quantity.centred ? { centre: value } : {}),
			key
		};
	if (relation === 'under' || relation === 'at-most') {
		const to = Number.isFinite(near) ? near : Math.min(0, value) - openReach;
		return { solid: 0, bound: far, rest: { form: 'fade', from: far, to, open: 'to' }, key };
	}
	if (!Number.isFinite(far))
		return { solid: value, rest: { form: 'fade', from: value, to: value + sign * openReach, open: 'to' }, key };
	const solid = towardsZero(near, sign);
	return solid === far ? { solid: value } : { solid, rest: { form: 'fade', from: solid, to: far }, key };
}

/** The widest fade of what words close, such as a rounding, in values of the axis; 0 without any. */
export function widestFade(evidence: readonly Pick<Evidence, 'basis' | 'quantity'>[]): number {
	const widths = evidence.map((of) => {
		const { rest } = extentOf(of, 0);
		return rest?.form === 'fade' && rest.open === undefined ? Math.abs(rest.to - rest.from) : 0;
	});
	return Math.max(0, ...widths);
}

/** An open end is drawn farther than a fade beside it that its words close, or it would seem the surer of the two. */
const FARTHER = 1.25;

/**
 * How far beyond their bounds open ends are drawn, in values of the axis.
 * @param size what the axis holds
 */
export function openReach(evidence: readonly Pick<Evidence, 'basis' | 'quantity'>[], size: number): number {
	return Math.max(size * 0.12, FARTHER * widestFade(evidence));
}

/** Hatched from zero to its value, whichever bound that is, or to the nearer end of a range, with a whisker over its interval. */
function derivedExtent(quantity: Quantity, openReach: number): Extent {
	const { lower, upper } = quantity.interval;
	const from = Number.isFinite(lower) ? lower : Math.min(0, upper) - openReach;
	const to = Number.isFinite(upper) ? upper : Math.max(0, lower) + openReach;
	const open = from !== lower ? ('from' as const) : to !== upper ? ('to' as const) : undefined;
	return { solid: endOf(quantity), rest: { form: 'whisker', from, to, ...(open ? { open } : {}) } };
}

/** Where what is certain of an amount ends, as far as a place is named: its value, or of a range, which has none, its nearer end. */
export function endOf(quantity: Quantity): number {
	const { value, interval } = quantity;
	if (!isRange(quantity)) return value;
	return value < 0 ? towardsZero(interval.upper, -1) : towardsZero(interval.lower, 1);
}

/** The near end as far as it lies on the value's own side of zero. */
function towardsZero(near: number, sign: 1 | -1): number {
	return sign > 0 ? Math.max(0, near) : Math.min(0, near);
}

function isFinite({ lower, upper }: Interval): boolean {
	return Number.isFinite(lower) && Number.isFinite(upper);
}

/** What leaves a stated value open: rounding alone is called rounded, and a stated interval by its own name. */
export function restKey(quantity: Quantity): LegendKey {
	const { relation, word, intervalReason, spread } = quantity;
	if (intervalReason !== undefined) return 'editor';
	// With its centre it is written as one: “1.40 ± 0.12”.
	if (relation === 'between') return spread ?? (isEven(quantity) ? 'margin' : 'range');
	return relation === 'exactly' && word === undefined ? 'rounded' : 'open';
}

/** Whether a centre that is stated lies as far from the one end as from the other. */
function isEven({ centred, value, interval: { lower, upper } }: Quantity): boolean {
	return centred === true && clean(value - lower) === clean(upper - value);
}

/** The farthest finite values of a quantity: what an axis must hold. */
export function reachOf(quantity: Quantity): [number, number] {
	const { lower, upper } = quantity.interval;
	const bounds = [quantity.value, lower, upper].filter((n) => Number.isFinite(n));
	return [Math.min(...bounds), Math.max(...bounds)];
}
