import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../src/lib/words/codePoints';
import { findNumberWords } from '../../../src/lib/words/inventory';
import type { NumberGroup } from '../../../src/lib/words/types';
import { articleText } from './article';

function words(text: string, group?: NumberGroup): string[] {
	return findNumberWords(text)
		.filter((word) => group === undefined || word.group === group)
		.map((word) => word.text);
}

describe('the inventory of number words', () => {
	it.each<[string, string, NumberGroup]>([
		['in 2023', '2023', 'digits'],
		['1,234.5 of them', '1,234.5', 'digits'],
		['the 21st century', '21', 'digits'],
		['the G7', '7', 'digits'],
		['COVID19', '19', 'digits'],
		['½ of it', '½', 'digits'],
		['the one-China principle', 'one', 'cardinal'],
		['Two leaders', 'Two', 'cardinal'],
		['the second time', 'second', 'ordinal'],
		['a third', 'third', 'ordinal'],
		['in some quarters', 'quarters', 'fraction'],
		['half', 'half', 'fraction'],
		['doubled', 'doubled', 'multiple'],
		['tenfold', 'tenfold', 'multiple'],
		['met once', 'once', 'multiple'],
		['both sides', 'both', 'collective'],
		['a pair', 'pair', 'collective'],
		['a dozen', 'dozen', 'collective'],
		['the pair’s statement', 'pair’s', 'collective'],
		['a billion', 'billion', 'scale'],
		['percent', 'percent', 'percent'],
		['per cent', 'cent', 'percent'],
		['bilateral', 'bilateral', 'prefix'],
		['a multipolar world', 'multipolar', 'prefix'],
		['several hundred ships', 'several hundred', 'vague'],
		['many of them', 'many', 'vague'],
		['a number of outcomes', 'number of', 'vague']
	])('finds in “%s” the word “%s” of the group %s, and nothing else', (text, word, group) => {
		expect(findNumberWords(text).map((found) => [found.text, found.group])).toEqual([[word, group]]);
	});

	it('lists each part of a number in words', () => {
		expect(words('two hundred and forty-two million')).toEqual(['two', 'hundred', 'forty', 'two', 'million']);
	});

	it.each([
		'',
		'control over which',
		'at least a tacit endorsement',
		'a cent',
		'the number of visits',
		'as much as ever'
	])('finds nothing in “%s”', (text) => {
		expect(words(text)).toEqual([]);
	});

	it('counts places in code points', () => {
		const text = '\u{1F600}\u{1F600} two';
		expect(findNumberWords(text)).toEqual([{ start: 3, end: 6, text: 'two', group: 'cardinal' }]);
	});

	it.skipIf(articleText === undefined)(
		'accounts for the whole article: 17 runs of digits, and every number word',
		() => {
			const text = articleText ?? '';
			const found = findNumberWords(text);
			const starts = (...groups: NumberGroup[]) =>
				found.filter(({ group }) => groups.includes(group)).map(({ start }) => start);
			expect(starts('digits')).toEqual([
				472, 1047, 1051, 1213, 1217, 2663, 3081, 4343, 5679, 9099, 9222, 9247, 9334, 9352, 9441, 12887, 12891
			]);
			expect(starts('ordinal')).toEqual([385]);
			expect(starts('cardinal')).toEqual([
				410, 489, 2379, 4298, 4328, 4984, 5239, 5655, 5934, 8014, 9399, 9765, 10258, 10947, 11055, 12191
			]);
			expect(starts('collective')).toEqual([702, 756, 1650, 1808, 2054, 3189, 10068, 10347, 11835, 11893, 12729]);
			expect(starts('fraction')).toEqual([9105, 10770]);
			expect(starts('scale')).toEqual([9226, 9336]);
			expect(starts('percent')).toEqual([9250]);
			expect(starts('multiple')).toEqual([]);
			expect(starts('prefix')).toEqual([126, 900, 1449, 4355, 4889, 5037, 9930, 9967]);
			expect(starts('vague')).toEqual([4784, 4955, 11102, 12226]);
			for (const { start, end, text: word } of found) expect(sliceCodePoints(text, start, end)).toBe(word);
		}
	);
});
