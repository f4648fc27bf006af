/** Words of change around a number, and where sentences end. */
import { isCapitalised, isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { Core } from '../language/core';
import type { ContextLists, LanguageWords } from './words';

export type Direction = 1 | -1;

/** Whether it is a length of time, which most words of change do not measure. */
export const isTime = (unit: string | undefined) => /^(?:year|month|week|day|hour|minute|second)$/u.test(unit ?? '');

/** How far words are looked for: in a sentence, right beside the number, in its clause. */
const SENTENCE = 45;
export const NEAR = 3;
export const CLAUSE = 14;

export interface WordFound {
	readonly direction: Direction;
	readonly distance: number;
	/** A noun: “a rise”, not “rose”. */
	readonly isNoun: boolean;
}

export function directionOf(token: Token | undefined, { rises, falls }: ContextLists): Direction | undefined {
	if (token?.kind !== 'word') return undefined;
	return rises.test(token.lower) ? 1 : falls.test(token.lower) ? -1 : undefined;
}

/** The nearest word of change before a token, in the same clause; what stands in brackets is passed over. */
export function wordBefore(
	tokens: readonly Token[],
	at: number,
	reach: number,
	words: LanguageWords
): WordFound | undefined {
	for (let place = at, distance = 0; place >= 0 && distance <= reach; place--, distance++) {
		if (isEnd(tokens, place, words) || /^[,;:()–—]$/u.test(lowerAt(tokens, place))) {
			if (reach < CLAUSE || isEnd(tokens, place, words) || !/^[,()–—]$/u.test(lowerAt(tokens, place))) return undefined;
		}
		const direction = directionOf(tokens[place], words.context);
		if (direction !== undefined)
			return { direction, distance, isNoun: words.context.nouns.test(lowerAt(tokens, place)) };
		if (tokens[place]?.gap === 'break') return undefined;
	}
	return undefined;
}

/** The nearest word of change behind a token, in the same clause. */
export function wordAfter(
	tokens: readonly Token[],
	at: number,
	words: LanguageWords,
	reach = NEAR
): WordFound | undefined {
	for (let place = at, distance = 0; place < tokens.length && distance <= reach; place++, distance++) {
		const token = tokens[place];
		if (token?.gap === 'break' || isEnd(tokens, place, words) || /^[,;:(]$/u.test(lowerAt(tokens, place)))
			return undefined;
		if (reach === NEAR && token?.kind === 'number') return undefined;
		const direction = directionOf(token, words.context);
		if (direction !== undefined)
			return { direction, distance, isNoun: words.context.nouns.test(lowerAt(tokens, place)) };
	}
	return undefined;
}

/** Whether the sentence of a number tells of a change anywhere near it. */
export function speaksOfChange(
	tokens: readonly Token[],
	{ from, to }: Pick<Core, 'from' | 'to'>,
	words: LanguageWords
): boolean {
	const { rises, falls, moves, more, less } = words.context;
	const tells = (token: Token | undefined) =>
		token?.kind === 'word' && [rises, falls, moves, more, less].some((pattern) => pattern.test(token.lower));
	for (let place = from - 1; place >= Math.max(0, from - SENTENCE) && !isEnd(tokens, place, words); place--) {
		if (tells(tokens[place])) return true;
		if (tokens[place]?.gap === 'break') break;
	}
	for (let place = to; place < to + SENTENCE && place < tokens.length && !isEnd(tokens, place, words); place++) {
		if (tokens[place]?.gap === 'break') break;
		if (tells(tokens[place])) return true;
	}
	return false;
}

/** Whether a sentence ends with a token: a point behind an abbreviation, an initial or a day is no end. */
export function isEnd(tokens: readonly Token[], at: number, { abbreviations, numbers }: LanguageWords): boolean {
	const word = lowerAt(tokens, at);
	if (/^[!?;…]$/u.test(word)) return true;
	if (word !== '.') return false;
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	if (!next || next.gap === 'break') return true;
	if (next.gap === 'none' && next.kind === 'word') return false;
	if (before && isGlued(tokens, at) && (abbreviations.has(before.lower) || before.text.length === 1)) return false;
	const isDay = before?.kind === 'number' && before.text.length <= 2 && numbers.beforeOrdinal.size > 0;
	return !isDay && (isCapitalised(next) || next.kind !== 'word');
}
