/** Units by id, and values in another unit of the same dimension. What is known of each stands in `units.ts` and `currencies.ts`. */
import { CURRENCIES, CURRENCY_CODES } from './currencies';
import { clean } from './decimal';
import { makeInterval } from './interval';
import type { Interval, Unit } from './types';
import { composedUnit } from './composed';
import type { Measured } from './unitRow';
import { plainRow, UNIT_ROWS, type PlainUnitId } from './units';

const unitFrom = (id: string, { dimension, factor, discrete, sign }: Measured): Unit => ({
	id,
	dimension,
	factor,
	discrete: discrete ?? false,
	signed: sign !== undefined
});

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
	...[...UNIT_ROWS].map(([id, { measured }]): [string, Unit] => [id, unitFrom(id, measured)]),
	// Each currency is a dimension of its own: rates change by the day, so nothing converts by itself.
	...CURRENCY_CODES.map((code): [string, Unit] => [
		code,
		unitFrom(code, { dimension: `money-${code}`, factor: 1, sign: 'minus' })
	])
]);

/** Every id, for hints at the nearest right name. */
export const UNIT_IDS: readonly string[] = [...UNITS.keys()];

/** Composed units that were asked for, so that each is one object. */
const composed = new Map<string, Unit | undefined>();

/** The unit of an id, by its exact spelling; undefined for a name that is none. */
export function unitOf(id: string): Unit | undefined {
	if (UNITS.has(id) || !id.includes('-per-')) return UNITS.get(id);
	if (!composed.has(id)) {
		const found = composedUnit(id);
		composed.set(id, found && unitFrom(id, found.measured));
	}
	return composed.get(id);
}

/** A unit that the program itself names: a wrong name does not compile. */
export function plainUnit(id: PlainUnitId): Unit {
	return unitFrom(id, plainRow(id).measured);
}

export function isMoney(unit: Unit): boolean {
	return CURRENCIES.has(unit.id);
}

/** Whether zero means nothing of it, as of money; the zero of a temperature or an index was set. */
export function hasZero(unit: Pick<Unit, 'id'>): boolean {
	return UNIT_ROWS.get(unit.id)?.measured.zero !== 'set';
}

/** A value in another unit of the same dimension; undefined where the dimensions differ. */
export function convert(value: number, from: Unit, to: Unit): number | undefined {
	if (from.dimension !== to.dimension) return undefined;
	return from.id === to.id ? value : clean((value * from.factor) / to.factor);
}

/** A range in another unit of the same dimension; undefined where the dimensions differ. */
export function convertInterval(interval: Interval, from: Unit, to: Unit): Interval | undefined {
	const lower = convert(interval.lower, from, to);
	const upper = convert(interval.upper, from, to);
	return lower === undefined || upper === undefined ? undefined : makeInterval(lower, upper, interval);
}

/** Mean length of a month of the Gregorian calendar, in days. */
const DAYS_A_MONTH = 365.2425 / 12;

/** Days as months of mean length: for checks that compare dates with a duration, and for nothing that is drawn. */
export function monthsFromDays(days: number): number {
	return days / DAYS_A_MONTH;
}
