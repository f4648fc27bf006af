/** How an English sentence stands to words within it: whether it denies, supposes, ascribes, limits or asks them. */
import { phraseIndex } from '../language/phraseIndex';
import type { Cue, Stance } from '../language/stance';
import { isJoiner, lowerAt, type Token } from '../language/tokens';
import {
	BEFORE_THAT,
	BESIDE,
	INSERTED_STATEMENT,
	NEXT_STATEMENT,
	NO_STANCE,
	STANCE_PHRASES,
	WITHOUT_COMMA
} from './stanceWords';

const listed = (phrases: string): readonly string[] => phrases.split(/,\s*/);

function indexOf(lists: Readonly<Record<string, string>>) {
	const isStance = (name: string): name is Stance => name in STANCE_PHRASES;
	return phraseIndex<Stance>(
		Object.entries(lists).flatMap(([stance, phrases]) =>
			isStance(stance) ? listed(phrases).map((phrase): [string, Stance] => [phrase, stance]) : []
		)
	);
}

const ANYWHERE = indexOf(STANCE_PHRASES);
const CLOSE = indexOf(BESIDE);
const WEAK = indexOf(BEFORE_THAT);
const NONE = phraseIndex<true>(listed(NO_STANCE).map((phrase) => [phrase, true]));
const NEXT: ReadonlySet<string> = new Set(listed(NEXT_STATEMENT));
const INSERTED: ReadonlySet<string> = new Set(listed(INSERTED_STATEMENT));
const SUBORDINATE: ReadonlySet<string> = new Set(listed(WITHOUT_COMMA));

/** Words between the quote and what counts right beside it. */
const BESIDE_WORDS = 2;

/** Tokens of one stretch, with the token after the last. */
interface Segment {
	readonly from: number;
	readonly to: number;
}

/**
 * What a sentence says around its tokens from `begin` to `end` that makes more or less of them. Only the statement that they
 * stand in is asked: what stands before another “and”, or between commas, speaks of other things.
 */
export function cuesAround(tokens: readonly Token[], begin: number, end: number): Cue[] {
	return [
		...segmentsBefore(tokens, begin).flatMap((segment) => cuesIn(tokens, segment, begin, true)),
		...segmentsAfter(tokens, end).flatMap((segment, order) => cuesIn(tokens, segment, begin, order === 0)),
		...question(tokens, end)
	];
}

function cuesIn(tokens: readonly Token[], { from, to }: Segment, begin: number, isNear: boolean): Cue[] {
	const cues: Cue[] = [];
	for (let at = from; at < to;) {
		const none = NONE.startingAt(tokens, at);
		const found = none ? undefined : cueAt(tokens, at, begin);
		// Behind another comma “not” speaks of something else; who said it, and on what condition, may stand there.
		if (
			found &&
			found.next <= to &&
			(isNear || found.stance !== 'denial' || found.next - at > 1 || !/^not$|n['’]t$/u.test(lowerAt(tokens, at)))
		)
			cues.push({ stance: found.stance, from: at, to: found.next });
		at = Math.max(at + 1, none?.next ?? found?.next ?? 0);
	}
	return cues;
}

function cueAt(tokens: readonly Token[], at: number, begin: number): { stance: Stance; next: number } | undefined {
	const word = lowerAt(tokens, at);
	// Part of another word: "not-for-profit".
	if (isJoiner(tokens, at - 1) || isJoiner(tokens, at + 1)) return undefined;
	if (/n['’]t$/u.test(word)) return { stance: 'denial', next: at + 1 };
	if (/['’]ll$/u.test(word)) return { stance: 'condition', next: at + 1 };
	// The month.
	if (tokens[at]?.text === 'May') return undefined;
	const anywhere = ANYWHERE.startingAt(tokens, at);
	if (anywhere) return { stance: anywhere.value, next: anywhere.next };
	const close = CLOSE.startingAt(tokens, at);
	if (close && close.next <= begin && wordsBetween(tokens, close.next, begin) <= BESIDE_WORDS)
		return { stance: close.value, next: close.next };
	const weak = WEAK.startingAt(tokens, at);
	const isVerb =
		weak &&
		(lowerAt(tokens, weak.next) === 'that' ||
			wordsBetween(tokens, weak.next, tokens.length) === 0 ||
			(weak.next <= begin &&
				!tokens.slice(weak.next, begin).some(({ kind, text }) => kind !== 'mark' || text === ',')));
	return weak && isVerb ? { stance: weak.value, next: weak.next } : undefined;
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): number {
	return tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length;
}

/** Stretches between commas before a token, as far as they belong to its statement. */
function segmentsBefore(tokens: readonly Token[], begin: number): Segment[] {
	// The quote begins another statement itself: "though he did".
	if (NEXT.has(lowerAt(tokens, begin)) || INSERTED.has(lowerAt(tokens, begin))) return [];
	let floor = 0;
	for (let at = 0; at < begin; at++) {
		const word = lowerAt(tokens, at);
		const isOpened = word === '(' && !tokens.slice(at, begin).some(({ text }) => text === ')');
		if (word === ';' || isOpened || SUBORDINATE.has(word)) floor = at + 1;
		else if (NEXT.has(word) && lowerAt(tokens, at - 1) === ',' && !isInserted(tokens, at, begin)) floor = at + 1;
	}
	return segments(tokens, floor, begin).filter(({ from, to }) => !(INSERTED.has(lowerAt(tokens, from)) && to < begin));
}

/** Whether a comma before the quote ends what begins with this word. */
function isInserted(tokens: readonly Token[], at: number, begin: number): boolean {
	return INSERTED.has(lowerAt(tokens, at)) && tokens.slice(at, begin).some(({ text }) => text === ',');
}

/** The same after a token. */
function segmentsAfter(tokens: readonly Token[], after: number): Segment[] {
	const stop = tokens.findIndex(
		({ lower }, at) =>
			at >= after &&
			(lower === ';' ||
				lower === '(' ||
				(NEXT.has(lower) &&
					(lowerAt(tokens, at - 1) === ',' || SUBORDINATE.has(lower) || lower === 'and' || lower === 'but')))
	);
	return segments(tokens, after, stop < 0 ? tokens.length : stop);
}

function segments(tokens: readonly Token[], from: number, to: number): Segment[] {
	const commas = tokens.flatMap(({ text }, at) => (text === ',' && at >= from && at < to ? [at] : []));
	const starts = [from, ...commas.map((at) => at + 1)];
	return starts.map((start, order) => ({ from: start, to: commas[order] ?? to }));
}

/** The mark that makes the sentence a question, where it stands outside. */
function question(tokens: readonly Token[], after: number): Cue[] {
	const at = tokens.findLastIndex(({ text }) => /^[\p{L}\p{N}.!?…]/u.test(text));
	return at >= after && tokens[at]?.text === '?' ? [{ stance: 'question', from: at, to: at + 1 }] : [];
}
