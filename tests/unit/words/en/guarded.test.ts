import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';
import type { Reading } from '../../../../src/lib/words/types';

function readingOf(text: string, words: string): Reading | undefined {
	const found = readNumbers(text).find((each) => each.text.includes(words));
	expect(found, `“${words}” was read`).toBeDefined();
	return found;
}

describe('“up to” behind a verb that takes it', () => {
	test('says where a total was brought, and bounds nothing', () => {
		expect(readingOf('Plants were added, bringing the total up to 3870 GW.', '3870')).toMatchObject({
			text: '3870 GW',
			relation: 'exactly'
		});
	});

	test('is doubted behind verbs of which either may be meant', () => {
		const reading = readingOf('They raised the toll up to 12 dollars.', '12');
		expect(reading?.relation).toBe('at-most');
		expect(reading?.doubts?.join()).toContain('“raised”');
	});

	test('is doubted across a short name in brackets', () => {
		const reading = readingOf('Bills were likely to drive the consumer prices index (CPI) up to 5% this year.', '5');
		expect(reading?.doubts?.join()).toContain('“drive”');
	});

	test.each(['It can bring up to 300 people.', 'Up to 300 people came.', 'They took along up to 300 people.'])(
		'bounds a number in “%s”',
		(text) => {
			expect(readingOf(text, '300')).toMatchObject({ relation: 'at-most' });
			expect(readingOf(text, '300')?.doubts).toBeUndefined();
		}
	);
});

describe('what is denied of a bound', () => {
	test('“never exceeded” is a bound from above', () => {
		expect(readingOf('The variation never exceeded 1.2 percent.', '1.2')?.relation).toBe('at-most');
	});

	test.each(['It rarely exceeds 30 tonnes.', 'There were hardly more than 30 tonnes.'])('“%s” is doubted', (text) => {
		expect(readingOf(text, '30')?.doubts?.join()).toContain('turns');
	});
});

describe('qualifiers', () => {
	test.each([
		['The crop could be as little as 12 tonnes.', '12', 'at-least'],
		['As few as 12 ships came.', '12', 'at-least'],
		['This would suggest a crop nearer 13 tonnes.', '13', 'about'],
		['It was closer to 13 tonnes.', '13', 'about'],
		['Nights almost reached 19.2 million nights.', '19.2', 'just-under'],
		['It nearly hit 40 tonnes.', '40', 'just-under']
	])('“%s”', (text, words, relation) => {
		expect(readingOf(text, words)?.relation).toBe(relation);
	});

	test.each([
		['It swung from a minimum of 2 tonnes in 1998 to a maximum of 11 tonnes.', '2 tonnes'],
		['It swung from a minimum of 2 tonnes in 1998 to a maximum of 11 tonnes.', '11 tonnes'],
		['Depth reached a maximum of 11 metres.', '11 metres']
	])('the end that was reached may be no bound: “%s”, “%s”', (text, words) => {
		expect(readingOf(text, words)?.doubts?.join()).toContain('that was reached');
	});

	test('a maximum that nothing reached is a bound', () => {
		expect(readingOf('It takes a maximum of 11 ships.', '11')).toMatchObject({ relation: 'at-most' });
		expect(readingOf('It takes a maximum of 11 ships.', '11')?.doubts).toBeUndefined();
	});
});

describe('which way it went', () => {
	test.each([
		['Glaciers have been losing ice at a rate of 273 tonnes a year.', '273', 'down'],
		['The sea is rising at a pace of 4 mm per year.', '4 mm', 'up'],
		['Wages were up a greater-than-expected 2.2 percent.', '2.2', 'up'],
		['This was a figure 13% higher than in 2010.', '13%', 'up'],
		['It increased a much slower rate of 2.2 percent.', '2.2', 'up'],
		['It revised its outlook upward by 22 percent.', '22', 'up'],
		['It revised its outlook downward by 22 percent.', '22', 'down']
	])('“%s”', (text, words, direction) => {
		expect(readingOf(text, words)?.direction).toBe(direction);
	});

	test.each([
		['The world added 582 gigawatts.', '582'],
		['Eight countries updated their plans, adding just 4 GW.', '4 GW'],
		['They must install an additional 3,758 GW.', '3,758'],
		['It was nudged along by 22 percent.', '22'],
		['The plan by 22 percent was small.', '22'],
		['They foresee the addition of over 5,500 gigawatts.', '5,500'],
		['The area is back around 14,000 hectares.', '14,000'],
		['It rose 0.1 percent from May and a manageable 2.2 percent from April.', '2.2'],
		['These beat the 9 percent and 26.3 percent respective sales and rent growth.', '9 percent'],
		['It made a 28.1-percent demand improvement.', '28.1'],
		['They have more than 125,000 daily flights.', '125,000'],
		['The rise was 2.2 percent (and not 2.8 percent) in May.', '2.8'],
		['They pay $7.17 for every $100,000 of value.', '$7.17']
	])('“%s” is doubted', (text, words) => {
		expect(readingOf(text, words)?.doubts).toHaveLength(1);
	});

	test('what is added and counted, and a part of a whole, are not', () => {
		expect(readingOf('They added 30 jobs.', '30')?.doubts).toBeUndefined();
		expect(readingOf('It is used by 22 percent of them.', '22')?.doubts).toBeUndefined();
	});
});

describe('what is written once of two', () => {
	test('currency and rate of a range', () => {
		expect(readNumbers('in the range of USD 1.47-1.55 per share diluted')).toMatchObject([
			{ stated: [1.47, 1.55], unit: 'USD-per-share', relation: 'between' }
		]);
		expect(readNumbers('It costs $5 to 7 a share.')).toMatchObject([{ stated: [5, 7], unit: 'USD-per-share' }]);
		expect(readNumbers('It costs $5 and 7 people a share.')).toMatchObject([{ value: 5, unit: 'USD' }, { value: 7 }]);
	});

	test.each([
		['It was 0.92 millimetres, per year.', '0.92'],
		['It was 335 tonnes, or 0.92 millimetres, per year.', '335']
	])('a rate behind a comma is asked about: “%s”', (text, words) => {
		expect(readingOf(text, words)?.doubts?.join()).toContain('“per”');
	});
});

test('what is compared has no qualifier', () => {
	expect(readingOf('There are 538,000 fewer than a year earlier.', 'a year')?.relation).toBe('exactly');
	expect(readingOf('It took fewer than 30 days.', '30')?.relation).toBe('under');
});

test('digits with decimals that are glued to letters are an amount', () => {
	expect(readingOf('The head grade was 0.93gpt for pits.', '0.93')).toMatchObject({ unread: 'gpt' });
});

test('megatonnes and metric tons are not told apart by “MT”', () => {
	expect(readingOf('It moved 14.2MT of ore.', '14.2')).toMatchObject({ value: 14.2, unread: 'MT' });
});

test('what something is reckoned by is no amount', () => {
	expect(readNumbers('They pay $7.17 for every $100,000 of value.')).toHaveLength(1);
});

test.each([
	['The area fell by 11pc to 53,000ha.', { unit: 'percent-change', value: -11 }],
	['at a yield of 8.5t/ac', { unit: 't-per-acre', value: 8.5 }]
])('short forms: “%s”', (text, expected) => {
	expect(readNumbers(text)[0]).toMatchObject(expected);
});

test('years of a span are years, whatever stands behind them', () => {
	expect(readNumbers('The 2024 to 2030 needs are large.')).toMatchObject([{ unit: 'date', relation: 'between' }]);
	expect(readNumbers('The plan for 2024–2030 needs money.')).toMatchObject([{ unit: 'date', relation: 'between' }]);
	expect(readNumbers('From 1900 ships to 2030 ships.')[0]?.unit).toBe('count');
});

test('“the 45-64 age bracket” is one of years', () => {
	expect(readNumbers('the 45-64 age bracket')).toMatchObject([{ stated: [45, 64], unit: 'year' }]);
});
