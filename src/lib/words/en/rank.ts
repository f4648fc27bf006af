/** Places in an order: “second time”, “third-largest”. */
import type { Found } from '../language/core';
import { isSuperlative } from './grammar';
import { isGluedToWord } from './names';
import { rankedNoun } from './noun';
import { CARDINALS, ORDINALS } from './numberWords';
import { digitsOf } from '../language/digits';
import { sinceAfter } from './record';
import { afterJoiner, isCapitalised, isGlued, isJoiner, lowerAt, startsSentence } from '../language/tokens';
import type { Token } from '../language/tokens';

/** An ordinal with what it ranks: "second time", "third-warmest year", "21st century". */
export function rankAt(tokens: readonly Token[], at: number): Found | undefined {
	const ordinal = ordinalAt(tokens, at);
	if (!ordinal) return undefined;
	if (isNoRank(tokens, at, ordinal.next)) return { passTo: ordinal.next };
	const superlative = superlativeAt(tokens, ordinal.next);
	const noun = rankedNoun(tokens, superlative ?? ordinal.next);
	const to = (superlative ?? ordinal.next) + (noun === undefined ? 0 : 1);
	const since = ordinal.value === 1 ? sinceAfter(tokens, ordinal.next) : undefined;
	return {
		from: at,
		to,
		value: ordinal.value,
		unit: 'rank',
		decimals: 0,
		scale: 1,
		...(ordinal.said !== undefined && { ordinal: ordinal.said }),
		...(noun !== undefined && { noun }),
		...(since !== undefined && { record: { from: at, to: since } })
	};
}

/** `said` is the word or words of it, where it does not stand in digits. */
function ordinalAt(tokens: readonly Token[], at: number): { value: number; next: number; said?: string } | undefined {
	const token = tokens[at];
	if (token?.kind === 'number') {
		const digits = /^\d+$/u.test(token.lower) ? digitsOf(token) : undefined;
		const ending = isGlued(tokens, at + 1) && /^(?:st|nd|rd|th)$/u.test(lowerAt(tokens, at + 1));
		return digits && ending && !isGluedToWord(tokens, at) ? { value: digits.value, next: at + 2 } : undefined;
	}
	const word = lowerAt(tokens, at);
	const plain = ORDINALS.get(word);
	if (plain !== undefined) return { value: plain, next: at + 1, said: word };
	const tens = CARDINALS.get(word) ?? 0;
	const last = afterJoiner(tokens, at + 1);
	const unit = ORDINALS.get(lowerAt(tokens, last)) ?? 0;
	if (tens < 20 || unit < 1 || unit > 9) return undefined;
	return { value: tens + unit, next: last + 1, said: `${word}-${lowerAt(tokens, last)}` };
}

/** Words that look like ordinals and rank nothing: names, "First, …", "at first", "second-hand", "per second". */
function isNoRank(tokens: readonly Token[], at: number, next: number): boolean {
	const word = lowerAt(tokens, at);
	const before = lowerAt(tokens, at - 1);
	const after = lowerAt(tokens, isJoiner(tokens, next) ? next + 1 : next);
	if (isCapitalised(tokens[at])) return !startsSentence(tokens, at) || after === ',' || isCapitalised(tokens[next]);
	if (word === 'second' && /^(?:per|split|every|each|a split)$/u.test(before)) return true;
	if (word === 'first' && (before === 'at' || before === 'from')) return true;
	if (word === 'first' && (after === 'and' || (after === 'of' && lowerAt(tokens, next + 1) === 'all'))) return true;
	if (word === 'third' && /^part(?:y|ies)$/u.test(after)) return true;
	return isJoiner(tokens, next) && /^(?:hand|class|rate|guess|guessed|aid|person|string)$/u.test(after);
}

/** The index after a superlative that belongs to the ordinal: "-warmest", " largest", " most populous". */
function superlativeAt(tokens: readonly Token[], at: number): number | undefined {
	const place = isJoiner(tokens, at) ? at + 1 : at;
	const token = tokens[place];
	if (token?.kind !== 'word' || token.gap === 'break' || !isSuperlative(token.lower)) return undefined;
	const compound = token.lower === 'most' || token.lower === 'least';
	return compound && tokens[place + 1]?.kind === 'word' ? place + 2 : place + 1;
}
