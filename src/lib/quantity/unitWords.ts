/** How units are written: what stands before and after the number, in a label and in a sentence. */
import { isMoney, type PlainUnitId } from './unit';
import type { Unit } from './types';

export interface UnitWords {
	/** Before the number: "$". */
	readonly before: string;
	/** Straight after it, with its own space: "%", " km". */
	readonly after: string;
	/** For exactly one, where that differs: " year". */
	readonly one?: string;
	/** In a sentence, where that differs: " percentage points". */
	readonly sentence?: string;
	/** Whether an increase carries its plus. */
	readonly plus?: boolean;
}

const PLAIN: Record<PlainUnitId, Omit<UnitWords, 'before'>> = {
	percent: { after: '%' },
	share: { after: '' },
	'percent-change': { after: '%', plus: true },
	'percentage-point': { after: ' points', one: ' point', sentence: ' percentage points', plus: true },
	multiple: { after: ' times' },
	count: { after: '' },
	rank: { after: '' },
	date: { after: '' },
	year: { after: ' years', one: ' year' },
	month: { after: ' months', one: ' month' },
	week: { after: ' weeks', one: ' week' },
	day: { after: ' days', one: ' day' },
	hour: { after: ' hours', one: ' hour' },
	minute: { after: ' minutes', one: ' minute' },
	m: { after: ' m', sentence: ' metres' },
	km: { after: ' km' },
	mi: { after: ' mi', sentence: ' miles' },
	ft: { after: ' ft', sentence: ' feet' },
	kg: { after: ' kg' },
	t: { after: ' t', sentence: ' tonnes' },
	Mt: { after: ' Mt', sentence: ' million tonnes' },
	'degree-C': { after: ' °C', plus: true },
	ha: { after: ' ha', sentence: ' hectares' },
	km2: { after: ' km²' },
	m3: { after: ' m³' },
	barrel: { after: ' barrels', one: ' barrel' },
	'barrels-per-day': { after: ' barrels a day', one: ' barrel a day' },
	'per-1000': { after: ' per 1,000' },
	'per-100000': { after: ' per 100,000' },
	'per-million': { after: ' per million' },
	MW: { after: ' MW' },
	GW: { after: ' GW' },
	MWh: { after: ' MWh' },
	GWh: { after: ' GWh' },
	TWh: { after: ' TWh' },
	'km-per-hour': { after: ' km/h' }
};

/** The rouble has a sign too, but text fonts often lack it, and a missing sign is a box. */
const MONEY_SIGNS: Record<string, string> = { USD: '$', EUR: '€', GBP: '£' };

/** Where the bare sign could be another country's. */
const FULL_MONEY_SIGNS: Record<string, string> = { ...MONEY_SIGNS, USD: 'US$' };

/** What stands around a number of a unit; money has its sign or its code in front. */
export function unitWords(unit: Unit): UnitWords {
	if (isMoney(unit)) return { before: MONEY_SIGNS[unit.id] ?? `${unit.id} `, after: '' };
	return isPlain(unit.id) ? { before: '', ...PLAIN[unit.id] } : { before: '', after: ` ${unit.id}` };
}

/** The unit by itself, after a number in a table: "US$", "%", "months". Empty for plain counts. */
export function unitName(unit: Unit): string {
	return isMoney(unit) ? (FULL_MONEY_SIGNS[unit.id] ?? unit.id) : unitWords(unit).after.trim();
}

function isPlain(id: string): id is PlainUnitId {
	return Object.hasOwn(PLAIN, id);
}
