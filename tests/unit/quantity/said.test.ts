import { format } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/lib/quantity/decimal';
import { writeNumber } from '../../../src/lib/quantity/said';

describe('a number that readers see', () => {
	it.each<[number, number | undefined, string]>([
		[240, undefined, '240'],
		[10_026_086, undefined, '10,026,086'],
		[1234.5, 2, '1,234.50'],
		[-8, undefined, '−8'],
		[-1234.5, undefined, '−1,234.5'],
		[0, 2, '0.00'],
		[-0, undefined, '0'],
		[-0.04, 1, '0.0'],
		[0.1 + 0.2, undefined, '0.3'],
		[999_999_999_999_999, undefined, '999,999,999,999,999'],
		[1e-20, undefined, `0.${'0'.repeat(19)}1`]
	])('%d with %s decimals is “%s”', (value, decimals, text) => {
		expect(writeNumber(value, decimals)).toBe(text);
	});

	it.each<[number, number | undefined, string]>([
		[1e21, undefined, `1${',000'.repeat(7)}`],
		[-1.5e22, 2, `−15${',000'.repeat(7)}`],
		[1e300, undefined, '10³⁰⁰'],
		[-1.5e24, undefined, '−1.5 × 10²⁴'],
		[1e-21, undefined, `0.${'0'.repeat(20)}1`],
		[-1.5e-25, 27, `−0.${'0'.repeat(24)}15`],
		[1e-120, undefined, `0.${'0'.repeat(119)}1`]
	])('%d with %s decimals, beyond D3’s fixed decimals, is “%s”', (value, decimals, text) => {
		expect(writeNumber(value, decimals)).toBe(text);
	});

	it('could not be left to D3’s fixed decimals alone, which cut it at 20 places and write an exponent from 1e21', () => {
		expect(format(',.21f')(1e-21)).toBe(`0.${'0'.repeat(20)}`);
		expect(format(',.0f')(1e21)).toContain('e+');
	});

	it('reads back as the same number, as far as its digits are counted', () => {
		fc.assert(
			fc.property(fc.integer(), fc.integer({ min: -60, max: 14 }), (mantissa, exponent) => {
				const value = clean(Number(`${mantissa}e${exponent}`));
				const text = writeNumber(value);
				expect(text).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
				expect(Number(text.replaceAll(',', '').replace('−', '-'))).toBe(value);
			})
		);
	});
});
