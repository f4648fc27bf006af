import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES } from '../../../src/lib/quantity/currencies';
import { makeInterval } from '../../../src/lib/quantity/interval';
import { convert, convertInterval, isMoney, monthsFromDays, UNIT_IDS, unitOf } from '../../../src/lib/quantity/unit';
import { notation, unit } from './stated';

describe('the table of units', () => {
	test('knows each of its ids, and no id twice', () => {
		expect(UNIT_IDS.map((id) => unitOf(id)?.id)).toEqual(UNIT_IDS);
		expect(new Set(UNIT_IDS).size).toBe(UNIT_IDS.length);
	});

	test.each(['usd', 'percents', '', 'constructor', '__proto__'])('knows nothing by the name “%s”', (id) => {
		expect(unitOf(id)).toBeUndefined();
	});

	test('has only currency codes that ISO 4217 defines', () => {
		// XCG (2025) and ZWG (2024) are younger than some copies of the platform's list.
		const known = [...Intl.supportedValuesOf('currency'), 'XCG', 'ZWG'];
		expect(CURRENCY_CODES.filter((code) => !known.includes(code))).toEqual([]);
		expect([...CURRENCY_CODES]).toEqual([...CURRENCY_CODES].sort());
	});

	test('keeps every currency in a dimension of its own', () => {
		expect(isMoney(unit('RUB'))).toBe(true);
		expect(isMoney(unit('percent'))).toBe(false);
		expect(convert(629e9, unit('RUB'), unit('USD'))).toBeUndefined();
	});

	test.each([
		['USD', true, false],
		['percent-change', true, false],
		['percentage-point', true, false],
		['degree-C', true, false],
		['percent', false, false],
		['count', false, true],
		['rank', false, true],
		['year', false, true],
		['month', false, false],
		['date', true, true]
	])('%s: signed %s, discrete %s', (id, signed, discrete) => {
		expect(unit(id)).toMatchObject({ signed, discrete });
	});
});

describe('conversion', () => {
	test.each([
		[50, 'percent', 'share', 0.5],
		[0.07, 'share', 'percent', 7],
		[1, 'year', 'month', 12],
		[18, 'month', 'year', 1.5],
		[2, 'week', 'day', 14],
		[90, 'minute', 'hour', 1.5],
		[1, 'mi', 'km', 1.609344],
		[107, 'Mt', 't', 107e6],
		[7.6e6, 'acre', 'ha', 3075610.881024],
		[1, 'acre', 'km2', 0.0040468564224],
		[1.5, 'TWh', 'GWh', 1500],
		[5, 'per-100000', 'per-million', 50]
	])('%d %s in %s is %d', (value, from, to, expected) => {
		expect(convert(value, unit(from), unit(to))).toBe(expected);
	});

	test.each([
		['month', 'day'],
		['percent', 'percent-change'],
		['percent-change', 'percentage-point'],
		['count', 'rank']
	])('%s and %s are two dimensions', (from, to) => {
		expect(convert(1, unit(from), unit(to))).toBeUndefined();
		expect(convertInterval(makeInterval(0, 1), unit(from), unit(to))).toBeUndefined();
	});

	test('keeps what is open open', () => {
		const interval = makeInterval(0.4, Infinity, { lowerOpen: true });
		expect(notation(convertInterval(interval, unit('share'), unit('percent')) ?? interval)).toBe('(40, ∞)');
	});

	test('takes 212 days for almost seven months of mean length', () => {
		expect(monthsFromDays(212)).toBeCloseTo(6.9652, 4);
		expect(monthsFromDays(365.2425)).toBe(12);
	});
});
