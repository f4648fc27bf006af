/** Numbers in digits and words with their scales: “240 Milliarden”, “dos millones 191 mil”, “1 млн 420 тыс.”. */
import { digitsOf, timesScale } from '../language/digits';
import { afterJoiner, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { NumberLists, Said } from './words';

/** A number without its unit. */
export interface Numeral {
	/** Index after its last token. */
	readonly next: number;
	readonly value: number;
	/** Decimals before the last scale word. */
	readonly decimals: number;
	/** The last scale word’s value. */
	readonly scale: number;
	/** In digits without a separator or a scale word: it may be a year, or part of a name. */
	readonly isBare: boolean;
}

interface Part extends Said {
	readonly next: number;
	readonly inWords: boolean;
}

/** The number that begins at a token; undefined where none does. */
export function numeralAt(tokens: readonly Token[], at: number, lists: NumberLists): Numeral | undefined {
	const first = partAt(tokens, at, lists) ?? loneScale(tokens, at, lists);
	if (!first) return undefined;
	let total = 0;
	let last = Infinity;
	let part: Part = first;
	for (;;) {
		const scaled = scaleAt(tokens, part.next, lists);
		if (!scaled) {
			const isBare = !part.inWords && total === 0 && /^\d+$/u.test(tokens[part.next - 1]?.text ?? '');
			return { next: part.next, value: total + part.value, decimals: part.decimals, scale: 1, isBare };
		}
		const isTens = Number.isInteger(Math.log10(scaled.value));
		const value = isTens ? timesScale(part.value, scaled.value) : part.value * scaled.value;
		const more = part.decimals === 0 ? partAt(tokens, scaled.next, lists) : undefined;
		const after = more && scaleAt(tokens, more.next, lists);
		const fits = more && more.value < scaled.value && tokens[scaled.next]?.gap !== 'break';
		if (more && fits && after && after.value < scaled.value) {
			total += value;
			last = scaled.value;
			part = more;
			continue;
		}
		// “28 mil 811 millones”
		if (more && fits && after && scaled.value === 1000 && after.value < last && isWhole(more)) {
			part = { ...more, value: value + more.value };
			continue;
		}
		// “727 mil 945”: so some write a number in digits throughout.
		const isRest = more && fits && !after && scaled.value === 1000 && /^\d{3}$/u.test(tokens[scaled.next]?.text ?? '');
		if (isRest && !part.inWords)
			return { next: more.next, value: total + value + more.value, decimals: 0, scale: 1, isBare: false };
		// “zwei tausend dreihundert”, in words alone
		if (more && fits && !after && more.inWords && part.inWords && isWhole(more))
			return { next: more.next, value: total + value + more.value, decimals: 0, scale: 1, isBare: false };
		const sum = Number((total + value).toPrecision(15));
		return { next: scaled.next, value: sum, decimals: part.decimals, scale: isTens ? scaled.value : 1, isBare: false };
	}
}

const isWhole = ({ value }: Said) => Number.isInteger(value);

/** Scale words in a row, multiplied: “mil millones”. A point belongs to an abbreviation where something goes on behind it. */
function scaleAt(
	tokens: readonly Token[],
	at: number,
	{ scales }: NumberLists
): { readonly value: number; readonly next: number } | undefined {
	let [value, next, place] = [1, at, afterJoiner(tokens, at)];
	for (;;) {
		const scale = tokens[place]?.gap === 'break' ? undefined : scales.get(lowerAt(tokens, place));
		if (scale === undefined) break;
		value *= scale;
		next = afterPoint(tokens, place + 1);
		place = next;
	}
	return next === at ? undefined : { value, next };
}

/** Behind the point of an abbreviation, unless a sentence ends there. */
export function afterPoint(tokens: readonly Token[], at: number): number {
	const isShort = (tokens[at - 1]?.text.length ?? 9) <= SHORT;
	const next = tokens[at + 1];
	const isPoint = isShort && lowerAt(tokens, at) === '.' && isGlued(tokens, at) && next !== undefined;
	return isPoint && next.gap === 'space' ? at + 1 : at;
}

/** Longer words are no abbreviations. */
const SHORT = 5;

function partAt(tokens: readonly Token[], at: number, lists: NumberLists): Part | undefined {
	const digits = digitsOf(tokens[at]);
	if (digits) return { value: digits.value, decimals: digits.decimals, next: at + 1, inWords: false };
	const isOne = lists.articles.has(lowerAt(tokens, at)) && scaleAt(tokens, at + 1, lists) !== undefined;
	if (isOne) return { value: 1, decimals: 0, next: at + 1, inWords: true };
	return wordsAt(tokens, at, lists);
}

/** Number words below a thousand, or one word that holds any. */
function wordsAt(tokens: readonly Token[], at: number, lists: NumberLists): Part | undefined {
	const found = oneWord(tokens, at, lists);
	if (!found) return undefined;
	let { value, next } = found;
	for (; found.decimals === 0;) {
		const isAnd = value % 10 === 0 && value > 0 && value % 100 < 100 && lists.and.has(lowerAt(tokens, next));
		const place = isJoiner(tokens, next) || isAnd ? next + 1 : next;
		const after = isAnd && isJoiner(tokens, place) ? place + 1 : place;
		if (tokens[after]?.gap === 'break') break;
		if (lists.hundreds.has(lowerAt(tokens, after)) && value >= 2 && value < 10) {
			value *= 100;
			next = after + 1;
			continue;
		}
		const more = oneWord(tokens, after, lists);
		if (!more || !goesOn(value, more.value)) break;
		value += more.value;
		next = more.next;
	}
	return { value, decimals: found.decimals, next, inWords: true };
}

function oneWord(tokens: readonly Token[], at: number, lists: NumberLists): (Said & { next: number }) | undefined {
	if (tokens[at]?.kind !== 'word') return undefined;
	const found = lists.cardinals.startingAt(tokens, at);
	if (found) return { ...found.value, next: found.next };
	const compound = lists.compound(lowerAt(tokens, at));
	return compound && { ...compound, next: at + 1 };
}

/** “cuarenta y dos”, “soixante-douze”, “сто двадцать”. */
function goesOn(value: number, more: number): boolean {
	if (!Number.isInteger(more) || more <= 0) return false;
	if (value >= 100 && value % 100 === 0) return more < 100 && value < 1000;
	const tens = value % 100;
	if (tens < 20 || tens % 10 !== 0) return false;
	return more < 10 || ((tens === 60 || tens === 80) && more < 20);
}

/** “tausend”, “миллион”: once, where no number stands before it. */
function loneScale(tokens: readonly Token[], at: number, { loneScales }: NumberLists): Part | undefined {
	return loneScales.has(lowerAt(tokens, at)) ? { value: 1, decimals: 0, next: at, inWords: true } : undefined;
}
