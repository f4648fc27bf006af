import { positionIndex } from './codePoints';
import {
	CARDINALS,
	COLLECTIVES,
	DENOMINATORS,
	MULTIPLES,
	ORDINALS,
	PERCENT_WORDS,
	PREFIX_WORDS,
	SCALES,
	TIMES_WORDS
} from './numberWords';
import type { NumberGroup } from './numberWords';
import { isJoiner, lowerAt, tokenise } from './tokens';
import type { Token } from './tokens';
import { vagueAt } from './vague';

/** A numeral or number word of a text, in code points. */
export interface NumberWord {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly group: NumberGroup;
}

/** A word is listed once, in the first group that has it: "third" is an ordinal here, whatever it means there. */
const GROUP_OF_WORD: ReadonlyMap<string, NumberGroup> = new Map(
	(
		[
			[TIMES_WORDS.keys(), 'multiple'],
			[['once'], 'multiple'],
			[MULTIPLES.keys(), 'multiple'],
			[PREFIX_WORDS, 'prefix'],
			[PERCENT_WORDS, 'percent'],
			[COLLECTIVES.keys(), 'collective'],
			[SCALES.keys(), 'scale'],
			[DENOMINATORS.keys(), 'fraction'],
			[ORDINALS.keys(), 'ordinal'],
			[CARDINALS.keys(), 'cardinal']
		] as const
	).flatMap(([words, group]) => [...words].map((word): [string, NumberGroup] => [word, group]))
);

/**
 * The complete inventory of a text: every run of digits, every word of the closed list in `numberWords.ts`, and every
 * vague quantity, in order. It says what is there, not what it means: the 11 of "Apollo 11" is in it too.
 * Linear in the text.
 */
export function findNumberWords(text: string): NumberWord[] {
	const { toCodePoints } = positionIndex(text);
	const tokens = tokenise(text);
	const found: NumberWord[] = [];
	const add = (start: number, end: number, group: NumberGroup) => {
		found.push({ start: toCodePoints(start), end: toCodePoints(end), text: text.slice(start, end), group });
	};
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		const next = vagueAt(tokens, at) ?? at + 1;
		if (!token) break;
		const end = tokens[next - 1]?.end ?? token.end;
		const group = groupOf(tokens, at);
		if (next > at + 1 || vagueAt(tokens, at) !== undefined) add(token.start, end, 'vague');
		else if (group) add(token.start, token.end, group);
		else
			for (const run of token.text.matchAll(/\p{N}+/gu))
				add(token.start + run.index, token.start + run.index + run[0].length, 'digits');
		at = next;
	}
	return found;
}

function groupOf(tokens: readonly Token[], at: number): NumberGroup | undefined {
	const token = tokens[at];
	if (token?.kind === 'number') return 'digits';
	if (token?.kind !== 'word') return undefined;
	// A cent alone is a coin; "per cent" is a percentage, and is listed by its second word.
	if (token.lower === 'cent' && lowerAt(tokens, isJoiner(tokens, at - 1) ? at - 2 : at - 1) !== 'per') return undefined;
	const stem = token.lower.replace(/fold$/u, '');
	if (stem !== token.lower && (CARDINALS.has(stem) || SCALES.has(stem))) return 'multiple';
	return GROUP_OF_WORD.get(token.lower) ?? GROUP_OF_WORD.get(token.lower.replace(/['’]s$/u, ''));
}
