import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, makeInterval } from '../../../src/lib/quantity/interval';
import { intervalOf, stepOf, type StatedNumber } from '../../../src/lib/quantity/relation';
import { RELATIONS } from '../../../src/lib/quantity/types';
import { UNIT_IDS } from '../../../src/lib/quantity/unit';
import { notation, unit } from './stated';

function number(value: number, id: string, more: Partial<StatedNumber> = {}): StatedNumber {
	return { value, unit: unit(id), relation: 'exactly', decimals: 0, scale: 1, ...more };
}

describe('the step of a number', () => {
	test.each([
		['4.50 → 0.01', number(4.5, 'USD', { decimals: 2 }), 0.01],
		['240 → 10', number(240, 'km'), 10],
		['241 → 1', number(241, 'km'), 1],
		['8 → 1', number(8, 'km'), 1],
		['8 billion → one billion', number(8e9, 'USD', { scale: 1e9 }), 1e9],
		['240 billion → ten billion', number(240e9, 'USD', { scale: 1e9 }), 10e9],
		['1.23 trillion → a hundredth of a trillion', number(1.23e12, 'RUB', { decimals: 2, scale: 1e12 }), 1e10],
		['0.1 + 0.2 with one decimal → 0.1', number(0.1 + 0.2, 'km', { decimals: 1 }), 0.1],
		['a lone power of ten, 100 → 10', number(100, 'km'), 10],
		['10.0 has a decimal and is no lone power of ten', number(10, 'km', { decimals: 1 }), 0.1],
		['1 is no lone power of ten from 10 upward', number(1, 'km'), 1],
		['half → ten points', number(0.5, 'share', { word: 'half' }), 0.1],
		['half in percent → ten points', number(50, 'percent', { word: 'half' }), 10],
		['−240 has the step of 240', number(-240, 'USD'), 10]
	])('%s', (_, said, step) => {
		expect(stepOf(said)).toBe(step);
	});
});

describe('the table of relations and intervals', () => {
	test.each<[string, StatedNumber, string]>([
		['240 km', number(240, 'km'), '[235, 245]'],
		['$240 billion', number(240e9, 'USD', { scale: 1e9 }), '[235000000000, 245000000000]'],
		['$4.50', number(4.5, 'USD', { decimals: 2 }), '[4.495, 4.505]'],
		['8 km', number(8, 'km'), '[7.5, 8.5]'],
		['a 60 percent increase', number(60, 'percent-change'), '[55, 65]'],
		['100 km, a lone power of ten', number(100, 'km'), '[95, 105]'],
		['10 km, the least lone power of ten', number(10, 'km'), '[9.5, 10.5]'],
		['$100 billion', number(100e9, 'USD', { scale: 1e9 }), '[95000000000, 105000000000]'],
		['$1 billion', number(1e9, 'USD', { scale: 1e9 }), '[500000000, 1500000000]'],
		['240 meetings, counted', number(240, 'count'), '[240, 240]'],
		['100 people, counted', number(100, 'count'), '[100, 100]'],
		[
			'1.2 million people, rounded by their words',
			number(1.2e6, 'count', { decimals: 1, scale: 1e6 }),
			'[1150000, 1250000]'
		],
		['second', number(2, 'rank'), '[2, 2]'],
		['second, as a word', number(2, 'rank', { word: 'second' }), '[2, 2]'],
		['75 years', number(75, 'year'), '[75, 75]'],
		['1.5 years', number(1.5, 'year', { decimals: 1 }), '[1.45, 1.55]'],
		['no meetings, counted', number(0, 'count'), '[0, 0]'],
		['a counted zero of a measured unit', number(0, 'km', { countedZero: true }), '[0, 0]'],
		['0 km, measured: nothing lies below', number(0, 'km'), '[0, 0.5]'],
		['0 percent change, measured', number(0, 'percent-change'), '[-0.5, 0.5]'],
		['half', number(0.5, 'share', { word: 'half' }), '[0.45, 0.55]'],
		['half, in percent', number(50, 'percent', { word: 'half' }), '[45, 55]'],
		['two thirds', number(2 / 3, 'share', { word: 'two thirds' }), '[0.616666666666667, 0.716666666666667]'],
		['one in fifty: no share lies below zero', number(0.02, 'share', { word: 'one in fifty' }), '[0, 0.07]'],
		['99 in 100: no fraction lies above the whole', number(0.99, 'share', { word: '99 in 100' }), '[0.94, 1]'],
		['half a million dollars', number(5e5, 'USD', { word: 'half', scale: 1e6 }), '[450000, 550000]'],
		['about 240 km', number(240, 'km', { relation: 'about' }), '[230, 250]'],
		['about 100 km', number(100, 'km', { relation: 'about' }), '[90, 110]'],
		['about 40 meetings', number(40, 'count', { relation: 'about' }), '[30, 50]'],
		['about half', number(0.5, 'share', { word: 'half', relation: 'about' }), '[0.4, 0.6]'],
		['just over six months', number(6, 'month', { relation: 'just-over' }), '(6, 6.5)'],
		['just over half', number(0.5, 'share', { word: 'half', relation: 'just-over' }), '(0.5, 0.55)'],
		['just over 100 km', number(100, 'km', { relation: 'just-over' }), '(100, 105)'],
		['nearly 240 km', number(240, 'km', { relation: 'just-under' }), '(235, 240)'],
		['over 40 times', number(40, 'count', { relation: 'over' }), '(40, ∞)'],
		['over half', number(0.5, 'share', { word: 'half', relation: 'over' }), '(0.5, ∞)'],
		['at least 40', number(40, 'count', { relation: 'at-least' }), '[40, ∞)'],
		['under 40 km', number(40, 'km', { relation: 'under' }), '[0, 40)'],
		['under $8, which may be a loss', number(8, 'USD', { relation: 'under' }), '(−∞, 8)'],
		['up to 40 km', number(40, 'km', { relation: 'at-most' }), '[0, 40]'],
		['up to $8, which may be a loss', number(8, 'USD', { relation: 'at-most' }), '(−∞, 8]'],
		['5–7 km', number(6, 'km', { relation: 'between', stated: [5, 7] }), '[5, 7]'],
		['1.2 ± 0.3', number(1.2, 'degree-C', { relation: 'between', stated: [0.9, 1.5], decimals: 1 }), '[0.9, 1.5]'],
		['a range written the wrong way round', number(6, 'km', { relation: 'between', stated: [7, 5] }), '[5, 7]']
	])('%s', (_, said, expected) => {
		expect(notation(intervalOf(said))).toBe(expected);
	});

	test.each<[string, StatedNumber, string]>([
		['a loss of $8', number(-8, 'USD'), '[-8.5, -7.5]'],
		['a fall of 100 points, a lone power of ten', number(-100, 'percentage-point'), '[-105, -95]'],
		['a loss of about 8', number(-8, 'USD', { relation: 'about' }), '[-9, -7]'],
		['a loss of just over 8', number(-8, 'USD', { relation: 'just-over' }), '(-8.5, -8)'],
		['a loss of nearly 8', number(-8, 'USD', { relation: 'just-under' }), '(-8, -7.5)'],
		['a loss of over 8', number(-8, 'USD', { relation: 'over' }), '(−∞, -8)'],
		['a loss of at least 8', number(-8, 'USD', { relation: 'at-least' }), '(−∞, -8]'],
		['a loss of under 8 is a loss', number(-8, 'USD', { relation: 'under' }), '(-8, 0]'],
		['a loss of up to 8 is a loss', number(-8, 'USD', { relation: 'at-most' }), '[-8, 0]'],
		['a loss of 5 to 7', number(-6, 'USD', { relation: 'between', stated: [-5, -7] }), '[-7, -5]']
	])('mirrors what lies below zero: %s', (_, said, expected) => {
		expect(notation(intervalOf(said))).toBe(expected);
	});

	test('refuses “between” without its range, and what is no number', () => {
		expect(() => intervalOf(number(6, 'km', { relation: 'between' }))).toThrow(/range that the words state/);
		expect(() => intervalOf(number(NaN, 'km'))).toThrow(/NaN is not a number/);
		expect(() => intervalOf(number(Infinity, 'km', { relation: 'over' }))).toThrow(/Infinity is not a number/);
	});
});

const units = UNIT_IDS.filter((id) => id !== 'date');
const anyNumber = fc.record({
	mantissa: fc.integer({ min: 1, max: 999_999 }),
	decimals: fc.integer({ min: 0, max: 3 }),
	scale: fc.constantFrom(1, 1e3, 1e6, 1e9, 1e12),
	unit: fc.constantFrom(...units).map(unit),
	relation: fc.constantFrom(...RELATIONS.filter((relation) => relation !== 'between')),
	negative: fc.boolean()
});

test('the value of any number lies in its closed interval, below zero too', () => {
	fc.assert(
		fc.property(anyNumber, ({ mantissa, decimals, scale, unit, relation, negative }) => {
			const size = Number((mantissa / 10 ** decimals).toFixed(decimals)) * scale;
			const value = negative && unit.signed ? -size : size;
			const { lower, upper } = intervalOf({ value, unit, relation, decimals, scale });
			return contains(makeInterval(lower, upper), value);
		})
	);
});

test('the interval of a negative number is the mirror of the same loss said as a gain, unless that could be a loss', () => {
	fc.assert(
		fc.property(anyNumber, ({ mantissa, scale, relation }) => {
			const said = { value: mantissa * scale, unit: unit('USD'), relation, decimals: 0, scale };
			const [gain, loss] = [intervalOf(said), intervalOf({ ...said, value: -said.value })];
			expect(loss.upper).toBe(Number.isFinite(gain.lower) ? 0 - gain.lower : 0);
			expect(loss.lower).toBe(0 - gain.upper);
		})
	);
});
