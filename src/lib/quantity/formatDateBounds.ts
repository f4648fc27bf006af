/** What the words of a date leave open, as precisely as they are: years in years, days in days. */
import { calendarDay, formatDate } from './date';
import type { DatePrecision, Quantity } from './types';

/** "within 2005", "1948–1950", "after 2005, no end", "on 16 May 2024". */
export function formatDateBounds({ interval, precision = 'day', unit: { style } }: Quantity): string {
	const { lower, upper, lowerOpen, upperOpen } = interval;
	// An open bound is the last day before, or the first day after, what is meant: it names that day's own cell.
	const aligned =
		startsCell(lowerOpen ? lower + 1 : lower, precision) && startsCell(upperOpen ? upper : upper + 1, precision);
	const shown = aligned ? precision : 'day';
	const name = (day: number): string => formatDate({ first: day, last: day, precision: shown }, style);
	if (lower === -Infinity && upper === Infinity) return 'no bounds';
	if (lower === -Infinity) return `${upperOpen ? 'before' : 'up to'} ${name(upper)}, no beginning`;
	if (upper === Infinity) return `${lowerOpen ? 'after' : 'from'} ${name(lower)}, no end`;
	if (lowerOpen && upperOpen) return `after ${name(lower)}, before ${name(Math.floor(upper))}`;
	if (name(lower) === name(upper)) return `${shown === 'day' ? 'on' : 'within'} ${name(lower)}`;
	return formatDate({ first: lower, last: upper, precision: shown }, style);
}

/** Whether a day is the first of its year or month; any day is the first of its day, and infinity fits everywhere. */
function startsCell(day: number, precision: DatePrecision): boolean {
	if (!Number.isFinite(day) || precision === 'day') return true;
	const { month, day: dayOfMonth } = calendarDay(day);
	return dayOfMonth === 1 && (precision === 'month' || month === 1);
}
