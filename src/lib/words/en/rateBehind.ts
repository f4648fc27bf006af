/** What stands far behind an amount and may make it a rate: “5 tonnes of waste found per person”. */
import type { Core } from '../language/core';
import { FUNCTION_WORDS } from './grammar';
import { afterBrackets } from './phrase';
import { OFTEN } from './unitLists';
import { continues, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

export const rateOf = (word: string) => `the “${word}” behind it may be its own`;
const TOKENS_BEFORE_PER = 12;

/** "2.6 grams of very pure gold found per tonne": what stands behind it is reckoned by something, and it may be meant. */
export function mayBeRate(tokens: readonly Token[], { from, to, unit }: Core): string | undefined {
	const isInBrackets = lowerAt(tokens, from - 1) === '(' && lowerAt(tokens, to) === ')';
	if (
		unit === undefined ||
		/-per-|^per-|^percent|^(?:date|rank|share|multiple|year|month|week|day|hour|minute|barrels-per-day|km-per-hour|mph)$/u.test(
			unit
		)
	)
		return undefined;
	for (
		let place = isInBrackets ? to + 1 : afterBrackets(tokens, to);
		place < to + TOKENS_BEFORE_PER && continues(tokens, place);
		place++
	) {
		const token = tokens[place];
		// "335 tonnes, or 0.92 millimetres, per year": behind a comma it is of both.
		const isAlso = token?.text === ',' && lowerAt(tokens, place + 1) === 'or' && place === to;
		if (isAlso) return isRateOfBoth(tokens, place + 2) ? 'per' : undefined;
		if (token?.text === ',' && lowerAt(tokens, place + 1) === 'per') return 'per';
		if (token?.kind === 'number' || /^[,()]$/u.test(token?.text ?? '')) return undefined;
		if (isRegular(tokens, place)) return token?.lower;
		if (token?.lower === 'per') return /^(?:cent|se)$/u.test(lowerAt(tokens, place + 1)) ? undefined : 'per';
	}
	return undefined;
}

/** "for every bird", "each day", "a month", "daily" behind what is measured; "a month ago" is a time. */
function isRegular(tokens: readonly Token[], at: number): boolean {
	const word = lowerAt(tokens, at);
	if (OFTEN.has(word)) return !isOfNoun(tokens, at);
	const isArticle = word === 'a' || word === 'an';
	if (!isArticle && word !== 'every' && word !== 'each') return false;
	const next = lowerAt(tokens, at + 1);
	if (!isArticle) return lowerAt(tokens, at - 1) === 'for' || TIME.test(next);
	return (
		TIME.test(next) &&
		!/^(?:in|within|after|for|by|about|than|from|over|of|to|is|was)$/u.test(lowerAt(tokens, at - 1)) &&
		!/^(?:ago|earlier|later|before|after|old|long|and|or|-)$/u.test(lowerAt(tokens, at + 2))
	);
}

const TIME = /^(?:day|week|month|year|hour|minute|second|quarter|season)$/u;

/** "the largest monthly decline": of the noun behind it alone. */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const hasNoun = next?.kind === 'word' && next.gap === 'space' && !FUNCTION_WORDS.has(next.lower);
	return hasNoun && /^(?:an?|the|its|their|.+est)$/u.test(lowerAt(tokens, at - 1));
}

function isRateOfBoth(tokens: readonly Token[], from: number): boolean {
	for (let place = from; place < from + 2 * TOKENS_BEFORE_PER && continues(tokens, place); place++)
		if (lowerAt(tokens, place) === ',') return lowerAt(tokens, place + 1) === 'per';
	return false;
}
