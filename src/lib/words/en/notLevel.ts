/** What makes a level unsafe that other rules have let pass: a comparison without its word, a pace, an end of a range, a part of a change. */
import type { Core } from '../language/core';
import { continues, continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { isLevelNoun } from './headNoun';
import { rateOf } from './rateBehind';
import { UNSAID_DIRECTION } from './unsaid';

/** The doubt about an amount that is read as a level, or per nothing. */
export function notLevel(tokens: readonly Token[], core: Core, earlier: Core | undefined): string | undefined {
	return (
		paced(tokens, core) ??
		(core.told === undefined && core.value >= 0
			? (comparedBare(tokens, core) ??
				endOfRange(tokens, core) ??
				partOf(tokens, core, earlier) ??
				asBefore(tokens, core, earlier) ??
				ofUnknown(tokens, core) ??
				guessed(tokens, core))
			: undefined)
	);
}

/** "an increase of 1.6 percent per day": a percentage is kept by the year alone. */
function paced(tokens: readonly Token[], { to, unit }: Core): string | undefined {
	if (unit !== 'percent' && unit !== 'percent-change') return undefined;
	const isPer = /^(?:per|a|each|every)$/u.test(lowerAt(tokens, to));
	return isPer && /^(?:minute|hour|day|week)$/u.test(lowerAt(tokens, to + 1)) ? rateOf(lowerAt(tokens, to)) : undefined;
}

/** "a full 40% than the record before". */
function comparedBare(tokens: readonly Token[], { to, unit }: Core): string | undefined {
	return unit === 'percent' && lowerAt(tokens, to) === 'than' ? UNSAID_DIRECTION : undefined;
}

const IN_BRACKETS = 8;
const END = 'it may be an end of a range with the one beside it';

/** "were 2 °C (3.6 °F) to 3 °C warmer": what stands in brackets parts the ends, and their word is behind the last. */
function endOfRange(tokens: readonly Token[], { to, unit }: Core): string | undefined {
	if (unit === undefined) return undefined;
	let place = to;
	if (lowerAt(tokens, to) === '(') while (place < to + IN_BRACKETS && lowerAt(tokens, place) !== ')') place++;
	if (lowerAt(tokens, place) !== ')' || lowerAt(tokens, place + 1) !== 'to') return undefined;
	return tokens[place + 2]?.kind === 'number' && continues(tokens, place + 2) ? END : undefined;
}

const PART = 'it may be a part of the change before it';
const BEFORE = 24;

/** "a $4.7bn increase in industrial supplies, including $1.6bn of natural gas". */
function partOf(tokens: readonly Token[], { from, unit }: Core, earlier: Core | undefined): string | undefined {
	if (earlier?.told === undefined || unit !== earlier.unit || from - earlier.to > BEFORE) return undefined;
	if (!/^(?:including|includes|included)$/u.test(lowerAt(tokens, from - 1))) return undefined;
	return tokens.slice(earlier.to, from).every((_, step) => continues(tokens, earlier.to + step)) ? PART : undefined;
}

const RATE = /^(?:rate|pace|peak|high|low|trough|growth|rise|fall)$/u;
const AS_COMPARED = 'it may be the size of a change, as the one that it is compared with';
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

const sizeOf = (word: string) => `it may be the size of a change, since its words speak of “${word}”`;
/** Further nouns of which a percentage is the level, and that stand right before its “of”. */
const LEVELS =
	/^(?:range|total|maximum|minimum|capacity|score|mean|median|goal|limit|threshold|floor|ceiling|cap|high|low|peak|trough|record|ago)$/u;

/** "a setback of 5 percent": a noun that nobody knows to have a level in percent may have gone either way. */
function ofUnknown(tokens: readonly Token[], { from, to, unit, relation }: Core): string | undefined {
	if (unit !== 'percent' || relation === 'between' || lowerAt(tokens, to) === 'of') return undefined;
	if (lowerAt(tokens, from - 1) !== 'of' || !continuesBack(tokens, from - 2)) return undefined;
	const { kind, lower = '' } = tokens[from - 2] ?? {};
	return kind === 'word' && !isLevelNoun(tokens, from - 2) && !LEVELS.test(lower) ? sizeOf(lower) : undefined;
}

const GUESS = /^(?:estimates?|forecasts?|expectations?|projections?|consensus)$/u;
const MOVES =
	/^(?:draws?|drawdowns?|builds?|injections?|withdrawals?|outflows?|inflows?|additions?|declines?|increases?|decreases?|drops?|gains?|growth|rises?)$/u;

/** "the drawdown was 22% lower than the estimate of 91 billion cubic feet": what was foreseen is of the kind of what came. */
function guessed(tokens: readonly Token[], { from, unit }: Core): string | undefined {
	if (
		unit === undefined ||
		unit === 'percent' ||
		lowerAt(tokens, from - 1) !== 'of' ||
		!GUESS.test(lowerAt(tokens, from - 2))
	)
		return undefined;
	for (let place = from - 3; place > from - NEAR && continuesBack(tokens, place); place--)
		if (MOVES.test(lowerAt(tokens, place))) return sizeOf(lowerAt(tokens, place));
	return undefined;
}
