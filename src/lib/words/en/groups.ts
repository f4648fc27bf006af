/** In which group of the inventory an English number word is listed. */
import { isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { NumberGroup } from '../types';
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

/** The group of the number word at a token; undefined if it is none. */
export function groupOf(tokens: readonly Token[], at: number): NumberGroup | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word') return undefined;
	// A cent alone is a coin; "per cent" is a percentage, and is listed by its second word.
	if (token.lower === 'cent' && lowerAt(tokens, isJoiner(tokens, at - 1) ? at - 2 : at - 1) !== 'per') return undefined;
	const stem = token.lower.replace(/fold$/u, '');
	if (stem !== token.lower && (CARDINALS.has(stem) || SCALES.has(stem))) return 'multiple';
	return GROUP_OF_WORD.get(token.lower) ?? GROUP_OF_WORD.get(token.lower.replace(/['’]s$/u, ''));
}
