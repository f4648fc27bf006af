import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Names, editDistance, nearestName } from '../../../../src/lib/dataset/problems/names';

describe('the distance of two names', () => {
	test.each([
		['trade', 'trade', 0],
		['trade', 'trad', 1],
		['trade', 'tarde', 1],
		['trade', 'grade', 1],
		['trade', '', 5],
		['kitten', 'sitting', 3]
	])('of %s and %s is %i', (one, other, distance) => {
		expect(editDistance(one, other)).toBe(distance);
	});

	test('is the same both ways, and none only for equal names', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
				const distance = editDistance(one, other);
				expect(distance).toBe(editDistance(other, one));
				expect(distance === 0).toBe(one === other);
				expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
			})
		);
	});
});

describe('the nearest name', () => {
	test('is the one with the fewest mistakes', () => {
		expect(nearestName('trade-2032', ['trade-growth', 'trade-2023', 'trade-2022'])).toBe('trade-2023');
	});

	test('is none where all are too far', () => {
		expect(nearestName('ships', ['turnover', 'growth'])).toBeUndefined();
		expect(nearestName('ab', ['cd'])).toBeUndefined();
	});
});

describe('a register of names', () => {
	test('keeps the first of two, and knows a broken one without a value', () => {
		const names = new Names<number>();
		expect(names.define('one', 1)).toBe(true);
		expect(names.define('one', 2)).toBe(false);
		expect(names.define('broken', undefined)).toBe(true);
		expect([names.get('one'), names.get('broken'), names.has('broken'), names.has('none')]).toEqual([
			1,
			undefined,
			true,
			false
		]);
	});

	test('knows no name that every object has', () => {
		expect(new Names<number>().has('constructor')).toBe(false);
		expect(new Names<number>().get('__proto__')).toBeUndefined();
	});

	test('stops looking for hints after many, so that thousands of wrong names stay cheap', () => {
		const names = new Names<number>();
		names.define('ships', 1);
		const hints = Array.from({ length: 1000 }, () => names.nearest('ship')).filter((hint) => hint !== undefined);
		expect(hints).toHaveLength(200);
	});
});
