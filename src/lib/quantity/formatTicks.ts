/** The numbers along an axis: the unit stands once at its end, the sign of a currency at zero too. */
import { calendarDay, formatDate } from './date';
import { clean, decimalsOf } from './decimal';
import { scaleWords, writeNumber } from './said';
import type { Unit } from './types';
import { unitWords } from './unitWords';

/**
 * Labels of ticks, one for each value and in the same order: "$0", "50", … "$250 bn". The tick farthest from zero
 * carries the whole unit and the scale word, the one nearest to zero the currency; the others are bare numbers with
 * equal decimals. Values are in `unit`, dates in days.
 */
export function formatTicks(values: readonly number[], unit: Unit, scale = 1): string[] {
	if (unit.id === 'date') return dateTicks(values, unit);
	const { short } = scaleWords(scale, unit);
	const shown = values.map((value) => clean(value / (short === '' ? 1 : scale)));
	const decimals = Math.max(0, ...shown.map((value) => decimalsOf(value)));
	const sizes = shown.map(Math.abs);
	const farthest = sizes.lastIndexOf(Math.max(...sizes));
	const nearest = sizes.indexOf(Math.min(...sizes));
	const { before, after, plus } = unitWords(unit);
	return shown.map((value, index) => {
		const text = writeNumber(Math.abs(value), value === 0 ? 0 : decimals, unit.style);
		const sign = value < 0 ? '−' : plus && value > 0 ? '+' : '';
		if (index === farthest) return `${sign}${before}${text}${short}${after}`;
		return index === nearest ? `${sign}${before}${text}` : `${sign}${text}`;
	});
}

/** Years where every tick is a first of January, else months where every one is a first, else days. */
function dateTicks(values: readonly number[], { style }: Unit): string[] {
	const days = values.map(calendarDay);
	const firsts = days.every(({ day }) => day === 1);
	const precision = !firsts ? 'day' : days.every(({ month }) => month === 1) ? 'year' : 'month';
	return values.map((value) => formatDate({ first: value, last: value, precision }, style));
}
