import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	add,
	contains,
	divide,
	makeInterval,
	multiply,
	overlaps,
	roundOutward,
	subtract,
	width
} from '../../../src/lib/quantity/interval';
import type { Interval } from '../../../src/lib/quantity/types';
import { notation } from './stated';

/** Reads "(6, 6.5]" back into an interval. */
function range(text: string): Interval {
	const [from = '', to = ''] = text.slice(1, -1).replaceAll('∞', 'Infinity').replaceAll('−', '-').split(', ');
	return makeInterval(Number(from), Number(to), { lowerOpen: text.startsWith('('), upperOpen: text.endsWith(')') });
}

describe('an interval', () => {
	test('has open ends where they are infinite', () => {
		expect(notation(makeInterval(-Infinity, Infinity))).toBe('(−∞, ∞)');
	});

	test.each([
		[2, 1, {}],
		[1, 1, { lowerOpen: true }],
		[NaN, 1, {}],
		[Infinity, Infinity, {}]
	])('from %d to %d holds no number and is refused', (lower, upper, open) => {
		expect(() => makeInterval(lower, upper, open)).toThrow(RangeError);
	});

	test('never holds a negative zero, which would print as “-0”', () => {
		expect(Object.is(makeInterval(-0, 1).lower, 0)).toBe(true);
	});
});

describe('arithmetic', () => {
	test.each([
		['[1, 2]', '[3, 5]', '[4, 7]'],
		['(1, 2]', '[3, 5)', '(4, 7)'],
		['(40, ∞)', '[9, 11]', '(49, ∞)'],
		['(−∞, 1]', '[2, ∞)', '(−∞, ∞)'],
		['(0, 1e-17)', '[1, 1]', '[1, 1]']
	])('%s + %s = %s', (a, b, expected) => {
		expect(notation(add(range(a), range(b)))).toBe(expected);
	});

	test.each([
		['[235, 245]', '[145, 155]', '[80, 100]'],
		['[5, 6)', '(1, 2]', '[3, 5)'],
		['(40, ∞)', '(10, ∞)', '(−∞, ∞)']
	])('%s − %s = %s', (a, b, expected) => {
		expect(notation(subtract(range(a), range(b)))).toBe(expected);
	});

	test.each([
		['[2, 3]', '[4, 5]', '[8, 15]'],
		['[-2, 3]', '[-4, 5]', '[-12, 15]'],
		['(2, 3]', '[4, 5]', '(8, 15]'],
		['[0, 1]', '(5, 6)', '[0, 6)'],
		['(0, 1]', '(5, 6)', '(0, 6)'],
		['[0, 1]', '[5, ∞)', '[0, ∞)'],
		['[0, 0]', '(−∞, ∞)', '[0, 0]'],
		['(−∞, -1]', '[2, 3]', '(−∞, -2]']
	])('%s × %s = %s', (a, b, expected) => {
		expect(notation(multiply(range(a), range(b)))).toBe(expected);
	});

	test.each([
		['[6, 8]', '[2, 4]', '[1.5, 4]'],
		['[6, 8)', '(2, 4]', '[1.5, 4)'],
		['[-6, 8]', '[2, 4]', '[-3, 4]'],
		['[6, 8]', '[-4, -2]', '[-4, -1.5]'],
		['[1, 2]', '(0, 4]', '[0.25, ∞)'],
		['[1, 2]', '[-4, 0)', '(−∞, -0.25]'],
		['[0, 2]', '(0, 4]', '[0, ∞)'],
		['[1, 2]', '[4, ∞)', '(0, 0.5]'],
		['[1, ∞)', '[1, ∞)', '(0, ∞)']
	])('%s ÷ %s = %s', (a, b, expected) => {
		const quotient = divide(range(a), range(b));
		expect(quotient.ok && notation(quotient.interval)).toBe(expected);
	});

	test.each(['[-1, 1]', '[0, 1]', '[-1, 0]', '[0, 0]', '(−∞, ∞)'])('division by %s is an error value', (divisor) => {
		expect(divide(range('[1, 2]'), range(divisor))).toMatchObject({ ok: false, code: 'division-by-zero' });
	});
});

describe('overlapping', () => {
	test.each([
		['[1, 2]', '[2, 3]', true],
		['[1, 2)', '[2, 3]', false],
		['(6, 6.5)', '[6.5, 7]', false],
		['(6, 6.5)', '[6.9, 7]', false],
		['(40, ∞)', '(−∞, 41)', true],
		['(40, ∞)', '[40, 40]', false],
		['[45, 55]', '[45, 50]', true]
	])('%s and %s: %s', (a, b, expected) => {
		expect(overlaps(range(a), range(b))).toBe(expected);
		expect(overlaps(range(b), range(a))).toBe(expected);
	});
});

describe('containing', () => {
	test.each<[string, number | string, boolean]>([
		['(6, 6.5)', 6, false],
		['[6, 6.5)', 6, true],
		['(6, 6.5)', 6.25, true],
		['(40, ∞)', 1e300, true],
		['(6, 7)', '(6, 7)', true],
		['(6, 7)', '[6, 7)', false],
		['[5, 8]', '(6, ∞)', false],
		['(40, ∞)', Infinity, false],
		['(40, ∞)', NaN, false]
	])('%s holds %s: %s', (outer, inner, expected) => {
		expect(contains(range(outer), typeof inner === 'string' ? range(inner) : inner)).toBe(expected);
	});
});

describe('rounding outward', () => {
	test.each([
		['[142.42, 158.06]', 1, '[142, 159]'],
		['[142.42, 158.06]', 10, '[140, 160]'],
		['[142, 159]', 1, '[142, 159]'],
		['[-1.62, -0.28]', 0.1, '[-1.7, -0.2]'],
		['(40.5, ∞)', 1, '(40, ∞)'],
		['[0.3, 0.7]', 0.1, '[0.3, 0.7]'],
		['[0.30000000000000004, 0.7000000000000001]', 0.1, '[0.3, 0.7]']
	])('%s to %d is %s', (from, step, expected) => {
		expect(notation(roundOutward(range(from), step))).toBe(expected);
	});
});

test('the width is the distance of the bounds', () => {
	expect(width(range('[235, 245]'))).toBe(10);
	expect(width(range('(40, ∞)'))).toBe(Infinity);
});

/** An interval with some of its members. */
const bound = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((x) => (Math.abs(x) < 1e-9 ? 0 : x));
const intervals = (bounds: fc.Arbitrary<number>) =>
	fc
		.tuple(bounds, bounds, fc.boolean(), fc.boolean(), fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }))
		.filter(([a, b]) => a !== b)
		.map(([a, b, lowerOpen, upperOpen, places]) => {
			const interval = makeInterval(Math.min(a, b), Math.max(a, b), { lowerOpen, upperOpen });
			const inside = places.map((place) => interval.lower + (place / 100) * (interval.upper - interval.lower));
			return { interval, members: [interval.lower, interval.upper, ...inside].filter((x) => contains(interval, x)) };
		});
const withMembers = intervals(bound);
/** Whole bounds, where rounding cannot make an open bound meet another one. */
const whole = intervals(fc.integer({ min: -1e5, max: 1e5 }));
const widening = fc.integer({ min: 0, max: 1000 });
const OPERATIONS = {
	add: [add, (x: number, y: number) => x + y],
	subtract: [subtract, (x: number, y: number) => x - y],
	multiply: [multiply, (x: number, y: number) => x * y]
} as const;

test.each(Object.entries(OPERATIONS))('%s holds every combination of members', (_, [operate, combine]) => {
	fc.assert(
		fc.property(withMembers, withMembers, (a, b) => {
			const { lower, upper } = operate(a.interval, b.interval);
			// Rounding may carry a member onto a bound that is open, hence the closed range.
			for (const x of a.members)
				for (const y of b.members) expect(contains(makeInterval(lower, upper), combine(x, y))).toBe(true);
		})
	);
});

test('division holds every combination of members, or says that it cannot', () => {
	fc.assert(
		fc.property(withMembers, withMembers, (a, b) => {
			const quotient = divide(a.interval, b.interval);
			expect(quotient.ok).toBe(!contains(b.interval, 0));
			if (!quotient.ok) return;
			const { lower, upper } = quotient.interval;
			for (const x of a.members)
				for (const y of b.members) expect(contains(makeInterval(lower, upper), x / y)).toBe(true);
		})
	);
});

test.each([['add', add] as const, ['subtract', subtract] as const, ['multiply', multiply] as const])(
	'%s of a wider interval is never narrower',
	(_, operate) => {
		fc.assert(
			fc.property(whole, whole, widening, (a, b, more) => {
				const wider = makeInterval(a.interval.lower - more, a.interval.upper + more);
				expect(contains(operate(wider, b.interval), operate(a.interval, b.interval))).toBe(true);
			})
		);
	}
);

test('division of a wider interval is never narrower', () => {
	fc.assert(
		fc.property(whole, whole, widening, (a, b, more) => {
			const narrow = divide(a.interval, b.interval);
			const wide = divide(makeInterval(a.interval.lower - more, a.interval.upper + more), b.interval);
			if (narrow.ok && wide.ok) expect(contains(wide.interval, narrow.interval)).toBe(true);
		})
	);
});

test('rounding outward holds what was rounded, and is never narrower for a wider interval', () => {
	const step = fc.integer({ min: -6, max: 9 }).map((exponent) => Number(`1e${exponent}`));
	fc.assert(
		fc.property(withMembers, step, ({ interval, members }, size) => {
			const rounded = roundOutward(interval, size);
			const noise = 1e-11 * Math.max(size, Math.abs(interval.lower), Math.abs(interval.upper));
			for (const x of members) {
				expect(rounded.lower).toBeLessThanOrEqual(x + noise);
				expect(rounded.upper).toBeGreaterThanOrEqual(x - noise);
			}
			const wider = makeInterval(interval.lower - size / 3, interval.upper + size / 3);
			expect(contains(roundOutward(wider, size), rounded)).toBe(true);
		})
	);
});
