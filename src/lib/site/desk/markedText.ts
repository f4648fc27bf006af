/** A text in paragraphs, each in runs; runs with an id are numbers that can be drawn. */
import { positionIndex } from '../../words/codePoints';
import { WORTH, type PastedNumber, type TextPart } from '../../dataset/author/desk/numbers';

export interface Run {
	readonly text: string;
	readonly id?: string;
	readonly isUnsure?: boolean;
}

/** Its place is in code points of the text. */
export interface Paragraph extends TextPart {
	readonly runs: readonly Run[];
}

export function markedParagraphs(text: string, numbers: readonly PastedNumber[]): Paragraph[] {
	const { toUnits, toCodePoints } = positionIndex(text);
	const inOrder = [...numbers].sort((a, b) => a.start - b.start);
	const paragraphs: Paragraph[] = [];
	for (const { 0: words, index } of text.matchAll(/[^\n]+/gu)) {
		const end = index + words.length;
		const runs: Run[] = [];
		let at = index;
		for (const { id, start, end: last, doubts, worth } of inOrder) {
			const [from, to] = [toUnits(start), toUnits(last)];
			if (from < at || from >= end) continue;
			const cut = Math.min(to, end);
			if (from > at) runs.push({ text: text.slice(at, from) });
			runs.push({ text: text.slice(from, cut), id, isUnsure: doubts.length > 0 || worth < WORTH });
			at = cut;
		}
		if (at < end) runs.push({ text: text.slice(at, end) });
		if (words.trim() !== '') paragraphs.push({ runs, start: toCodePoints(index), end: toCodePoints(end) });
	}
	return paragraphs;
}
