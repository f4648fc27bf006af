import { describe, expect, test } from 'vitest';
import { composedId } from '../../../src/lib/quantity/composed';
import { formatQuantity, formatTicks } from '../../../src/lib/quantity/format';
import { makeInterval } from '../../../src/lib/quantity/interval';
import { convert, convertInterval, isMoney, unitOf } from '../../../src/lib/quantity/unit';
import { unitName } from '../../../src/lib/quantity/unitWords';
import { stated, unit } from './stated';

describe('one unit per another', () => {
	test.each([
		['USD-per-MMBtu', '$7 per MMBtu', '$7 per MMBtu', 'US$ per MMBtu'],
		['RUB-per-person', 'RUB 7 per person', 'RUB 7 per person', 'RUB per person'],
		['mm-per-year', '7 mm per year', '7 mm per year', 'mm per year'],
		['m-per-second', '7 m per second', '7 metres per second', 'm per second'],
		['mi-per-gallon', '7 mi per gallon', '7 miles per gallon', 'mi per gallon'],
		['count-per-day', '7 per day', '7 per day', 'per day'],
		['W-per-m2', '7 W per m²', '7 watts per m²', 'W per m²']
	])('%s is written “%s”, in a sentence “%s”, by itself “%s”', (id, label, sentence, name) => {
		expect(formatQuantity(stated(7, id))).toBe(label);
		expect(formatQuantity(stated(7, id), 'sentence')).toBe(sentence);
		expect(unitName(unit(id))).toBe(name);
	});

	test('has its singular, its scale, its sign and its ticks', () => {
		expect(formatQuantity(stated(1, 'day-per-year'))).toBe('1 day per year');
		expect(formatQuantity(stated(-2.5e9, 'USD-per-year', { scale: 1e9 }))).toBe('−$2.5 bn per year');
		expect(formatTicks([0, 5, 10], unit('USD-per-barrel'))).toEqual(['$0', '5', '$10 per barrel']);
		expect(unit('USD-per-year')).toMatchObject({ signed: true, discrete: false });
		expect(unit('km-per-year').signed).toBe(false);
	});

	test.each([
		[3.6, 'km-per-hour', 'm-per-second', 1],
		[1, 'mph', 'km-per-hour', 1.609344],
		[12, 'mm-per-year', 'mm-per-month', 1],
		[1, 'barrels-per-day', 'L-per-day', 158.987294928],
		[24, 'USD-per-day', 'USD-per-hour', 1]
	])('%d %s is as much in %s as %d', (value, from, to, expected) => {
		expect(convert(value, unit(from), unit(to))).toBeCloseTo(expected, 9);
	});

	test.each([
		['USD-per-barrel', 'USD'],
		['USD-per-barrel', 'EUR-per-barrel'],
		['mm-per-month', 'mm-per-day'],
		['USD-per-gallon', 'USD-per-L']
	])('%s and %s are two dimensions, and no amount of money', (from, to) => {
		expect(convertInterval(makeInterval(0, 1), unit(from), unit(to))).toBeUndefined();
		expect(isMoney(unit(from))).toBe(false);
	});

	test.each([
		...[
			'USD-per-',
			'-per-year',
			'USD-per-per-year',
			'USD-per-constructor',
			'toString-per-year',
			'USD-per-year-per-day'
		],
		...['percent-per-year', 'date-per-year', 'USD-per-EUR', 'mm-per-degree-C', 'count-per-rank', 'usd-per-year']
	])('knows nothing by the name “%s”', (id) => {
		expect(unitOf(id)).toBeUndefined();
	});

	test('has one id alone: that of a row which says the same', () => {
		expect(composedId('barrel', 'day')).toBe('barrels-per-day');
		expect(composedId('mi', 'hour')).toBe('mph');
		expect(['barrel-per-day', 'mi-per-hour'].map(unitOf)).toEqual([undefined, undefined]);
		expect(unitOf('mm-per-year')).toBe(unitOf('mm-per-year'));
	});
});
