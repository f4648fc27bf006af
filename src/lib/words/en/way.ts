/** Which way a noun of change goes that an amount may be the size of: “a build of 5 barrels”, “increase in sea levels of 3 mm”. */
import { continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import type { Direction } from './changeWords';
import { FUNCTION_WORDS } from './grammar';
import { isLevelNoun, isNoun, isThing } from './headNoun';

export const MONEY = /^(?:[A-Z]{3}|cent)(?:-per-|$)/u;
/** What is stored, of which there are draws and builds. */
const STORED = /^(?:barrel|ft3|m3|gallon|L|bushel|acre-ft|t)$/u;
const FILLED = /^(?:builds?|injections?|inflows?)$/u;
const DRAWN = /^(?:draws?|drawdowns?|withdrawals?|outflows?)$/u;
const RISES = /^(?:cagr|warming|advances?|upswings?)$/u;
const FALLS = /^(?:cooling|thinning|shortening)$/u;

/** Which way a noun goes that an amount in a unit is the size of; of money a loss and what was done are none. */
export function wayOf(word: string, unit = ''): Direction | undefined {
	if (STORED.test(unit) && FILLED.test(word)) return 1;
	if (STORED.test(unit) && DRAWN.test(word)) return -1;
	const found = CHANGE_NOUNS.get(word);
	if (found) return found.kind !== 'change' && MONEY.test(unit) ? undefined : found.direction;
	return MONEY.test(unit) ? undefined : RISES.test(word) ? 1 : FALLS.test(word) ? -1 : undefined;
}

/** How far back in its phrase the noun may stand. */
export const PHRASE = 9;
const INNER = /^(?:[()]|in|of|for|the|an?|its|their|between|across|among)$/u;
export const JOINED = /^(?:and|or|,)$/u;

/** The way of the noun of change over a phrase that ends with a token: "reduction (ARR)", "increase in sea levels". */
export function wayBefore(
	tokens: readonly Token[],
	last: number,
	unit: string,
	isJoined = false
): Direction | undefined {
	for (let place = last; place > last - PHRASE && continuesBack(tokens, place); place--) {
		const { kind, lower = '' } = tokens[place] ?? {};
		const isYear = /^(?:19|20)\d\d$/u.test(lower);
		// "an increase from 2016 of just over $100"
		const isFromYear = lower === 'from' && /^(?:19|20)\d\d$/u.test(lowerAt(tokens, place + 1));
		if (INNER.test(lower) || (isJoined && JOINED.test(lower)) || isYear || isFromYear) continue;
		if (kind !== 'word' || FUNCTION_WORDS.has(lower)) return undefined;
		const way = wayOf(lower, unit);
		if (way !== undefined) return isNoun(tokens, place) && !isThing(tokens, place) ? way : undefined;
		if (CHANGE_VERBS.has(lower)) return undefined;
		// "growth in capacity" is none of its own, and "levels" are of what rises.
		if (lower === 'levels' || !isLevelNoun(tokens, place)) continue;
		return /^(?:in|of)$/u.test(lowerAt(tokens, place - 1)) ? wayOf(lowerAt(tokens, place - 2), unit) : undefined;
	}
	return undefined;
}
