/** As much of a pasted text as a figure of it needs: so that drawing one number takes no longer in a book than in a note. */
import { positionIndex } from '../../../words/codePoints';
import { codePoints, sliceCodePoints } from '../../../words/locate';
import { quoteLimit } from '../../stages/quotedAmount';
import type { Span } from '../../types';
import { moved, movedNumber } from './parts';
import type { Answered, Desk } from './told';

/** Characters before and after a sentence: at least what is quoted beside it to find it again; at most, where a line has no end. */
const AROUND = { least: 80, most: 800 };

type Some = readonly [Answered, ...Answered[]];

/** The lines of the sentences that are drawn, one after the other, and what was said of them in its new place. */
export function excerptOf(desk: Desk, answered: Some): { readonly desk: Desk; readonly answered: Some } {
	const spans = linesOf(desk.text, answered);
	const text = spans.map(({ start, end }) => sliceCodePoints(desk.text, start, end)).join('\n');
	const shiftOf = shifts(spans);
	const move = (one: Answered): Answered => ({ ...one, number: movedNumber(one.number, shiftOf(one.number) ?? 0) });
	const [first, ...others] = answered;
	const groups = desk.groups.map(({ reason, words }) => ({
		reason,
		words: words.flatMap((each) => {
			const by = shiftOf(each);
			return by === undefined ? [] : [moved(each, by)];
		})
	}));
	const quotable = quoteLimit(codePoints(desk.text), undefined);
	return { desk: { ...desk, text, from: undefined, groups, quotable }, answered: [move(first), ...others.map(move)] };
}

/** Whole lines around the sentences, in order and apart from each other. */
function linesOf(text: string, answered: Some): Span[] {
	const { toUnits, toCodePoints } = positionIndex(text);
	const wanted = answered
		.map(({ number: { sentence } }) => {
			const [first, last] = [toUnits(sentence.start), toUnits(sentence.end)];
			const line = text.lastIndexOf('\n', Math.max(0, first - AROUND.least)) + 1;
			const next = text.indexOf('\n', last + AROUND.least);
			const end = next < 0 ? text.length : next;
			const from = first - line > AROUND.most ? text.lastIndexOf(' ', first - AROUND.most) + 1 : line;
			const to = end - last > AROUND.most ? text.indexOf(' ', last + AROUND.most) : end;
			return { start: toCodePoints(Math.max(line, from)), end: toCodePoints(to < 0 || to > end ? end : to) };
		})
		.sort((a, b) => a.start - b.start);
	const joined: { start: number; end: number }[] = [];
	for (const span of wanted) {
		const last = joined.at(-1);
		if (last && span.start <= last.end + 1) last.end = Math.max(last.end, span.end);
		else joined.push({ ...span });
	}
	return joined;
}

/** By how much each place of the spans is moved; undefined outside of them. */
function shifts(spans: readonly Span[]): (place: Span) => number | undefined {
	let length = 0;
	const known = spans.map(({ start, end }) => {
		const by = length - start;
		length += end - start + 1;
		return { start, end, by };
	});
	return (place) => known.find(({ start, end }) => place.start >= start && place.end <= end)?.by;
}
