import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestPassage } from '../../../src/lib/words/nearest';
import { occurrences } from '../../../src/lib/words/occurrences';

/** The plain way: look everywhere, then go on after what was found. */
function naive(text: string, wanted: string): number[] {
	const found: number[] = [];
	if (wanted === '') return found;
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at);
	return found;
}

describe('occurrences of words in a text', () => {
	it('are those that a plain search finds', () => {
		const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 40 });
		fc.assert(
			fc.property(letters, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 }), (text, wanted) => {
				expect(occurrences(text, wanted)).toEqual(naive(text, wanted));
			})
		);
	});

	it('are found where a match fails late and begins again inside itself', () => {
		expect(occurrences('aabaaabaaac', 'aabaaac')).toEqual([4]);
		expect(occurrences('aaab', 'aab')).toEqual([1]);
		expect(occurrences('abacabacabad', 'abacabad')).toEqual([4]);
	});

	it('can be limited', () => {
		expect(occurrences('aaaa', 'a', 2)).toEqual([0, 1]);
	});
});

describe('the nearest passage', () => {
	const text = 'Trade grew fast. Trade with China has exploded, reaching a record. Trade with India has exploded too.';

	it.each([
		['Trade with China exploded', 'Trade with China has exploded', 1],
		['Trade with India has really exploded too', 'Trade with India has exploded too', 6 / 7],
		['TRADE WITH CHINA', 'Trade with China', 1]
	])('for “%s” is “%s”', (quote, passage, similarity) => {
		const found = nearestPassage(text, quote, 0);
		expect(found && text.slice(found.start, found.end)).toBe(passage);
		expect(found?.similarity).toBeCloseTo(similarity, 10);
	});

	it('is the one nearest to where the quote was, of those that are alike', () => {
		const twice = 'the pair met. Nothing else. the pair met.';
		expect(nearestPassage(twice, 'the pair met here', 40)?.start).toBe(28);
		expect(nearestPassage(twice, 'the pair met here', 0)?.start).toBe(0);
	});

	it('is missing if no word is shared', () => {
		expect(nearestPassage(text, 'nothing', 0)).toBeUndefined();
		expect(nearestPassage('', 'nothing', 0)).toBeUndefined();
		expect(nearestPassage(text, '…', 0)).toBeUndefined();
	});

	it('lies inside the text, whatever text and quote are', () => {
		const words = fc
			.array(fc.constantFrom('trade', 'with', 'China', 'a', '.', '\u{1F600}'), { maxLength: 60 })
			.map((list) => list.join(' '));
		fc.assert(
			fc.property(words, words, fc.nat(300), (whole, quote, around) => {
				const found = nearestPassage(whole, quote, around);
				if (!found) return;
				expect(found.start).toBeGreaterThanOrEqual(0);
				expect(found.end).toBeGreaterThan(found.start);
				expect(found.end).toBeLessThanOrEqual(whole.length);
				expect(found.similarity).toBeGreaterThan(0);
				expect(found.similarity).toBeLessThanOrEqual(1);
			})
		);
	});
});
