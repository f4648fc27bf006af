/** Numbers of things in one word: “both”, “a trio of”. */
import type { Core } from '../language/core';
import { countedNoun } from './noun';
import { COLLECTIVES } from './numberWords';
import { isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** "both leaders", "the pair", "a trio of ministers": two or three things in one word. */
export function collectiveAt(tokens: readonly Token[], at: number): Core | undefined {
	const word = lowerAt(tokens, at);
	const value = tokens[at]?.kind === 'word' ? COLLECTIVES.get(word) : undefined;
	// "Dozen" needs its number, which `numeral.ts` reads with it.
	if (value === undefined || word === 'dozen' || isJoiner(tokens, at + 1)) return undefined;
	const place = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
	const noun = word === 'both' && place > at + 1 ? undefined : countedNoun(tokens, place, value);
	const plain = { from: at, value, unit: 'count', decimals: 0, scale: 1 };
	return noun === undefined ? { ...plain, to: at + 1 } : { ...plain, to: place + 1, noun };
}
