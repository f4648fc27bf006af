import { describe, expect, test } from 'vitest';
import { bar } from '../../../src/lib/charts/bar';
import { number } from '../../../src/lib/charts/number';
import { claim, figure, stated } from './evidence';

/** What a chart of one claim in a unit writes. */
function texts(value: number, unit: string): { axis: string[]; large: string } {
	const said = claim('said', stated(value, unit));
	const spec = { bars: [{ of: 'said', label: 'Said' }] };
	const bars = bar.layout({ figure: figure('bar', spec, [said]), width: 740, idPrefix: 'x' });
	const one = number.layout({
		figure: figure('number', { of: 'said', label: 'Said' }, [said]),
		width: 740,
		idPrefix: 'x'
	});
	return { axis: bars.labels.map(({ text }) => text), large: JSON.stringify(one) };
}

describe('units of single trades, and of pressure, are drawn', () => {
	test.each([
		['mmHg', 130, '130 mmHg'],
		['lb-ft', 184, '184 lb·ft'],
		['Nm', 170, '170 Nm'],
		['PS', 125, '125 PS'],
		['hp', 123, '123 hp'],
		['rpm', 4500, '4,500 rpm'],
		['MPGe', 106, '106 MPGe'],
		['mill', 10.28, '10.28 mills of tax'],
		['tCO2e', 36, '36 t CO2e'],
		['acre-ft', 70, '70 acre feet']
	])('%s on an axis and set large', (unit, value, words) => {
		const drawn = texts(value, unit);
		expect(drawn.axis).toContain(words);
		// The last tick names the unit.
		const of = words.replace(/^[\d.,]+/u, '').trim();
		expect(drawn.axis.filter((text) => text !== words).some((text) => text.endsWith(of))).toBe(true);
		expect(drawn.large).toContain(words);
	});
});
