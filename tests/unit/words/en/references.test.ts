import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

describe('digits that point somewhere', () => {
	test.each([
		'Fewer were hungry than in the other group (8).',
		'This was shown before.[12] And again.',
		'1. Generic Phase: what everybody does.',
		'All do it.\n\n2) Stream Phase',
		'Vote in person at 2344 Bragg St., Apt. C.',
		'at 1600 Pennsylvania Avenue',
		'of 3170 W. County Road, Hope',
		'the iPhone 7 refurbs',
		'AirPods 2 are sold.',
		'She earns a six-figure salary.',
		'Two-stroke engines burn oil.',
		'Ohio (R+6) and Texas (R+11)',
		'It serves both individuals and firms.'
	])('“%s” count nothing', (text) => {
		expect(readNumbers(text)).toEqual([]);
	});

	test.each([
		['It bought five 787 Dreamliners in May.', [5]],
		['It flew 3 Boeing jets.', [3]],
		['Losses (8 percent) were small.', [8]],
		['They came in a year (2024).', [expect.any(Number)]],
		['3. ships came', [3]],
		['It sank 12 ships on Elm Street.', [12]]
	])('“%s” has its numbers', (text, values) => {
		expect(readNumbers(text).map(({ value }) => value)).toEqual(values);
	});
});

test('money that is compared with so much per something may be per the same', () => {
	expect(readNumbers('Costs are to fall from $0.23/W today to $0.10 by 2030.')[1]).toMatchObject({
		unit: 'USD',
		doubts: [expect.stringContaining('USD-per-W')]
	});
	expect(readNumbers('It cost $0.23/W, and they paid $10 for it.')[1]?.doubts).toBeUndefined();
});

test('a number between commas behind a name may be an age', () => {
	expect(readNumbers('Police arrested Jonathan P. Blair, 29, of Hope.')).toMatchObject([
		{ value: 29, unit: 'year', doubts: [expect.stringContaining('age')] }
	]);
});

describe('a number that is compared', () => {
	test.each([
		['a rate of 65.2 cases per 100,000 people, up from 33.8 a week earlier', 'per-100000'],
		['It weighs 65.2 kg, compared with 33.8 in May.', 'kg']
	])('has the unit of the one before: “%s”', (text, unit) => {
		expect(readNumbers(text)).toMatchObject([{ unit }, { value: 33.8, unit }]);
	});

	test.each([
		['Prices rose 65.2 percent from 33.8 in May.'],
		['It weighs 65.2 kg. From 33.8 it sinks.'],
		['It weighs 65.2 kg, up from 34 in May.']
	])('has none where it may be another: “%s”', (text) => {
		expect(readNumbers(text).at(-1)?.unit).toBeUndefined();
	});
});

test.each(['She scored 24 points.', 'with a season-high 31 points'])('points of a game are counted: “%s”', (text) => {
	expect(readNumbers(text)).toMatchObject([{ unit: 'count', noun: 'points' }]);
});
