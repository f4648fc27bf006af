/** From the words of a number to what they leave open: the table “Relations and intervals” of the architecture. */
import { clean, decimalsOf, lastPlace, powerOfTen } from './decimal';
import { makeInterval, negate, pointInterval } from './interval';
import type { Interval, Relation, Unit } from './types';

/** A number as it was said. */
export interface StatedNumber {
	/** In `unit`, scale word and sign applied. */
	readonly value: number;
	readonly unit: Unit;
	readonly relation: Relation;
	/** Decimals as said, before the scale word. */
	readonly decimals: number;
	/** The scale word's value: 1e9 for "billion", else 1. */
	readonly scale: number;
	/** The word itself, where a word was said for a fraction ("half") or a rank ("second"). */
	readonly word?: string;
	/** The range that the words state themselves, in `unit`; needed for "between". */
	readonly stated?: readonly [number, number];
	/** A zero that was counted ("no one came", in a measured unit too) is exact. */
	readonly countedZero?: boolean;
}

/** A fraction word may be off by five points either way; qualifiers move in twice that. */
const WORD_STEP = 0.1;

/**
 * The step of a number, in its unit: its last decimal place where it has one (4.50 → 0.01), else the place of its last
 * non-zero digit (240 → 10, 8 → 1), both before the scale word ("8 billion" → 1e9). A lone power of ten from 10 upward
 * says no more than its size, and a tenth of it is the step (100 → 10). A fraction word has a step of ten points.
 */
export function stepOf(number: StatedNumber): number {
	const { value, unit, decimals, scale } = number;
	if (isFractionWord(number)) return WORD_STEP * (unit.dimension === 'share' ? 1 / unit.factor : scale);
	if (decimals > 0) return clean(powerOfTen(-decimals) * scale);
	const said = clean(Math.abs(value) / scale);
	const place = lastPlace(said);
	return clean((said >= 10 && said === place ? place / 10 : place) * scale);
}

/**
 * What the words leave open, in the number's unit. For dates see `date.ts`. A negative number is said without its sign
 * ("a loss of over 8"), so its range is the mirror of the positive one: (−∞, −8). Throws RangeError for "between"
 * without a stated range, for what is not a finite number, and for less than zero of what cannot be less.
 */
export function intervalOf(number: StatedNumber): Interval {
	const { value, stated, relation } = number;
	if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number that a text can state`);
	if (stated) return makeInterval(Math.min(...stated), Math.max(...stated));
	if (relation === 'between') throw new RangeError('“between” needs the range that the words state');
	if (value < 0) return negate(positive({ ...number, value: -value }, true));
	return positive(number, false);
}

function positive(number: StatedNumber, mirrored: boolean): Interval {
	const { value: n, unit, relation } = number;
	const step = stepOf(number);
	const half = clean(step / 2);
	// "A loss of under 8" is a loss; "under 8 billion" of a result that has no sign yet may be anything below.
	const least = unit.signed && !mirrored ? -Infinity : 0;
	switch (relation) {
		case 'exactly':
			return isExact(number) ? pointInterval(n) : around(number, half);
		case 'about':
			return around(number, step);
		case 'just-over':
			return makeInterval(n, clean(n + half), { lowerOpen: true, upperOpen: true });
		case 'just-under':
			return makeInterval(clean(n - half), n, { lowerOpen: true, upperOpen: true });
		case 'over':
			return makeInterval(n, Infinity, { lowerOpen: true });
		case 'at-least':
			return makeInterval(n, Infinity);
		case 'under':
			return makeInterval(least, n, { upperOpen: true });
		case 'at-most':
			return makeInterval(least, n);
		case 'between':
			return pointInterval(n);
	}
}

/** n ± a margin, as far as the quantity can go: nothing measured lies below zero, and no fraction of a whole above it. */
function around(number: StatedNumber, margin: number): Interval {
	const { value: n, unit } = number;
	const lower = clean(n - margin);
	const upper = clean(n + margin);
	const whole = unit.dimension === 'share' && isFractionWord(number) ? 1 / unit.factor : Infinity;
	return makeInterval(unit.signed ? lower : Math.max(0, lower), n <= whole ? Math.min(whole, upper) : upper);
}

/**
 * Counted things, ranks and calendar years are exact when they are said in full: "240 meetings". With a scale word or
 * decimals the words themselves round ("1.2 million people"), and the step tells by how much.
 */
function isExact(number: StatedNumber): boolean {
	const { value, unit, decimals, scale } = number;
	if (unit.dimension === 'rank' || (value === 0 && number.countedZero === true)) return true;
	return unit.discrete && decimals === 0 && scale === 1 && decimalsOf(value) === 0 && !isFractionWord(number);
}

function isFractionWord({ word, unit }: StatedNumber): boolean {
	return word !== undefined && unit.dimension !== 'rank';
}

/**
 * What a relation to an unnamed part of a date says of the date itself: after the end of 2005 is 2005 or later, before its end 2005 or
 * earlier; none where it says nothing.
 */
export function relationToPart(relation: Relation): readonly Relation[] {
	if (relation === 'just-over' || relation === 'just-under') return [];
	return [relation === 'over' ? 'at-least' : relation === 'under' ? 'at-most' : relation];
}
