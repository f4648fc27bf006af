/** One amount by a language’s lists: its sign, money, number and unit, or the noun that it counts. */
import { clean, decimalsOf } from '../../quantity/decimal';
import type { Unread } from '../language/core';
import { timesScale } from '../language/digits';
import { isCapitalised, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { numeralAt } from './numeral';
import type { Numeral } from './numeral';
import type { UnitRules } from './units';
import type { LanguageWords } from './words';

export interface Amount {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	readonly decimals: number;
	readonly scale: number;
	readonly unit?: string;
	readonly noun?: string;
	readonly unread?: Unread;
	readonly sign?: '+' | '−';
	/** In plain digits, without a unit. */
	readonly isBare: boolean;
	/** A unit or currency was written, whether or not it was understood. */
	readonly isMeasured: boolean;
}

interface Sign {
	readonly sign: '+' | '−';
	readonly next: number;
}

/** “−5”, “+ 3 900”, “plus acht Prozent”, “(-)0.6”: apart from a dash between words. */
function signAt(tokens: readonly Token[], at: number, words: LanguageWords): Sign | undefined {
	const mark = lowerAt(tokens, at);
	const word = words.context.signs.get(mark);
	// “au moins 150” is no sign, nor is “plus d’un”.
	const phrase = word === undefined ? undefined : words.context.before.endingAt(tokens, at + 1);
	if ((phrase && phrase.first < at) || words.numbers.articles.has(lowerAt(tokens, at + 1))) return undefined;
	if (word !== undefined) return { sign: word > 0 ? '+' : '−', next: at + 1 };
	if (!/^[+−‐–-]$/u.test(mark)) return undefined;
	const isTied = isGlued(tokens, at + 1);
	const before = tokens[at - 1];
	const opens = before === undefined || /^[(:;,/[]$/u.test(before.text) || tokens[at]?.gap === 'break';
	// “12-15”, “Covid-19”, “words – 5 words”
	if (isGlued(tokens, at) && !opens) return undefined;
	if (!isTied && mark !== '+' && !(opens && before?.text !== ',')) return undefined;
	if (mark === '–' && !opens && !isTied) return undefined;
	return { sign: mark === '+' ? '+' : '−', next: at + 1 };
}

/** The amount that begins at a token. */
export function amountAt(
	tokens: readonly Token[],
	at: number,
	words: LanguageWords,
	units: UnitRules
): Amount | undefined {
	const signed = signAt(tokens, at, words);
	const start = signed?.next ?? at;
	const money = units.moneyBefore(tokens, start);
	const first = money?.next ?? start;
	if (money && tokens[first]?.kind !== 'number') return undefined;
	if (signed && tokens[first]?.kind !== 'number' && !words.context.signs.has(lowerAt(tokens, at))) return undefined;
	const numeral = numeralAt(tokens, first, words.numbers) ?? oneAt(tokens, first, words, units);
	if (!numeral || isPartOfName(tokens, first, numeral.next, words)) return undefined;
	const half = words.numbers.andHalf.startingAt(tokens, numeral.next);
	const { scale, isBare } = numeral;
	const [value, decimals, next] = half
		? [numeral.value + scale / 2, 1, half.next]
		: [numeral.value, numeral.decimals, numeral.next];
	const found = money ? undefined : units.unitAt(tokens, next);
	// “media” is a mean where nothing is halved.
	if (value < 1 && tokens[first]?.kind === 'word' && scale === 1 && !found) return undefined;
	const isNegative = signed?.sign === '−';
	const plain = {
		from: at,
		decimals,
		scale,
		isBare: isBare && !found && !money,
		isMeasured: found !== undefined || money !== undefined,
		...(signed && { sign: signed.sign })
	};
	const size = isNegative ? -value : value;
	if (money) {
		const rate = money.unit === undefined ? undefined : units.rateAt(tokens, next, money.unit);
		const unit = rate ? rate.unit : money.unit;
		const unread = rate && unit === undefined ? { unread: { from: next, to: rate.next } } : {};
		return { ...plain, to: rate?.next ?? next, value: size, ...(unit !== undefined && { unit }), ...unread };
	}
	if (found) {
		// “125 USD millones”
		const behind = found.isMoney && scale === 1 ? words.numbers.scales.get(lowerAt(tokens, found.next)) : undefined;
		const { unit, factor, unread, scale: inner = behind ?? 1 } = found;
		const later = half || scale > 1 ? undefined : words.numbers.andHalf.startingAt(tokens, found.next);
		const whole = later ? size + 0.5 * Math.sign(size || 1) : size;
		const more = inner === 1 ? whole : timesScale(whole, inner);
		const read = unit === undefined ? { ...(unread && { unread }) } : { unit };
		const factored = factor === 1 ? more : clean(more * factor);
		return {
			...plain,
			to: later?.next ?? (behind === undefined ? found.next : found.next + 1),
			value: factored,
			decimals: factor === 1 ? (later ? 1 : decimals) : decimalsOf(factored),
			scale: scale * inner,
			...read
		};
	}
	// “1990er”, “17h30”, “5G”
	const behind = tokens[next];
	if (behind?.kind === 'word' && behind.gap === 'none' && tokens[next - 1]?.kind === 'number') return undefined;
	const noun = nounAt(tokens, next, scale, words);
	return {
		...plain,
		to: next,
		value: size,
		...(noun !== undefined && { unit: 'count', noun })
	};
}

/** “plus d’un mois”, “mehr als eine Stunde”: what is qualified is counted. */
function oneAt(tokens: readonly Token[], at: number, words: LanguageWords, units: UnitRules): Numeral | undefined {
	const isQualified = words.context.before.endingAt(tokens, at) !== undefined;
	if (!isQualified || !words.numbers.articles.has(lowerAt(tokens, at)) || !units.unitAt(tokens, at + 1))
		return undefined;
	return { next: at + 1, value: 1, decimals: 0, scale: 1, isBare: false };
}

/** Numbers glued to letters, behind a label, or in a time or a score. */
function isPartOfName(tokens: readonly Token[], at: number, next: number, { context }: LanguageWords): boolean {
	const before = tokens[at - 1];
	if (tokens[at]?.kind !== 'number') return false;
	if (isGlued(tokens, at) && before && (before.kind === 'word' || /^[.@#_]$/u.test(before.text))) return true;
	if (isJoiner(tokens, at - 1) && tokens[at - 2]?.kind === 'word') return true;
	if (context.labels.has(before?.lower ?? '') || /^[#№§]$/u.test(before?.text ?? '')) return true;
	const place = lowerAt(tokens, at - 1) === '.' && isGlued(tokens, at - 1) ? at - 2 : at;
	if (place < at && context.labels.has(lowerAt(tokens, place))) return true;
	const isTied = (mark: number) => isGlued(tokens, mark) && isGlued(tokens, mark + 1);
	return (
		(lowerAt(tokens, next) === ':' && isTied(next) && tokens[next + 1]?.kind === 'number') ||
		(before?.text === ':' && isTied(at - 1))
	);
}

/** How many small words may stand before a noun that is written with a capital. */
const ADJECTIVES = 2;
/** Longer ones with capitals are abbreviations of names. */
const SYMBOL = 5;
const MILLION = 1e6;

/** The noun that is counted, where one plainly follows. */
function nounAt(
	tokens: readonly Token[],
	at: number,
	scale: number,
	{ context, numbers }: LanguageWords
): string | undefined {
	// “35 millions ont été” counts nothing that is named; “die 40 Millionen-Grenze” is about something else.
	const isLarge = scale >= MILLION;
	// Nor do “59-Jährigen” and “3-Zimmer-Wohnung”: a joiner makes it a part of a name.
	if (isJoiner(tokens, at)) return undefined;
	if (isLarge && numbers.links.size > 0 && !numbers.links.has(lowerAt(tokens, at))) return undefined;
	const start = scale > 1 && numbers.links.has(lowerAt(tokens, at)) ? at + 1 : at;
	for (let place = start; place <= start + ADJECTIVES; place++) {
		const token = tokens[place];
		if (token?.kind !== 'word' || token.gap === 'break' || (token.gap === 'none' && place === at)) return undefined;
		if (context.functionWords.has(token.lower) || context.more.test(token.lower) || context.less.test(token.lower))
			return undefined;
		// “3 kWc”, “77 hm3”, “20 dl”: a symbol that nobody knows.
		if (/^\p{L}+\p{Lu}/u.test(token.text) && token.text.length <= SYMBOL) return undefined;
		if (/\p{N}/u.test(token.text) || !context.vowels.test(token.lower)) return undefined;
		if (!context.nounsAreCapital) return token.text;
		if (isCapitalised(token)) return token.text;
	}
	return undefined;
}
