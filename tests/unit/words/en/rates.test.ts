import { describe, expect, test } from 'vitest';
import { THINGS } from '../../../../src/lib/quantity/things';
import { readNumbers } from '../../../../src/lib/words/read';
import { spellings } from '../../../../src/lib/words/language/spellings';

const first = (text: string) => readNumbers(text)[0];

describe('one unit per another', () => {
	test.each([
		['They earn $15 an hour.', '$15 an hour', 15, 'USD-per-hour'],
		['Henry Hub averaged $2.10 per MMBtu in May.', '$2.10 per MMBtu', 2.1, 'USD-per-MMBtu'],
		['Rents of €21.50 per square metre', '€21.50 per square metre', 21.5, 'EUR-per-m2'],
		['offered $13 a share or nothing', '$13 a share', 13, 'USD-per-share'],
		['$2.53 per diluted share', '$2.53 per diluted share', 2.53, 'USD-per-share'],
		['aid of 40 dollars per person', '40 dollars per person', 40, 'USD-per-person'],
		['cost $3.2 billion a year to run', '$3.2 billion a year', 3.2e9, 'USD-per-year'],
		['Seas rose 4.7 mm per year.', '4.7 mm per year', 4.7, 'mm-per-year'],
		['a flow of 50 mL/min', '50 mL/min', 50, 'mL-per-minute'],
		['38 kilometers per liter', '38 kilometers per liter', 38, 'km-per-L'],
		['winds of 12 m s⁻¹ were met', '12 m s⁻¹', 12, 'm-per-second'],
		['a forcing of 2.7 W m⁻²', '2.7 W m⁻²', 2.7, 'W-per-m2'],
		['at 90 miles per hour', '90 miles per hour', 90, 'mph'],
		['eight hours of self-study per day', 'eight hours', 8, 'hour-per-day'],
		['lost 22.8 megahectares (Mha) per year', '22.8 megahectares (Mha) per year', 22.8, 'Mha-per-year'],
		[
			'process up to 2 billion cubic feet (Bcf) of natural gas per day',
			'up to 2 billion cubic feet (Bcf) of natural gas per day',
			2e9,
			'ft3-per-day'
		],
		['300 cases a day were met', '300 cases a day', 300, 'count-per-day'],
		['25.9 new cases per 100,000 people', '25.9 new cases per 100,000 people', 25.9, 'per-100000']
	])('“%s”', (text, words, value, unit) => {
		const reading = first(text);
		expect(reading).toMatchObject({ value, unit });
		expect(reading?.text.endsWith(words) || reading?.text.includes(words)).toBe(true);
		expect(readNumbers(text)).toHaveLength(1);
	});

	test.each([
		['We bought it for $5 a week ago.', 'USD'],
		['It cost $5 a year and a half later.', 'USD'],
		['They paid $200 a person of trust had lent.', 'USD'],
		['ran 5 km a day before the race', 'km'],
		['sent 30 ships a week earlier', 'count'],
		['grew 5 percent a year', 'percent-change']
	])('“%s” states no rate', (text, unit) => {
		expect(first(text)?.unit).toBe(unit);
	});

	test.each([
		['$15 per gizmo', 'per gizmo'],
		['3 kg per 1,000 km', 'per 1,000 km'],
		['35 mL/kg/min', '/kg'],
		['7 lumens', 'lumens'],
		['flows of 1,500 mcm were met', 'mcm'],
		['a plant of 3 kWp', 'kWp'],
		['over four per at-bat', 'per at'],
		['12 deaths per 10,000 births', 'per 10,000 births']
	])('of “%s” it is told that “%s” was not understood', (text, unread) => {
		expect(first(text)?.unit).toBeUndefined();
		expect(first(text)?.unread).toBe(unread);
	});

	test.each(Object.entries(THINGS))('%s is read by each of its names', (id, { words, afterArticle }) => {
		for (const word of spellings(words)) {
			expect(first(`$7 per ${word}`)?.unit, word).toBe(`USD-per-${id}`);
			expect(first(`$7 a ${word}`)?.unit, word).toBe(afterArticle ? `USD-per-${id}` : 'USD');
		}
	});
});
