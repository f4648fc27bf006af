/**
 * Arithmetic on ranges of real numbers. Every result holds every combination of the members of its inputs, and the
 * narrowest such range; a bound is closed where some combination reaches it. Floating-point rounding is monotone, so
 * results of one operation hold the rounded combinations too.
 */
import { clean } from './decimal';
import type { Interval } from './types';

/** Which bounds are left out of a range. */
interface Openness {
	readonly lowerOpen?: boolean;
	readonly upperOpen?: boolean;
}

/** A range; infinite bounds are open whatever is asked. Throws RangeError where no number lies in it. */
export function makeInterval(lower: number, upper: number, open: Openness = {}): Interval {
	const lowerOpen = open.lowerOpen === true || lower === -Infinity;
	const upperOpen = open.upperOpen === true || upper === Infinity;
	const empty = lower === upper && (lowerOpen || upperOpen);
	if (!(lower <= upper) || empty || lower === Infinity || upper === -Infinity)
		throw new RangeError(
			`No number lies between ${lower} and ${upper}: expected the lower bound first, and no bare end`
		);
	return { lower: lower + 0, upper: upper + 0, lowerOpen, upperOpen };
}

/** The closed range of a single number. */
export function pointInterval(value: number): Interval {
	return makeInterval(value, value);
}

export function add(a: Interval, b: Interval): Interval {
	return settle(a.lower + b.lower, a.upper + b.upper, {
		lowerOpen: a.lowerOpen || b.lowerOpen,
		upperOpen: a.upperOpen || b.upperOpen
	});
}

export function negate(a: Interval): Interval {
	return makeInterval(-a.upper, -a.lower, { lowerOpen: a.upperOpen, upperOpen: a.lowerOpen });
}

export function subtract(a: Interval, b: Interval): Interval {
	return add(a, negate(b));
}

export function multiply(a: Interval, b: Interval): Interval {
	return hull(corners(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y)));
}

/** What a division gives: a range, or the reason why there is none. */
export type Quotient =
	| { readonly ok: true; readonly interval: Interval }
	| { readonly ok: false; readonly code: 'division-by-zero'; readonly message: string };

/** a ÷ b. An error value where b may be zero: then the quotient could be any number. */
export function divide(a: Interval, b: Interval): Quotient {
	if (contains(b, 0))
		return {
			ok: false,
			code: 'division-by-zero',
			message: `the divisor may be zero: it lies between ${b.lower} and ${b.upper}`
		};
	const negative = b.upper <= 0;
	const quotient = (x: number, y: number): number => {
		if (x === 0 || Math.abs(y) === Infinity) return 0;
		if (y === 0) return x > 0 === negative ? -Infinity : Infinity;
		return x / y;
	};
	return { ok: true, interval: hull(corners(a, b, quotient)) };
}

/** Whether a number, or every number of another range, lies in a range. */
export function contains(outer: Interval, inner: number | Interval): boolean {
	const point = (value: number): Interval => ({ lower: value, upper: value, lowerOpen: false, upperOpen: false });
	const { lower, upper, lowerOpen, upperOpen } = typeof inner === 'number' ? point(inner) : inner;
	const below = outer.lower < lower || (outer.lower === lower && (!outer.lowerOpen || lowerOpen));
	const above = outer.upper > upper || (outer.upper === upper && (!outer.upperOpen || upperOpen));
	return below && above;
}

/** Whether some number lies in both: (6, 6.5) and [6.5, 7] have none. */
export function overlaps(a: Interval, b: Interval): boolean {
	const meets = (lower: Interval, upper: Interval): boolean =>
		lower.lower < upper.upper || (lower.lower === upper.upper && !lower.lowerOpen && !upper.upperOpen);
	return meets(a, b) && meets(b, a);
}

/** How far apart the bounds are; infinite where one is. */
export function width(interval: Interval): number {
	return interval.upper - interval.lower;
}

/**
 * Bounds moved outward to whole multiples of `step`: [142.42, 158.06] by 1 is [142, 159]. A bound within one part in
 * 10¹² of a multiple counts as being there already, so that binary noise does not widen a range by a whole step.
 */
export function roundOutward(interval: Interval, step: number): Interval {
	const outward = (bound: number, round: (value: number) => number): number => {
		if (!Number.isFinite(bound)) return bound;
		const steps = bound / step;
		const nearest = Math.round(steps);
		const whole = Math.abs(steps - nearest) <= 1e-12 * Math.max(1, Math.abs(steps)) ? nearest : round(steps);
		return clean(whole * step);
	};
	return settle(outward(interval.lower, Math.floor), outward(interval.upper, Math.ceil), interval);
}

/** A bound of a result, and whether it is out of reach. */
interface Corner {
	readonly value: number;
	readonly open: boolean;
}

function corners(a: Interval, b: Interval, combine: (x: number, y: number) => number): Corner[] {
	return ends(a).flatMap((x) =>
		ends(b).map((y) => {
			// 0 × anything is 0, and is reached even where the other bound is not.
			const zeroReached = (x.value === 0 && !x.open) || (y.value === 0 && !y.open);
			return { value: combine(x.value, y.value), open: !zeroReached && (x.open || y.open) };
		})
	);
}

function ends(interval: Interval): Corner[] {
	return [
		{ value: interval.lower, open: interval.lowerOpen },
		{ value: interval.upper, open: interval.upperOpen }
	];
}

function hull(found: readonly Corner[]): Interval {
	const lower = Math.min(...found.map((corner) => corner.value));
	const upper = Math.max(...found.map((corner) => corner.value));
	const open = (bound: number): boolean => found.every((corner) => corner.value !== bound || corner.open);
	return settle(lower, upper, { lowerOpen: open(lower), upperOpen: open(upper) });
}

/** A computed range: where rounding has run both bounds together, or into infinity, it keeps the numbers it can name. */
function settle(lower: number, upper: number, open: Openness): Interval {
	const from = Math.min(lower, Number.MAX_VALUE);
	const to = Math.max(upper, -Number.MAX_VALUE);
	return from === to ? pointInterval(from) : makeInterval(from, to, open);
}
