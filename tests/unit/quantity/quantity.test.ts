import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../src/lib/quantity/date';
import { makeQuantity, quantityProblem, type QuantityInput } from '../../../src/lib/quantity/quantity';
import { RELATIONS } from '../../../src/lib/quantity/types';
import { billions, notation, stated, unit } from './stated';
import { runs } from '../extent';

describe('a quantity', () => {
	test('takes its interval from the table', () => {
		expect(notation(billions(240).interval)).toBe('[235000000000, 245000000000]');
		expect(billions(240)).toMatchObject({ relation: 'exactly', decimals: 0, scale: 1e9 });
	});

	test('counts its decimals before the scale word where nobody else did', () => {
		expect(billions(240.1).decimals).toBe(1);
		expect(notation(billions(240.1).interval)).toBe('[240050000000, 240150000000]');
		expect(billions(240, { decimals: 1 }).decimals).toBe(1);
	});

	test('takes the centre of a stated range for its value, and the decimals of its bounds', () => {
		const share = makeQuantity({ unit: unit('percent'), relation: 'between', stated: [45, 50] });
		expect(share).toMatchObject({ value: 47.5, decimals: 0 });
		expect(notation(share.interval)).toBe('[45, 50]');
	});

	test('lets an editor’s interval win, and keeps the reason', () => {
		const override = { lower: 239.5e9, upper: 240.5e9, reason: 'The source gives 240.1 elsewhere.' };
		const trade = billions(240, { override });
		expect(notation(trade.interval)).toBe('[239500000000, 240500000000]');
		expect(trade.intervalReason).toBe(override.reason);
		expect(notation(stated(40, 'count', { override: { lower: 40, reason: 'No end is given.' } }).interval)).toBe(
			'[40, ∞)'
		);
	});

	test('of a date is as wide as its precision', () => {
		const year = stated(daysOf(2005, 1, 1), 'date', { precision: 'year' });
		expect(year.interval).toMatchObject({ lower: daysOf(2005, 1, 1), upper: daysOf(2005, 12, 31) });
		const month = stated(daysOf(2024, 2, 1), 'date', { precision: 'month' });
		expect(month.interval.upper).toBe(daysOf(2024, 2, 29));
	});
});

describe('a quantity that cannot be', () => {
	test.each<[string, QuantityInput, string]>([
		['no value', { unit: unit('km') }, 'no-value'],
		['NaN', { value: NaN, unit: unit('km') }, 'not-finite'],
		['infinity', { value: Infinity, unit: unit('km') }, 'not-finite'],
		['“between” without a range', { value: 6, unit: unit('km'), relation: 'between' }, 'no-range'],
		['a negative count', { value: -3, unit: unit('count') }, 'below-zero'],
		['a negative share', { value: -0.5, unit: unit('share') }, 'below-zero'],
		['less than zero things', { value: 0, unit: unit('count'), relation: 'under' }, 'below-zero'],
		[
			'bounds the wrong way round',
			{ value: 5, unit: unit('km'), override: { lower: 6, upper: 4, reason: '' } },
			'empty-interval'
		],
		[
			'a value beside its interval',
			{ value: 9, unit: unit('km'), override: { lower: 4, upper: 6, reason: '' } },
			'value-outside-interval'
		],
		[
			'a value beside its range',
			{ value: 9, unit: unit('km'), relation: 'between', stated: [4, 6] },
			'value-outside-interval'
		],
		[
			'more digits than can be told apart',
			{ value: 990.292113815928, unit: unit('km'), relation: 'just-over' },
			'empty-interval'
		],
		[
			'more digits before a scale word than can be told apart',
			{ value: 2.36059103030738e269, unit: unit('km'), relation: 'just-under', scale: 1e12 },
			'empty-interval'
		]
	])('%s is a problem with its reason, and not made', (_, input, code) => {
		expect(quantityProblem(input)).toMatchObject({ code });
		expect(() => makeQuantity(input)).toThrow(quantityProblem(input)?.message);
	});

	test('names the offending value and what was expected', () => {
		expect(quantityProblem({ value: -3, unit: unit('count') })).toMatchObject({
			message: '-3 lies below zero, where a quantity in “count” cannot lie',
			expected: expect.stringContaining('zero or more')
		});
	});

	test('is not a loss: money and changes lie below zero', () => {
		expect(quantityProblem({ value: -8e9, unit: unit('USD') })).toBeUndefined();
		expect(quantityProblem({ value: -20, unit: unit('percent-change'), relation: 'over' })).toBeUndefined();
	});
});

test('any number with any relation is a quantity that holds it, or a problem with its reason', () => {
	const anyInput = fc.record({
		value: fc.oneof(
			fc.double(),
			fc.double({ min: 0, max: 1e4, noNaN: true }).map((value) => Number(value.toPrecision(15)))
		),
		unit: fc.constantFrom(
			unit('km'),
			unit('USD'),
			unit('percent'),
			unit('count'),
			unit('rank'),
			unit('percent-change')
		),
		relation: fc.constantFrom(...RELATIONS),
		scale: fc.constantFrom(1, 1e3, 1e12)
	});
	fc.assert(
		fc.property(anyInput, (input) => {
			if (quantityProblem(input)) return;
			const { value, interval } = makeQuantity(input);
			expect(interval.lower).toBeLessThanOrEqual(value);
			expect(interval.upper).toBeGreaterThanOrEqual(value);
		}),
		{ numRuns: runs(2000) }
	);
});
