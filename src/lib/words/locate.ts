/** Where a quote stands in a text, and what became of one that does not. */
import { codePoints, positionIndex, sliceCodePoints } from './codePoints';
import { foldedText } from './foldedText';
import { nearestPassage } from './nearest';
import { occurrences } from './occurrences';
import { differencesBetween } from './typography';
import type { Difference } from './typography';

export { codePoints, sliceCodePoints };

/** W3C Web Annotation selectors in one: TextQuoteSelector and TextPositionSelector, in Unicode code points. */
export interface QuoteSelector {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
	readonly start: number;
	readonly end: number;
}

export interface LocatedPassage {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

export type Location =
	| { readonly ok: true }
	| {
			readonly ok: false;
			/**
			 * `moved`: the words stand elsewhere, at `found`. `changed`: other words stand there, see `nearest`; if `found`
			 * is given too, the quote itself stands, but not between its prefix and suffix. `absent`: nothing resembles it.
			 */
			readonly reason: 'moved' | 'changed' | 'absent';
			readonly found?: { readonly start: number; readonly end: number };
			/** How many times the words stand in the text, when they were found. */
			readonly occurrences?: number;
			readonly nearest?: LocatedPassage;
			/** Set if nothing but typesetting keeps quote and `nearest` apart: "quotation marks", "spaces" … */
			readonly differs?: readonly Difference[];
	  };

/** Length of a prefix or suffix, in code points. */
export const CONTEXT_LENGTH = 32;
/** A passage that shares fewer of the quote's words than this is another passage. */
const SIMILAR = 0.5;

/**
 * Whether the quote stands exactly where its selector says; if not, what happened to it and where it, or what is
 * left of it, stands. Linear in the text.
 */
export function locateQuote(text: string, selector: QuoteSelector): Location {
	const { exact, start, end } = selector;
	const isPlace = Number.isInteger(start) && Number.isInteger(end) && start >= 0;
	if (exact !== '' && isPlace && sliceCodePoints(text, start, end) === exact) {
		if (contextAgrees(text, selector, start, end)) return { ok: true };
		// The words stand there too, but it is another occurrence that the selector describes: a caption printed twice.
		return findMoved(text, selector, true) ?? contextChanged(text, selector);
	}
	return findMoved(text, selector) ?? findRetyped(text, selector) ?? findSimilar(text, selector);
}

/** Selectors of all occurrences of the words, in order; with `occurrence` (counted from 1) of that one alone. */
export function selectorsFor(text: string, quote: string, occurrence?: number): QuoteSelector[] {
	const index = positionIndex(text);
	const all = occurrences(text, quote, occurrence);
	return all.slice(occurrence === undefined ? 0 : occurrence - 1).map((unit) => {
		const start = index.toCodePoints(unit);
		const end = index.toCodePoints(unit + quote.length);
		const { prefix, suffix } = contextOf(text, start, end);
		// A byte order mark is no part of what a person reads before the words.
		return { exact: quote, prefix: prefix.replace(/^\uFEFF/, ''), suffix, start, end };
	});
}

/** The selector of a passage whose place is known, in UTF-16 units and in code points: without looking for it in the text. */
export function selectorAt(
	text: string,
	units: { readonly from: number; readonly to: number },
	{ start, end }: { readonly start: number; readonly end: number }
): QuoteSelector {
	const { from, to } = units;
	// Two units at most for a code point.
	const before = [...text.slice(Math.max(0, from - 2 * CONTEXT_LENGTH), from)].slice(-CONTEXT_LENGTH);
	const after = [...text.slice(to, to + 2 * CONTEXT_LENGTH)].slice(0, CONTEXT_LENGTH);
	const prefix = before.join('').replace(/^\uFEFF/, '');
	return { exact: text.slice(from, to), prefix, suffix: after.join(''), start, end };
}

function contextOf(text: string, start: number, end: number, before = CONTEXT_LENGTH, after = CONTEXT_LENGTH) {
	return { prefix: sliceCodePoints(text, start - before, start), suffix: sliceCodePoints(text, end, end + after) };
}

/** Whether the selector's surroundings stand around a place. Positions in code points. */
export function contextAgrees(text: string, { prefix, suffix }: QuoteSelector, start: number, end: number): boolean {
	// Two units at most for a code point: cutting there never cuts too short, and short texts need no index of their own.
	const context = contextOf(text, start, end, prefix.length, suffix.length);
	return context.prefix.endsWith(prefix) && context.suffix.startsWith(suffix);
}

function contextChanged(text: string, { exact, prefix, suffix, start, end }: QuoteSelector): Location {
	const context = contextOf(text, start, end, [...prefix].length, [...suffix].length);
	const from = start - [...context.prefix].length;
	const to = end + [...context.suffix].length;
	const differs = differencesBetween(prefix + exact + suffix, context.prefix + exact + context.suffix);
	return {
		ok: false,
		reason: 'changed',
		found: { start, end },
		nearest: { start: from, end: to, text: sliceCodePoints(text, from, to) },
		...(differs && { differs })
	};
}

/** The occurrence whose surroundings agree, else the one nearest to where the quote was. */
function findMoved(text: string, selector: QuoteSelector, contextOnly = false): Location | undefined {
	const index = positionIndex(text);
	const spans = occurrences(text, selector.exact).map((unit) => ({
		start: index.toCodePoints(unit),
		end: index.toCodePoints(unit + selector.exact.length)
	}));
	const inContext = spans.filter(({ start, end }) => contextAgrees(text, selector, start, end));
	const found = closest(contextOnly || inContext.length > 0 ? inContext : spans, selector.start);
	return found && { ok: false, reason: 'moved', found, occurrences: spans.length };
}

function closest<Span extends { readonly start: number }>(spans: readonly Span[], to: number): Span | undefined {
	let best: Span | undefined;
	for (const span of spans) {
		if (!best || Math.abs(span.start - to) < Math.abs(best.start - to)) best = span;
	}
	return best;
}

/** The same words in other typesetting: curly quotes, no-break spaces, dashes, CRLF, decomposed letters. */
function findRetyped(text: string, { exact, start }: QuoteSelector): Location | undefined {
	const wanted = foldedText(exact).text;
	if (wanted.trim() === '') return undefined;
	const folded = foldedText(text);
	const places = occurrences(folded.text, wanted).map((place) => ({ start: place }));
	const place = closest(places, start);
	if (!place) return undefined;
	const passage = folded.original(place.start, place.start + wanted.length);
	const nearest = located(text, passage);
	const differs = differencesBetween(exact, nearest.text);
	return { ok: false, reason: 'changed', nearest, ...(differs && { differs }) };
}

function findSimilar(text: string, { exact, start }: QuoteSelector): Location {
	const passage = nearestPassage(text, exact, positionIndex(text).toUnits(start));
	if (!passage) return { ok: false, reason: 'absent' };
	const reason = passage.similarity >= SIMILAR ? 'changed' : 'absent';
	return { ok: false, reason, nearest: located(text, passage) };
}

function located(text: string, span: { readonly start: number; readonly end: number }): LocatedPassage {
	const index = positionIndex(text);
	const passage = text.slice(span.start, span.end);
	return { start: index.toCodePoints(span.start), end: index.toCodePoints(span.end), text: passage };
}
