/** A text in paragraphs, these in sentences, these in runs; runs with an id are numbers that can be drawn. */
import { positionIndex } from '../../words/codePoints';
import { sentencesIn } from '../../words/sentence';
import { WORTH, type PastedNumber, type TextPart } from '../../dataset/author/desk/numbers';

export interface Run {
	readonly text: string;
	readonly id?: string;
	readonly isUnsure?: boolean;
}

/** What a paragraph has of a sentence: one that was broken to fit a width has some in several. */
export interface Piece {
	/** Its place among the sentences of the text. */
	readonly sentence: number;
	readonly runs: readonly Run[];
}

/** In UTF-16 units. */
interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The sentences of a text, each with the space behind it. @param language BCP 47 tag of the text */
export function stretchesOf(text: string, language: string): Stretch[] {
	const all = sentencesIn(text, language);
	return all.map(({ from }, i) => ({ from, to: all[i + 1]?.from ?? text.length }));
}

/** Where sentences stand, in code points of the text. */
export function partsOf(text: string, stretches: readonly Stretch[]): TextPart[] {
	const { toCodePoints } = positionIndex(text);
	return stretches.map(({ from, to }) => ({ start: toCodePoints(from), end: toCodePoints(to) }));
}

/** The paragraphs of a text that has these sentences. */
export function markedParagraphs(
	text: string,
	numbers: readonly PastedNumber[],
	stretches: readonly Stretch[]
): Piece[][] {
	const { toUnits } = positionIndex(text);
	const marks = [...numbers]
		.sort((a, b) => a.start - b.start)
		.map(({ id, start, end, doubts, worth }) => ({
			id,
			isUnsure: doubts.length > 0 || worth < WORTH,
			from: toUnits(start),
			to: toUnits(end)
		}));
	let mark = 0;
	function runsIn(from: number, to: number): Run[] {
		const runs: Run[] = [];
		let at = from;
		for (let next = marks[mark]; next && next.from < to; next = marks[(mark += 1)]) {
			const { from: start, to: end, id, isUnsure } = next;
			if (start < at) continue;
			if (start > at) runs.push({ text: text.slice(at, start) });
			at = Math.min(end, to);
			runs.push({ text: text.slice(start, at), id, isUnsure });
		}
		return at < to ? [...runs, { text: text.slice(at, to) }] : runs;
	}
	const paragraphs: Piece[][] = [];
	let sentence = 0;
	for (const { 0: words, index } of text.matchAll(/[^\n]+/gu)) {
		if (words.trim() === '') continue;
		const [pieces, end]: [Piece[], number] = [[], index + words.length];
		for (let at = index; at < end;) {
			while ((stretches[sentence + 1]?.from ?? Infinity) <= at) sentence += 1;
			const to = Math.min(end, stretches[sentence + 1]?.from ?? end);
			pieces.push({ sentence, runs: runsIn(at, to) });
			at = to;
		}
		paragraphs.push(pieces);
	}
	return paragraphs;
}
