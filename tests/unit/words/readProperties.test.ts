import fc from 'fast-check';
import { anyString } from './anyString';
import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../src/lib/words/codePoints';
import { findNumberWords } from '../../../src/lib/words/inventory';
import { english } from '../../../src/lib/words/en';
import { findVague, readNumbers, readTokens } from '../../../src/lib/words/read';
import { tokenise } from '../../../src/lib/words/language/tokens';
import { PHRASES } from './en/phrases';
import { runs } from '../extent';

const PIECES = [
	...'between from to and a an of in by half one two forty hundred million third quarters record over about'.split(' '),
	...'at-least more than just rose fell loss increase percent times years May the as many or so'.split(' '),
	...'5 2023 1,234.5 21 100,000 $ € % °C ± – - − + / . , ½ RUB629'.split(' '),
	...['9'.repeat(40), '\n\n', '\u{1F600}', '\ud800']
];
const sentence = fc
	.array(fc.constantFrom(...PIECES, ...PHRASES.map(({ text }) => text)), { maxLength: 30 })
	.chain((pieces) =>
		fc
			.array(fc.constantFrom(' ', ' ', '', '-', '\u00a0'), { minLength: pieces.length, maxLength: pieces.length })
			.map((gaps) => pieces.map((piece, order) => piece + (gaps[order] ?? ' ')).join(''))
	);
const anyText = fc.oneof(sentence, anyString(200), fc.string({ unit: 'grapheme', maxLength: 200 }));

describe.each([
	['readings', readNumbers],
	['vague words', findVague],
	['number words', findNumberWords]
])('%s of any text', (_, find: (text: string) => readonly { start: number; end: number; text: string }[]) => {
	it('lie inside the text, in order, do not overlap, and are the words at their place', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const length = Array.from(text).length;
				let after = 0;
				for (const { start, end, text: words } of find(text)) {
					expect(start).toBeGreaterThanOrEqual(after);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(length);
					expect(sliceCodePoints(text, start, end)).toBe(words);
					after = end;
				}
			}),
			{ numRuns: runs(300) }
		);
	});
});

describe('readings of any text', () => {
	it('hold finite numbers whose stated ranges are in order and contain the value', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				for (const { value, stated, decimals, scale, relation } of readNumbers(text)) {
					expect([value, decimals, scale].every(Number.isFinite)).toBe(true);
					if (relation === 'between') expect(stated).toBeDefined();
					if (!stated) continue;
					expect(stated[0]).toBeLessThanOrEqual(value);
					expect(value).toBeLessThanOrEqual(stated[1]);
				}
			}),
			{ numRuns: runs(300) }
		);
	});
});

/** Counts how often a token is looked at: a measure of work that does not depend on the computer. */
function looks(text: string): number {
	let count = 0;
	const tokens = new Proxy(tokenise(text, english.digits), {
		get(target, key, receiver) {
			if (typeof key === 'string' && /^\d+$/.test(key)) count++;
			return Reflect.get(target, key, receiver);
		}
	});
	readTokens(tokens, english);
	return count;
}

describe('the work of reading', () => {
	it.each([
		...'5 to |from 5 to |between |between 5 and |two hundred and |hundred |two million |record of |of |a |more than '.split(
			'|'
		),
		...'no more than |just over a |rose by |cut its by |5–|5-|$|−|2023–|May 21, |first time |half a |one in |. |“'.split(
			'|'
		),
		...'a 60 percent net annual |5, the highest level of trade |forty-|x|1,|per cent |one Europe-|rose from '.split('|')
	])('on “%s” repeated grows with the text and no faster', (piece) => {
		const [short, long] = [looks(piece.repeat(100)), looks(piece.repeat(400))];
		expect(long).toBeLessThanOrEqual(4.2 * short + 200);
		expect(long).toBeLessThanOrEqual(250 * (tokenise(piece.repeat(400), english.digits).length + 1));
	});

	it('cuts any text into tokens that cover all but its blanks, once', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				let after = 0;
				for (const { start, end, text: words } of tokenise(text, english.digits)) {
					expect(text.slice(after, start).trim()).toBe('');
					expect(text.slice(start, end)).toBe(words);
					after = end;
				}
				expect(text.slice(after).trim()).toBe('');
			})
		);
	});
});
