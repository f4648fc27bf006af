/** An article was edited: what became of each quote, and where the words that are left undrawn stand now. */
import { diffWordsWithSpace } from 'diff';
import { positionIndex } from '../../words/codePoints';
import {
	codePoints,
	contextAgrees,
	locateQuote,
	selectorAt,
	selectorsFor,
	sliceCodePoints,
	type QuoteSelector
} from '../../words/locate';
import type { ClaimsRecord, QuoteRecord, UndrawnRecord } from '../schema/claims';
import type { Span } from '../types';

/**
 * `unmoved`: it stands where it stood; `moved`: elsewhere, word for word; `changed`: the passage that comes nearest has other
 * words; `vanished`: nothing resembles it.
 */
export type Fate = 'unmoved' | 'moved' | 'changed' | 'vanished';

/** A stretch of both texts, or of one of them alone. */
export interface Stretch {
	readonly text: string;
	readonly is: 'kept' | 'gone' | 'new';
}

export interface RefreshedQuote {
	readonly id: string;
	readonly fate: Fate;
	/** Where it stands now, in the words of the text; undefined where it has vanished. */
	readonly now: QuoteSelector | undefined;
	/** Word by word, of what has changed. */
	readonly stretches: readonly Stretch[];
	/** How often the words stand in the text where their surroundings do not tell which is meant; else undefined. */
	readonly times: number | undefined;
}

/** Words that are left undrawn, at their places of now. */
export interface RefreshedWords {
	/** Of the group in `undrawn`, and in it. */
	readonly group: number;
	readonly index: number;
	readonly text: string;
	readonly at: readonly number[];
	readonly now: readonly number[];
	/** They stand more or fewer times than before, so that which is which was guessed by what stands near. */
	readonly isGuessed: boolean;
}

export interface Refreshed {
	readonly quotes: readonly RefreshedQuote[];
	readonly words: readonly RefreshedWords[];
}

/** Looks for all that a source has in a text as it is now. Writes nothing. */
export function refresh({ quotes, undrawn }: Pick<ClaimsRecord, 'quotes' | 'undrawn'>, text: string): Refreshed {
	const refreshed = Object.entries(quotes).map(([id, quote]) => refreshedQuote(id, quote, text));
	const shifts = refreshed
		.flatMap(({ id, now }) => {
			const before = quotes[id];
			return now && before ? [{ from: before.start, by: now.start - before.start }] : [];
		})
		.sort((a, b) => a.from - b.from);
	return { quotes: refreshed, words: undrawn.flatMap((group, at) => refreshedWords(group, at, text, shifts)) };
}

function refreshedQuote(id: string, quote: QuoteRecord, text: string): RefreshedQuote {
	const { exact, start, end } = quote;
	const told = (fate: Fate, now?: QuoteSelector, more: Partial<RefreshedQuote> = {}) => ({
		id,
		fate,
		now,
		stretches: [],
		times: undefined,
		...more
	});
	const { toUnits } = positionIndex(text);
	const at = (span: Span) => selectorAt(text, { from: toUnits(span.start), to: toUnits(span.end) }, span);
	const place = locateQuote(text, quote);
	if (place.ok) return told('unmoved', at({ start, end }));
	if (place.found) {
		const now = at(place.found);
		const isSure = (place.occurrences ?? 1) === 1 || contextAgrees(text, quote, now.start, now.end);
		return told(now.start === start ? 'unmoved' : 'moved', now, { times: isSure ? undefined : place.occurrences });
	}
	if (place.reason === 'absent' || !place.nearest) return told('vanished');
	const now = at(withLastMark(text, place.nearest, exact));
	return told('changed', now, { stretches: stretchesBetween(exact, now.exact) });
}

/** A quote that ended with a mark ends with it still, if it stands there: the nearest passage is one of words. */
function withLastMark(text: string, { start, end }: Span, before: string): Span {
	const mark = /[\p{P}]+$/u.exec(before)?.[0] ?? '';
	return mark !== '' && sliceCodePoints(text, end, end + codePoints(mark)) === mark
		? { start, end: end + codePoints(mark) }
		: { start, end };
}

/** What both have, and what one of them has alone, word by word. */
export function stretchesBetween(before: string, now: string): Stretch[] {
	return diffWordsWithSpace(before, now).map(({ value, added, removed }) => ({
		text: value,
		is: added ? 'new' : removed ? 'gone' : 'kept'
	}));
}

type Shifts = readonly { readonly from: number; readonly by: number }[];

/** As often as before: in the order of the text. Else each at the place nearest to where its surroundings went. */
function refreshedWords({ words }: UndrawnRecord, group: number, text: string, shifts: Shifts): RefreshedWords[] {
	return words.map(({ text: word, at }, index) => {
		const there = selectorsFor(text, word)
			.filter(({ prefix, suffix }) => !/[\p{L}\p{N}]$/u.test(prefix) && !/^[\p{L}\p{N}]/u.test(suffix))
			.map(({ start }) => start);
		if (there.length === at.length) return { group, index, text: word, at, now: there, isGuessed: false };
		const wanted = at.map((place) => place + shiftAt(place, shifts));
		const now = nearest(wanted, there);
		const isGuessed = wanted.some((place) => !now.includes(place));
		return { group, index, text: word, at, now, isGuessed };
	});
}

/** By how much that moved which stands before a place, or is the first of all. */
function shiftAt(place: number, shifts: Shifts): number {
	return (shifts.findLast(({ from }) => from <= place) ?? shifts[0])?.by ?? 0;
}

/** The places nearest to those wanted, each once and in order; one for which there is none is left out. */
function nearest(wanted: readonly number[], there: readonly number[]): number[] {
	const free = new Set(there);
	const now = wanted.flatMap((place) => {
		const [best] = [...free].sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
		if (best === undefined) return [];
		free.delete(best);
		return [best];
	});
	return now.sort((a, b) => a - b);
}
