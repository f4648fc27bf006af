/**
 * Dates in the forms of EDTF level 0 that data files use (`2024`, `2024-05`, `2024-05-16`, and `…/…` from one to
 * another), as whole days since 1970-01-01. Everything is UTC: no reader's time zone moves a date.
 * https://www.loc.gov/standards/datetime/
 */
import { makeInterval } from './interval';
import type { DatePrecision, HouseStyle, Interval, Quantity, Relation } from './types';
import { plainUnit } from './unit';

/** A date as wide as its words: from its first day to its last one, in days since 1970-01-01 (UTC). */
export interface CalendarDate {
	readonly first: number;
	readonly last: number;
	/** Of the words: a span from month to month has the precision `month`. */
	readonly precision: DatePrecision;
}

/** A day's place in the calendar; `month` and `day` count from 1. */
export interface CalendarDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** Before a date that a work does not name, on one line with it. */
export const CIRCA = 'ca.\u00a0';

const MILLISECONDS_A_DAY = 86_400_000;
const FORM = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = [
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December']
];

/** Days since 1970-01-01 of a day; a month or day beyond its end runs on into the next. */
export function daysOf(year: number, month: number, day: number): number {
	// Not `Date.UTC`, which takes the year 49 for 1949.
	return new Date(0).setUTCFullYear(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The calendar day of a number of days since 1970-01-01. */
export function calendarDay(days: number): CalendarDay {
	const date = new Date(days * MILLISECONDS_A_DAY);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Reads `2024`, `2024-05` or `2024-05-16`, years 1000 to 2999, days that exist; undefined for anything else. */
export function parseDate(edtf: string): CalendarDate | undefined {
	const found = FORM.exec(edtf);
	if (!found) return undefined;
	const [year, month, day] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)];
	if (found[2] === undefined) return wholeYears(year, year);
	if (month < 1 || month > 12) return undefined;
	if (found[3] === undefined)
		return { first: daysOf(year, month, 1), last: daysOf(year, month + 1, 0), precision: 'month' };
	const first = daysOf(year, month, day);
	return calendarDay(first).month === month && day > 0 ? { first, last: first, precision: 'day' } : undefined;
}

/** Reads a date, or two of one precision as a span: `2023-10-17/2023-10-18`. Undefined for anything else. */
export function parseDateSpan(edtf: string): CalendarDate | undefined {
	const [from = '', to, ...more] = edtf.split('/');
	if (to === undefined) return parseDate(edtf);
	const [start, end] = [parseDate(from), parseDate(to)];
	if (!start || !end || more.length > 0 || start.precision !== end.precision || end.first <= start.first)
		return undefined;
	return { first: start.first, last: end.last, precision: start.precision };
}

/** From the first day of a year to the last day of another. */
export function wholeYears(first: number, last: number): CalendarDate {
	return { first: daysOf(first, 1, 1), last: daysOf(last, 12, 31), precision: 'year' };
}

/**
 * "2024", "May 2024", "16 May 2024"; spans "2021–2023", "17–18 October 2023", "17 October 2023 – 16 May 2024". With the month
 * first: "May 16, 2024", "October 17–18, 2023".
 */
export function formatDate({ first, last, precision }: CalendarDate, style: HouseStyle = {}): string {
	const [from, to] = [calendarDay(first), calendarDay(last)];
	const isMonthFirst = style.dates === 'month-first';
	const [start, end] = [writeDate(from, precision, isMonthFirst), writeDate(to, precision, isMonthFirst)];
	if (start === end) return start;
	if (precision === 'year') return `${start}–${end}`;
	if (from.year !== to.year) return `${start} – ${end}`;
	if (precision === 'month') return `${monthName(from)}–${end}`;
	if (!isMonthFirst) return from.month === to.month ? `${from.day}–${end}` : `${dayOfMonth(from, false)} – ${end}`;
	const begin = dayOfMonth(from, true);
	return from.month === to.month ? `${begin}–${to.day}, ${to.year}` : `${begin} – ${end}`;
}

/** An EDTF date or span as people write it; what cannot be read stands as it is. */
export function formatEdtf(edtf: string, style?: HouseStyle): string {
	const date = parseDateSpan(edtf);
	return date ? formatDate(date, style) : edtf;
}

/** `2024-05-16` of days since 1970-01-01. */
export function isoDate(days: number): string {
	const { year, month, day } = calendarDay(days);
	return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

/** The same as wide as it was said, in EDTF: `2024`, `2024-05`; without a precision the day. */
export function isoDateOf(days: number, precision: DatePrecision = 'day'): string {
	return isoDate(days).slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** A date or span of a data file as a quantity; undefined if it cannot be read. Its words may qualify it: "before 2005". */
export function dateQuantity(edtf: string, relation: Relation = 'exactly'): Quantity | undefined {
	const date = parseDateSpan(edtf);
	if (!date) return undefined;
	const single = parseDate(edtf) !== undefined;
	return quantityOfDate(date, relation === 'exactly' && !single ? 'between' : relation);
}

/** A date as a quantity: the value is its first day, the interval what the words leave open. */
export function quantityOfDate(date: CalendarDate, relation: Relation): Quantity {
	const interval = dateInterval(date, relation);
	const value = Math.min(Math.max(date.first, interval.lower), interval.upper);
	return { value, unit: plainUnit('date'), relation, interval, decimals: 0, scale: 1, precision: date.precision };
}

/**
 * What the words of a date leave open. A date is exact: any of its days. "About" adds a year, month or day on either
 * side; "shortly after" is open for half of its own length.
 */
export function dateInterval(date: CalendarDate, relation: Relation): Interval {
	const { first, last } = date;
	const half = (last - first + 1) / 2;
	switch (relation) {
		case 'exactly':
		case 'between':
			return makeInterval(first, last);
		case 'about':
			return makeInterval(shift(first, date.precision, -1), shift(last + 1, date.precision, 1) - 1);
		case 'just-over':
			return makeInterval(last, last + half, { lowerOpen: true, upperOpen: true });
		case 'just-under':
			return makeInterval(first - half, first, { lowerOpen: true, upperOpen: true });
		case 'over':
			return makeInterval(last, Infinity, { lowerOpen: true });
		case 'at-least':
			return makeInterval(first, Infinity);
		case 'under':
			return makeInterval(-Infinity, first, { upperOpen: true });
		case 'at-most':
			return makeInterval(-Infinity, last);
	}
}

/** The first day of a year, month or day, moved by as many of them. */
function shift(first: number, precision: DatePrecision, by: number): number {
	const { year, month, day } = calendarDay(first);
	if (precision === 'year') return daysOf(year + by, month, day);
	return precision === 'month' ? daysOf(year, month + by, day) : first + by;
}

function writeDate(day: CalendarDay, precision: DatePrecision, isMonthFirst: boolean): string {
	if (precision === 'year') return String(day.year);
	if (precision === 'month') return `${monthName(day)} ${day.year}`;
	return `${dayOfMonth(day, isMonthFirst)}${isMonthFirst ? ',' : ''} ${day.year}`;
}

function dayOfMonth(day: CalendarDay, isMonthFirst: boolean): string {
	return isMonthFirst ? `${monthName(day)} ${day.day}` : `${day.day} ${monthName(day)}`;
}

function monthName(day: CalendarDay): string {
	return MONTHS[day.month - 1] ?? '';
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
