/** Numbers in digits and words with their scale: “240 billion”, “forty-two”, “half a million”. */
import { FUNCTION_WORDS } from './grammar';
import { digitsOf, timesScale, VULGAR_FRACTIONS } from '../language/digits';
import { afterJoiner, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CARDINALS, DOZEN, SCALES } from './numberWords';

/** A number without its unit: digits or words, with its scale word. */
export interface Numeral {
	/** Index after its last token. */
	readonly next: number;
	readonly value: number;
	/** Decimals before the scale word. */
	readonly decimals: number;
	readonly scale: number;
	/** Written in digits without a point, a separator or a scale word: it may be a year, or part of a name. */
	readonly bareDigits: boolean;
	/** The word "one" alone, which is more often a pronoun than a number. */
	readonly loneOne: boolean;
}

/** Abbreviated scale words, in any case. */
const SHORT_SCALES: ReadonlyMap<string, number> = new Map(
	Object.entries({ bn: 1e9, bln: 1e9, mn: 1e6, mln: 1e6, tn: 1e12, trn: 1e12, trln: 1e12 })
);
/** Letters that scale money only: "$5m", "$240B", "$3k". */
const MONEY_SCALES: ReadonlyMap<string, number> = new Map(Object.entries({ k: 1e3, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 }));

/** Reads the numeral that begins at a token; `money` says that a currency stands before it. */
export function parseNumeral(tokens: readonly Token[], at: number, money = false): Numeral | undefined {
	if (last.tokens !== tokens) last = { tokens, plain: new Array(tokens.length), money: new Array(tokens.length) };
	const known = money ? last.money : last.plain;
	const found = known[at];
	if (found !== undefined) return found ?? undefined;
	const read = tokens[at]?.kind === 'number' ? parseDigits(tokens, at, money) : parseInWords(tokens, at);
	if (at >= 0 && at < tokens.length) known[at] = read ?? null;
	return read;
}

function parseInWords(tokens: readonly Token[], at: number): Numeral | undefined {
	return parseHalf(tokens, at) ?? parseWords(tokens, at);
}

/** The answers for the last text are remembered, because each rule asks for the numeral of the same place in turn; null is none. */
let last: {
	readonly tokens: readonly Token[];
	readonly plain: (Numeral | null | undefined)[];
	readonly money: (Numeral | null | undefined)[];
} = { tokens: [], plain: [], money: [] };

function scaleAt(tokens: readonly Token[], at: number, money: boolean): { scale: number; next: number } | undefined {
	const place = afterJoiner(tokens, at);
	const token = tokens[place];
	if (token?.kind !== 'word' || token.gap === 'break') return undefined;
	const word = token.lower.replace(/s$/u, '');
	const scale =
		SCALES.get(word) ??
		SHORT_SCALES.get(token.lower) ??
		(money ? MONEY_SCALES.get(token.lower) : thousands(tokens, place));
	// "2 lakh crore" is two trillion.
	if (word === 'lakh' && /^crores?$/u.test(lowerAt(tokens, place + 1))) return { scale: 1e12, next: place + 2 };
	return scale === undefined ? undefined : { scale, next: place + 1 };
}

/** "10k people", "3.313M", not "a 10k race", "300 K" or "3M said". */
function thousands(tokens: readonly Token[], at: number): number | undefined {
	// "126K connections", where "4K screens" are called so.
	const isManyK = tokens[at]?.text === 'K' && isGlued(tokens, at) && /^\d{2,}/u.test(tokens[at - 1]?.text ?? '');
	if (
		isManyK &&
		tokens[at + 1]?.kind === 'word' &&
		tokens[at + 1]?.gap === 'space' &&
		!FUNCTION_WORDS.has(lowerAt(tokens, at + 1))
	)
		return 1e3;
	const isM = tokens[at]?.text === 'M' && isGlued(tokens, at) && /^\d+\.\d|^\d{2}/u.test(tokens[at - 1]?.text ?? '');
	if (isM) return 1e6;
	const isK = tokens[at]?.text === 'k' && isGlued(tokens, at) && tokens[at - 1]?.kind === 'number';
	return isK && !/^(?:runs?|races?|walks?|resolution|gold)$/u.test(lowerAt(tokens, at + 1)) ? 1e3 : undefined;
}

function parseDigits(tokens: readonly Token[], at: number, money: boolean): Numeral | undefined {
	const token = tokens[at];
	const digits = digitsOf(token);
	if (!token || !digits) return undefined;
	let { value, decimals } = digits;
	let next = at + 1;
	const part = isGlued(tokens, next) ? VULGAR_FRACTIONS.get(lowerAt(tokens, next)) : undefined;
	const half = part === undefined ? (andAHalf(tokens, next) ?? mixed(tokens, next)) : { add: part, next: next + 1 };
	if (half) {
		value += half.add;
		decimals = decimalsOf(half.add);
		next = half.next;
	}
	if (lowerAt(tokens, next) === 'dozen') return { ...PLAIN, next: next + 1, value: value * DOZEN };
	const scaled = scaleAt(tokens, next, money);
	if (!scaled) {
		const bareDigits = !half && !digits.plain.includes('.') && digits.plain.length === token.text.length;
		return { next, value, decimals, scale: 1, bareDigits, loneOne: false };
	}
	return { ...PLAIN, ...scaledBy(value, decimals, scaled.scale), next: scaled.next };
}

const PLAIN = { decimals: 0, scale: 1, bareDigits: false, loneOne: false };

/** "Hundred" is part of the number; from "thousand" on the scale word tells how the number is rounded. */
function scaledBy(value: number, decimals: number, scale: number): Pick<Numeral, 'value' | 'decimals' | 'scale'> {
	const scaled = timesScale(value, scale);
	return scale === 100
		? { value: scaled, decimals: Math.max(0, decimals - 2), scale: 1 }
		: { value: scaled, decimals, scale };
}

function decimalsOf(value: number): number {
	return Math.min(String(value).split('.')[1]?.length ?? 0, 2);
}

/** "3 1/2", "63-3/8": a part behind its whole number. */
export function mixed(tokens: readonly Token[], at: number): { add: number; next: number } | undefined {
	const place = afterJoiner(tokens, at);
	const [part, stroke, whole] = [tokens[place], tokens[place + 1], tokens[place + 2]];
	if (stroke?.text !== '/' || stroke.gap !== 'none' || whole?.gap !== 'none' || part?.gap === 'break') return undefined;
	if (!/^\d{1,2}$/u.test(part?.text ?? '') || !/^(?:2|3|4|8|16|32)$/u.test(whole.text)) return undefined;
	const add = Number(part?.text) / Number(whole.text);
	return add > 0 && add < 1 && !isGlued(tokens, place + 3) ? { add, next: place + 3 } : undefined;
}

/** "and a half", "-and-a-half", "and a quarter" after a whole number. */
function andAHalf(tokens: readonly Token[], at: number): { add: number; next: number } | undefined {
	const and = afterJoiner(tokens, at);
	if (lowerAt(tokens, and) !== 'and') return undefined;
	const article = afterJoiner(tokens, and + 1);
	if (!/^(?:a|one)$/u.test(lowerAt(tokens, article))) return undefined;
	const part = afterJoiner(tokens, article + 1);
	const add = { half: 0.5, quarter: 0.25 }[lowerAt(tokens, part)];
	return add === undefined ? undefined : { add, next: part + 1 };
}

/** "half a million", "half a dozen"; before a unit ("half a percent", "half an hour") `amount.ts` asks for `halfOfOne`. */
function parseHalf(tokens: readonly Token[], at: number): Numeral | undefined {
	const half = halfOfOne(tokens, at) ?? halfBeforeScale(tokens, at);
	if (!half) return undefined;
	if (lowerAt(tokens, half.next) === 'dozen') return { ...PLAIN, next: half.next + 1, value: DOZEN / 2 };
	const scaled = scaleAt(tokens, half.next, false);
	return scaled && { ...PLAIN, ...scaledBy(0.5, 1, scaled.scale), next: scaled.next };
}

/** "half a", "half an", "half-": one half of what follows. */
export function halfOfOne(tokens: readonly Token[], at: number): Numeral | undefined {
	if (lowerAt(tokens, at) !== 'half' || isJoiner(tokens, at - 1)) return undefined;
	const hasArticle = /^an?$/u.test(lowerAt(tokens, at + 1));
	if (!hasArticle && !isJoiner(tokens, at + 1)) return undefined;
	return { ...PLAIN, next: at + 2, value: 0.5, decimals: 1 };
}

/** "the past half million years"; "the second half million" is another half. */
function halfBeforeScale(tokens: readonly Token[], at: number): Numeral | undefined {
	if (lowerAt(tokens, at) !== 'half' || isJoiner(tokens, at - 1)) return undefined;
	const isScale = /^(?:million|billion|trillion)$/u.test(lowerAt(tokens, at + 1)) && tokens[at + 1]?.gap === 'space';
	const isOther = /^(?:first|second|other|top|bottom|last|one|and|a)$/u.test(lowerAt(tokens, at - 1));
	return isScale && !isOther ? { ...PLAIN, next: at + 1, value: 0.5, decimals: 1 } : undefined;
}

/** Cardinals in words: "forty-two", "two hundred and forty", "a million", "two dozen". */
function parseWords(tokens: readonly Token[], at: number): Numeral | undefined {
	const article = /^an?$/u.test(lowerAt(tokens, at));
	let next = article ? at + 1 : at;
	if (article && lowerAt(tokens, next) !== 'dozen' && !SCALES.has(lowerAt(tokens, next))) return undefined;
	let total = 0;
	let group = article ? 1 : 0;
	let hasGroup = article;
	let smallest = Infinity;
	let final = 1;
	let words = article ? 1 : 0;
	for (;;) {
		const place = words === 0 ? next : afterAnd(tokens, afterJoiner(tokens, next), hasGroup && group % 100 === 0);
		const token = tokens[place];
		if (token?.kind !== 'word' || (words > 0 && token.gap === 'break')) break;
		const small = CARDINALS.get(token.lower);
		const scale = SCALES.get(token.lower) ?? (words > 0 ? SCALES.get(token.lower.replace(/s$/u, '')) : undefined);
		if (small !== undefined && canAdd(group, small, words === 0, total)) {
			group += small;
			hasGroup = true;
			final = 1;
		} else if (scale === 100 && hasGroup && group > 0 && group < 100) {
			group *= 100;
			final = 1;
		} else if (scale !== undefined && scale > 100 && hasGroup && scale < smallest) {
			total += group * scale;
			group = 0;
			smallest = scale;
			final = scale;
		} else break;
		next = place + 1;
		words++;
	}
	if (words === 0 || !hasGroup) return undefined;
	const value = total + group;
	if (lowerAt(tokens, next) === 'dozen') return { ...PLAIN, next: next + 1, value: value * DOZEN };
	return finishWords(tokens, {
		next,
		value,
		words,
		scale: final === smallest && total === value ? roundScale(total, final) : 1
	});
}

/** Only a single scale word at the end is a scale: "two million three thousand" is said to the thousand. */
function roundScale(total: number, final: number): number {
	return total / final < 1000 ? final : 1;
}

function finishWords(
	tokens: readonly Token[],
	read: { next: number; value: number; words: number; scale: number }
): Numeral {
	const { next, value, words, scale } = read;
	const half = scale === 1 ? andAHalf(tokens, next) : undefined;
	const scaled = half && scaleAt(tokens, half.next, false);
	if (half && scaled)
		return { ...PLAIN, ...scaledBy(value + half.add, decimalsOf(half.add), scaled.scale), next: scaled.next };
	if (half) return { ...PLAIN, next: half.next, value: value + half.add, decimals: decimalsOf(half.add) };
	return { ...PLAIN, next, value, scale, loneOne: words === 1 && value === 1 && scale === 1 };
}

/** "and" joins only what a hundred or a scale word left open: "two hundred and forty". */
function afterAnd(tokens: readonly Token[], at: number, open: boolean): number {
	return open && lowerAt(tokens, at) === 'and' && CARDINALS.has(lowerAt(tokens, at + 1)) ? at + 1 : at;
}

function canAdd(group: number, small: number, isFirst: boolean, total: number): boolean {
	if (isFirst) return true;
	const rest = group % 100;
	if (rest === 0) return small > 0 && (group > 0 || total > 0);
	return rest >= 20 && rest % 10 === 0 && small > 0 && small < 10;
}
