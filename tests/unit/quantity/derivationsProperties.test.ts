import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DERIVATION_KINDS, type DerivationKind } from '../../../src/lib/quantity/derivation';
import { DERIVATIONS, type DerivationOutcome } from '../../../src/lib/quantity/derivations';
import { contains, makeInterval } from '../../../src/lib/quantity/interval';
import type { Quantity } from '../../../src/lib/quantity/types';
import { convert } from '../../../src/lib/quantity/unit';
import { date, stated, unit } from './stated';

const RELATIONS = ['exactly', 'about', 'just-over', 'just-under', 'over', 'at-least', 'under', 'at-most'] as const;

/** A stated number of a unit, of any relation and scale. */
const quantity = (id: string, least = 1) =>
	fc
		.record({
			mantissa: fc.integer({ min: least, max: 9999 }),
			decimals: fc.integer({ min: 0, max: 2 }),
			scale: fc.constantFrom(1, 1e6, 1e9),
			relation: fc.constantFrom(...RELATIONS)
		})
		.filter(({ mantissa, relation }) => mantissa > 0 || !relation.includes('under'))
		.map(({ mantissa, decimals, scale, relation }) => {
			const big = unit(id).dimension.startsWith('money') ? scale : 1;
			const value = Number((mantissa / 10 ** decimals).toFixed(decimals)) * big;
			return stated(value, id, { decimals, scale: big, relation });
		});

const fraction = fc.integer({ min: 1, max: 99 }).map((value) => stated(value, 'percent'));
const change = quantity('percent-change', -99).filter(({ value }) => value > -100);

/** Members of what a quantity leaves open, at its bounds, at its value and between. */
function members({ interval, value }: Quantity): number[] {
	const lower = Number.isFinite(interval.lower) ? interval.lower : Math.min(-1e12, interval.upper * 2);
	const upper = Number.isFinite(interval.upper) ? interval.upper : Math.max(1e12, interval.lower * 2);
	const places = [0, 0.01, 0.3, 0.5, 0.77, 1].map((place) => lower + place * (upper - lower));
	return [value, ...places].filter((x) => contains(interval, x));
}

/** The result's interval, closed and with room for one rounding of binary arithmetic. */
function holds(outcome: DerivationOutcome, x: number): boolean {
	if (!outcome.ok) return true;
	const { lower, upper } = outcome.quantity.interval;
	const noise = 1e-9 * Math.max(1, Math.abs(x));
	return contains(makeInterval(lower, upper), x) || Math.abs(x - lower) <= noise || Math.abs(x - upper) <= noise;
}

/** For two inputs: what they are called, their quantities, and the formula on numbers in the result's unit. */
interface Case {
	readonly roles: readonly [string, string];
	readonly inputs: fc.Arbitrary<readonly [Quantity, Quantity]>;
	readonly formula: (a: number, b: number) => number;
}
const money = fc.tuple(quantity('USD'), quantity('USD'));
const CASES: Record<Exclude<DerivationKind, 'date-before' | 'time-between'>, Case> = {
	'base-before-increase': {
		roles: ['value', 'increase'],
		inputs: fc.tuple(quantity('USD'), change),
		formula: (v, g) => v / (1 + g / 100)
	},
	'value-after-increase': {
		roles: ['value', 'increase'],
		inputs: fc.tuple(quantity('USD'), change),
		formula: (v, g) => v * (1 + g / 100)
	},
	difference: { roles: ['value', 'subtract'], inputs: money, formula: (a, b) => a - b },
	sum: { roles: ['first', 'second'], inputs: money, formula: (a, b) => a + b },
	ratio: {
		roles: ['numerator', 'denominator'],
		inputs: fc.tuple(quantity('km'), quantity('km')),
		formula: (a, b) => a / b
	},
	'share-of': {
		roles: ['part', 'whole'],
		inputs: fc
			.tuple(quantity('km'), quantity('km'))
			.map(([a, b]) => (a.value > b.value ? ([b, a] as const) : ([a, b] as const))),
		formula: (a, b) => Math.min(100, (a / b) * 100)
	},
	'part-of': {
		roles: ['share', 'whole'],
		inputs: fc.tuple(fraction, quantity('USD')),
		formula: (s, w) => (s / 100) * w
	},
	'whole-of': {
		roles: ['part', 'share'],
		inputs: fc.tuple(quantity('USD'), fraction),
		formula: (p, s) => p / (s / 100)
	},
	'percent-change': {
		roles: ['from', 'to'],
		inputs: fc.tuple(quantity('km'), quantity('km')),
		formula: (from, to) => (to / from - 1) * 100
	}
};

test.each(Object.entries(CASES))(
	'the interval of %s holds every combination of what its inputs leave open',
	(kind, { roles, inputs, formula }) => {
		const definition = DERIVATIONS[DERIVATION_KINDS.find((known) => known === kind) ?? 'sum'];
		let computed = 0;
		fc.assert(
			fc.property(inputs, ([a, b]) => {
				const outcome = definition.compute({ [roles[0]]: a, [roles[1]]: b });
				if (outcome.ok) computed += 1;
				// One expectation for some fifty combinations, since each takes longer than what it looks at.
				const left = members(a).flatMap((x) =>
					members(b)
						.filter((y) => !holds(outcome, formula(x, y)))
						.map((y) => [x, y])
				);
				expect(left).toEqual([]);
			})
		);
		expect(computed).toBeGreaterThan(20);
	}
);

test.each(Object.entries(CASES))(
	'%s has its value within its closed interval and a formula that no spreadsheet runs',
	(kind, { roles, inputs }) => {
		const definition = DERIVATIONS[DERIVATION_KINDS.find((known) => known === kind) ?? 'sum'];
		fc.assert(
			fc.property(inputs, ([a, b]) => {
				const outcome = definition.compute({ [roles[0]]: a, [roles[1]]: b });
				if (!outcome.ok) return;
				const { interval, value } = outcome.quantity;
				expect(contains(makeInterval(interval.lower, interval.upper), value)).toBe(true);
				expect(outcome.formula).not.toMatch(/^[=+\-@\t\r]/);
			})
		);
	}
);

test.each(Object.entries(CASES))('%s of a wider input is never narrower', (kind, { roles, inputs }) => {
	const definition = DERIVATIONS[DERIVATION_KINDS.find((known) => known === kind) ?? 'sum'];
	fc.assert(
		fc.property(inputs, fc.double({ min: 0, max: 0.4, noNaN: true }), ([a, b], part) => {
			const more = part * Math.abs(a.value);
			const interval = makeInterval(a.interval.lower - more, a.interval.upper + more, a.interval);
			const narrow = definition.compute({ [roles[0]]: a, [roles[1]]: b });
			const wide = definition.compute({ [roles[0]]: { ...a, interval }, [roles[1]]: b });
			if (narrow.ok && wide.ok) {
				const { lower, upper } = wide.quantity.interval;
				expect(contains(makeInterval(lower, upper), narrow.quantity.interval)).toBe(true);
			}
		})
	);
});

test('the time between two dates and the date before it find back to where they began', () => {
	const day = fc.date({ min: new Date('1600-01-01'), max: new Date('2900-01-01'), noInvalidDate: true });
	fc.assert(
		fc.property(day, day, (a, b) => {
			const [start, end] = [a, b]
				.sort((x, y) => x.getTime() - y.getTime())
				.map((x) => date(x.toISOString().slice(0, 10)));
			if (!start || !end) return;
			const between = DERIVATIONS['time-between'].compute({ start, end });
			if (!between.ok) throw new Error(between.message);
			expect(convert(between.quantity.value, unit('day'), unit('day'))).toBe(end.value - start.value);
			const before = DERIVATIONS['date-before'].compute({ date: end, duration: between.quantity });
			if (!before.ok) throw new Error(before.message);
			expect(before.quantity.value).toBe(start.value);
			expect(contains(before.quantity.interval, start.value)).toBe(true);
		})
	);
});
