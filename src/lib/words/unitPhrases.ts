import { phraseIndex } from './phraseIndex';
import { afterJoiner, lowerAt } from './tokens';
import type { Token } from './tokens';

/** What a unit's words stand for: an id of `quantity/unit.ts`, and how many of it one is. */
export interface UnitPhrase {
	readonly unit: string | undefined;
	readonly factor: number;
	/** Scale that the unit's own letters hold: the m of "mb/d". */
	readonly scale?: number;
}

/** All the ways to write each unit, without regard to capitals. */
const SPELLINGS: Record<string, string> = {
	'percentage-point': 'percentage point, percentage points, percentage-point',
	percent: 'percent, per cent, pct, %',
	year: 'year, years, yr, yrs',
	month: 'month, months',
	week: 'week, weeks',
	day: 'day, days',
	hour: 'hour, hours',
	minute: 'minute, minutes',
	m: 'metre, metres, meter, meters',
	km: 'kilometre, kilometres, kilometer, kilometers',
	mi: 'mile, miles',
	ft: 'foot, feet',
	kg: 'kilogram, kilograms, kilogramme, kilogrammes',
	t: 'tonne, tonnes, metric ton, metric tons, ton, tons',
	Mt: 'megatonne, megatonnes',
	'degree-C': 'degree Celsius, degrees Celsius, degrees C, degree C',
	ha: 'hectare, hectares',
	km2: 'square kilometre, square kilometres, square kilometer, square kilometers',
	m3: 'cubic metre, cubic metres, cubic meter, cubic meters',
	barrel: 'barrel, barrels',
	'barrels-per-day': 'barrels per day, barrels a day, bpd',
	'per-1000': 'per 1000, per thousand',
	'per-100000': 'per 100000, per hundred thousand',
	'per-million': 'per million, per 1000000',
	MW: 'megawatt, megawatts',
	GW: 'gigawatt, gigawatts',
	MWh: 'megawatt hour, megawatt hours',
	GWh: 'gigawatt hour, gigawatt hours',
	TWh: 'terawatt hour, terawatt hours',
	'km-per-hour': 'kilometres per hour, kilometers per hour, km per hour, kph'
};

/** Units that are so many of another. */
const MULTIPLES: readonly (readonly [string, UnitPhrase])[] = [
	['basis point', { unit: 'percentage-point', factor: 0.01 }],
	['basis points', { unit: 'percentage-point', factor: 0.01 }],
	['decade', { unit: 'year', factor: 10 }],
	['decades', { unit: 'year', factor: 10 }],
	['century', { unit: 'year', factor: 100 }],
	['centuries', { unit: 'year', factor: 100 }],
	['fortnight', { unit: 'week', factor: 2 }],
	['fortnights', { unit: 'week', factor: 2 }]
];

/** Known words for which the table of units has no id: the number is read without a unit, not as a count. */
const UNKNOWN =
	`second, seconds, degree, degrees, acre, acres, litre, litres, liter, liters, gallon, gallons, gram, grams,
	watt, watts, kilowatt, kilowatts, kilowatt hour, kilowatt hours, inch, inches, yard, yards, knot, knots, point, points,
	square mile, square miles, square metre, square metres, miles per hour, mph, cents`.split(/,\s*/);

const WORDS = phraseIndex<UnitPhrase>([
	...Object.entries(SPELLINGS).flatMap(([unit, spellings]) =>
		spellings.split(', ').map((spelling) => [spelling, { unit, factor: 1 }] as const)
	),
	...MULTIPLES,
	...UNKNOWN.map((spelling) => [spelling, { unit: undefined, factor: 1 }] as const)
]);

/** Symbols are compared with their capitals: m is not M. */
const SYMBOLS = phraseIndex<UnitPhrase>(
	[
		...['m', 'km', 'mi', 'ft', 'kg', 't', 'Mt', 'ha', 'MW', 'GW', 'MWh', 'GWh', 'TWh'].map((id) => symbol(id, id)),
		symbol('°C', 'degree-C'),
		symbol('km²', 'km2'),
		symbol('m³', 'm3'),
		symbol('km/h', 'km-per-hour'),
		symbol('b/d', 'barrels-per-day'),
		symbol('mb/d', 'barrels-per-day', 1e6),
		symbol('kb/d', 'barrels-per-day', 1e3),
		...['°F', 'kW', 'kWh', 'GJ', 'K', 'cm', 'mm', 'W', 'g', 'mph'].map((spelling) => symbol(spelling, undefined))
	],
	true
);

function symbol(spelling: string, unit: string | undefined, scale?: number): readonly [string, UnitPhrase] {
	return [spelling, { unit, factor: 1, ...(scale !== undefined && { scale }) }];
}

/** Percentages keep their unit before "per year"; a measure per something is another unit. */
const KEEP_BEFORE_RATE: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'barrels-per-day']);

/** The unit whose words begin at a token, or after a hyphen there ("75-year"). */
export function unitAt(tokens: readonly Token[], at: number): (UnitPhrase & { readonly next: number }) | undefined {
	const place = afterJoiner(tokens, at);
	if (tokens[place]?.gap === 'break') return undefined;
	const found = SYMBOLS.startingAt(tokens, place) ?? WORDS.startingAt(tokens, place);
	if (!found) return undefined;
	const { unit } = found.value;
	const isRate =
		['per', '/'].includes(lowerAt(tokens, found.next)) && unit !== undefined && !KEEP_BEFORE_RATE.has(unit);
	return { ...found.value, next: found.next, ...(isRate && { unit: undefined }) };
}
