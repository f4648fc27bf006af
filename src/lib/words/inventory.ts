/** All numerals and number words of a text, whatever they mean: what must be accounted for. */
import { positionIndex } from './codePoints';
import { OWN_LANGUAGE, packOf } from './packs';
import { tokenise } from './language/tokens';
import type { NumberGroup, NumberWord } from './types';

export type { NumberWord } from './types';

/** Digits with what stands within them, also where letters touch them: “吞吐量120.3亿吨”. */
const ANY_NUMBER = /\p{N}+(?:[.,'’٫٬\u00a0\u2009\u202f]\p{N}+)*/gu;

/**
 * The complete inventory of a text: every run of digits, every word of its language’s closed list, and every vague
 * quantity, in order. It says what is there, not what it means: the 11 of "Apollo 11" is in it too.
 * Of a language that is not read, it lists the numbers in digits: their words are not known. Linear in the text.
 */
export function findNumberWords(text: string, language: string = OWN_LANGUAGE): NumberWord[] {
	const pack = packOf(language);
	const { toCodePoints } = positionIndex(text);
	if (!pack)
		return [...text.matchAll(ANY_NUMBER)].map(({ 0: found, index }) => ({
			start: toCodePoints(index),
			end: toCodePoints(index + found.length),
			text: found,
			group: 'digits'
		}));
	const tokens = tokenise(text, pack.digits);
	const found: NumberWord[] = [];
	const add = (start: number, end: number, group: NumberGroup) => {
		found.push({ start: toCodePoints(start), end: toCodePoints(end), text: text.slice(start, end), group });
	};
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		if (!token) break;
		const vague = pack.vagueAt(tokens, at);
		const unnumbered = vague === undefined ? pack.unnumberedAt(tokens, at) : undefined;
		const group = token.kind === 'number' ? 'digits' : pack.groupOf(tokens, at);
		if (vague !== undefined) add(token.start, tokens[vague - 1]?.end ?? token.end, 'vague');
		else if (unnumbered) add(token.start, tokens[unnumbered.next - 1]?.end ?? token.end, unnumbered.group);
		else if (group) add(token.start, token.end, group);
		else
			for (const run of token.text.matchAll(/\p{N}+/gu))
				add(token.start + run.index, token.start + run.index + run[0].length, 'digits');
		at = vague ?? unnumbered?.next ?? at + 1;
	}
	return found;
}
