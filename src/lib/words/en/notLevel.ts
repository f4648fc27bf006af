/** What makes a level unsafe that other rules have let pass: a comparison without its word, a pace, an end of a range, a part of a change. */
import { HOW_OR_WHAT, sizeOf } from './accounted';
import { AS_COMPARED } from './asBefore';
import { CHANGE_VERBS } from './changeWords';
import type { Core } from '../language/core';
import { continues, continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { FUNCTION_WORDS } from './grammar';
import { isLevelNoun } from './headNoun';
import { IN_UNIT } from './measuredNear';
import { rateOf } from './rateBehind';
import { UNSAID_DIRECTION } from './unsaid';

/** The doubt about an amount that is read as a level, or per nothing. */
export function notLevel(tokens: readonly Token[], core: Core, earlier: Core | undefined): string | undefined {
	return (
		paced(tokens, core) ??
		shortOf(tokens, core, earlier) ??
		(core.told === undefined && core.value >= 0
			? (comparedBare(tokens, core) ??
				endOfRange(tokens, core) ??
				partOf(tokens, core, earlier) ??
				asBefore(tokens, core, earlier) ??
				ofUnknown(tokens, core) ??
				saidTwice(tokens, core) ??
				withIt(tokens, core))
			: undefined)
	);
}

/** "an increase of 1.6 percent per day": a percentage is kept by the year alone. */
function paced(tokens: readonly Token[], { to, unit }: Core): string | undefined {
	if (unit !== 'percent' && unit !== 'percent-change') return undefined;
	const isPer = /^(?:per|a|each|every)$/u.test(lowerAt(tokens, to));
	return isPer && /^(?:minute|hour|day|week)$/u.test(lowerAt(tokens, to + 1)) ? rateOf(lowerAt(tokens, to)) : undefined;
}

/** "a full 40% than the record before", "5 mpg better fuel economy". */
function comparedBare(tokens: readonly Token[], { to, unit }: Core): string | undefined {
	const isThan = unit === 'percent' && lowerAt(tokens, to) === 'than';
	// "and a quarter, down to 10%"
	const isMoved = lowerAt(tokens, to) === ',' && lowerAt(tokens, to + 1) === 'down' && lowerAt(tokens, to + 2) === 'to';
	return isThan || isMoved || (unit !== undefined && /^(?:better|worse)$/u.test(lowerAt(tokens, to)))
		? UNSAID_DIRECTION
		: undefined;
}

const IN_BRACKETS = 8;

/** "were 2 °C (3.6 °F) to 3 °C warmer": what stands in brackets parts the ends, and their word is behind the last. */
function endOfRange(tokens: readonly Token[], { to, unit }: Core): string | undefined {
	if (unit === undefined) return undefined;
	let place = to;
	if (lowerAt(tokens, to) === '(') while (place < to + IN_BRACKETS && lowerAt(tokens, place) !== ')') place++;
	if (lowerAt(tokens, place) !== ')' || lowerAt(tokens, place + 1) !== 'to') return undefined;
	return tokens[place + 2]?.kind === 'number' && continues(tokens, place + 2) ? HOW_OR_WHAT : undefined;
}

const PART = 'it may be a part of the change before it';
const BEFORE = 24;

/** "a $4.7bn increase in industrial supplies, including $1.6bn of natural gas". */
function partOf(tokens: readonly Token[], { from, unit }: Core, earlier: Core | undefined): string | undefined {
	const isSame = unit === earlier?.unit || (unit === 'percent' && earlier?.unit === 'percent-change');
	if (earlier?.told === undefined || !isSame || from - earlier.to > BEFORE) return undefined;
	if (!/^(?:including|includes|included)$/u.test(lowerAt(tokens, from - 1))) return undefined;
	return tokens.slice(earlier.to, from).every((_, step) => continues(tokens, earlier.to + step)) ? PART : undefined;
}

const RATE = /^(?:rate|pace|peak|high|low|trough|growth|rise|fall)$/u;
const NEAR = 30;

/** "rose at 6.2 per cent. This was up from a rate of 5.7 per cent": a rate that is compared with that of a change. */
function asBefore(tokens: readonly Token[], { from, unit }: Core, earlier: Core | undefined): string | undefined {
	if (unit !== 'percent' || lowerAt(tokens, from - 1) !== 'of' || !RATE.test(lowerAt(tokens, from - 2)))
		return undefined;
	const isCompared = [3, 4, 5].some(
		(back) =>
			/^(?:from|than|to|with|against)$/u.test(lowerAt(tokens, from - back)) && continuesBack(tokens, from - back + 1)
	);
	if (!isCompared) return undefined;
	const rates = [earlier, earlier?.past].filter((one) => one?.unit === 'percent-change' || isDoubted(one));
	const isNear = rates.some((one) => one !== undefined && from - one.to < NEAR);
	return isNear || speaksOfBefore(tokens, from) ? AS_COMPARED : undefined;
}

/** "This was up from": what it is, the sentence before has said. */
function speaksOfBefore(tokens: readonly Token[], from: number): boolean {
	let first = from;
	while (first > from - NEAR && continuesBack(tokens, first - 1)) first--;
	return /^(?:this|that|it|these|both)$/u.test(lowerAt(tokens, first));
}

const isDoubted = (one: Core | undefined) =>
	one?.unit === 'percent' && one.doubts?.some((doubt) => doubt.startsWith('it may be the size of a change')) === true;

/** Further nouns of which a percentage is the level, and that stand right before its “of”. */
const LEVELS = /^(?:range|total|maximum|minimum|score|mean|median|goal|limit|high|low|peak|record|ago)$/u;

/** "a setback of 5 percent": a noun that nobody knows to have a level in percent may have gone either way. */
function ofUnknown(tokens: readonly Token[], { from, to, unit, relation }: Core): string | undefined {
	if (unit !== 'percent' || relation === 'between' || lowerAt(tokens, to) === 'of') return undefined;
	if (lowerAt(tokens, from - 1) !== 'of' || !continuesBack(tokens, from - 2)) return undefined;
	const { kind, lower = '' } = tokens[from - 2] ?? {};
	if (kind !== 'word') return undefined;
	// "growth has fallen from rates of 20%": of what, nobody says.
	const isBare = /^rates?$/u.test(lower) && FUNCTION_WORDS.has(lowerAt(tokens, from - 3));
	return isBare || !(isLevelNoun(tokens, from - 2) || LEVELS.test(lower)) ? sizeOf(lower) : undefined;
}

const COMPARES = /^(?:below|above|under|over|more|less|fewer|higher|lower|larger|smaller)$/u;
const TWICE = 10;

/** "is 36 tonnes, or 15 per cent, more than", "500 million—or some 20 percent—below it": the comparison is of both. */
function saidTwice(tokens: readonly Token[], { from, to }: Core): string | undefined {
	if (![to - from, to - from + 1, -1, -2, -3].some((step) => lowerAt(tokens, from + step) === 'or')) return undefined;
	for (let place = to; place < to + TWICE && continues(tokens, place); place++)
		if (/^[,—–)]$/u.test(lowerAt(tokens, place)) && COMPARES.test(lowerAt(tokens, place + 1))) return UNSAID_DIRECTION;
	return undefined;
}

const OBJECT = 8;

/** "to reduce emissions with 35% by 2025": what stands behind the object of a verb of change may be how far. */
function withIt(tokens: readonly Token[], { from, to, unit }: Core): string | undefined {
	if (unit !== 'percent' || lowerAt(tokens, from - 1) !== 'with' || lowerAt(tokens, to) === 'of') return undefined;
	for (let place = from - 2; place > from - OBJECT && continuesBack(tokens, place); place--) {
		const { kind, lower = '' } = tokens[place] ?? {};
		if (kind === 'number' || lower === ',') return undefined;
		if (CHANGE_VERBS.has(lower)) return sizeOf(lower);
	}
	return undefined;
}

/** "151.25 mills, down from the 196 that were foreseen": a bare number that is compared with what is measured is of its unit. */
function shortOf(tokens: readonly Token[], { from, unit, noun }: Core, earlier: Core | undefined): string | undefined {
	if (unit !== 'count' || noun !== undefined || earlier?.unit === undefined) return undefined;
	if (/^(?:count|percent|date|rank|share|multiple|year|month|week|day|hour|minute)/u.test(earlier.unit))
		return undefined;
	const link = /^(?:the|an?|about|around)$/u.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
	const isNear = link - earlier.to >= 0 && link - earlier.to < OBJECT;
	return isNear && /^(?:from|than|to|with|against)$/u.test(lowerAt(tokens, link)) ? IN_UNIT : undefined;
}
