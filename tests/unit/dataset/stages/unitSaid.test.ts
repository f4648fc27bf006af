import { describe, expect, test } from 'vitest';
import { unitFault } from '../../../../src/lib/dataset/stages/unitSaid';
import { readNumbers } from '../../../../src/lib/words/read';

/** What is said of a unit in the data beside the first number of a text. */
function faultOf(text: string, unit: string) {
	const readings = readNumbers(text);
	const [reading] = readings;
	if (!reading) throw new Error(`nothing is read in “${text}”`);
	return unitFault(unit, reading, readings);
}

describe('a unit of the data', () => {
	test.each([
		['The car reached 90 mph.', 'km-per-hour', '“mph”'],
		['It was 98 °F outside.', 'degree-C', '“degree-F”'],
		['a shift of 5 cm', 'km', '“cm”'],
		['61 billion kWh were made', 'TWh', '“kWh”'],
		['They earn $15 an hour.', 'USD', '“USD-per-hour”'],
		['$200 per square foot', 'USD', '“USD-per-ft2”'],
		['12 cases per 100,000 people', 'count', '“per-100000”'],
		['winds of 12 m s⁻¹', 'm', '“m-per-second”']
	])('of “%s” is not %s', (text, unit, says) => {
		expect(faultOf(text, unit)).toEqual({ says });
	});

	test.each([
		['They paid $15 per gizmo.', 'USD', '15 in a unit that was not understood, “per gizmo”'],
		['7 lumens', 'count', '7 in a unit that was not understood, “lumens”'],
		['12 deaths per 10,000 births', 'count', '12 in a unit that was not understood, “per 10,000 births”'],
		['It rose to 17.', 'km', '17 without a unit that is known'],
		['¥500 was paid.', 'count', '500 without a unit that is known'],
		['It costs 25 pesos.', 'count', '25 in a unit that was not understood, “pesos”'],
		['It came to 5 xq.', 'count', '5 in a unit that was not understood, “xq”']
	])('that “%s” does not say is refused as %s, with the ways on', (text, unit, says) => {
		expect(faultOf(text, unit)).toEqual({
			says,
			mend: 'choose words that say it in a unit that is known, or list them under “undrawn” with the reason; or answer for the number by “read”'
		});
	});

	test.each([
		['It went from 3.75 and then to 3.65 km.', 'km'],
		['7.3 were of another race, and 15 percent white', 'percent'],
		['¥7 billion', 'JPY'],
		['a lead of 18 points', 'percentage-point'],
		['scored 31 points', 'count'],
		['a rise of 3 degrees', 'degree-C'],
		['Employment rose by 202,000.', 'count']
	])('of “%s” may be %s', (text, unit) => {
		expect(faultOf(text, unit)).toBeUndefined();
	});
});
