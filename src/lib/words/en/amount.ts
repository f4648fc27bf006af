/** One amount in a text: its sign, number, unit or noun, and what qualifies it from behind: “$240 billion”, “40 or more”. */
import { composedId } from '../../quantity/composed';
import { clean, decimalsOf } from '../../quantity/decimal';
import type { Relation } from '../../quantity/types';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import { STEPS } from './grammar';
import { AGE, mayBeAge, sharedUnit, tellsAge, unknownSymbolAt } from './impliedUnit';
import { inMillions, mayBeMillions, METRES_OR_MILLIONS } from './millions';
import { moneyAfter, moneyBefore } from './moneyPhrases';
import { isPartOfName } from './names';
import { countedNoun, countsSomething } from './noun';
import { halfOfOne, mixed, parseNumeral } from './numeral';
import { timesScale, VULGAR_FRACTIONS } from '../language/digits';
import type { Numeral } from './numeral';
import { trailing } from './trailing';
import type { Trail } from './trailing';
import type { Unread } from '../language/core';
import { afterJoiner, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { rateOfCount } from './countRate';
import { degreesAt } from './degrees';
import { millsAt } from './mills';
import { isNamedUnit, qualifiedUnitAt, rateAt, unitAt } from './unitPhrases';
import type { RateFound, UnitFound } from './unitPhrases';

/** A number with its sign, currency, scale and unit, or with the noun that it counts. */
export interface Amount {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly decimals: number;
	readonly scale: number;
	readonly unit?: string;
	readonly noun?: string;
	/** What words behind the number make of it: "40 or more", "40-odd". */
	readonly relation?: Relation;
	readonly isMoney: boolean;
	readonly unread?: Unread;
	/** How many of the unit its word stands for, where not one: 0.01 of “basis points”. */
	readonly factor?: number;
	/** A unit was written, whether or not the table of units has it. */
	readonly isMeasured: boolean;
	readonly sign?: '+' | '−';
	readonly loneOne: boolean;
	readonly bareDigits: boolean;
	readonly doubts?: readonly string[];
}

function signAt(tokens: readonly Token[], at: number): { sign: '+' | '−'; next: number } | undefined {
	const mark = lowerAt(tokens, at);
	if (mark === 'minus') return { sign: '−', next: at + 1 };
	if (!isGlued(tokens, at + 1) || (at > 0 && isGlued(tokens, at) && !/^[([~≈<>≤≥]$/u.test(lowerAt(tokens, at - 1))))
		return undefined;
	if (mark === '−' || mark === '-' || (mark === '–' && followsLink(tokens, at))) return { sign: '−', next: at + 1 };
	return mark === '+' ? { sign: '+', next: at + 1 } : undefined;
}

/** A dash of a text that has no minus: "at a rate of –0.017". Elsewhere it may part two halves of a sentence. */
function followsLink(tokens: readonly Token[], at: number): boolean {
	return at === 0 || /^(?:of|to|at|from|by|was|is|than|and|[([])$/u.test(lowerAt(tokens, at - 1));
}

/** Words before points of a game: "scored 24 points", "a season-high 31 points". */
const SCORED = /^(?:scor(?:e|es|ed|ing)|high|netted|rebounds|tallied)$/u;

/** The amount that begins at a token; `inMoney` for the second of two that share a sign: "$310-320M"; undefined if none does, or if it belongs to a name. */
export function parseAmount(tokens: readonly Token[], at: number, inMoney = false): Amount | undefined {
	const signed = signAt(tokens, at);
	const money = moneyBefore(tokens, signed?.next ?? at);
	const first = money?.next ?? signed?.next ?? at;
	const inner = money && lowerAt(tokens, first) === '-' && isGlued(tokens, first + 1) ? first + 1 : first;
	if (money && tokens[inner]?.kind !== 'number') return undefined;
	const sign = inner > first ? '−' : signed?.sign;
	const plain =
		parseSlashed(tokens, inner) ??
		parseNumeral(tokens, inner, money !== undefined || inMoney) ??
		parsePart(tokens, inner);
	const numeral = plain && inMillions(tokens, plain);
	if (!numeral || (lowerAt(tokens, inner) === 'zero' && isJoiner(tokens, numeral.next))) return undefined;
	const found = finish(tokens, numeral, money !== undefined, money?.unit);
	const named = isPartOfName(
		tokens,
		inner,
		numeral,
		found.isMoney || found.isMeasured || numeral.scale > 1 || found.noun === 'times' || found.noun === 'people'
	);
	if (money ? isGlued(tokens, at) && tokens[at - 1]?.kind === 'word' : named) return undefined;
	const { loneOne, bareDigits } = numeral;
	// Of two, the second says whether they are years: "aged 6-59 months".
	const isFirst = /^(?:to|and|-|–)$/u.test(lowerAt(tokens, found.to)) && tokens[found.to + 1]?.kind === 'number';
	const isBare = found.unit === undefined && !found.isMeasured && !found.isMoney;
	const isAge = isBare && !isFirst && tellsAge(tokens, at, found.to);
	const isScore = found.unit === 'point' && SCORED.test(lowerAt(tokens, at - 1));
	return {
		...found,
		...(isAge && { unit: 'year' }),
		...(isBare && !isAge && mayBeAge(tokens, at, found.to) && { unit: 'year', doubts: [AGE] }),
		...(isScore && { unit: 'count', noun: 'points' }),
		...(money?.doubts && !found.doubts && { doubts: money.doubts }),
		from: at,
		value: sign === '−' ? -found.value : found.value,
		sign,
		loneOne,
		bareDigits
	};
}

/** "half a percent", "half an hour", "½ percent": a part is a numeral only before a unit. */
function parsePart(tokens: readonly Token[], at: number): Numeral | undefined {
	const vulgar = VULGAR_FRACTIONS.get(lowerAt(tokens, at));
	const half = halfOfOne(tokens, at);
	const numeral: Numeral | undefined =
		vulgar === undefined
			? half
			: { next: at + 1, value: vulgar, decimals: 2, scale: 1, bareDigits: false, loneOne: false };
	const isUnit = numeral && !isJoiner(tokens, at + 1) && unitAt(tokens, numeral.next) !== undefined;
	return isUnit ? numeral : undefined;
}

/** "1/4 mile", "1/2 cup": before a unit in its words a part is no share. */
function parseSlashed(tokens: readonly Token[], at: number): Numeral | undefined {
	const part = tokens[at]?.kind === 'number' && !isGlued(tokens, at) ? mixed(tokens, at) : undefined;
	if (!part || !isNamedUnit(tokens, part.next)) return undefined;
	return { next: part.next, value: part.add, decimals: 2, scale: 1, bareDigits: false, loneOne: false };
}

/** "4K screens", "raised 10K". */
const KELVINS_OR_NAME = '“K” may be kelvins, thousands or part of a name';

type Finished = Pick<
	Amount,
	| 'to'
	| 'value'
	| 'decimals'
	| 'scale'
	| 'unit'
	| 'noun'
	| 'relation'
	| 'isMoney'
	| 'isMeasured'
	| 'unread'
	| 'factor'
	| 'doubts'
>;

/** Reads what stands behind the numeral: qualifier, currency or unit, qualifier, noun. */
function finish(
	tokens: readonly Token[],
	numeral: Numeral,
	hasMoney: boolean,
	moneyUnit: string | undefined
): Finished {
	const { value, decimals, scale } = numeral;
	const early = trailing(tokens, numeral.next);
	const plain = { value, decimals, scale, isMoney: hasMoney, isMeasured: false };
	if (hasMoney) return { ...plain, ...ofMoney(tokens, moneyUnit, early) };
	const named = isJoiner(tokens, early.next) ? early.next + 1 : early.next;
	const money = moneyAfter(tokens, named);
	if (money) {
		const late = trailing(tokens, money.next);
		const doubts = money.doubts && { doubts: money.doubts };
		// “25 pesos”, of nobody knows which country, are no 25 of something.
		const unread = money.unit === undefined && { unread: { from: named, to: money.next } };
		return { ...plain, isMoney: true, ...ofMoney(tokens, money.unit, late, early), ...doubts, ...unread };
	}
	const unit =
		unitAt(tokens, early.next) ??
		qualifiedUnitAt(tokens, early.next) ??
		degreesAt(tokens, numeral.next) ??
		millsAt(tokens, early.next, decimals);
	if (unit) {
		const late = trailing(tokens, unit.next);
		const doubts =
			unit.unit === 'm' && mayBeMillions(tokens, numeral.next, unit.next)
				? { doubts: [METRES_OR_MILLIONS] }
				: unit.unit === 'K' && isGlued(tokens, numeral.next)
					? { doubts: [KELVINS_OR_NAME] }
					: {};
		return { ...plain, ...inUnit(numeral, unit), isMeasured: true, ...closed(late, early), ...doubts };
	}
	const symbol = unknownSymbolAt(tokens, early.next);
	if (symbol) return { ...plain, isMeasured: true, unread: symbol, ...closed(early) };
	const rate = rateOfCount(tokens, early.next);
	if (rate) return { ...plain, ...rate, isMeasured: true };
	const step = stepAt(tokens, early.next);
	if (step) return { ...plain, isMeasured: true, unread: step, ...closed(early) };
	const noun = countedNoun(tokens, early.next, value);
	if (noun !== undefined) return { ...plain, unit: 'count', noun, ...closed(trailing(tokens, early.next + 1), early) };
	const counts =
		countsSomething(tokens, early.next) ||
		(isJoiner(tokens, early.next) &&
			tokens[early.next + 1]?.kind === 'word' &&
			lowerAt(tokens, early.next + 1) !== 'to');
	const implied = counts ? { unit: 'count' } : sharedUnit(tokens, early.next, numeral);
	return { ...plain, ...implied, ...closed(early) };
}

/** "fell three spots", "a three-place slip": how far in a ranking, not how many of something. */
function stepAt(tokens: readonly Token[], at: number): Unread | undefined {
	const place = afterJoiner(tokens, at);
	if (!STEPS.has(lowerAt(tokens, place)) || tokens[place]?.gap === 'break') return undefined;
	const verb = CHANGE_VERBS.get(lowerAt(tokens, at - 2)) ?? CHANGE_NOUNS.get(lowerAt(tokens, place + 1));
	return verb && { from: place, to: place + 1 };
}

/** Money, or what it comes to per something: "$13 a share". */
function ofMoney(tokens: readonly Token[], code: string | undefined, late: Trail, early?: Trail) {
	const rate =
		code === undefined ? undefined : (rateAt(tokens, late.next, code) ?? shortRateAt(tokens, late.next, code));
	const { unit = rate ? undefined : code, unread } = rate ?? {};
	return {
		...closed(late, early),
		...(unit !== undefined && { unit }),
		...(unread && { unread }),
		...(rate && { to: rate.next })
	};
}

/** Rates of money in one short word: "$1,924 psf". */
const SHORT_RATES: ReadonlyMap<string, string> = new Map([
	['psf', 'ft2'],
	['psm', 'm2']
]);

/** Such a rate; an abbreviation that is not known may be another. */
function shortRateAt(tokens: readonly Token[], at: number, code: string): RateFound | undefined {
	const unit = composedId(code, SHORT_RATES.get(lowerAt(tokens, at)) ?? '');
	if (unit !== undefined) return { unit, next: at + 1 };
	const unread = unknownSymbolAt(tokens, at);
	return unread && { next: at, unread };
}

function closed(late: Trail, early?: Trail): Pick<Amount, 'to' | 'relation'> {
	const relation = late.relation ?? early?.relation;
	return { to: late.next, ...(relation && { relation }) };
}

function inUnit(numeral: Numeral, { unread, ...unit }: UnitFound) {
	const scale = numeral.scale * (unit.scale ?? 1);
	const scaled = unit.scale ? timesScale(numeral.value, unit.scale) : numeral.value;
	const value = unit.factor === 1 ? scaled : clean(scaled * unit.factor);
	const decimals = unit.factor === 1 ? numeral.decimals : decimalsOf(value);
	const factor = unit.factor === 1 ? {} : { factor: unit.factor };
	return {
		value,
		scale,
		decimals,
		...factor,
		...(unit.unit !== undefined && { unit: unit.unit }),
		...(unread && { unread })
	};
}
