import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../src/lib/quantity/date';
import { DERIVATION_KINDS, type DerivationKind } from '../../../src/lib/quantity/derivation';
import { DERIVATIONS, type DerivationInputs } from '../../../src/lib/quantity/derivations';
import { formatBounds, formatDerived } from '../../../src/lib/quantity/format';
import { makeInterval } from '../../../src/lib/quantity/interval';
import type { QuantityInput } from '../../../src/lib/quantity/quantity';
import type { Quantity } from '../../../src/lib/quantity/types';
import { billions, date, notation, stated } from './stated';

function derive(kind: DerivationKind, inputs: DerivationInputs): { formula: string; quantity: Quantity } {
	const outcome = DERIVATIONS[kind].compute(inputs);
	if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
	return outcome;
}

const half = stated(0.5, 'share', { word: 'half' });
const growth = stated(60, 'percent-change');
const over40 = stated(40, 'count', { relation: 'over', of: 'meetings' });

describe('the registry', () => {
	test.each(DERIVATION_KINDS)('%s names its roles, its formula and its rule for units', (kind) => {
		const definition = DERIVATIONS[kind];
		expect(definition.kind).toBe(kind);
		expect(definition.roles.length).toBeGreaterThanOrEqual(2);
		for (const role of definition.roles) expect(`${definition.formula} ${definition.unitRule}`).toContain(role);
	});

	test.each(DERIVATION_KINDS)('%s tells a missing role and one that it does not have', (kind) => {
		const [first = '', second = ''] = DERIVATIONS[kind].roles;
		const alone = DERIVATIONS[kind].compute({ [first]: growth });
		expect(alone).toMatchObject({ ok: false, code: 'missing-input', role: second });
		expect(DERIVATIONS[kind].compute({ base: growth })).toMatchObject({
			ok: false,
			code: 'unknown-role',
			role: 'base'
		});
	});
});

describe('what is derived, and how it is written', () => {
	test.each<[string, DerivationKind, DerivationInputs, string, string, string]>([
		[
			'the base of a growth',
			'base-before-increase',
			{ value: billions(240), increase: growth },
			'240 ÷ 1.6',
			'≈ $150 bn',
			'142 to 159'
		],
		[
			'the base of one digit',
			'base-before-increase',
			{ value: billions(8), increase: growth },
			'8 ÷ 1.6',
			'≈ $5 bn',
			'4.5 to 5.5'
		],
		[
			'the base with decimals',
			'base-before-increase',
			{ value: billions(240.1), increase: stated(63.5, 'percent-change') },
			'240.1 ÷ 1.635',
			'≈ $146.9 bn',
			'146.7 to 147'
		],
		[
			'the base of a fall',
			'base-before-increase',
			{ value: billions(240), increase: stated(-20, 'percent-change') },
			'240 ÷ 0.8',
			'≈ $300 bn',
			'276 to 327'
		],
		[
			'the base of a doubling',
			'base-before-increase',
			{ value: billions(240), increase: stated(2, 'multiple') },
			'240 ÷ 2',
			'≈ $120 bn',
			'94 to 164'
		],
		[
			'the base of a loss',
			'base-before-increase',
			{ value: billions(-8), increase: growth },
			'−8 ÷ 1.6',
			'≈ −$5 bn',
			'−5.5 to −4.5'
		],
		[
			'what became of it',
			'value-after-increase',
			{ value: billions(150), increase: growth },
			'150 × 1.6',
			'≈ $240 bn',
			'224 to 256'
		],
		['a rise', 'difference', { value: billions(240), subtract: billions(150) }, '240 − 150', '≈ $90 bn', '80 to 100'],
		[
			'a rise across scales',
			'difference',
			{ value: stated(1.2e12, 'USD', { scale: 1e12 }), subtract: billions(300) },
			'1.2 tn − 300 bn',
			'≈ $0.9 tn',
			'0.8 to 1'
		],
		[
			'percentage points',
			'difference',
			{ value: stated(60, 'percent'), subtract: stated(45, 'percent') },
			'60 − 45',
			'≈ +15 points',
			'9 to 21'
		],
		[
			'percentage points of shares',
			'difference',
			{ value: half, subtract: stated(0.25, 'share', { word: 'a quarter' }) },
			'half − a quarter',
			'≈ +25 points',
			'15 to 35'
		],
		[
			'counted things',
			'difference',
			{ value: stated(42, 'count', { of: 'meetings' }), subtract: stated(30, 'count', { of: 'meetings' }) },
			'42 − 30',
			'≈ 12',
			'exactly 12'
		],
		[
			'years and months',
			'difference',
			{ value: stated(2, 'year'), subtract: stated(6, 'month') },
			'2 years − 6 months',
			'≈ 1.5 years',
			'1.4 to 1.6'
		],
		[
			'a sum',
			'sum',
			{ first: billions(76.12), second: billions(114.15) },
			'76.12 + 114.15',
			'≈ $190.27 bn',
			'190.26 to 190.28'
		],
		[
			'a sum as precise as its coarsest part',
			'sum',
			{ first: billions(76.12), second: billions(114), third: billions(5) },
			'76.12 + 114 + 5',
			'≈ $195 bn',
			'194 to 197'
		],
		[
			'a sum without an end',
			'sum',
			{ first: over40, second: stated(10, 'count', { of: 'meetings' }) },
			'40 + 10',
			'over ≈ 50',
			'over 50, no upper bound'
		],
		[
			'a ratio',
			'ratio',
			{ numerator: billions(240), denominator: billions(150) },
			'240 ÷ 150',
			'≈ 1.6 times',
			'1.5 to 1.7'
		],
		[
			'a ratio of losses',
			'ratio',
			{ numerator: billions(-8), denominator: billions(-4) },
			'−8 ÷ −4',
			'≈ 2 times',
			'1.6 to 2.5'
		],
		['a share', 'share-of', { part: stated(107, 'Mt'), whole: stated(250, 'Mt') }, '107 ÷ 250', '≈ 43%', '41 to 44'],
		[
			'a share that ends at the whole',
			'share-of',
			{ part: stated(99, 'km'), whole: stated(100, 'km') },
			'99 ÷ 100',
			'≈ 99%',
			'93 to 100'
		],
		[
			'a share of at least so many',
			'share-of',
			{ part: stated(4, 'count', { relation: 'at-least' }), whole: stated(12, 'count') },
			'4 ÷ 12',
			'at least ≈ 33%',
			'33 to 100'
		],
		[
			'a share of more than so many',
			'share-of',
			{ part: stated(6, 'count', { relation: 'over' }), whole: stated(12, 'count') },
			'6 ÷ 12',
			'over ≈ 50%',
			'over 50, up to 100'
		],
		[
			'a share of fewer than so many',
			'share-of',
			{ part: stated(6, 'count', { relation: 'under' }), whole: stated(12, 'count') },
			'6 ÷ 12',
			'under ≈ 50%',
			'0 to under 50'
		],
		[
			'what is left of at most so much',
			'difference',
			{ value: billions(240), subtract: billions(40, { relation: 'at-most' }) },
			'240 − 40, where 240 stands for 235 to 245',
			'at least ≈ $195 bn',
			'at least 195, no upper bound'
		],
		[
			'a loss of more than so much, after a fall',
			'base-before-increase',
			{ value: billions(-8, { relation: 'over' }), increase: stated(2, 'multiple') },
			'−8 ÷ 2, where 2 stands for 1.5 to 2.5',
			'below ≈ −$3 bn',
			'under −3, no lower bound'
		],
		[
			'up to so many years ago',
			'date-before',
			{ date: date('2024'), duration: stated(75, 'year', { relation: 'at-most' }) },
			'2024 − 75',
			'≈ 1949 or later',
			'1949–2024'
		],
		[
			'a whole from its share',
			'whole-of',
			{ part: stated(5e6, 'count', { scale: 1e6 }), share: stated(0.25, 'share', { word: 'a quarter' }) },
			'5 mn ÷ a quarter',
			'≈ 20 mn',
			'15 to 28'
		],
		[
			'a whole from at least so many',
			'whole-of',
			{ part: stated(12, 'count', { relation: 'at-least' }), share: stated(40, 'percent') },
			'12 ÷ 40%, where 40 stands for 35 to 45',
			'at least ≈ 26',
			'at least 26, no upper bound'
		],
		[
			'a percentage and the points that it rose by',
			'sum',
			{ first: stated(45, 'percent'), second: stated(2, 'percentage-point') },
			'45% + 2 points',
			'≈ 47%',
			'46 to 48'
		],
		[
			'a growth less the points that it slowed by',
			'difference',
			{ value: stated(2.1, 'percent-change'), subtract: stated(0.4, 'percentage-point') },
			'2.1% − 0.4 points',
			'≈ +1.7%',
			'1.6 to 1.8'
		],
		['a part', 'part-of', { share: half, whole: billions(240) }, 'half of 240 bn', '≈ $120 bn', '105 to 135'],
		[
			'a part in percent',
			'part-of',
			{ share: stated(40, 'percent'), whole: billions(240) },
			'40% of 240 bn',
			'≈ $96 bn',
			'82 to 111'
		],
		['a change', 'percent-change', { from: billions(150), to: billions(240) }, '240 ÷ 150 − 1', '≈ +60%', '51 to 69'],
		[
			'a year',
			'date-before',
			{ date: date('2024'), duration: stated(75, 'year') },
			'2024 − 75',
			'≈ 1949',
			'within 1949'
		],
		[
			'a year from a month',
			'date-before',
			{ date: date('2024-05'), duration: stated(75, 'year') },
			'2024 − 75',
			'≈ 1949',
			'within 1949'
		],
		[
			'a year from a day',
			'date-before',
			{ date: date('2024-05-16'), duration: stated(75, 'year') },
			'2024 − 75',
			'≈ 1949',
			'within 1949'
		],
		[
			'about so many years ago',
			'date-before',
			{ date: date('2024'), duration: stated(75, 'year', { relation: 'about' }) },
			'2024 − 75',
			'≈ 1949',
			'1948–1950'
		],
		[
			'over so many years ago',
			'date-before',
			{ date: date('2024'), duration: stated(75, 'year', { relation: 'over' }) },
			'2024 − 75',
			'≈ 1949 or before',
			'up to 1949, no beginning'
		],
		[
			'a month',
			'date-before',
			{ date: date('2024-05'), duration: stated(6, 'month') },
			'May 2024 − 6 months',
			'≈ November 2023',
			'October–December 2023'
		],
		[
			'a day',
			'date-before',
			{ date: date('2024-05-16'), duration: stated(2, 'week') },
			'16 May 2024 − 2 weeks',
			'≈ 2 May 2024',
			'28 April – 6 May 2024'
		],
		[
			'days between',
			'time-between',
			{ start: date('2023-10-17'), end: date('2024-05-16') },
			'16 May 2024 − 17 October 2023',
			'≈ 212 days',
			'exactly 212'
		],
		[
			'days between spans of days',
			'time-between',
			{ start: date('2023-10-17/2023-10-18'), end: date('2024-05-16/2024-05-17') },
			'16–17 May 2024 − 17–18 October 2023',
			'≈ 211–213 days',
			'211 to 213'
		],
		[
			'months between',
			'time-between',
			{ start: date('2023-10'), end: date('2024-05') },
			'May 2024 − October 2023',
			'≈ 7 months',
			'over 6, under 8'
		],
		[
			'months between a month and a day',
			'time-between',
			{ start: date('2023-10'), end: date('2024-05-16') },
			'16 May 2024 − October 2023',
			'≈ 7 months',
			'over 6, under 8'
		],
		[
			'years between',
			'time-between',
			{ start: date('2021'), end: date('2024-05') },
			'May 2024 − 2021',
			'≈ 3 years',
			'over 2, under 4'
		],
		[
			'no time between',
			'time-between',
			{ start: date('2024'), end: date('2024') },
			'2024 − 2024',
			'≈ 0 years',
			'0 to under 1'
		]
	])('%s', (_, kind, inputs, formula, written, bounds) => {
		const derived = derive(kind, inputs);
		expect(derived.formula).toBe(formula);
		expect(formatDerived(derived.quantity)).toBe(written);
		expect(formatBounds(derived.quantity)).toBe(bounds);
	});

	test('the base before a 60 percent increase to 240 billion is 150, between 142 and 159 billion', () => {
		const { quantity } = derive('base-before-increase', { value: billions(240), increase: growth });
		expect(quantity).toMatchObject({ value: 150e9, relation: 'about', decimals: 0, scale: 1e9 });
		expect(notation(quantity.interval)).toBe('[142000000000, 159000000000]');
	});

	test('75 years before 2024 is the year 1949, from its first day to its last', () => {
		const { quantity } = derive('date-before', { date: date('2024'), duration: stated(75, 'year') });
		expect(quantity).toMatchObject({ value: daysOf(1949, 1, 1), precision: 'year', unit: { id: 'date' } });
		expect(quantity.interval).toMatchObject({ lower: daysOf(1949, 1, 1), upper: daysOf(1949, 12, 31) });
	});

	test('the sum and difference of the same counted things count them', () => {
		const meetings = (value: number) => stated(value, 'count', { of: 'meetings' });
		expect(derive('sum', { first: meetings(40), second: meetings(2) }).quantity.of).toBe('meetings');
		expect(derive('sum', { first: meetings(40), second: stated(2, 'count') }).quantity.of).toBeUndefined();
	});
});

describe('what cannot be derived', () => {
	test.each<[string, DerivationKind, DerivationInputs, string, string | undefined, RegExp]>([
		[
			'a share whose part and whole are both open',
			'share-of',
			{ part: stated(4, 'count', { relation: 'over' }), whole: stated(12, 'count', { relation: 'over' }) },
			'unbounded',
			undefined,
			/anything from 0 to 100/
		],
		[
			'a percentage above the whole',
			'sum',
			{ first: stated(99, 'percent'), second: stated(2, 'percentage-point') },
			'impossible-result',
			undefined,
			/it is 101 percent/
		],
		[
			'a whole of which the share may be nothing',
			'whole-of',
			{ part: stated(12, 'count'), share: stated(40, 'percent', { relation: 'at-most' }) },
			'division-by-zero',
			'share',
			/leaves open that it is nothing/
		],
		[
			'a growth in dollars',
			'base-before-increase',
			{ value: billions(240), increase: billions(60) },
			'unit-mismatch',
			'increase',
			/“USD”; expected percent-change/
		],
		[
			'a growth in percent of a whole',
			'base-before-increase',
			{ value: billions(240), increase: stated(60, 'percent') },
			'unit-mismatch',
			'increase',
			/“percent”/
		],
		[
			'the base of a date',
			'base-before-increase',
			{ value: date('2024'), increase: growth },
			'unit-mismatch',
			'value',
			/“date”; expected an amount/
		],
		[
			'the base of a loss of everything',
			'base-before-increase',
			{ value: billions(240), increase: stated(-100, 'percent-change') },
			'division-by-zero',
			'increase',
			/divisor is zero/
		],
		[
			'a fall by more than everything',
			'base-before-increase',
			{ value: billions(240), increase: stated(-160, 'percent-change') },
			'impossible-result',
			'increase',
			/−160%/
		],
		[
			'dollars minus roubles',
			'difference',
			{ value: billions(240), subtract: stated(1, 'RUB') },
			'unit-mismatch',
			'subtract',
			/mixes “USD” and “RUB”/
		],
		[
			'a date minus a date',
			'difference',
			{ value: date('2024'), subtract: date('2023') },
			'unit-mismatch',
			'subtract',
			/not defined for “date”/
		],
		[
			'fewer things than none',
			'difference',
			{ value: stated(30, 'count'), subtract: stated(42, 'count') },
			'impossible-result',
			'subtract',
			/put the larger one first/
		],
		[
			'people and deaths together',
			'sum',
			{ first: stated(12, 'count', { of: 'sailors' }), second: stated(5, 'count', { of: 'deaths' }) },
			'unit-mismatch',
			undefined,
			/sailors and deaths/
		],
		[
			'parts that come to more than the whole',
			'sum',
			{ first: stated(60, 'percent'), second: stated(55, 'percent') },
			'impossible-result',
			undefined,
			/115 percent/
		],
		['two open ends apart', 'difference', { value: over40, subtract: over40 }, 'unbounded', undefined, /has no end/],
		[
			'the sum of two changes',
			'sum',
			{ first: growth, second: growth },
			'unit-mismatch',
			'second',
			/not defined for “percent-change”/
		],
		[
			'the ratio of two ranks',
			'ratio',
			{ numerator: stated(2, 'rank'), denominator: stated(1, 'rank') },
			'unit-mismatch',
			'denominator',
			/“rank”/
		],
		[
			'a ratio to nothing',
			'ratio',
			{ numerator: billions(8), denominator: billions(0) },
			'division-by-zero',
			'denominator',
			/between −500,000,000 and 500,000,000 USD/
		],
		[
			'the ratio of a gain and a loss',
			'ratio',
			{ numerator: billions(8), denominator: billions(-4) },
			'impossible-result',
			'denominator',
			/one sign/
		],
		[
			'a part above its whole',
			'share-of',
			{ part: stated(250, 'Mt'), whole: stated(107, 'Mt') },
			'impossible-result',
			'part',
			/no part of a whole/
		],
		[
			'more than a whole',
			'share-of',
			{ part: over40, whole: stated(40, 'count') },
			'impossible-result',
			'part',
			/larger than it/
		],
		[
			'a part of a percentage',
			'part-of',
			{ share: half, whole: growth },
			'unit-mismatch',
			'whole',
			/expected an amount/
		],
		[
			'dollars as a share',
			'part-of',
			{ share: billions(1), whole: billions(240) },
			'unit-mismatch',
			'share',
			/expected percent or share/
		],
		[
			'the growth from a loss',
			'percent-change',
			{ from: billions(-8), to: billions(240) },
			'impossible-result',
			'from',
			/below zero/
		],
		[
			'years before a number',
			'date-before',
			{ date: billions(2), duration: stated(75, 'year') },
			'unit-mismatch',
			'date',
			/expected a date/
		],
		[
			'kilometres before a date',
			'date-before',
			{ date: date('2024'), duration: stated(75, 'km') },
			'unit-mismatch',
			'duration',
			/year, month, week or day/
		],
		[
			'months before a year',
			'date-before',
			{ date: date('2024'), duration: stated(6, 'month') },
			'date-too-coarse',
			'date',
			/2024 has none/
		],
		[
			'days before a month',
			'date-before',
			{ date: date('2024-05'), duration: stated(6, 'day') },
			'date-too-coarse',
			'date',
			/May 2024 has none/
		],
		[
			'more years than are supported',
			'date-before',
			{ date: date('2024'), duration: stated(1950, 'year') },
			'date-out-of-range',
			'duration',
			/1000 to 2999/
		],
		[
			'dates the wrong way round',
			'time-between',
			{ start: date('2024-05-16'), end: date('2023-10-17') },
			'impossible-result',
			'start',
			/comes before “start”/
		],
		[
			'time from a number',
			'time-between',
			{ start: billions(2), end: date('2024') },
			'unit-mismatch',
			'start',
			/expected a date/
		]
	])('%s', (_, kind, inputs, code, role, message) => {
		expect(DERIVATIONS[kind].compute(inputs)).toMatchObject({
			ok: false,
			code,
			message: expect.stringMatching(message)
		});
		const outcome = DERIVATIONS[kind].compute(inputs);
		expect(!outcome.ok && outcome.role).toBe(role);
	});
});

test('a range that states no middle stands in a formula as what it is', () => {
	const range = {
		...stated(54.25, 'tCO2e', { decimals: 1 }),
		relation: 'between',
		interval: makeInterval(53, 55.5)
	} as const;
	const threshold = stated(42, 'tCO2e');
	expect(derive('difference', { value: range, subtract: threshold }).formula).toBe('(53.0–55.5) − 42');
	expect(derive('sum', { first: { ...range, centred: true }, second: threshold }).formula).toBe('54.25 + 42');
});

describe('what follows from a range', () => {
	const range = (ends: readonly [number, number], unit: string, more: Partial<QuantityInput> = {}) =>
		stated(0, unit, { ...more, relation: 'between', stated: ends });

	test.each<[string, DerivationKind, DerivationInputs, string, string]>([
		[
			'a difference',
			'difference',
			{ value: range([53e9, 55.5e9], 't', { scale: 1e9, decimals: 1 }), subtract: stated(42e9, 't', { scale: 1e9 }) },
			'(53.0–55.5) − 42',
			'≈ 10–14 bn t'
		],
		[
			'a difference of two',
			'difference',
			{ value: range([50, 60], 'km'), subtract: range([20, 25], 'km') },
			'(50–60) − (20–25)',
			'≈ 25–40 km'
		],
		[
			'an increase',
			'value-after-increase',
			{ value: stated(100, 'km', { decimals: 0 }), increase: range([20, 30], 'percent-change') },
			'100 × (1.2–1.3)',
			'≈ 114–137 km'
		],
		[
			'a share',
			'share-of',
			{ part: range([5, 7], 'count', { of: 'ships' }), whole: stated(10, 'count', { of: 'ships' }) },
			'(5–7) ÷ 10',
			'≈ 50–70%'
		],
		['a date', 'date-before', { date: date('2024'), duration: range([5, 7], 'year') }, '2024 − (5–7)', '≈ 2017–2019'],
		[
			'other units',
			'ratio',
			{ numerator: range([1, 2], 'km'), denominator: stated(500, 'm') },
			'1–2 km ÷ 500 m',
			'≈ 1.8–4.5 times'
		]
	])('is a range without a middle: %s', (_, kind, inputs, formula, written) => {
		const derived = derive(kind, inputs);
		expect(derived.quantity).toMatchObject({ relation: 'between' });
		expect(derived.quantity).not.toHaveProperty('centred');
		expect([derived.formula, formatDerived(derived.quantity)]).toEqual([formula, written]);
	});

	test('has a value where the words state the centre, and a bound where they leave one side open', () => {
		const centred = stated(1.4, 'degree-C', { value: 1.4, relation: 'between', stated: [1.28, 1.52] });
		const before = stated(1.29, 'degree-C');
		expect(derive('difference', { value: centred, subtract: before }).quantity.relation).toBe('about');
		const most = stated(60, 'km', { relation: 'at-least' });
		expect(derive('difference', { value: most, subtract: range([20, 25], 'km') }).quantity.relation).toBe('at-least');
	});
});
