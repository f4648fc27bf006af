/** Numbers of things in one word: “both”, “a trio of”. */
import type { Core } from '../language/core';
import { countedNoun } from './noun';
import { COLLECTIVES } from './numberWords';
import { continues, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const NAMED_BEFORE = 'it counts what was named before';
const WORDS_BETWEEN = 6;

/** Whether "both" stands before an "and" of the same clause. */
function joinsTwo(tokens: readonly Token[], at: number): boolean {
	for (let place = at; place < at + WORDS_BETWEEN && continues(tokens, place); place++) {
		if (lowerAt(tokens, place) === ',') return false;
		if (lowerAt(tokens, place) === 'and') return place > at;
	}
	return false;
}

/** "both leaders", "the pair", "a trio of ministers": two or three things in one word. */
export function collectiveAt(tokens: readonly Token[], at: number): Core | undefined {
	const word = lowerAt(tokens, at);
	const value = tokens[at]?.kind === 'word' ? COLLECTIVES.get(word) : undefined;
	// "Dozen" needs its number, which `numeral.ts` reads with it.
	if (value === undefined || word === 'dozen' || isJoiner(tokens, at + 1)) return undefined;
	const place = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
	const isOf = place > at + 1;
	const noun = word === 'both' && isOf ? undefined : countedNoun(tokens, place, value);
	// "Both headline and core inflation" only joins.
	const joins = noun === undefined ? joinsTwo(tokens, at + 1) : lowerAt(tokens, place + 1) === 'and';
	if (word === 'both' && joins) return undefined;
	const plain = {
		from: at,
		value,
		unit: 'count',
		decimals: 0,
		scale: 1,
		...((!isOf || word === 'both') && { doubts: [NAMED_BEFORE] })
	};
	return noun === undefined ? { ...plain, to: at + 1 } : { ...plain, to: place + 1, noun };
}
