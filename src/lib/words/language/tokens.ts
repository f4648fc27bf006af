/** A text cut into words, numbers and marks, and what every language’s rules ask of them. */
import type { DigitForm } from './digitForm';

/** A word, a number in digits, or a single mark, with its place in UTF-16 units. Blanks are no tokens, only gaps. */
export interface Token {
	readonly kind: 'number' | 'word' | 'mark';
	readonly text: string;
	/** In small letters; a number in digits as programs write it, "1234.5". */
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	/** What stands before it; a blank line is a break that no phrase crosses. */
	readonly gap: 'none' | 'space' | 'break';
}

/** Every pattern is sticky, so that each character is looked at a constant number of times. */
const BLANKS = /\s+/uy;
/**
 * Digits may follow letters in a word ("G7"), but not three letters, “Rs” or “Tk”, which may be a currency ("RUB629"), nor one before
 * grouped digits or decimals ("R1,200", "R4.5bn"); apostrophes join.
 */
const WORD =
	/(?:[A-Z]{3}|[A-Z][a-z]{2}|Rs|RM|Tk|(?<=\$)[A-Z]{1,2})(?=\d)|[A-Z](?=\d{1,3}(?:[,.]\d{3})+(?!\d)|\d+\.\d+(?!\d|[.,]\d))|\p{L}[\p{L}\p{M}\p{Nd}\u00AD]*(?:['’]\p{L}[\p{L}\p{M}\u00AD]*)*/uy;

/** Small letters and digits of plain English, which need no pattern to be told. */
const isPlain = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
/** Where a word may be parted at the end of a line: it is no letter of it. */
const SOFT_HYPHEN = '\u00AD';
const isSmall = (unit: number) => unit >= 97 && unit <= 122;

/** Where a word ends that is written in small letters of plain English; undefined if another sign may go on with it. */
function endOfPlainWord(text: string, start: number): number | undefined {
	let end = start;
	while (isPlain(text.charCodeAt(end))) end++;
	const next = text.charCodeAt(end);
	const isEnd = Number.isNaN(next) || next === 32 || next === 44 || next === 46 || next === 10 || next === 45;
	return isEnd ? end : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
	pattern.lastIndex = at;
	return pattern.test(text) ? text.slice(at, pattern.lastIndex) : undefined;
}

/** Splits a text into tokens, in one pass. */
export function tokenise(text: string, digits: DigitForm): Token[] {
	const tokens: Token[] = [];
	let gap: Token['gap'] = 'none';
	for (let at = 0; at < text.length;) {
		if (text.charCodeAt(at) === 32 && isSmall(text.charCodeAt(at + 1))) {
			gap = 'space';
			at++;
		}
		const end = isSmall(text.charCodeAt(at)) ? endOfPlainWord(text, at) : undefined;
		if (end !== undefined) {
			const word = text.slice(at, end);
			tokens.push({ kind: 'word', text: word, lower: word, start: at, end, gap });
			gap = 'none';
			at = end;
			continue;
		}
		const blanks = matchAt(BLANKS, text, at);
		if (blanks !== undefined) {
			gap = isBreak(blanks) ? 'break' : 'space';
			at += blanks.length;
			continue;
		}
		const token = tokenAt(text, at, gap, digits);
		tokens.push(token);
		gap = 'none';
		at = token.end;
	}
	return tokens;
}

function tokenAt(text: string, start: number, gap: Token['gap'], digits: DigitForm): Token {
	const number = matchAt(digits.pattern, text, start);
	if (number !== undefined)
		return { kind: 'number', text: number, lower: digits.plain(number), start, end: start + number.length, gap };
	const word = (digits.letter && matchAt(digits.letter, text, start)) ?? matchAt(WORD, text, start);
	if (word !== undefined) {
		const lower = word.toLowerCase().replaceAll(SOFT_HYPHEN, '');
		return { kind: 'word', text: word, lower, start, end: start + word.length, gap };
	}
	const mark = String.fromCodePoint(text.codePointAt(start) ?? 0);
	return { kind: 'mark', text: mark, lower: mark, start, end: start + mark.length, gap };
}

function isBreak(blanks: string): boolean {
	if (blanks.length < 2) return false;
	return blanks.replace(/\r\n?/g, '\n').split('\n').length > 2;
}

/** The token's letters in lower case, or '' beyond the ends. */
export function lowerAt(tokens: readonly Token[], at: number): string {
	return tokens[at]?.lower ?? '';
}

/** Whether a token stands straight after the one before it, with nothing between them. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
	return at > 0 && tokens[at]?.gap === 'none';
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
const DASHES: ReadonlySet<string> = new Set([...HYPHENS, '\u2012', '\u2013', '\u2014']);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', '…']);

export function isDash(tokens: readonly Token[], at: number): boolean {
	return DASHES.has(lowerAt(tokens, at));
}

/** A hyphen that joins what stands on both sides: "forty-two", "75-year". */
export function isJoiner(tokens: readonly Token[], at: number): boolean {
	if (!HYPHENS.has(lowerAt(tokens, at)) || !isGlued(tokens, at) || !isGlued(tokens, at + 1)) return false;
	// Two of them are a dash: "a few--about six".
	return !HYPHENS.has(lowerAt(tokens, at - 1)) && !HYPHENS.has(lowerAt(tokens, at + 1));
}

/** `at`, or the place after a hyphen that joins it to what stands before. */
export function afterJoiner(tokens: readonly Token[], at: number): number {
	return isJoiner(tokens, at) ? at + 1 : at;
}

/** Whether a sentence or paragraph begins with this token. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (!token || !before || token.gap === 'break') return true;
	if (SENTENCE_ENDS.has(before.text)) return true;
	return /^[“"‘'«([•]$/u.test(before.text) && startsSentence(tokens, at - 1);
}

/** Whether a phrase can run on to this token: it exists, in the same paragraph, and is not the end of a sentence. */
export function continues(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token !== undefined && token.gap !== 'break' && !SENTENCE_ENDS.has(token.text);
}

/** The same, going backwards: whether the phrase that holds the next token may have begun with this one. */
export function continuesBack(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token !== undefined && tokens[at + 1]?.gap !== 'break' && !SENTENCE_ENDS.has(token.text);
}

export function isCapitalised(token: Token | undefined): boolean {
	// What is in small letters is so from its first on.
	return token?.kind === 'word' && token.text !== token.lower && /^\p{Lu}/u.test(token.text);
}

/** What stands from one token to before another, with a blank where there is one: "three quarters", "¾". */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
	return tokens
		.slice(from, to)
		.map((token, order) => (order > 0 && token.gap !== 'none' ? ' ' : '') + token.text)
		.join('');
}
