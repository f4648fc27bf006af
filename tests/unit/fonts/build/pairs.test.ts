import { describe, expect, it } from 'vitest';
import { findAdjustments } from '../../../../src/lib/fonts/build/pairs';
import { TYPEFACES } from '../typefaces';

const CHARACTERS = [...'AVWTafilj.’ -24'];

describe.each(TYPEFACES)('the adjustments in “$role”', ({ font }) => {
	const { pairs, triples } = findAdjustments(font, CHARACTERS);
	const advance = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
	const alone = (text: string) => [...text].reduce((sum, character) => sum + advance(character), 0);
	const set = (text: string) => Math.round(font.layout(text, undefined, 'latn').advanceWidth);

	it('are for each pair what the shaper makes of it alone', () => {
		const wrong = CHARACTERS.flatMap((left) => CHARACTERS.map((right) => left + right)).filter(
			(pair) => (pairs.get(pair) ?? 0) !== set(pair) - alone(pair)
		);
		expect(wrong).toEqual([]);
		expect(pairs.get('AV')).toBeLessThan(0);
		expect([...pairs.values()]).not.toContain(0);
	});

	it('make three letters with ligatures exactly as wide as the shaper does', () => {
		for (const text of ['ffi', 'ffl', 'afi', 'fil', 'Tfi', 'fi.']) {
			const [one = '', two = '', three = ''] = text;
			const sum = alone(text) + (pairs.get(one + two) ?? 0) + (pairs.get(two + three) ?? 0) + (triples.get(text) ?? 0);
			expect(sum, text).toBe(set(text));
		}
	});
});
