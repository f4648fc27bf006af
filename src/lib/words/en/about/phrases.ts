/** Noun phrases of a sentence: the one that ends before a verb, the one that begins at a place. Spans of tokens, `to` exclusive. */
import { isJoiner, type Token } from '../../language/tokens';
import type { Tag } from './tags';
import { CARDINALS } from '../numberWords';
import { CALENDAR, CLAUSE_WORDS, JOINING } from './verbWords';

export interface Phrase {
	readonly from: number;
	readonly to: number;
}

/** A sentence as the rules look at it. */
export interface Tagged {
	readonly tokens: readonly Token[];
	readonly tags: readonly Tag[];
}

const INSIDE: ReadonlySet<string> = new Set(['&', '$', '%', '£', '€', '/', '.', '’', "'"]);

/** Whether a token may be part of a noun phrase that goes on behind it. */
function isPart({ tokens, tags }: Tagged, at: number): boolean {
	const tag = tags[at];
	if (tag === 'noun' || tag === 'determiner' || tag === 'number') return true;
	if (tag === 'ed' || tag === 'ing') return tags[at + 1] === 'noun';
	// “18 to 24 year-olds”
	if (tokens[at]?.lower === 'to' && tags[at - 1] === 'number' && tags[at + 1] === 'number') return true;
	if (tag === 'conjunction')
		return tags[at - 1] === 'noun' && (tags[at + 1] === 'noun' || tags[at + 1] === 'determiner');
	const mark = tokens[at]?.text ?? '';
	if (tag === 'adverb') return tags[at + 1] === 'noun' && tags[at - 1] === 'determiner';
	return (
		isJoiner(tokens, at) ||
		(mark === '&' && tags[at - 1] === 'noun' && tags[at + 1] === 'noun') ||
		(INSIDE.has(mark) && tokens[at]?.gap === 'none' && tokens[at + 1]?.gap !== undefined && isGluedName(tokens, at))
	);
}

/** A mark within a name or amount: "U.S.", "S&P", "$5". */
function isGluedName(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (tokens[at]?.text === '.') return before?.kind === 'word' && before.text.length <= 2 && after !== undefined;
	return after !== undefined;
}

/** The phrase whose last token is at `last`, with what stands before it by “of”, “for” or the like: “exports of oil to China”. */
export function phraseEndingAt(sentence: Tagged, last: number, floor = 0): Phrase | undefined {
	const { tokens, tags } = sentence;
	if (isInitialsEnd(tokens, last)) {
		const phrase = phraseEndingAt(sentence, last - 1, floor);
		return phrase && { from: phrase.from, to: last + 1 };
	}
	if (tags[last] !== 'noun' && tags[last] !== 'number') return undefined;
	let from = last;
	while (from > floor) {
		// "solar photovoltaic (PV) capacity"
		const short = abbreviationEndingAt(sentence, from - 1);
		if (short !== undefined && short > floor) {
			from = short;
			continue;
		}
		if (isOwnersEnd(tokens, from) && from - 3 >= floor) from -= 3;
		else if (isPart(sentence, from - 1) && tokens[from]?.gap !== 'break') from--;
		else if (canJoin(sentence, from - 1, floor)) from -= 2;
		else break;
	}
	while (
		from < last &&
		(tags[from] === 'conjunction' || tags[from] === 'mark' || CLAUSE_WORDS.has(tokens[from]?.lower ?? ''))
	)
		from++;
	return { from, to: last + 1 };
}

/** The last full stop of “U.S.” */
function isInitialsEnd(tokens: readonly Token[], at: number): boolean {
	const isStop = (place: number) => tokens[place]?.text === '.' && tokens[place]?.gap === 'none';
	return isStop(at) && isStop(at - 2) && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '');
}

/** The “s” of “Inc.’s” */
function isOwnersEnd(tokens: readonly Token[], at: number): boolean {
	const isGlued = (place: number, text: RegExp) => tokens[place]?.gap === 'none' && text.test(tokens[place].text);
	return isGlued(at, /^s$/u) && isGlued(at - 1, /^['’]$/u) && isGlued(at - 2, /^\.$/u);
}

/** Where the bracket of an abbreviation opens that closes at a token. */
function abbreviationEndingAt({ tokens, tags }: Tagged, at: number): number | undefined {
	const isShort = /^\p{Lu}[\p{Lu}\p{N}s]{1,7}$/u.test(tokens[at - 1]?.text ?? '');
	return tokens[at]?.text === ')' && isShort && tokens[at - 2]?.text === '(' && tags[at - 3] === 'noun'
		? at - 2
		: undefined;
}

/** The last token before what only dates a phrase at its end: “exports of oil during the 2021-22 fiscal”. */
export function beforeDating({ tokens, tags }: Tagged, last: number): number {
	let at = last;
	while (at > 0 && (isCalendar(tokens[at]) || isYearPart(tokens, at))) at--;
	if (at === last) return last;
	while (at > 0 && (tags[at] === 'determiner' || isCounting(tokens[at]))) at--;
	const isTied = tags[at] === 'preposition' || tokens[at]?.lower === 'over';
	if (!isTied && !ORDER.test(tokens[at + 1]?.lower ?? '')) return last;
	if (isTied) at--;
	while (at > 0 && (tags[at] === 'ed' || (tags[at] === 'verb' && /ed$/u.test(tokens[at]?.lower ?? '')))) at--;
	// “profit for the six months through July”
	return tags[at] === 'noun' ? beforeDating({ tokens, tags }, at) : last;
}

function isCounting(token: Token | undefined): boolean {
	return token !== undefined && (ORDER.test(token.lower) || token.kind === 'number' || CARDINALS.has(token.lower));
}

const ORDER = /^(?:last|next|past|first|second|third|fourth|same|previous|this)$/u;

/** “-21” of “2020-21”. */
function isYearPart(tokens: readonly Token[], at: number): boolean {
	return isJoiner(tokens, at) || (isJoiner(tokens, at - 1) && /^\d{2,4}$/u.test(tokens[at]?.text ?? ''));
}

/** A joining preposition with a noun before it. */
function canJoin({ tokens, tags }: Tagged, at: number, floor: number): boolean {
	return (
		at - 1 >= floor && JOINING.has(tokens[at]?.lower ?? '') && tags[at] === 'preposition' && tags[at - 1] === 'noun'
	);
}

/** The phrase that begins at a token, with the prepositional phrases behind it. */
export function phraseFrom(sentence: Tagged, from: number, joins: ReadonlySet<string> = JOINING): Phrase | undefined {
	const { tokens, tags } = sentence;
	let to = from;
	let lastNoun = -1;
	while (to < tokens.length && (to === from || tokens[to]?.gap !== 'break')) {
		if (isPart(sentence, to)) {
			if (tags[to] === 'noun') lastNoun = to;
			to++;
		} else if (
			lastNoun === to - 1 &&
			tags[to] === 'preposition' &&
			joins.has(tokens[to]?.lower ?? '') &&
			isPart(sentence, to + 1)
		)
			to++;
		else break;
	}
	if (lastNoun < 0) return undefined;
	return { from, to: isInitialsEnd(tokens, lastNoun + 1) ? lastNoun + 2 : lastNoun + 1 };
}

/** Without what only dates it, at its end: “exports in 2023”, “the government on Tuesday”. Undefined if nothing is left. */
export function undated({ tokens, tags }: Tagged, phrase: Phrase): Phrase | undefined {
	let to = phrase.to;
	for (;;) {
		let at = to - 1;
		while (at >= phrase.from && isCalendar(tokens[at])) at--;
		if (at === to - 1) break;
		while (at >= phrase.from && (tags[at] === 'determiner' || isCounting(tokens[at]))) at--;
		if (at >= phrase.from && tags[at] === 'preposition') at--;
		// “year-on-year” goes as a whole.
		while (at > phrase.from && isJoiner(tokens, at)) at -= 2;
		to = at + 1;
	}
	// “the company’s fiscal year” is the company’s.
	if (/['’]s?$/u.test(tokens[to - 1]?.text ?? '')) return phrase;
	return to > phrase.from ? { from: phrase.from, to } : undefined;
}

function isCalendar(token: Token | undefined): boolean {
	return token !== undefined && (CALENDAR.has(token.lower) || /^(?:1[89]|20)\d\d(?:[-–]\d+)?$/u.test(token.text));
}
