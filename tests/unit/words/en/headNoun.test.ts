import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/words/read';

const read = (text: string, words: string) => readNumbers(text).find((each) => each.text.includes(words));

describe('the noun of change on which a number hangs says which way it went', () => {
	test.each([
		['The growth in hydro output of 41 TWh was welcome.', '41 TWh', 'up'],
		['Utah saw the largest increase in rents at 8 percent.', '8 percent', 'up'],
		['They expect a CAGR of 12 percent.', '12 percent', 'up'],
		['The growth of wages in the past 12 months was only 1.6 percent.', '1.6 percent', 'up'],
		['The target was met, but the December drop was 8.5 per cent.', '8.5 per cent', 'down'],
		['It needs an annual growth rate of at least 16 percent.', '16 percent', 'up'],
		['It grew by 7.5% and 2.8% at home and abroad.', '2.8%', 'up'],
		['The crop will be 100,000 tonnes down on 2017.', '100,000', 'down']
	])('“%s”: %s', (text, words, direction) => {
		const found = read(text, words);
		expect(found?.direction).toBe(direction);
		expect(found?.doubts).toBeUndefined();
	});

	test.each([
		['A rise in demand led to a load factor of 57 percent.', '57 percent'],
		['The storm surge was 3 metres.', '3 metres'],
		['The fall came with an unemployment rate of 6 percent.', '6 percent']
	])('another noun stands between: “%s”', (text, words) => {
		expect(read(text, words)).toBeDefined();
		expect(read(text, words)?.direction).toBeUndefined();
	});
});
