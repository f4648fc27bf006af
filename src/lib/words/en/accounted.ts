/**
 * Amounts that fail closed: what stands right beside an amount must be understood, or a person looks. Other rules know what is
 * often meant; these know nothing of it, and ask whether any rule has accounted for the head of its phrase, and for the marks and
 * digits that touch it.
 */
import { unitOf } from '../../quantity/unit';
import { CHANGE_NOUNS } from './changeWords';
import { FUNCTION_WORDS } from './grammar';
import { isLevelNoun, isThing } from './headNoun';
import type { Core } from '../language/core';
import { continues, continuesBack, isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** The doubt about what no rule has accounted for. */
export function unaccounted(tokens: readonly Token[], core: Core, earlier: Core | undefined): string | undefined {
	return (
		touching(tokens, core) ??
		inOtherUnit(tokens, core, earlier) ??
		inBrackets(tokens, core, earlier) ??
		agesBeside(tokens, core) ??
		howOrWhat(tokens, core, earlier) ??
		belowZero(tokens, core, earlier) ??
		headBehind(tokens, core)
	);
}

/** Marks that may touch a number and leave it as it is. */
const OPENING = /^[\s"“”‘’'«»([{—–\-,:;.…~≈<>≤≥±+−=|•*·]$/u;
const CLOSING = /^[\s"“”‘’'«»)\]}—–\-,:;.…?!|%‰°€£$¥*/†‡·+]$/u;

/** "µ5", "5¶": a sign that is no mark of sentences may be part of it; so may digits and letters before it: "R2 955 million". */
function touching(tokens: readonly Token[], { from, to }: Core): string | undefined {
	const [first, before, behind] = [tokens[from], tokens[from - 1], tokens[to]];
	const isStrange = (token: Token | undefined, known: RegExp) => token?.kind === 'mark' && !known.test(token.text);
	if (isGlued(tokens, from) && isStrange(before, OPENING)) return touches(before?.text ?? '');
	if (isGlued(tokens, to) && isStrange(behind, CLOSING)) return touches(behind?.text ?? '');
	const goesOn = first?.gap === 'space' && before?.kind === 'word' && /^\p{Lu}{1,3}\d{1,3}$/u.test(before.text);
	return goesOn && /^\d{3}(?!\d)/u.test(first.text) ? touches(before.text) : undefined;
}

const touches = (text: string) => `“${text}” beside it may be part of it`;

/** "lost 267 gigatonnes (294.3 billion tons)": what is open of the one is open of the same in another unit. */
function inOtherUnit(tokens: readonly Token[], { from, unit }: Core, earlier: Core | undefined): string | undefined {
	const doubt = earlier?.doubts?.[0];
	if (doubt === undefined || earlier === undefined || earlier.to !== bracketBefore(tokens, from)) return undefined;
	const [first, second] = [unitOf(earlier.unit ?? ''), unitOf(unit ?? '')];
	return first !== undefined && first.dimension === second?.dimension ? doubt : undefined;
}

/** Where the brackets open in which an amount stands first: "(19 feet)", "(that is 19 feet)". */
function bracketBefore(tokens: readonly Token[], from: number): number | undefined {
	let place = from - 1;
	while (/^(?:that|is|or|ie|i\.e\.|about|around|roughly|nearly|equivalent|to)$/u.test(lowerAt(tokens, place))) place--;
	return lowerAt(tokens, place) === '(' ? place : undefined;
}

/** "rose by 33 pesos ($0.63)", "a reduction for death (19%)": in brackets behind a change it may be the size of it. */
function inBrackets(
	tokens: readonly Token[],
	{ from, unit, told, value }: Core,
	earlier: Core | undefined
): string | undefined {
	if (told !== undefined || value < 0 || unit === undefined || UNMOVED.test(unit)) return undefined;
	if (lowerAt(tokens, from - 1) !== '(') return undefined;
	const isOfChange = earlier?.told !== undefined || earlier?.doubts?.some((doubt) => OF_CHANGE.test(doubt)) === true;
	if (earlier?.to === from - 1) return isOfChange ? IN_BRACKETS : undefined;
	// "lost 13.4% of their body weight (29.8 pounds)"
	const isOfWhole = isOfChange && lowerAt(tokens, earlier?.to ?? 0) === 'of' && from - (earlier?.to ?? 0) < PHRASE;
	if (isOfWhole) return IN_BRACKETS;
	const noun = changeBefore(tokens, from - 2);
	return noun === undefined || isSaved(noun, unit) ? undefined : sizeOf(noun);
}

const OF_CHANGE = /rise or a fall$|size of a change/u;
const IN_BRACKETS = 'it may be the size of the change that stands before its brackets';
const PHRASE = 8;

/** The noun of change in the phrase that ends with a token, over what stands in brackets: "reduction (ARR) of", "increase in levels of". */
function changeBefore(tokens: readonly Token[], last: number): string | undefined {
	for (let place = last; place > last - PHRASE && continuesBack(tokens, place); place--) {
		const { kind, lower = '' } = tokens[place] ?? {};
		if (/^[)(]$/u.test(lower) || /^(?:in|of|for|to|the|a|an)$/u.test(lower)) continue;
		if (kind !== 'word' || FUNCTION_WORDS.has(lower)) return undefined;
		if (isLevelNoun(tokens, place)) return undefined;
		if (isOfChange(lower) && !isThing(tokens, place)) return lower;
	}
	return undefined;
}

/** "under age 5", "under the age of 5", "between the ages of one month and 5 years": the words before the age bound it. */
function agesBeside(tokens: readonly Token[], { from, unit, relation }: Core): string | undefined {
	if (relation !== undefined || !TIME.test(unit ?? '')) return undefined;
	const before = [1, 2, 3, 4, 5, 6, 7].map((back) => lowerAt(tokens, from - back));
	const age = before.findIndex((word) => /^ages?$/u.test(word));
	const bound = before.slice(age + 1, age + 3).find((word) => /^(?:under|over|above|below|between|from)$/u.test(word));
	return age < 0 || bound === undefined ? undefined : `“${bound}” before it may make it a bound`;
}

/** Nobody gives a range of which one end is five times the other. */
const WIDEST = 5;
export const HOW_OR_WHAT = 'it may be an end of a range with the one beside it';

/** "rose 5 percent to 7 percent": how far and to what, or how far at least and at most. */
function howOrWhat(tokens: readonly Token[], core: Core, earlier: Core | undefined): string | undefined {
	const isPercent = ({ unit }: Core) => unit === 'percent' || unit === 'percent-change';
	if (!isPercent(core)) return undefined;
	const size = Math.abs(core.value);
	if (earlier && isPercent(earlier) && lowerAt(tokens, core.from - 1) === 'to' && earlier.to === core.from - 1)
		return size < WIDEST * Math.abs(earlier.value) && size > Math.abs(earlier.value) ? HOW_OR_WHAT : undefined;
	const next = core.told !== undefined && lowerAt(tokens, core.to) === 'to' ? tokens[core.to + 1] : undefined;
	if (next?.kind !== 'number' || !/^(?:%|percent|per)$/u.test(lowerAt(tokens, core.to + 2))) return undefined;
	const other = Number(next.lower);
	return other > size && other < WIDEST * size ? HOW_OR_WHAT : undefined;
}

const MONEY = /^(?:[A-Z]{3}|cent)(?:-per-|$)/u;
const SENTENCE = 40;
/** Money of which a loss is none, between both. */
const OTHERS = /^(?:revenues?|sales|income|profits?|turnover|cash|assets|budgets?|prices?)$/u;

/** "a loss of $5 million, or 44 cents per share", "a loss of 30 cents, where 25 were expected": what goes on with a loss may be one. */
function belowZero(
	tokens: readonly Token[],
	{ from, unit, value }: Core,
	earlier: Core | undefined
): string | undefined {
	if (value < 0 || !MONEY.test(unit ?? '') || earlier === undefined) return undefined;
	const isLoss =
		MONEY.test(earlier.unit ?? '') &&
		((earlier.value < 0 && earlier.told === undefined) || earlier.doubts?.some(isOfLoss) === true);
	if (!isLoss || from - earlier.to > SENTENCE) return undefined;
	for (let place = from - 1; place >= earlier.to; place--)
		if (!continuesBack(tokens, place) || OTHERS.test(lowerAt(tokens, place))) return undefined;
	return `${BELOW_ZERO}, as the one before it in its sentence`;
}

const LOSSES = /^(?:loss|losses)$/u;
const BEFORE = 14;

/** Of these a percentage is what it grows by: "the growth forecast was lowered to 6.8% from 7%". */
const GROWTH = /^(?:growth|cagr)$/u;

/** Both ends of a change may be below zero, or themselves the sizes of changes, and no word beside them says so. */
export function ofEnds(tokens: readonly Token[], core: Core): string | undefined {
	if (core.unit !== 'percent') return ofLosses(tokens, core);
	for (let place = core.from - 1; place >= core.from - BEFORE && continuesBack(tokens, place); place--)
		if (GROWTH.test(lowerAt(tokens, place))) return sizeOf(lowerAt(tokens, place));
	return undefined;
}

/** "its net loss nearly doubled to $128 million from $67 million": both ends are below zero, and no word beside them says so. */
function ofLosses(tokens: readonly Token[], { from, unit, change }: Core): string | undefined {
	if (!MONEY.test(unit ?? '') || (change && (change.from < 0 || change.to < 0))) return undefined;
	for (let place = from - 1; place >= from - BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		if (OTHERS.test(word)) return undefined;
		if (LOSSES.test(word)) return `${BELOW_ZERO}, since its words speak of “${word}”`;
	}
	return undefined;
}

const BELOW_ZERO = 'it may be below zero';
const isOfLoss = (doubt: string) => doubt.startsWith(BELOW_ZERO) || /“los(?:t|e|es|ing)”$/u.test(doubt);

/** Units of which no rule need know a way: they are counted, dated or compared. */
const UNMOVED = /^(?:count|rank|date|share|multiple|percent-change|pH|year|month|week|day|hour|minute)$/u;
const TIME = /^(?:year|month|week|day|hour|minute|second)$/u;
/** Nouns of change that tell of no way by themselves, or of one that stands in no list of ways. */
const NOUNS: ReadonlySet<string> = new Set(
	`withdrawal withdrawals improvement improvements deterioration recovery warming cooling thinning melting shortfall deficit surplus
	savings reduction reductions loss losses hike hikes delay delays extension gap difference differential shift change changes revision correction reversal injection build builds draw draws`.split(
		/\s+/
	)
);
/** "drawdown", "pullback", "upswing", "run-up"; no "rainfall". */
const COMPOUND = /.(?:down|back|off|swing|tick)$/u;
const HEAD = 6;

function isOfChange(word: string): boolean {
	if (NOUNS.has(word) || CHANGE_NOUNS.get(word)?.kind === 'change') return true;
	return (
		word.length > 5 &&
		COMPOUND.test(word) &&
		!/^(?:feed|paper|hatch|play|take|lay|shut|lock|break|count|touch|crack|kick)/u.test(word)
	);
}

/** "a 5-month improvement", "a 0.7 percent upswing", "5 degrees of warming", "a drawdown of 5 GW": its phrase is of such a noun. */
function headBehind(tokens: readonly Token[], { from, to, unit, told, value }: Core): string | undefined {
	if (told !== undefined || value < 0 || unit === undefined || (UNMOVED.test(unit) && !TIME.test(unit)))
		return undefined;
	if (!TIME.test(unit)) {
		const of = lowerAt(tokens, from - 1) === 'of' ? from - 2 : undefined;
		const noun = of === undefined ? undefined : changeBefore(tokens, of);
		if (noun !== undefined) return isSaved(noun, unit) ? undefined : sizeOf(noun);
		const done = of === undefined ? '' : lowerAt(tokens, of - 1);
		if (unit !== 'percent' && DONE.test(done)) return sizeOf(done);
	}
	const isOf = lowerAt(tokens, to) === 'of' && unit !== 'percent' && !TIME.test(unit);
	for (let place = isOf ? to + 1 : to; place < to + HEAD && continues(tokens, place); place++) {
		const { kind, lower = '', text } = tokens[place] ?? {};
		if (kind === 'mark' && /^[-‐‑]$/u.test(lower)) continue;
		if (kind !== 'word' || FUNCTION_WORDS.has(lower) || text !== lower) return undefined;
		if (isOfChange(lower)) return isSaved(lower, unit) ? undefined : sizeOf(lower);
	}
	return undefined;
}

/** "savings of £316m", "a $43 billion deficit": money that was saved, or is missing, is no more and no less of it. */
export const isSaved = (noun: string, unit = ''): boolean =>
	/^(?:savings|deficit|surplus|shortfall|gap)$/u.test(noun) && /^[A-Z]{3}$/u.test(unit);

/** "boosted capacity of 165 GW": it may be what was added. */
const DONE = /^(?:boosted|added|increased|reduced|lost|lifted|expanded|raised)$/u;

/** The doubt that a word of change raises, where nothing binds it to the amount. */
export const sizeOf = (word: string): string => `it may be the size of a change, since its words speak of “${word}”`;
