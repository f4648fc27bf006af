/** Parts of a whole and multiples of it, by a language’s lists: “zwei Drittel”, “uno de cada tres”, “вдвое”. */
import type { Core } from '../language/core';
import { digitsOf, VULGAR_FRACTIONS } from '../language/digits';
import { isGlued, lowerAt, wordsOf } from '../language/tokens';
import type { Token } from '../language/tokens';
import { numeralAt } from './numeral';
import type { UnitRules } from './units';
import type { LanguageWords } from './words';

const MULTIPLE = 'it may be a multiple, or say how often';
const TIMES_MORE = 'it may be so many times as much, or so many times more or less';

/** A share or multiple in words or signs that begins at a token. */
export function fractionAt(
	tokens: readonly Token[],
	at: number,
	words: LanguageWords,
	units: UnitRules
): Core | undefined {
	const share =
		phrase(tokens, at, words) ?? parts(tokens, at, words) ?? oneIn(tokens, at, words, units) ?? sign(tokens, at);
	if (share)
		return {
			from: at,
			to: share.next,
			value: share.value,
			unit: 'share',
			decimals: 0,
			scale: 1,
			fraction: wordsOf(tokens, at, share.next)
		};
	return multipleAt(tokens, at, words);
}

interface Found {
	readonly value: number;
	readonly next: number;
}

/** “die Hälfte”, “jeder dritte”. */
function phrase(tokens: readonly Token[], at: number, { fractions, numbers }: LanguageWords): Found | undefined {
	const found = fractions.phrases.startingAt(tokens, at);
	// “die zweite Hälfte” is a time, or a place.
	if (found && numbers.ordinal.test(lowerAt(tokens, at - 1))) return undefined;
	// “eine halbe Million” is a number, not a share.
	if (found && !numbers.scales.has(lowerAt(tokens, found.next))) return { value: found.value, next: found.next };
	if (!fractions.each.has(lowerAt(tokens, at))) return undefined;
	const order = fractions.ordinalValue(lowerAt(tokens, at + 1));
	return order === undefined || order < 2 ? undefined : { value: 1 / order, next: at + 2 };
}

/** “ein Drittel”, “zwei Drittel”, “trois quarts”. */
function parts(tokens: readonly Token[], at: number, { fractions, numbers }: LanguageWords): Found | undefined {
	const isOne = numbers.articles.has(lowerAt(tokens, at));
	const count = isOne ? { value: 1, next: at + 1 } : numeralAt(tokens, at, { ...numbers, scales: new Map() });
	if (!count || !Number.isInteger(count.value)) return undefined;
	const part = fractions.denominators.get(lowerAt(tokens, count.next));
	if (part === undefined || count.value >= part || tokens[count.next]?.gap !== 'space') return undefined;
	return { value: count.value / part, next: count.next + 1 };
}

/** “einer von fünf”, “uno de cada tres”, “un Français sur trois”. */
function oneIn(
	tokens: readonly Token[],
	at: number,
	{ fractions, numbers }: LanguageWords,
	units: UnitRules
): Found | undefined {
	const isOne = fractions.one.has(lowerAt(tokens, at));
	const count = isOne ? { value: 1, next: at + 1 } : numeralAt(tokens, at, numbers);
	if (!count) return undefined;
	const places = fractions.nounBetween ? [count.next, count.next + 1, count.next + 2] : [count.next];
	for (const place of places) {
		const every = fractions.inEvery.startingAt(tokens, place);
		const whole = every && numeralAt(tokens, every.next, numbers);
		// “eine von 19 Nanometern” is no share.
		if (whole && units.unitAt(tokens, whole.next)) return undefined;
		if (whole && count.value < whole.value && whole.value <= LARGEST && Number.isInteger(whole.value))
			return { value: count.value / whole.value, next: whole.next };
		if (tokens[place]?.kind !== 'word') break;
	}
	return undefined;
}

/** Of more than these one is said to be a rate. */
const LARGEST = 100;

/** “1/3”, “½”; “2/3/2020” and “2020/21” are none. */
function sign(tokens: readonly Token[], at: number): Found | undefined {
	const vulgar = VULGAR_FRACTIONS.get(lowerAt(tokens, at));
	if (vulgar !== undefined && !isGlued(tokens, at)) return { value: vulgar, next: at + 1 };
	const [top, bottom] = [digitsOf(tokens[at]), digitsOf(tokens[at + 2])];
	const isTied = lowerAt(tokens, at + 1) === '/' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
	if (!top || !bottom || !isTied || isGlued(tokens, at) || lowerAt(tokens, at + 3) === '/') return undefined;
	return top.value < bottom.value && bottom.value <= 10 ? { value: top.value / bottom.value, next: at + 3 } : undefined;
}

/** “dreimal so hoch”, “trois fois plus”, “в два раза больше”, “doppelt”. */
function multipleAt(
	tokens: readonly Token[],
	at: number,
	{ fractions, numbers, context }: LanguageWords
): Core | undefined {
	const named = fractions.multiples.startingAt(tokens, at);
	if (named)
		return {
			from: at,
			to: named.next,
			value: named.value,
			unit: 'multiple',
			decimals: 0,
			scale: 1,
			doubts: [MULTIPLE]
		};
	const numeral = numeralAt(tokens, at, numbers);
	if (!numeral || !fractions.times.has(lowerAt(tokens, numeral.next))) return undefined;
	const { value, decimals, scale, next } = numeral;
	const behind = lowerAt(tokens, next + 1);
	const isCompared = fractions.comparison.has(behind);
	// “trois fois plus”, “в три раза меньше”, not “so viel wie”
	const isMore = context.more.test(behind) || context.less.test(behind) || context.signs.has(behind);
	return {
		from: at,
		to: next + 1,
		value,
		unit: isCompared ? 'multiple' : 'count',
		...(!isCompared && { noun: tokens[next]?.text ?? '', doubts: [MULTIPLE] }),
		...(isCompared && isMore && { doubts: [TIMES_MORE] }),
		decimals,
		scale
	};
}
