import { describe, expect, it } from 'vitest';
import { findVague, readNumbers } from '../../../src/lib/words/read';

describe('vague quantities', () => {
	it.each([
		['dozens of countries', 'dozens'],
		['many emerging economies', 'many'],
		['several visits', 'several'],
		['a few ships', 'a few'],
		['few ships', 'few'],
		['several hundred ships', 'several hundred'],
		['a few thousand people', 'a few thousand'],
		['hundreds of millions of dollars', 'hundreds of millions'],
		['a handful of states', 'a handful of'],
		['a number of important outcomes', 'number of'],
		['almost all of its bridges', 'almost all'],
		['scores of soldiers', 'scores of']
	])('in “%s” are found as “%s” and never read as a number', (text, words) => {
		expect(findVague(text).map((vague) => vague.text)).toEqual([words]);
		expect(readNumbers(text)).toEqual([]);
	});

	it.each(['as many as 40', 'how many', 'the number of visits', 'twelve visits', 'two million'])(
		'are not in “%s”',
		(text) => {
			expect(findVague(text)).toEqual([]);
		}
	);

	it('have places in code points', () => {
		expect(findVague('\u{1F600} many')).toEqual([{ start: 2, end: 6, text: 'many' }]);
	});
});
