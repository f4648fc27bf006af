/** The units that quantities have, by id: money by ISO 4217, and a modest table. How units are written is in `unitWords.ts`. */
import { CURRENCY_CODES } from './currencies';
import { clean } from './decimal';
import { makeInterval } from './interval';
import type { Interval, Unit } from './types';

type Row = readonly [dimension: string, factor: number, traits?: Partial<Pick<Unit, 'discrete' | 'signed'>>];

const SIGNED = { signed: true };
const DISCRETE = { discrete: true };

/** Keeps the ids as a type. */
const table = <Id extends string>(rows: Record<Id, Row>): Record<Id, Row> => rows;

/** Dimension, factor to the dimension's base unit, and what is not measured or can lie below zero. */
const TABLE = table({
	// A part of a whole: 0–100, and 0–1.
	percent: ['share', 0.01],
	share: ['share', 1],
	// Changes of a level, and differences between two percentages: neither is a part of a whole.
	'percent-change': ['change', 1, SIGNED],
	'percentage-point': ['percentage-point', 1, SIGNED],
	multiple: ['multiple', 1],
	count: ['count', 1, DISCRETE],
	rank: ['rank', 1, DISCRETE],
	// Days since 1970-01-01 (UTC).
	date: ['date', 1, { ...DISCRETE, ...SIGNED }],
	// Calendar and clock time are two dimensions: a month has no fixed length. Years are counted on the calendar.
	year: ['calendar-duration', 12, DISCRETE],
	month: ['calendar-duration', 1],
	week: ['clock-duration', 168],
	day: ['clock-duration', 24],
	hour: ['clock-duration', 1],
	minute: ['clock-duration', 1 / 60],
	m: ['length', 1],
	km: ['length', 1000],
	mi: ['length', 1609.344],
	ft: ['length', 0.3048],
	kg: ['mass', 1],
	t: ['mass', 1000],
	Mt: ['mass', 1e9],
	'degree-C': ['temperature-difference', 1, SIGNED],
	ha: ['area', 1e4],
	km2: ['area', 1e6],
	m3: ['volume', 1],
	barrel: ['volume', 0.158987294928],
	'barrels-per-day': ['flow', 1],
	'per-1000': ['rate', 1e-3],
	'per-100000': ['rate', 1e-5],
	'per-million': ['rate', 1e-6],
	MW: ['power', 1e6],
	GW: ['power', 1e9],
	MWh: ['energy', 1e6],
	GWh: ['energy', 1e9],
	TWh: ['energy', 1e12],
	'km-per-hour': ['speed', 1]
});

/** Ids of the units that are not money. */
export type PlainUnitId = keyof typeof TABLE;

const unitFrom = (id: string, [dimension, factor, traits]: Row): Unit => ({
	id,
	dimension,
	factor,
	discrete: false,
	signed: false,
	...traits
});

const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
	...Object.entries(TABLE).map(([id, row]): [string, Unit] => [id, unitFrom(id, row)]),
	// Each currency is a dimension of its own: rates change by the day, so nothing converts by itself.
	...CURRENCY_CODES.map((code): [string, Unit] => [code, unitFrom(code, [`money-${code}`, 1, SIGNED])])
]);

/** Every id, for hints at the nearest right name. */
export const UNIT_IDS: readonly string[] = [...UNITS.keys()];

/** The unit of an id, by its exact spelling; undefined for a name that is none. */
export function unitOf(id: string): Unit | undefined {
	return UNITS.get(id);
}

/** A unit that the program itself names: a wrong name does not compile. */
export function plainUnit(id: PlainUnitId): Unit {
	return unitFrom(id, TABLE[id]);
}

export function isMoney(unit: Unit): boolean {
	return unit.dimension.startsWith('money-');
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
