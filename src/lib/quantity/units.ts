/**
 * The one table of units that are not money (those are in `currencies.ts`). A row says all that the program knows of a
 * unit: what it measures, how it is written, and how it is read. Whoever adds one adds its row here, and nothing elsewhere.
 */

interface Measured {
	/** Units of one dimension convert into each other. */
	readonly dimension: string;
	/** value × factor = the value in the dimension's base unit. */
	readonly factor: number;
	/** Counted, not measured: exact when it is said in full. */
	readonly discrete?: true;
	/** May lie below zero; with “plus”, an increase also carries its sign. Without it, the unit ends at zero. */
	readonly sign?: 'minus' | 'plus';
}

interface Written {
	/** Straight after the number, with its own space: "%", " km"; the plural, where it has one. */
	readonly after: string;
	/** For exactly one, where that differs: " year". */
	readonly one?: string;
	/** In a sentence, where that differs: " percentage points". */
	readonly sentence?: string;
}

/** Several spellings stand with commas between, and “mile(s)” for mile and miles. */
interface Spelled {
	/** What names it in a text, without regard to capitals. */
	readonly words: string;
	/** The same, with regard to capitals: m is not M. */
	readonly symbols?: string;
	/** Words for so many of it: two decades are 20 years. */
	readonly multiples?: Readonly<Record<string, number>>;
	/** Symbols that hold a scale: the m of "mb/d". */
	readonly scaled?: Readonly<Record<string, number>>;
	/** Still the same unit before “per year”; any other measure per something is another unit. */
	readonly keptPer?: true;
}

/** A unit without words of its own is made out by the file of this name in `words/`. */
type Grammar = 'fraction' | 'change' | 'multiple' | 'noun' | 'rank' | 'calendar';

/** A unit that is not measured, not written or not read does not compile. */
export interface UnitRow {
	readonly measured: Measured;
	readonly written: Written;
	readonly read: Spelled | Grammar;
}

const ROWS = {
	// A part of a whole: 0–100, and 0–1.
	percent: {
		measured: { dimension: 'share', factor: 0.01 },
		written: { after: '%' },
		read: { words: 'percent, per cent, pct, %', keptPer: true }
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
		read: { words: 'percentage point(s)', multiples: { 'basis point(s)': 0.01 }, keptPer: true }
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
		read: { words: 'hour(s)' }
	},
	minute: {
		measured: { dimension: 'clock-duration', factor: 1 / 60 },
		written: { after: ' minutes', one: ' minute' },
		read: { words: 'minute(s)' }
	},
	m: {
		measured: { dimension: 'length', factor: 1 },
		written: { after: ' m', sentence: ' metres' },
		read: { words: 'metre(s), meter(s)', symbols: 'm' }
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
		read: { words: 'tonne(s), metric ton(s), ton(s)', symbols: 't' }
	},
	Mt: {
		measured: { dimension: 'mass', factor: 1e9 },
		written: { after: ' Mt', sentence: ' million tonnes' },
		read: { words: 'megatonne(s)', symbols: 'Mt' }
	},
	'degree-C': {
		measured: { dimension: 'temperature-difference', factor: 1, sign: 'plus' },
		written: { after: ' °C' },
		read: { words: 'degree(s) Celsius, degree(s) C', symbols: '°C' }
	},
	ha: {
		measured: { dimension: 'area', factor: 1e4 },
		written: { after: ' ha', sentence: ' hectares' },
		read: { words: 'hectare(s)', symbols: 'ha' }
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
		read: { words: 'square kilometre(s), square kilometer(s)', symbols: 'km²' }
	},
	m3: {
		measured: { dimension: 'volume', factor: 1 },
		written: { after: ' m³' },
		read: { words: 'cubic metre(s), cubic meter(s)', symbols: 'm³' }
	},
	barrel: {
		measured: { dimension: 'volume', factor: 0.158987294928 },
		written: { after: ' barrels', one: ' barrel' },
		read: { words: 'barrel(s)' }
	},
	'barrels-per-day': {
		measured: { dimension: 'flow', factor: 1 },
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
	MW: {
		measured: { dimension: 'power', factor: 1e6 },
		written: { after: ' MW' },
		read: { words: 'megawatt(s)', symbols: 'MW' }
	},
	GW: {
		measured: { dimension: 'power', factor: 1e9 },
		written: { after: ' GW' },
		read: { words: 'gigawatt(s)', symbols: 'GW' }
	},
	MWh: {
		measured: { dimension: 'energy', factor: 1e6 },
		written: { after: ' MWh' },
		read: { words: 'megawatt hour(s)', symbols: 'MWh' }
	},
	GWh: {
		measured: { dimension: 'energy', factor: 1e9 },
		written: { after: ' GWh' },
		read: { words: 'gigawatt hour(s)', symbols: 'GWh' }
	},
	TWh: {
		measured: { dimension: 'energy', factor: 1e12 },
		written: { after: ' TWh' },
		read: { words: 'terawatt hour(s)', symbols: 'TWh' }
	},
	'km-per-hour': {
		measured: { dimension: 'speed', factor: 1 },
		written: { after: ' km/h' },
		read: { words: 'kilometre(s) per hour, kilometer(s) per hour, km per hour, kph', symbols: 'km/h' }
	}
} as const satisfies Record<string, UnitRow>;

/** Ids of the units that are not money. */
export type PlainUnitId = keyof typeof ROWS;

/** What units measure; each currency is a dimension of its own. */
export type Dimension = (typeof ROWS)[PlainUnitId]['measured']['dimension'] | `money-${string}`;

export const UNIT_ROWS: Readonly<Record<PlainUnitId, UnitRow>> = ROWS;

/** Words that name a unit of which there is no row: a number before one is read without a unit, not as a count. */
export const WITHOUT_ROW: Pick<Spelled, 'words'> & { readonly symbols: string } = {
	words: `second(s), degree(s), litre(s), liter(s), gallon(s), gram(s), watt(s), kilowatt(s), kilowatt hour(s),
		inch, inches, yard(s), knot(s), point(s), square mile(s), square metre(s), miles per hour, mph, cents`,
	symbols: '°F, kW, kWh, GJ, K, cm, mm, W, g, mph'
};

/** The row of an id that is not money; undefined for any other. */
export function unitRow(id: string): UnitRow | undefined {
	return isPlain(id) ? UNIT_ROWS[id] : undefined;
}

function isPlain(id: string): id is PlainUnitId {
	return Object.hasOwn(ROWS, id);
}
