/** What the words of a language leave open of a number, where no rule doubts it yet. */
import { CURRENCIES } from '../../quantity/currencies';
import type { Core } from '../language/core';
import { isCapitalised, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { amountAt } from './amount';
import type { Amount } from './amount';
import { directionOf } from './clauses';
import { fractionAt } from './fractions';
import { numeralAt } from './numeral';
import type { UnitRules } from './units';
import type { LanguageWords } from './words';

const NO_COUNT = 'it counts in parts, so what stands behind it may be a unit';
const MAY_BE_YEAR = 'it may be a year';
const NO_NOUN = 'what it counts is not plain; it may be money, or in another unit';
const RATE = 'what stands behind it may make it a rate';
const QUALIFIER = 'the word before it may qualify it';
const CUT = 'it may be one number with what stands behind it';
const DENIED = 'the words before it may deny it';
const TOKENS_BEFORE_PER = 8;

/** What is open of a number of which nothing else is. */
export function leftOpen(
	tokens: readonly Token[],
	core: Core,
	amount: Amount | undefined,
	words: LanguageWords,
	units: UnitRules
): string | undefined {
	const { unit, decimals, scale, from, to } = core;
	if (unit === 'count' && decimals > 0 && scale === 1) return NO_COUNT;
	// “35 млн выделены”
	const isNamed = core.noun !== undefined && words.context.whole.test(core.noun.toLowerCase());
	if (unit === 'count' && scale >= 1e6 && words.numbers.links.size === 0 && !words.context.nounsAreCapital && !isNamed)
		return NO_NOUN;
	const mayBeYear = amount?.isBare === true && /^(?:1[89]|20)\d\d$/u.test(tokens[to - 1]?.text ?? '');
	if (mayBeYear && (core.relation ?? 'exactly') === 'exactly') return MAY_BE_YEAR;
	if (!/-per-|^percent|^(?:share|multiple|year|month|week|day|hour|minute|second)/u.test(unit ?? ''))
		for (let place = to; place < to + TOKENS_BEFORE_PER && place < tokens.length; place++) {
			if (tokens[place]?.kind === 'number' || /^[.,;:!?]$/u.test(lowerAt(tokens, place))) break;
			if (units.isPer(tokens, place) || words.units.reckonedBy.has(lowerAt(tokens, place))) return RATE;
		}
	if (words.units.per.has(lowerAt(tokens, to)) && tokens[to + 1]?.kind === 'word') return RATE;
	if (mayBeQualified(tokens, from, words)) return QUALIFIER;
	if (goesOn(tokens, core, amount, words, units)) return CUT;
	if (isDenied(tokens, from, words)) return DENIED;
	const isTied = core.relation !== undefined && core.relation !== 'exactly';
	return isTied || isKnown(tokens, from - 1, words) ? undefined : QUALIFIER;
}

/** “drei halbe”, “cinq-huitièmes”, “zwei Komma drei”, “15 Dollar und 15 Cent”: what stands beside it may be a part of it. */
function goesOn(
	tokens: readonly Token[],
	{ to }: Core,
	amount: Amount | undefined,
	words: LanguageWords,
	units: UnitRules
): boolean {
	if (amount === undefined) return false;
	const { numbers, fractions, calendar, context } = words;
	const place = isJoiner(tokens, to) ? to + 1 : to;
	const next = tokens[place];
	if (next === undefined || next.gap === 'break' || (next.gap === 'none' && place === to)) return false;
	if (numbers.goOn.has(next.lower)) return numeralAt(tokens, place + 1, numbers) !== undefined;
	const isMoney = amount.isMeasured && CURRENCIES.has(amount.unit ?? '');
	if (next.kind === 'number') return isMoney || !amount.isMeasured;
	const isAnd = calendar.and.has(next.lower) || numbers.and.has(next.lower) || context.joins.has(next.lower);
	if (isAnd && next.kind === 'word') {
		if (fractionAt(tokens, place + 1, words, units)?.unit === 'share') return true;
		const second = isMoney ? amountAt(tokens, place + 1, words, units) : undefined;
		return second !== undefined && (second.unit === undefined || second.unread !== undefined);
	}
	if (next.kind !== 'word' || (amount.isMeasured && !isMoney)) return false;
	const isNumber = numbers.cardinals.startingAt(tokens, place) ?? numbers.compound(next.lower);
	return isNumber !== undefined || fractions.denominators.has(next.lower) || numbers.ordinal.test(next.lower);
}

/** “avoisine une puissance de 100 MW”: words that tie a number to the truth, with a noun between. */
function mayBeQualified(tokens: readonly Token[], from: number, { context }: LanguageWords): boolean {
	for (let end = from - 1; end > Math.max(0, from - BETWEEN); end--) {
		const token = tokens[end];
		if (token?.kind !== 'word' || tokens[end + 1]?.gap === 'break') return false;
		const found = context.before.endingAt(tokens, end);
		if (found && tokens[end - 1]?.kind === 'word') return true;
	}
	return false;
}

const BETWEEN = 5;

/** “n’ont pas franchi les 30 millions”: close before the number, or at the head of its own words. */
function isDenied(tokens: readonly Token[], from: number, { stance }: LanguageWords): boolean {
	return [from - 1, from - 2, from - 3].some(
		(at) => at >= 0 && stance.phrases.startingAt(tokens, at)?.value === 'denial'
	);
}

/** Whether the word before a number is known to qualify nothing. */
function isKnown(tokens: readonly Token[], at: number, { context }: LanguageWords): boolean {
	const token = tokens[at];
	if (token === undefined || token.kind !== 'word' || tokens[at + 1]?.gap === 'break') return true;
	if (context.plain.has(token.lower) || context.functionWords.has(token.lower)) return true;
	if (context.articles.has(token.lower) || context.levelLinks.has(token.lower) || context.sizeLinks.has(token.lower))
		return true;
	if (directionOf(token, context) !== undefined) return true;
	return context.nounsAreCapital && isCapitalised(token);
}
