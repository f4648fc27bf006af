/** Building quantities: from a number as it was said to what it leaves open. */
import { calendarDay, quantityOfDate, wholeYears, daysOf } from './date';
import { clean, decimalsOf } from './decimal';
import { contains, makeInterval } from './interval';
import { intervalOf } from './relation';
import type { DatePrecision, Interval, Quantity, Relation, Spread, Unit } from './types';

/** An editor's interval in place of the table's. A bound that is absent is unbounded; bounds are closed unless said. */
export interface IntervalOverride {
	readonly lower?: number;
	readonly upper?: number;
	readonly lowerOpen?: boolean;
	readonly upperOpen?: boolean;
	readonly reason: string;
}

export interface QuantityInput {
	/** In `unit`, scale and sign applied; days for dates. May be absent where a range is stated without its centre. */
	readonly value?: number;
	readonly unit: Unit;
	/** Default "exactly". */
	readonly relation?: Relation;
	/** Decimals as said, before the scale word; by default as many as the shortest way to write the number. */
	readonly decimals?: number;
	/** The scale word's value, by default 1. */
	readonly scale?: number;
	/** A fraction word ("half") or a rank as a word ("second"). */
	readonly word?: string;
	/** What is counted or ranked, in the plural. */
	readonly of?: string;
	/** The range that the words state themselves, in `unit`. */
	readonly stated?: readonly [number, number];
	/** What the words call that range. */
	readonly spread?: Spread;
	readonly override?: IntervalOverride;
	readonly countedZero?: boolean;
	/** Only for dates; by default "day". */
	readonly precision?: DatePrecision;
}

/** A fault that makes a quantity impossible, for the one who wrote the data. */
export interface QuantityProblem {
	readonly code: 'no-value' | 'not-finite' | 'no-range' | 'below-zero' | 'empty-interval' | 'value-outside-interval';
	readonly message: string;
	readonly expected: string;
}

/** What is wrong with an input, or undefined if `makeQuantity` accepts it. */
export function quantityProblem(input: QuantityInput): QuantityProblem | undefined {
	const { unit, relation, stated, override } = input;
	const numbers = [input.value, ...(stated ?? [])].filter((number) => number !== undefined);
	const value = valueOf(input);
	if (value === undefined)
		return {
			code: 'no-value',
			message: 'the quantity has no value',
			expected: 'a number, or the range that the words state'
		};
	if (!numbers.every(Number.isFinite))
		return {
			code: 'not-finite',
			message: `${numbers.join(', ')} holds what is not a number`,
			expected: 'finite numbers'
		};
	if (relation === 'between' && !stated && !override)
		return { code: 'no-range', message: '“between” has no range', expected: 'the two bounds that the words state' };
	if (!unit.signed && numbers.some((number) => number < 0))
		return {
			code: 'below-zero',
			message: `${Math.min(...numbers)} lies below zero, where a quantity in “${unit.id}” cannot lie`,
			expected: 'zero or more; a change has the unit percent-change, percentage-point or a currency'
		};
	if (!unit.signed && value === 0 && (relation === 'under' || relation === 'just-under') && !override)
		return {
			code: 'below-zero',
			message: `nothing in “${unit.id}” is less than zero`,
			expected: 'a number above zero'
		};
	const { lower = -Infinity, upper = Infinity } = override ?? {};
	const empty = !(lower <= upper) || (lower === upper && (override?.lowerOpen || override?.upperOpen));
	if (empty || lower === Infinity || upper === -Infinity)
		return {
			code: 'empty-interval',
			message: `no number lies between ${lower} and ${upper}`,
			expected: 'the lower bound first'
		};
	const interval = intervalOrNothing(input, value);
	if (!interval)
		return {
			code: 'empty-interval',
			message: `${value} has so many digits that nothing just beside it can be told apart`,
			expected: 'a number of at most 14 digits'
		};
	if (!contains(makeInterval(interval.lower, interval.upper), value))
		return {
			code: 'value-outside-interval',
			message: `the ${relation === 'between' ? 'centre' : 'value'} ${value} lies outside of its interval, ${interval.lower} to ${interval.upper}`,
			expected: 'a value within the bounds, or on one of them'
		};
	return undefined;
}

/**
 * A quantity with its interval: an editor's override wins, then the range that the words state, then the relation's
 * row of the table. Throws RangeError for an input with a `quantityProblem`; ask that first for what people wrote.
 */
export function makeQuantity(input: QuantityInput): Quantity {
	const problem = quantityProblem(input);
	const value = valueOf(input);
	if (problem || value === undefined) throw new RangeError(problem?.message ?? 'the quantity has no value');
	const { unit, relation = 'exactly', scale = 1, word, of, override, precision, spread } = input;
	const isCentred = relation === 'between' && unit.id !== 'date' && input.stated && input.value !== undefined;
	return {
		value,
		unit,
		relation,
		interval: intervalFor(input, value),
		decimals: decimalsSaid(input, value),
		scale,
		...(of === undefined ? {} : { of }),
		...(word === undefined ? {} : { word }),
		...(spread === undefined ? {} : { spread }),
		...(isCentred ? { centred: true as const } : {}),
		...(unit.id === 'date' ? { precision: precision ?? 'day' } : {}),
		...(override ? { intervalReason: override.reason } : {})
	};
}

/** Undefined where the words leave a range so narrow that no floating-point number lies in it. */
function intervalOrNothing(input: QuantityInput, value: number): Interval | undefined {
	try {
		return intervalFor(input, value);
	} catch (error) {
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}

function valueOf({ value, stated }: QuantityInput): number | undefined {
	return value ?? (stated ? clean((stated[0] + stated[1]) / 2) : undefined);
}

/** Decimals as said; where they were not counted, those of the number, or of the bounds that the words state. */
function decimalsSaid({ decimals, stated, scale = 1 }: QuantityInput, value: number): number {
	return decimals ?? Math.max(...(stated ?? [value]).map((number) => decimalsOf(number / scale)));
}

function intervalFor(input: QuantityInput, value: number): Interval {
	const { unit, relation = 'exactly', scale = 1, stated, override, precision = 'day' } = input;
	if (override) return makeInterval(override.lower ?? -Infinity, override.upper ?? Infinity, override);
	if (unit.id === 'date') return stated ? makeInterval(...stated) : dateCell(value, precision, relation);
	return intervalOf({ ...input, value, relation, scale, decimals: decimalsSaid(input, value) });
}

/** The interval of the whole year or month that a first day stands for. */
function dateCell(value: number, precision: DatePrecision, relation: Relation): Interval {
	const { year, month } = calendarDay(value);
	if (precision === 'year') return quantityOfDate(wholeYears(year, year), relation).interval;
	const last = precision === 'month' ? daysOf(year, month + 1, 0) : value;
	return quantityOfDate({ first: precision === 'month' ? daysOf(year, month, 1) : value, last, precision }, relation)
		.interval;
}
