import { describe, expect, it } from 'vitest';
import type { Excerpt, Label } from '../../../bench/reading/corpus';
import { isRight, measure, silentErrors, unitsRead } from '../../../bench/reading/measures';
import { predictedSchema, type Predicted } from '../../../bench/reading/predicted';
import { scoreExcerpt, type Pair } from '../../../bench/reading/score';
import { wrongIn } from '../../../bench/reading/tables';

const label = (said: Partial<Label>): Label => ({
	at: [0, 4],
	words: 'said',
	unit: 'count',
	relation: 'exactly',
	...said
});
const found = (read: object): Predicted => predictedSchema.parse({ start: 0, end: 4, ...read });
const excerpt = (labels: Label[], others: Excerpt['others'] = []): Excerpt => ({
	site: 'a.org',
	text: 'x'.repeat(99),
	labels,
	others
});

function pairOf(said: Partial<Label>, read: object): Pair {
	const [pair] = scoreExcerpt(excerpt([label(said)]), [found(read)]).pairs;
	if (!pair) throw new Error('nothing was scored');
	return pair;
}

describe('what counts as right', () => {
	it('takes an amount within a ten-thousandth of the label’s, whatever its sign', () => {
		expect(pairOf({ value: 20_000 }, { value: -20_001 }).value).toBe(true);
		expect(pairOf({ value: 20_000 }, { value: 20_003 }).value).toBe(false);
	});

	it('takes a range for a range alone, by both ends', () => {
		expect(pairOf({ min: 3, max: 5 }, { min: 3, max: 5 }).value).toBe(true);
		expect(pairOf({ min: 3, max: 5 }, { min: 3, max: 6 }).value).toBe(false);
		expect(pairOf({ min: 3, max: 5 }, { value: 3 }).value).toBe(false);
	});

	it('knows a half as fifty percent, basis points as hundredths, cents as dollars, and a decade as ten years', () => {
		expect(pairOf({ value: 0.5, unit: 'share' }, { value: 50, unit: 'percent' })).toMatchObject({
			value: true,
			unit: 'right'
		});
		expect(pairOf({ value: 0.5, unit: 'share' }, { value: 0.5 })).toMatchObject({ value: true, unit: 'none' });
		expect(pairOf({ value: 25, unit: 'ucum:bp' }, { value: 0.25, unit: 'percentage-point' })).toMatchObject({
			value: true,
			unit: 'right'
		});
		expect(pairOf({ value: 0.12, unit: 'USD' }, { value: 12, unit: 'Cent' })).toMatchObject({
			value: true,
			unit: 'right'
		});
		expect(pairOf({ value: 10, unit: 'year' }, { value: 1, unit: 'decade' })).toMatchObject({
			value: true,
			unit: 'right'
		});
	});

	it('takes percent and a change in percent for one unit, and any noun or none for a count', () => {
		expect(pairOf({ value: 5, unit: 'percent' }, { value: 5, unit: 'percent-change' }).unit).toBe('right');
		expect(pairOf({ value: 5, unit: 'count' }, { value: 5 }).unit).toBe('right');
		expect(pairOf({ value: 5, unit: 'count' }, { value: 5, unit: 'USD' }).unit).toBe('wrong');
	});

	it('tells no unit apart from a wrong one', () => {
		expect(pairOf({ value: 5, unit: 'ucum:hp' }, { value: 5 }).unit).toBe('none');
		expect(pairOf({ value: 5, unit: 'ucum:hp' }, { value: 5, unit: 'count' }).unit).toBe('wrong');
	});

	it('goes by direction before relation where something rose or fell', () => {
		expect(pairOf({ value: 5, change: 'down', relation: 'about' }, { value: -5, relation: 'about' }).change).toBe(true);
		expect(pairOf({ value: 5, change: 'up' }, { value: 5 }).change).toBe(false);
		expect(pairOf({ value: 5, relation: 'at-least' }, { value: 5, relation: 'over' })).toMatchObject({
			change: true,
			relation: false
		});
	});

	it('takes a minus for the sign of a level below zero, and misses it where it was lost', () => {
		expect(pairOf({ value: -5 }, { value: -5 }).change).toBe(true);
		expect(pairOf({ value: -5 }, { value: 5 }).change).toBe(false);
	});
});

describe('what is counted', () => {
	const labels = [label({ at: [0, 4], value: 7 }), label({ at: [10, 14], value: 7, unit: 'km' })];

	it('uses each label once, and only where the spans touch', () => {
		const scored = [
			scoreExcerpt(excerpt(labels), [
				found({ value: 7 }),
				found({ start: 1, value: 7 }),
				found({ start: 50, end: 51, value: 7 })
			])
		];
		expect(measure(scored, 'value')).toMatchObject({
			right: 1,
			found: 3,
			labelled: 2,
			precision: 1 / 3,
			recall: 1 / 2
		});
		expect(measure(scored, 'value').f1).toBeCloseTo(2 / 5);
	});

	it('gives a label to the reading that agrees, not to a wrong one before it', () => {
		const scored = scoreExcerpt(excerpt(labels.slice(0, 1)), [found({ value: 9 }), found({ value: 7 })]);
		expect(scored.pairs.map(({ value }) => value)).toEqual([true, false]);
	});

	it('leaves out what is read of dates and scores, and counts what is read of names', () => {
		const others: Excerpt['others'] = [
			{ at: [20, 24], words: '2024', kind: 'date' },
			{ at: [30, 33], words: '737', kind: 'name' }
		];
		const { pairs, leftOut } = scoreExcerpt(excerpt([], others), [
			found({ start: 20, end: 24, value: 2024 }),
			found({ start: 30, end: 33, value: 737 })
		]);
		expect(leftOut).toBe(1);
		expect(pairs.map(wrongIn)).toEqual(['no quantity']);
	});

	it('calls silent what is wrong in any respect and was not doubted', () => {
		const read = [found({ value: 7, relation: 'about' }), found({ start: 10, end: 14, value: 7, doubted: true })];
		const scored = [scoreExcerpt(excerpt(labels), read)];
		const { sure, wrong } = silentErrors(scored);
		expect([sure, wrong.length]).toEqual([1, 1]);
		expect(wrong.map(({ pair }) => wrongIn(pair))).toEqual(['relation, change']);
		expect(unitsRead(scored)).toEqual({ read: 0, labelled: 1 });
		expect(scored.flatMap(({ pairs }) => pairs.map((pair) => isRight(pair, 'all')))).toEqual([false, false]);
	});
});
