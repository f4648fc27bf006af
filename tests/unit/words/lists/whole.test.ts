import { describe, expect, it } from 'vitest';
import { CURRENCY_CODES } from '../../../../src/lib/quantity/currencies';
import { unitOf } from '../../../../src/lib/quantity/unit';
import { WORDS as german } from '../../../../src/lib/words/de';
import { WORDS as spanish } from '../../../../src/lib/words/es';
import { WORDS as french } from '../../../../src/lib/words/fr';
import { findNumberWords } from '../../../../src/lib/words/inventory';
import type { LanguageWords } from '../../../../src/lib/words/lists/words';
import { packOf } from '../../../../src/lib/words/packs';
import { WORDS as russian } from '../../../../src/lib/words/ru';
import { readNumbers } from '../../../../src/lib/words/read';
import { findVague } from '../../../../src/lib/words/vague';
import { TAGS } from './readings';

const ALL: Readonly<Record<(typeof TAGS)[number], LanguageWords>> = {
	de: german,
	es: spanish,
	fr: french,
	ru: russian
};

/** How many: the forms that CLDR has of a name. */
const COUNTS = [1, 2, 5, 1.5, 1e6];

describe.each(TAGS)('the pack “%s”', (tag) => {
	const words = ALL[tag];
	const english = packOf('en');

	it('holds all that the type asks for, and nothing of the English one', () => {
		const pack = packOf(tag);
		expect(Object.keys(pack ?? {}).sort()).toEqual(Object.keys(english ?? {}).sort());
		for (const [name, part] of Object.entries(pack ?? {})) {
			expect(part, name).toBeDefined();
			expect(Object.values(english ?? {}), name).not.toContain(part);
		}
	});

	it('reads no English word', () => {
		expect(readNumbers('forty-two ships and seven boats', tag)).toEqual([]);
		expect(readNumbers('over 40 ships', tag).map(({ relation }) => relation)).toEqual(['exactly']);
		expect(readNumbers('more than 40 ships', tag).map(({ relation }) => relation)).toEqual(['exactly']);
		expect(findVague('dozens of ships, many boats', tag)).toEqual([]);
		expect(findNumberWords('seven twelfths', tag)).toEqual([]);
	});

	it('has words of each kind', () => {
		const { numbers, fractions, units, money, calendar, context, stance } = words;
		expect(numbers.scales.size).toBeGreaterThan(4);
		expect(fractions.denominators.size).toBeGreaterThan(5);
		expect(calendar.months.size).toBeGreaterThan(11);
		expect(Object.keys(units.names).length).toBeGreaterThan(45);
		expect(Object.keys(money.names).length).toBeGreaterThan(140);
		for (const list of [calendar.beforeYear, context.plain, context.functionWords, context.labels, context.levelLinks])
			expect(list.size).toBeGreaterThan(3);
		expect(words.commonWords.size).toBeGreaterThan(15);
		expect(stance.next.size).toBeGreaterThan(0);
	});

	it('names units and currencies by ids of the house', () => {
		const ids = [
			...Object.keys(words.units.names),
			...Object.values(words.units.multiples).map(([id]) => id),
			...Object.values(words.money.scaled).map(([, code]) => code),
			...Object.values(words.money.shortNames).filter((code) => code !== '')
		];
		expect(ids.filter((id) => unitOf(id) === undefined)).toEqual([]);
	});

	it('calls currencies what the platform’s CLDR calls them', () => {
		for (const code of CURRENCY_CODES) {
			const format = new Intl.NumberFormat(tag, { style: 'currency', currency: code, currencyDisplay: 'name' });
			const cell = (words.money.names[code] ?? '').split(', ');
			const named = COUNTS.map(
				(count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? ''
			);
			for (const name of named.filter((one) => one !== code && !one.includes(',')))
				expect(cell, code).toContain(name.replaceAll("'", '’'));
		}
	});

	it.each([
		['percent', 'percent'],
		['year', 'year'],
		['month', 'month'],
		['week', 'week'],
		['day', 'day'],
		['hour', 'hour'],
		['minute', 'minute'],
		['second', 'second'],
		['kilometer', 'km'],
		['meter', 'm'],
		['centimeter', 'cm'],
		['millimeter', 'mm'],
		['mile', 'mi'],
		['foot', 'ft'],
		['inch', 'in'],
		['yard', 'yd'],
		['kilogram', 'kg'],
		['gram', 'g'],
		['hectare', 'ha'],
		['liter', 'L'],
		['milliliter', 'mL'],
		['celsius', 'degree-C'],
		['fahrenheit', 'degree-F'],
		['kilometer-per-hour', 'km-per-hour'],
		['mile-per-hour', 'mph'],
		['byte', 'B'],
		['gigabyte', 'GB'],
		['bit', 'bit']
	])('reads what CLDR calls a %s', (unit, id) => {
		const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' });
		for (const count of [2, 5, 3.5]) {
			const [reading] = readNumbers(format.format(count), tag);
			expect(reading?.unit, format.format(count)).toBe(id);
			expect(Math.abs(reading?.value ?? 0)).toBe(count);
		}
	});

	it('reads what the platform writes of a number in full and compact', () => {
		for (const value of [1234567.5, 12345, 0.25, 987]) {
			const written = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(value);
			expect(readNumbers(`${written} km`, tag)[0]?.value, written).toBe(value);
		}
		for (const value of [2e6, 3e9, 5e12]) {
			const written = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long' }).format(value);
			expect(readNumbers(`${written} km`, tag)[0]?.value, written).toBe(value);
		}
	});
});
