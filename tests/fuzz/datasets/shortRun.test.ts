/** A short run of the fuzzer, the same each time; `npm run fuzz` makes long ones. */
import { describe, expect, test } from 'vitest';
import { readBases } from './bases';
import { mentionsOf } from './secondReader';
import { falsehoodsIn } from './truths';
import { tryCase } from './tryCase';
import { Workspace } from './workspace';

const CASES = 300;
const bases = readBases();
const workspace = new Workspace();

describe('a dataset that was broken on purpose', () => {
	const outcomes = Array.from({ length: CASES }, (_, number) => tryCase(bases, workspace, 1, number));

	test('is refused with every problem at its place, or says nothing that its words do not say', () => {
		expect(outcomes.filter(({ faults }) => faults.length > 0)).toEqual([]);
	});

	test('is broken in many ways, and at times in none that matters', () => {
		expect(new Set(outcomes.flatMap(({ codes }) => codes)).size).toBeGreaterThan(CASES * 0.117);
		expect(outcomes.filter(({ codes }) => codes.length === 0).length).toBeGreaterThan(CASES / 15);
	});

	test('is the same for the same seed and number', () => {
		const [first] = outcomes;
		const again = tryCase(bases, workspace, 1, 0);
		expect({ ...again, milliseconds: 0 }).toEqual({ ...first, milliseconds: 0 });
	});
});

describe('the judge of datasets', () => {
	test.each(bases)('finds nothing wrong with “$name” as it is', (base) => {
		const { dataset, problems } = workspace.load({ base, changes: new Map() });
		expect(problems).toEqual([]);
		expect(dataset && falsehoodsIn(dataset, base)).toEqual([]);
	});

	test('finds a number, a unit, a relation and a quote that the words do not give', () => {
		const [base] = bases;
		const { dataset } = base ? workspace.load({ base, changes: new Map() }) : {};
		const [claim] = dataset?.claims ?? [];
		if (!base || !dataset || !claim) throw new Error('The small dataset has claims.');
		const { quantity, quote } = claim;
		expect(falsehoodsIn({ ...dataset, claims: [claim] }, base)).toEqual([]);
		const lies = [
			{ ...claim, quantity: { ...quantity, value: 51e6 } },
			{ ...claim, quantity: { ...quantity, unit: { ...quantity.unit, id: 'USD' } } },
			{ ...claim, quantity: { ...quantity, relation: 'about' as const } },
			{ ...claim, quantity: { ...quantity, value: -50e6, interval: { ...quantity.interval, lower: -55e6 } } },
			{ ...claim, quote: { ...quote, start: quote.start + 1, end: quote.end + 1 } },
			{ ...claim, standing: 'mixed' as const },
			{ ...claim, subject: 'The <b>port</b>' }
		];
		expect(lies.map((lie) => falsehoodsIn({ ...dataset, claims: [lie] }, base).length > 0)).toEqual(
			lies.map(() => true)
		);
	});
});

describe('the second reader of numbers', () => {
	test.each([
		['an $8 billion loss', [8e9], 'exactly', 'USD'],
		['no more than forty-two ships', [42], 'at-most', 'count'],
		['At least two thirds', [2 / 3], 'at-least', 'share'],
		['One in five', [0.2], 'exactly', 'share'],
		['third-warmest year', [3], 'exactly', 'rank'],
		['Between 5 and 7 percent', [5, 7], 'between', 'percent'],
		['1.2 ± 0.3 °C', [0.9, 1.5], 'between', 'degree-C'],
		['about 3,500 visitors', [3500], 'about', 'count']
	])('reads “%s”', (words, values, relation, unit) => {
		const found = mentionsOf(words).map((mention) => [
			mention.values.map((value) => Number(value.toFixed(9))),
			mention.relation
		]);
		expect(found).toContainEqual([values.map((value) => Number(value.toFixed(9))), relation]);
		expect(mentionsOf(words).flatMap(({ units }) => units)).toContain(unit);
	});
});
