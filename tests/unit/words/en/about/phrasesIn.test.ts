import { expect, it } from 'vitest';
import { phrasesIn } from '../../../../../src/lib/words/en/about/phrasesIn';

it('finds the noun phrases of a sentence, the shortest and the longest that begin at a place, and no bare number', () => {
	expect(phrasesIn('The price of oil in Texas rose to $40 after the harbour was closed.')).toEqual([
		'The price',
		'The price of oil in Texas',
		'The harbour'
	]);
});

it('leaves out what is rather a clause than a name', () => {
	for (const phrase of phrasesIn(`The ${'very large and old '.repeat(8)}harbour of the north was closed.`))
		expect(phrase.split(' ').length).toBeLessThanOrEqual(8);
});

it('cuts no name out of its quotation marks, and finds what an amount was for', () => {
	expect(phrasesIn("The musical 'A Star Is Born' hits the high notes.").join()).not.toMatch(/Born' hits/u);
	expect(phrasesIn('We were paid £10m for TV games compared to £3m.')).toContain('TV games');
});
