import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

describe('ones and nones that no numeral says', () => {
	test.each([
		['It will save $300 million within a year of closing.', { value: 1, unit: 'year', relation: 'exactly' }],
		['For over a year the museum has tried to buy it.', { value: 1, unit: 'year', relation: 'over' }],
		['It took nearly a decade, they say.', { value: 10, unit: 'year', relation: 'just-under' }],
		['Less than a year later it sank.', { value: 1, unit: 'year', relation: 'under' }],
		['Nearly a decade ago the county refused.', { value: 10, unit: 'year', relation: 'just-under' }],
		['The test has a single problem now.', { value: 1, unit: 'count', noun: 'problem' }],
		['In the end none of the ships sank.', { value: 0, unit: 'count' }],
		['The crew displayed no symptoms of plague.', { value: 0, unit: 'count', noun: 'symptoms' }],
		['There were no serious injuries.', { value: 0, unit: 'count', noun: 'injuries' }],
		['All got the drug once weekly.', { value: 1, unit: 'count-per-week' }],
		['They met twice a month.', { value: 2, unit: 'count-per-month' }]
	])('“%s”', (text, expected) => {
		expect(readNumbers(text)).toContainEqual(expect.objectContaining(expected));
	});

	test.each([
		'He called about a day that nobody knows.',
		'It lasted over a year and a half-finished tower stood there.',
		'They had no plans, no reason and no doubt.',
		'There were no significant differences.',
		'It is no longer so.',
		'a single-minded ruler',
		'They paid $5 a year ago.',
		'Once there was a king.',
		'The year was long, and a year later all was well.'
	])('“%s” has none', (text) => {
		expect(readNumbers(text).filter(({ unit }) => unit !== 'USD')).toEqual([]);
	});
});
