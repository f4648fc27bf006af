/** A quote set in lines, with its number words marked. */
import { marksOf, quoted } from '../sentences/quoted';
import type { HouseStyle } from '../quantity/types';
import { rulerOf, type Ruler } from '../fonts/measure';
import { startsAtTheRight } from '../fonts/rightToLeft';
import { wrapText } from '../fonts/wrap';
import { codePoints, positionIndex, sliceCodePoints } from '../words/codePoints';
import type { Claim, Quote, Span } from '../dataset/types';
import { atItsEdge, placeLabel, type LabelStyle } from '../charts/marks/label';
import type { Box, Stretch } from '../scene/shapes';
import type { PlacedLabel } from '../charts/types';
import { turnedBoxes } from './turnedBoxes';

/** A stretch of a quote; marked ones are number words, with the claims they stand for. */
export interface QuoteRun {
	readonly text: string;
	readonly claims: readonly string[];
	/** Whether it holds the number of one of them, and not its period, its record or its second unit alone. */
	readonly isNumber?: true;
}

/** The words that claims stand on within their quote: number, record flag, period, second unit; merged where they touch. */
function markedSpans(claims: readonly Claim[]): { span: Span; claims: string[]; isNumber: boolean }[] {
	const spans = claims.flatMap((claim) =>
		[claim.words, claim.record?.words, claim.period?.words, claim.alsoWords]
			.filter((span) => span !== undefined)
			.map((span) => ({ span, claims: [claim.id], isNumber: span === claim.words }))
	);
	spans.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	const merged: typeof spans = [];
	for (const next of spans) {
		const last = merged.at(-1);
		if (last && next.span.start < last.span.end) {
			last.span = { start: last.span.start, end: Math.max(last.span.end, next.span.end) };
			last.claims = [...new Set([...last.claims, ...next.claims])];
			last.isNumber ||= next.isNumber;
		} else merged.push({ ...next });
	}
	return merged;
}

/** The quote as runs of plain and marked words, in order, nothing lost. */
export function quoteRuns(quote: Quote, claims: readonly Claim[]): QuoteRun[] {
	const { exact } = quote;
	const runs: QuoteRun[] = [];
	let at = 0;
	for (const { span, claims: ids, isNumber } of markedSpans(claims)) {
		if (span.start > at) runs.push({ text: sliceCodePoints(exact, at, span.start), claims: [] });
		const text = sliceCodePoints(exact, span.start, span.end);
		runs.push({ text, claims: ids, ...(isNumber ? { isNumber } : {}) });
		at = span.end;
	}
	const length = codePoints(exact);
	if (at < length) runs.push({ text: sliceCodePoints(exact, at, length), claims: [] });
	return runs;
}

/** Tabs and ends of lines, which the words keep and no font has: as wide as a blank where they are drawn. */
const BROKEN = /[\t\n\v\f\r\u0085\u2028\u2029]/gu;

export interface PlacedQuote {
	readonly labels: readonly PlacedLabel[];
	/** Behind the marked words: a highlighter with an underline. */
	readonly highlights: readonly Box[];
	/** The last baseline. */
	readonly bottom: number;
}

/** The quote in its own marks, the first baseline at `y`. */
export function placeQuote(
	quote: Quote,
	claims: readonly Claim[],
	house: HouseStyle | undefined,
	place: {
		readonly x: number;
		readonly y: number;
		readonly width: number;
		readonly leading: number;
		readonly style: LabelStyle;
	}
): PlacedQuote {
	const { x, y, width, leading, style } = place;
	const text = quoted(quote, house).replace(BROKEN, ' ');
	const shift = marksOf(house).open.length;
	const lines = wrapText(text, style.role, style.size, width);
	const isTurned = startsAtTheRight(quote.exact);
	const spans = markedSpans(claims).map(({ span }) => utf16(quote.exact, span));
	const highlights: Box[] = [];
	let cursor = 0;
	const labels = lines.map((line, i): PlacedLabel => {
		const start = text.indexOf(line, cursor);
		cursor = start + line.length;
		// Later by the opening quotation mark.
		const marked = spans
			.map((span) => ({
				start: Math.max(span.start + shift, start) - start,
				end: Math.min(span.end + shift, start + line.length) - start
			}))
			.filter((part) => part.start < part.end);
		const [label = placeLabel(x, y + i * leading, line, style, quote.exact)] = isTurned
			? atItsEdge([placeLabel(x, y + i * leading, line, style, quote.exact)], quote.exact, x, width)
			: [];
		if (marked.length === 0) return label;
		const ruler = rulerOf(line, style.role, style.size);
		if (isTurned) {
			const left = x + width - label.width;
			for (const { from, to } of turnedBoxes(line, ruler, marked))
				highlights.push(boxUnder(left + from, left + to, label));
			return label;
		}
		const widthOf = partMeasure(line, ruler);
		for (const part of marked) {
			const before = widthOf(0, part.start);
			const upTo = widthOf(0, part.end);
			highlights.push(boxUnder(x + before, x + upTo, label));
		}
		return { ...label, stretches: stretchesOf(line, marked, widthOf) };
	});
	return { labels, highlights, bottom: y + (lines.length - 1) * leading };
}

/** The highlighter's stroke behind words of a line that reach from one x to another. */
function boxUnder(from: number, to: number, { y, size }: PlacedLabel): Box {
	return { x: from - 1, y: y - size * 0.4, width: to - from + 2, height: size * 0.6 };
}

/** Width in px of a part of a line, from and to in UTF-16 units. */
type PartMeasure = (start: number, end: number) => number;

function partMeasure(line: string, ruler: Ruler): PartMeasure {
	const { toCodePoints } = positionIndex(line);
	return (start, end) => ruler.width(toCodePoints(start), toCodePoints(end));
}

/** A line parted where its marks begin and end. Words before a mark end where it begins: they never run into it. */
function stretchesOf(line: string, marked: readonly Span[], widthOf: PartMeasure): Stretch[] {
	const edges = [0, ...marked.flatMap(({ start, end }) => [start, end]), line.length];
	return edges.slice(1).flatMap((end, i): Stretch | Stretch[] => {
		const start = edges[i] ?? 0;
		const text = line.slice(start, end).trim();
		if (text === '') return [];
		const last = line.slice(0, end).trimEnd().length;
		const width = widthOf(last - text.length, last);
		const isMarked = i % 2 === 1;
		return { text, from: widthOf(0, last) - width, width, holds: isMarked || end === line.length ? 'start' : 'end' };
	});
}

function utf16(text: string, span: Span): Span {
	const { toUnits } = positionIndex(text);
	return { start: toUnits(span.start), end: toUnits(span.end) };
}
