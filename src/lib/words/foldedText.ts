/** A text without differences of typesetting, and the way back to its places. */
import { fold } from './typography';

/** A stretch of text in UTF-16 units, end exclusive. */
export interface UnitSpan {
	readonly start: number;
	readonly end: number;
}

/** A text without differences of typesetting, whose places can be traced back to the original. */
export interface FoldedText {
	readonly text: string;
	/** The span of the original that a span of the folded text stands for, widened to whole characters. */
	original(start: number, end: number): UnitSpan;
}

/** Folds on its own: plain letters, a run of blanks, or one character with the marks that compose with it. */
const PIECE = /[a-z0-9]+(?!\p{M})|\s+|\S[\p{M}\u1160-\u11ff]*/iuy;

/** Most pieces of most texts: nothing but their capitals can differ. */
const PLAIN = /^(?:[a-z0-9]+|[ ,.;:!?()])$/iu;

/** Calls `visit` with each folded piece and its place in the original until it returns false. */
function walk(text: string, visit: (piece: string, start: number, end: number) => boolean): void {
	PIECE.lastIndex = 0;
	let start = 0;
	while (PIECE.test(text)) {
		const end = PIECE.lastIndex;
		const piece = text.slice(start, end);
		if (!visit(PLAIN.test(piece) ? piece.toLowerCase() : fold(piece), start, end)) break;
		start = end;
	}
}

function build(text: string): FoldedText {
	const pieces: string[] = [];
	walk(text, (piece) => pieces.push(piece) > 0);
	return {
		text: pieces.join(''),
		original(start, end) {
			let from = text.length;
			let to = text.length;
			let length = 0;
			walk(text, (piece, pieceStart, pieceEnd) => {
				const oneToOne = piece.length === pieceEnd - pieceStart;
				if (length <= start && piece !== '') from = oneToOne ? pieceStart + start - length : pieceStart;
				to = oneToOne ? Math.min(pieceEnd, pieceStart + end - length) : pieceEnd;
				length += piece.length;
				return length < end;
			});
			return { start: from, end: to };
		}
	};
}

let last: { readonly text: string; readonly folded: FoldedText } | undefined;

/** Linear. The last text is remembered, because each quote of a source that has changed asks for the same one. */
export function foldedText(text: string): FoldedText {
	if (last?.text !== text) last = { text, folded: build(text) };
	return last.folded;
}

/** Words without differences of typesetting, and without blanks around them. */
export function foldedWords(said: string): string {
	return foldedText(said).text.trim();
}
