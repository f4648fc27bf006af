import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	clean,
	decimalsOf,
	lastPlace,
	magnitudeOf,
	plainNumber,
	powerOfTen,
	roundTo
} from '../../../src/lib/quantity/decimal';

describe('a plain number', () => {
	test.each([
		[240e9, '240000000000'],
		[1e21, '1000000000000000000000'],
		[1.5e21, '1500000000000000000000'],
		[-1.25e22, '-12500000000000000000000'],
		[1.5e-9, '0.0000000015'],
		[-1e-7, '-0.0000001'],
		[4.5, '4.5'],
		[-0, '0'],
		[Infinity, ''],
		[-Infinity, ''],
		[NaN, '']
	])('%d is written “%s”', (value, expected) => {
		expect(plainNumber(value)).toBe(expected);
	});

	test('reads back as the same number and never has an exponent', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const written = plainNumber(value);
				expect(Number(written)).toBe(value + 0);
				expect(written).toMatch(/^-?\d+(\.\d+)?$/);
			})
		);
	});
});

test('binary noise is cleaned away', () => {
	expect(clean(0.1 + 0.2)).toBe(0.3);
	expect(clean(1.1 * 1e9)).toBe(1.1e9);
	expect(clean(Infinity)).toBe(Infinity);
});

test.each([
	[240, 10],
	[8, 1],
	[0, 1],
	[4.5, 0.1],
	[-1200, 100],
	[1e21, 1e21]
])('the last place of %d is %d', (value, expected) => {
	expect(lastPlace(value)).toBe(expected);
});

test('decimals, magnitudes and powers of ten are those of the written number', () => {
	expect([4.5, 240, 0.05, 0.1 + 0.2].map(decimalsOf)).toEqual([1, 0, 2, 1]);
	expect([240, 0.05, -8, 1000].map(magnitudeOf)).toEqual([2, -2, 0, 3]);
	expect(powerOfTen(-5)).toBe(0.00001);
});

test('rounding goes to the nearest multiple', () => {
	expect(roundTo(142.6, 1)).toBe(143);
	expect(roundTo(1.648, 0.1)).toBe(1.6);
	expect(roundTo(147.2e9, 1e9)).toBe(147e9);
});
