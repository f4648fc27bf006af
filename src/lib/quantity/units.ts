/**
 * The one table of units that are not money (those are in `currencies.ts`). A row says all that the program knows of a
 * unit: what it measures, how it is written, and how it is read. Whoever adds one adds its row here, and nothing elsewhere.
 */

import { MEASURES } from './measures';
import { prefixedRows } from './prefixes';
import { TRADE_UNITS } from './tradeUnits';
import type { UnitRow } from './unitRow';

const ROWS = {
	// A part of a whole: 0–100, and 0–1.
	percent: {
		measured: { dimension: 'share', factor: 0.01 },
		written: { after: '%' },
		read: { words: 'percent, per cent, pct, %', symbols: 'pc', keptPer: true }
	},
	share: { measured: { dimension: 'share', factor: 1 }, written: { after: '' }, read: 'fraction' },
	// Changes of a level, and differences between two percentages: neither is a part of a whole.
	'percent-change': {
		measured: { dimension: 'change', factor: 1, sign: 'plus' },
		written: { after: '%' },
		read: 'change'
	},
	'percentage-point': {
		measured: { dimension: 'percentage-point', factor: 1, sign: 'plus' },
		written: { after: ' points', one: ' point', sentence: ' percentage points' },
		read: {
			words: 'percentage point(s), pp, p.p.',
			multiples: { 'basis point(s)': 0.01, 'bp(s)': 0.01 },
			keptPer: true
		}
	},
	multiple: { measured: { dimension: 'multiple', factor: 1 }, written: { after: ' times' }, read: 'multiple' },
	count: { measured: { dimension: 'count', factor: 1, discrete: true }, written: { after: '' }, read: 'noun' },
	rank: { measured: { dimension: 'rank', factor: 1, discrete: true }, written: { after: '' }, read: 'rank' },
	// Days since 1970-01-01 (UTC).
	date: {
		measured: { dimension: 'date', factor: 1, discrete: true, sign: 'minus' },
		written: { after: '' },
		read: 'calendar'
	},
	// Calendar and clock time are two dimensions: a month has no fixed length. Years are counted on the calendar.
	year: {
		measured: { dimension: 'calendar-duration', factor: 12, discrete: true },
		written: { after: ' years', one: ' year' },
		read: { words: 'year(s), yr(s)', multiples: { 'decade(s)': 10, century: 100, centuries: 100 } }
	},
	month: {
		measured: { dimension: 'calendar-duration', factor: 1 },
		written: { after: ' months', one: ' month' },
		read: { words: 'month(s)' }
	},
	week: {
		measured: { dimension: 'clock-duration', factor: 168 },
		written: { after: ' weeks', one: ' week' },
		read: { words: 'week(s)', multiples: { 'fortnight(s)': 2 } }
	},
	day: {
		measured: { dimension: 'clock-duration', factor: 24 },
		written: { after: ' days', one: ' day' },
		read: { words: 'day(s)' }
	},
	hour: {
		measured: { dimension: 'clock-duration', factor: 1 },
		written: { after: ' hours', one: ' hour' },
		read: { words: 'hour(s), hr(s)' }
	},
	minute: {
		measured: { dimension: 'clock-duration', factor: 1 / 60 },
		written: { after: ' minutes', one: ' minute' },
		read: { words: 'minute(s), min(s)' }
	},
	m: {
		measured: { dimension: 'length', factor: 1 },
		written: { after: ' m', sentence: ' metres' },
		read: { words: 'metre(s), meter(s)', symbols: 'm' },
		prefixes: ['n', 'u', 'm', 'c']
	},
	km: {
		measured: { dimension: 'length', factor: 1000 },
		written: { after: ' km' },
		read: { words: 'kilometre(s), kilometer(s)', symbols: 'km' }
	},
	mi: {
		measured: { dimension: 'length', factor: 1609.344 },
		written: { after: ' mi', sentence: ' miles' },
		read: { words: 'mile(s)', symbols: 'mi' }
	},
	ft: {
		measured: { dimension: 'length', factor: 0.3048 },
		written: { after: ' ft', sentence: ' feet' },
		read: { words: 'foot, feet', symbols: 'ft' }
	},
	kg: {
		measured: { dimension: 'mass', factor: 1 },
		written: { after: ' kg' },
		read: { words: 'kilogram(s), kilogramme(s)', symbols: 'kg' }
	},
	t: {
		measured: { dimension: 'mass', factor: 1000 },
		written: { after: ' t', sentence: ' tonnes' },
		read: { words: 'tonne(s), ton(s)', symbols: 't, tCO2, tCO₂', multiples: { 'metric ton(s), metric tonne(s)': 1 } },
		prefixes: ['k', 'G']
	},
	Mt: {
		measured: { dimension: 'mass', factor: 1e9 },
		written: { after: ' Mt', sentence: ' million tonnes' },
		read: { words: 'megatonne(s), megaton(s)', symbols: 'Mt, MtCO2, MtCO₂' }
	},
	'degree-C': {
		measured: { dimension: 'temperature-difference', factor: 1, sign: 'minus', zero: 'set' },
		written: { after: ' °C' },
		read: { words: 'degree(s) Celsius, degree(s) C, deg C, deg Celsius, ° Celsius, Celsius', symbols: '°C' }
	},
	ha: {
		measured: { dimension: 'area', factor: 1e4 },
		written: { after: ' ha', sentence: ' hectares' },
		read: { words: 'hectare(s)', symbols: 'ha' },
		prefixes: ['M']
	},
	// The international acre (NIST SP 811); the survey acre of older American maps is 4 millionths larger.
	acre: {
		measured: { dimension: 'area', factor: 4046.8564224 },
		written: { after: ' acres', one: ' acre' },
		read: { words: 'acre(s)' }
	},
	km2: {
		measured: { dimension: 'area', factor: 1e6 },
		written: { after: ' km²' },
		read: { words: 'square kilometre(s), square kilometer(s), square km, sq km, sq.km, sq. km', symbols: 'km², km2' }
	},
	m3: {
		measured: { dimension: 'volume', factor: 1 },
		written: { after: ' m³' },
		read: { words: 'cubic metre(s), cubic meter(s)', symbols: 'm³, m3' }
	},
	km3: {
		measured: { dimension: 'volume', factor: 1e9 },
		written: { after: ' km³', sentence: ' cubic kilometres' },
		read: { words: 'cubic kilometre(s), cubic kilometer(s)', symbols: 'km³, km3' }
	},
	barrel: {
		measured: { dimension: 'volume', factor: 0.158987294928 },
		written: { after: ' barrels', one: ' barrel' },
		read: { words: 'barrel(s)' }
	},
	'barrels-per-day': {
		measured: { dimension: 'volume/clock-duration', factor: 0.158987294928 / 24 },
		written: { after: ' barrels a day', one: ' barrel a day' },
		read: {
			keptPer: true,
			words: 'barrel(s) per day, barrel(s) a day, bpd',
			symbols: 'b/d',
			scaled: { 'mb/d': 1e6, 'kb/d': 1e3 }
		}
	},
	'per-1000': {
		measured: { dimension: 'rate', factor: 1e-3 },
		written: { after: ' per 1,000' },
		read: { words: 'per 1000, per thousand' }
	},
	'per-100000': {
		measured: { dimension: 'rate', factor: 1e-5 },
		written: { after: ' per 100,000' },
		read: { words: 'per 100000, per hundred thousand' }
	},
	'per-million': {
		measured: { dimension: 'rate', factor: 1e-6 },
		written: { after: ' per million' },
		read: { words: 'per million, per 1000000' }
	},
	'km-per-hour': {
		measured: { dimension: 'length/clock-duration', factor: 1000 },
		written: { after: ' km/h' },
		read: { words: 'kilometre(s) per hour, kilometer(s) per hour, km per hour, kph, kmh', symbols: 'km/h' }
	},
	...MEASURES,
	...TRADE_UNITS
} as const satisfies Record<string, UnitRow>;

/** Ids of the rows. */
export type PlainUnitId = keyof typeof ROWS;

/** What rows measure; each currency is a dimension of its own, and of what is composed each pair. */
export type Dimension = (typeof ROWS)[PlainUnitId]['measured']['dimension'];

/** Ids that stand in the table itself. */
export const ROW_IDS: readonly string[] = Object.keys(ROWS);

/** Rows, and what prefixes make of them. */
export const UNIT_ROWS: ReadonlyMap<string, UnitRow> = new Map<string, UnitRow>([
	...Object.entries(ROWS).flatMap(([id, row]) => prefixedRows(id, row)),
	...Object.entries<UnitRow>(ROWS)
]);

/** The row that the program itself names: a wrong name does not compile. */
export function plainRow(id: PlainUnitId): UnitRow {
	return ROWS[id];
}

/** Other units that the words of this one may mean, as its row says. */
export function mayMean(id: string): readonly string[] {
	const read = UNIT_ROWS.get(id)?.read;
	return (typeof read === 'object' ? read.mayMean : undefined) ?? [];
}
