/** What is open of an amount as of the one before it: said again, listed, in brackets behind it, or compared with it. */
import type { Core } from '../language/core';
import { continues, continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** "by some 3 percent, or almost 36 million tonnes": what is open of the first is open of the second. */
export function saidAgain(
	tokens: readonly Token[],
	{ from, unit }: Core,
	earlier: Core | undefined
): string | undefined {
	const doubt = earlier?.doubts?.[0];
	if (doubt === undefined || earlier === undefined || from - earlier.to > SAID_AGAIN + 1) return undefined;
	const between = tokens.slice(earlier.to, from).map(({ lower }) => lower);
	if (/^out of(?: a total of)?$/u.test(between.join(' '))) return doubt;
	if (between.at(-1) !== 'or') return undefined;
	// "a yearly loss of $12 billion, or 1.3 percent of output": a percentage is per nothing.
	if (unit === 'percent' && /rate|its own$/u.test(doubt)) return undefined;
	const isNext = from - 1 === earlier.to || (from - 2 === earlier.to && lowerAt(tokens, earlier.to) === ',');
	return isNext && continues(tokens, from) ? doubt : undefined;
}

/** Words of a list between two amounts: names, marks, and what joins them. */
const LIST_WORDS = /^(?:[,;()]|and|or|in|at|for|by|the|followed|with|to|respectively|while|of)$/u;
const LISTED = 14;
const SAID_AGAIN = 4;

/** "increases at 36%, followed by Utah at 32%", "Ohio, 11%; Iowa, 7%": the next of a list is of the kind of the one before. */
export function listed(tokens: readonly Token[], core: Core, earlier: Core | undefined): string | undefined {
	const { from, unit } = core;
	if (unit !== 'percent' || earlier === undefined || from - earlier.to > LISTED) return undefined;
	// "down 425,140,000 bus, or 25%"
	const isSame = lowerAt(tokens, from - 1) === 'or' && earlier.told !== undefined && from - earlier.to <= SAID_AGAIN;
	if (isSame && continues(tokens, from - 1)) return `${SIZE}, as the one before it in its list`;
	if (!mayBeChange(earlier) || /^(?:to|from)$/u.test(lowerAt(tokens, from - 1))) return undefined;
	if (isParallel(tokens, earlier.to, core)) return `${SIZE}, as the one before it in its list`;
	for (let place = earlier.to; place < from; place++) {
		const token = tokens[place];
		if (token === undefined || token.gap === 'break') return undefined;
		if (!LIST_WORDS.test(token.lower) && !/^\p{Lu}/u.test(token.text)) return undefined;
	}
	return `${SIZE}, as the one before it in its list`;
}

/** "6.8% for meat and poultry and 16.4% for dairy": the same of another. */
function isParallel(tokens: readonly Token[], first: number, { from, to }: Core): boolean {
	const link = lowerAt(tokens, to);
	if (!/^(?:for|in|among)$/u.test(link) || lowerAt(tokens, first) !== link) return false;
	if (!/^(?:and|,)$/u.test(lowerAt(tokens, from - 1))) return false;
	return tokens.slice(first, from).every((_, place) => continues(tokens, first + place));
}

const SIZE = 'it may be the size of a change';

/** Whether an amount is the size of a change, or doubted to be. */
function mayBeChange({ unit, doubts }: Core): boolean {
	return unit === 'percent-change' || doubts?.some((doubt) => doubt.startsWith(SIZE)) === true;
}

/** "rose 0.6 percent after the low of October (0.5 percent)": in brackets behind a change it may be another one. */
export function inBrackets(
	tokens: readonly Token[],
	{ from, unit }: Core,
	earlier: Core | undefined
): string | undefined {
	if (unit !== 'percent' || lowerAt(tokens, from - 1) !== '(' || earlier === undefined) return undefined;
	if (earlier.unit !== 'percent-change' && (earlier.unit !== 'percentage-point' || earlier.told === undefined))
		return undefined;
	for (let place = from - 1; place > earlier.to; place--) if (!continuesBack(tokens, place)) return undefined;
	return `${SIZE}, as the one before it in its sentence`;
}

const COMPARED = 8;
export const AS_COMPARED = `${SIZE}, as the one that it is compared with`;
const COMPARES = /^(?:from|than|versus|with|against|below|above|compared|beside|beating|missing)$/u;

/** "growth of 4 percent, up from the earlier guess of 3 percent", "compared to 3.8 percent": what is compared is of one kind. */
export function compared(
	tokens: readonly Token[],
	{ from, unit }: Core,
	earlier: Core | undefined
): string | undefined {
	// "the 25-peso increase is far lower than the 334 pesos"
	if (earlier === undefined || unit === undefined || from - earlier.to > COMPARED) return undefined;
	const isAsWell = unit !== 'percent' && unit === earlier.unit && (earlier.told !== undefined || mayBeChange(earlier));
	if (unit !== 'percent' && !isAsWell) return undefined;
	const words = tokens.slice(earlier.to, from);
	if (isAsWell) return words.some(({ lower }) => /^(?:than|compared|versus)$/u.test(lower)) ? AS_COMPARED : undefined;
	const isNear = words.every((_, place) => continues(tokens, earlier.to + place));
	if (!mayBeChange(earlier) || !isNear || !words.some(({ lower }) => COMPARES.test(lower))) return undefined;
	return AS_COMPARED;
}
