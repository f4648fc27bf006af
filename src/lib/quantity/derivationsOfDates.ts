/** Derivations on the calendar: a date counted back from another one, and the time between two dates. */
import { calendarDay, daysOf, formatDate, parseDate, wholeYears, type CalendarDate } from './date';
import { defineDerivation, fail, type DerivationFailure } from './derivationTypes';
import { derivedQuantity } from './derivedQuantity';
import { unsuited } from './derivationsOfAmounts';
import { makeInterval } from './interval';
import { inFormula, isRange } from './said';
import type { DatePrecision, Quantity, Relation } from './types';
import { plainUnit } from './unit';
import { unitWords } from './unitWords';

/** How fine dates and durations are; a duration cannot be finer than the date that it is counted from. */
const FINENESS: Record<DatePrecision, number> = { year: 0, month: 1, day: 2 };

/** The precision that a duration counts in, and how many of its cells one unit has. */
const COUNTED_IN: Record<string, { readonly precision: DatePrecision; readonly cells: number } | undefined> = {
	year: { precision: 'year', cells: 1 },
	month: { precision: 'month', cells: 1 },
	week: { precision: 'day', cells: 7 },
	day: { precision: 'day', cells: 1 }
};

/**
 * date − duration. Years count calendar years, whatever the date's month: 2024 − 75 is the year 1949. Months count
 * calendar months and need a date with its month; weeks and days need one with its day. The result is as precise as the
 * duration's unit, and as wide as what date and duration leave open together.
 */
export const dateBefore = defineDerivation({
	kind: 'date-before',
	roles: ['date', 'duration'],
	formula: 'date − duration',
	unitRule: '“date” a date, “duration” in year, month, week or day; result a date',
	compute({ date, duration }) {
		if (date.unit.id !== 'date') return unsuited('date-before', date, 'a date', 'date');
		const counted = COUNTED_IN[duration.unit.id];
		if (!counted) return unsuited('date-before', duration, 'year, month, week or day', 'duration');
		const { precision, cells } = counted;
		const known = date.precision ?? 'day';
		if (FINENESS[known] < FINENESS[precision])
			return fail(
				'date-too-coarse',
				`a duration in “${duration.unit.id}” needs a date with its ${precision}; ${writtenDate(date, known)} has none`,
				'date'
			);
		const first = cellOf(date.interval.lower, precision) - Math.ceil(duration.interval.upper * cells);
		const last = cellOf(date.interval.upper, precision) - Math.floor(duration.interval.lower * cells);
		const value = cellOf(date.value, precision) - Math.round(duration.value * cells);
		const outside = [first, last, value].some((cell) => Number.isFinite(cell) && !isInRange(cell, precision));
		if (outside) return fail('date-out-of-range', 'the result lies outside of the years 1000 to 2999', 'duration');
		const lower = Number.isFinite(first) ? cellDays(first, precision).first : -Infinity;
		const upper = Number.isFinite(last) ? cellDays(last, precision).last : Infinity;
		if (lower === -Infinity && upper === Infinity)
			return fail('unbounded', 'the result could be any date, because what the inputs leave open has no end');
		const relation: Relation = lower === -Infinity ? 'at-most' : upper === Infinity ? 'at-least' : 'about';
		const named = lower === -Infinity ? last : upper === Infinity ? first : value;
		const { after, one = after } = unitWords(duration.unit);
		const unitNote = precision === 'year' ? '' : duration.value === 1 ? one : after;
		return {
			ok: true,
			formula: `${writtenDate(date, precision)} − ${inFormula(duration)}${unitNote}`,
			quantity: {
				value: cellDays(named, precision).first,
				unit: plainUnit('date'),
				relation,
				interval: makeInterval(lower, upper),
				decimals: 0,
				scale: 1,
				precision
			}
		};
	}
});

/**
 * end − start, in the unit of the coarser of the two precisions: days, months or years. The day is not known within a month
 * or a year, so the interval is open by one on either side: May 2024 − October 2023 is 7 months, over 6 and under 8. Days are
 * counted whole, as calendars do: from 17 October to 16 May are 212.
 */
export const timeBetween = defineDerivation({
	kind: 'time-between',
	roles: ['start', 'end'],
	formula: 'end − start',
	unitRule: 'both dates; result in day, month or year, by the coarser date',
	compute({ start, end }) {
		if (start.unit.id !== 'date') return unsuited('time-between', start, 'a date', 'start');
		if (end.unit.id !== 'date') return unsuited('time-between', end, 'a date', 'end');
		const precision = coarser(start.precision ?? 'day', end.precision ?? 'day');
		const between = (from: number, to: number): number => cellOf(to, precision) - cellOf(from, precision);
		const value = between(start.value, end.value);
		if (value < 0) return reversed(start, end);
		const open = precision === 'day' ? 0 : 1;
		const lower = between(start.interval.upper, end.interval.lower) - open;
		const upper = between(start.interval.lower, end.interval.upper) + open;
		return derivedQuantity({
			formula: `${writtenDate(end)} − ${writtenDate(start)}`,
			value,
			interval: makeInterval(Math.max(0, lower), upper, { lowerOpen: open > 0 && lower >= 0, upperOpen: open > 0 }),
			unit: plainUnit(precision),
			scale: 1,
			inputs: [{ ...start, unit: plainUnit(precision) }]
		});
	}
});

function reversed(start: Quantity, end: Quantity): DerivationFailure {
	const [from, to] = [writtenDate(start), writtenDate(end)];
	return fail(
		'impossible-result',
		`“end” (${to}) comes before “start” (${from}); expected the earlier date as “start”`,
		'start'
	);
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
	return FINENESS[a] < FINENESS[b] ? a : b;
}

/** The number of the year, month or day that a day lies in; infinities stay. */
function cellOf(days: number, precision: DatePrecision): number {
	if (!Number.isFinite(days) || precision === 'day') return days;
	const { year, month } = calendarDay(days);
	return precision === 'year' ? year : year * 12 + month - 1;
}

/** The days of a numbered year, month or day. */
function cellDays(cell: number, precision: DatePrecision): CalendarDate {
	if (precision === 'year') return wholeYears(cell, cell);
	if (precision === 'day') return { first: cell, last: cell, precision };
	const [year, month] = [Math.floor(cell / 12), (cell % 12) + 1];
	return { first: daysOf(year, month, 1), last: daysOf(year, month + 1, 0), precision };
}

function isInRange(cell: number, precision: DatePrecision): boolean {
	const { first, last } = cellDays(cell, precision);
	const [from, to] = [parseDate('1000'), parseDate('2999')];
	return from !== undefined && to !== undefined && first >= from.first && last <= to.last;
}

/** A date as people write it, no finer than asked: 16 May 2024 counted in years is "2024". */
function writtenDate(date: Quantity, finest: DatePrecision = 'day'): string {
	const { value, interval, precision = 'day', unit } = date;
	const [first, last] = isRange(date) ? [interval.lower, interval.upper] : [value, value];
	return formatDate({ first, last, precision: coarser(precision, finest) }, unit.style);
}
