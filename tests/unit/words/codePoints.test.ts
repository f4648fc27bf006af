import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyString } from './anyString';
import { codePoints, positionIndex, sliceCodePoints } from '../../../src/lib/words/codePoints';

const astral = anyString(60).chain((text) => fc.constantFrom(text, text.repeat(80), `\u{1F600}${text}`));

describe('positions in code points', () => {
	it('count an astral character and a lone surrogate as one each', () => {
		expect(codePoints('a\u{1F600}b')).toBe(3);
		expect(codePoints('\ud800\ud800\udc00')).toBe(2);
		expect(codePoints('')).toBe(0);
	});

	it('slice by code points, cut to the ends', () => {
		expect(sliceCodePoints('a\u{1F600}bc', 1, 3)).toBe('\u{1F600}b');
		expect(sliceCodePoints('abc', -5, 2)).toBe('ab');
		expect(sliceCodePoints('abc', 2, 50)).toBe('c');
		expect(sliceCodePoints('abc', 2, 1)).toBe('');
	});

	it('agree with the string’s own iterator', () => {
		fc.assert(
			fc.property(astral, fc.nat(), fc.nat(), (text, one, other) => {
				const characters = Array.from(text);
				const [start, end] = [one, other].map((each) => each % (characters.length + 1)).sort((a, b) => a - b);
				expect(codePoints(text)).toBe(characters.length);
				expect(sliceCodePoints(text, start ?? 0, end ?? 0)).toBe(characters.slice(start, end).join(''));
			})
		);
	});

	it('convert to UTF-16 offsets and back', () => {
		fc.assert(
			fc.property(astral, fc.nat(), (text, at) => {
				const index = positionIndex(text);
				const place = at % (index.length + 1);
				expect(index.toCodePoints(index.toUnits(place))).toBe(place);
			})
		);
	});
});
