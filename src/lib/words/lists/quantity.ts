/** The quantity that begins at a token, by a language’s lists: each rule is asked in turn. */
import type { Core, Found } from '../language/core';
import { VULGAR_FRACTIONS } from '../language/digits';
import { isDash, isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { Relation } from '../../quantity/types';
import { amountAt } from './amount';
import type { Amount } from './amount';
import { changed, withDoubt } from './change';
import { NEAR, directionOf, isTime, speaksOfChange, wordBefore } from './clauses';
import { dateAt } from './dates';
import { fractionAt } from './fractions';
import { leftOpen } from './unsure';
import type { UnitRules } from './units';
import type { LanguageWords } from './words';

const PREPOSITION = 'the word before it may be no bound';
const RANGE_OR_CHANGE = 'it may be a range, or a change from one to the other';

/** The rule of a language’s lists for `LanguagePack.quantityAt`. */
export function quantityRule(words: LanguageWords, units: UnitRules) {
	return (tokens: readonly Token[], at: number, floor: number, before: Core | undefined): Found | undefined => {
		if (!mayBegin(tokens, at, words, units)) return undefined;
		const { context, calendar } = words;
		const qualifier = qualifierBefore(tokens, at, floor, words);
		const date = dateAt(tokens, at, words, units, qualifier !== undefined);
		if (date) return date;
		if (context.vague.endingAt(tokens, at) && tokens[at]?.kind === 'word') return { passTo: at + 1 };
		const fraction = fractionAt(tokens, at, words, units);
		if (fraction) return finish(tokens, fraction, undefined, { floor, before }, words, units);
		const amount = amountAt(tokens, at, words, units);
		if (!amount) return tokens[at]?.kind === 'number' ? { passTo: at + 1 } : undefined;
		if (calendar.clock.has(lowerAt(tokens, amount.to)))
			return { passTo: tokens[amount.to + 1]?.kind === 'number' ? amount.to + 2 : amount.to + 1 };
		// What something is reckoned by is no amount.
		if (words.units.reckonedBy.has(lowerAt(tokens, at - 1))) return { passTo: amount.to };
		return finish(tokens, ranged(tokens, amount, words, units), amount, { floor, before }, words, units);
	};
}

function mayBegin(tokens: readonly Token[], at: number, words: LanguageWords, units: UnitRules): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (token.kind === 'number') return true;
	if (token.kind === 'mark') return /^(?:[+−‐–-]|\p{Sc})$/u.test(token.text) || VULGAR_FRACTIONS.has(token.text);
	const { numbers, fractions, calendar, context } = words;
	const { lower } = token;
	return (
		numbers.cardinals.startingAt(tokens, at) !== undefined ||
		numbers.compound(lower) !== undefined ||
		numbers.loneScales.has(lower) ||
		numbers.articles.has(lower) ||
		fractions.one.has(lower) ||
		fractions.each.has(lower) ||
		fractions.phrases.startingAt(tokens, at) !== undefined ||
		fractions.multiples.startingAt(tokens, at) !== undefined ||
		calendar.months.has(lower) ||
		context.signs.has(lower) ||
		units.moneyBefore(tokens, at) !== undefined
	);
}

/** Two amounts that make one range, which has the unit of the second. */
function ranged(tokens: readonly Token[], amount: Amount, words: LanguageWords, units: UnitRules): Core {
	const { context } = words;
	const plain = coreOf(amount);
	const link = lowerAt(tokens, amount.to);
	const opening = openingBefore(tokens, amount.from, context.articles);
	const isDashed = isDash(tokens, amount.to) && isSpaced(tokens, amount.to);
	const isRange =
		isDashed ||
		(context.rangeAlone.has(link) && (context.fromIsChange || !amount.isMeasured)) ||
		(context.rangeBefore.has(opening.word) && context.rangeBetween.has(link));
	const isFrom = context.fromBefore.has(opening.word) && context.fromBetween.has(link);
	if (!isRange && !isFrom) return shared(tokens, amount, plain, words, units);
	const start = context.articles.has(lowerAt(tokens, amount.to + 1)) ? amount.to + 2 : amount.to + 1;
	const second = amountAt(tokens, start, words, units);
	if (!second || second.sign !== undefined || tokens[start]?.gap === 'break') return plain;
	const isSame = !amount.isMeasured || amount.unit === second.unit;
	if (!isSame) return plain;
	// “from 5 to 3” and, unless it is the size of a change, “from 3 to 5” are two levels.
	const first = amount.isMeasured || amount.scale >= second.scale ? amount.value : amount.value * second.scale;
	const isChange =
		!isRange && (first > second.value || context.fromIsChange || context.moves.test(lowerAt(tokens, opening.at - 1)));
	// “a reculé de 10,2 q/ha à 53,4 q/ha”: by so much, to so much.
	const isFall = directionOf(tokens[opening.at - 1], context) === -1;
	const isMoved = isFrom && !context.fromIsChange && wordBefore(tokens, opening.at - 1, NEAR, words) !== undefined;
	const isExact = isMoved && isToTheLast(first, second.value);
	if (isChange || isExact || first >= second.value || (!isRange && isFall && amount.isMeasured))
		return isDashed ? plain : shared(tokens, amount, plain, words, units);
	const { unit, noun, unread } = second;
	return {
		from: isRange && !isDashed && context.rangeBefore.has(opening.word) ? opening.at : amount.from,
		to: second.to,
		value: (first + second.value) / 2,
		decimals: Math.max(amount.decimals, second.decimals),
		scale: second.scale,
		relation: 'between',
		stated: [first, second.value],
		...(unit !== undefined && { unit }),
		...(noun !== undefined && { noun }),
		...(unread && { unread }),
		...(isFrom && (!isRange || isMoved) && { doubts: [RANGE_OR_CHANGE] })
	};
}

/** “de 351 284 à 402 113”: figures to the last digit are no ends of a range. */
const isToTheLast = (...values: readonly number[]): boolean =>
	values.every((value) => String(value).replace(/\.|0+$/gu, '').length > ROUNDED);

const ROUNDED = 3;

/** “fiel von 8,9 Mio. Euro auf 4,1 Mio. Euro”: what a change begins with is a level; in some languages it may be a size too. */
function beginsChange(
	tokens: readonly Token[],
	{ from, to, value, unit, relation }: Core,
	words: LanguageWords,
	units: UnitRules
): 'surely' | 'perhaps' | undefined {
	const { context } = words;
	const opening = openingBefore(tokens, from, context.articles);
	if (!context.fromBefore.has(opening.word) || relation === 'between') return undefined;
	const link = unit === 'count' && !context.fromBetween.has(lowerAt(tokens, to)) ? to + 1 : to;
	if (!context.fromBetween.has(lowerAt(tokens, link))) return undefined;
	const start = context.articles.has(lowerAt(tokens, link + 1)) ? link + 2 : link + 1;
	const second = amountAt(tokens, start, words, units);
	if (!second || second.unit !== unit) return undefined;
	const isSure = context.fromIsChange || isToTheLast(value, second.value);
	return isSure || context.moves.test(lowerAt(tokens, opening.at - 1)) ? 'surely' : 'perhaps';
}

function isSpaced(tokens: readonly Token[], at: number): boolean {
	return isGlued(tokens, at) === isGlued(tokens, at + 1);
}

function openingBefore(
	tokens: readonly Token[],
	from: number,
	articles: ReadonlySet<string>
): { at: number; word: string } {
	const at = articles.has(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
	return { at, word: lowerAt(tokens, at) };
}

/** “с 23,4 до 21,3 %”, “10 oder 12 Prozent”: the first has the unit of the second. */
function shared(tokens: readonly Token[], amount: Amount, plain: Core, words: LanguageWords, units: UnitRules): Core {
	const { context, calendar } = words;
	if (amount.isMeasured || amount.unit !== undefined) return plain;
	const link = lowerAt(tokens, amount.to);
	const ties =
		context.fromBetween.has(link) || context.rangeBetween.has(link) || calendar.and.has(link) || link === '(';
	if (!ties || link === '(') return plain;
	const start = context.articles.has(lowerAt(tokens, amount.to + 1)) ? amount.to + 2 : amount.to + 1;
	const second = amountAt(tokens, start, words, units);
	if (second?.unit === undefined || second.scale > amount.scale) return plain;
	return { ...plain, unit: second.unit, ...(second.noun !== undefined && { noun: second.noun }) };
}

function coreOf({ from, to, value, decimals, scale, unit, noun, unread }: Amount): Core {
	return {
		from,
		to,
		value,
		decimals,
		scale,
		...(unit !== undefined && { unit }),
		...(noun !== undefined && { noun }),
		...(unread && { unread })
	};
}

interface Qualifier {
	readonly from: number;
	readonly relation: Relation;
	readonly doubt?: string;
}

/** The phrase before a number that ties it to the truth, over an article. */
function qualifierBefore(
	tokens: readonly Token[],
	at: number,
	floor: number,
	words: LanguageWords,
	isTime = false
): Qualifier | undefined {
	const { context } = words;
	for (let end = at; end > Math.max(floor, at - 3); end--) {
		const found = context.before.endingAt(tokens, end);
		if (found && found.first >= floor) {
			const phrase = tokens.slice(found.first, end).map(({ lower }) => lower);
			const said = phrase.join(' ');
			const isUnsure = context.unsure.has(said) || (isTime && context.unsureOfTime.has(said));
			return { from: found.first, relation: found.value, ...(isUnsure && { doubt: PREPOSITION }) };
		}
		const word = lowerAt(tokens, end - 1);
		if (!context.articles.has(word) && !context.boundLinks.has(word) && !/^[\p{Pi}\p{Pf}"„‚']$/u.test(word)) break;
	}
	// “hasta de 96.6 por ciento”
	let end = at - 1;
	while (context.articles.has(lowerAt(tokens, end)) || context.partOf.has(lowerAt(tokens, end))) end--;
	if (!context.upTo.has(lowerAt(tokens, end)) || end < floor) return undefined;
	const isLevel = speaksOfChange(tokens, { from: end, to: at }, words);
	return isLevel ? undefined : { from: end, relation: 'at-most', doubt: PREPOSITION };
}

/** Asks the words around a number: qualifiers, words of change, and what none of them explains. */
function finish(
	tokens: readonly Token[],
	core: Core,
	amount: Amount | undefined,
	{ floor, before }: { readonly floor: number; readonly before: Core | undefined },
	words: LanguageWords,
	units: UnitRules
): Core {
	const { context } = words;
	const qualifier = core.relation ? undefined : qualifierBefore(tokens, core.from, floor, words, isTime(core.unit));
	const behind = context.after.startingAt(tokens, core.to);
	const relation = qualifier?.relation ?? behind?.value;
	const qualified: Core = {
		...core,
		...(qualifier && { from: qualifier.from }),
		...(behind && !qualifier && { to: behind.next }),
		...(relation && !core.relation && { relation }),
		...(qualifier?.doubt !== undefined && !core.doubts && { doubts: [qualifier.doubt] })
	};
	const begins = beginsChange(tokens, core, words, units);
	const told = begins === 'surely' ? qualified : changed(tokens, qualified, amount?.sign, before, words);
	const moved = begins === 'perhaps' ? withDoubt(told, RANGE_OR_CHANGE) : told;
	const open = moved.doubts ? undefined : leftOpen(tokens, moved, amount, words, units);
	return open === undefined ? moved : withDoubt(moved, open);
}
