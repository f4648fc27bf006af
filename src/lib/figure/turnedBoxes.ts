/** Where words of a line that runs from right to left are seen. */
import type { Ruler } from '../fonts/measure';
import { inVisualOrder, stretchesOf } from '../fonts/visualOrder';
import { positionIndex } from '../words/codePoints';
import type { Span } from '../dataset/types';

/**
 * Where marked parts of a line from right to left are seen, in px from the left of the line; a part is in pieces where its words
 * and its numbers run against each other.
 */
export function turnedBoxes(line: string, ruler: Ruler, marked: readonly Span[]): { from: number; to: number }[] {
	const { toCodePoints } = positionIndex(line);
	let start = 0;
	const stretches = stretchesOf(line, 'rtl').map(({ text, level }) => {
		const end = start + [...text].length;
		const stretch = { start, end, level };
		start = end;
		return stretch;
	});
	let pen = 0;
	const pieces = inVisualOrder(stretches).flatMap((stretch) => {
		const left = pen;
		pen += ruler.width(stretch.start, stretch.end);
		return marked.flatMap((part) => {
			const from = Math.max(toCodePoints(part.start), stretch.start);
			const to = Math.min(toCodePoints(part.end), stretch.end);
			if (from >= to) return [];
			const isLeft = stretch.level % 2 === 0;
			const before = isLeft ? ruler.width(stretch.start, from) : ruler.width(to, stretch.end);
			return [{ from: left + before, to: left + before + ruler.width(from, to) }];
		});
	});
	return joinedPieces(pieces);
}

/** Pieces beside each other are one stroke. */
function joinedPieces(
	pieces: readonly { readonly from: number; readonly to: number }[]
): { from: number; to: number }[] {
	const joined: { from: number; to: number }[] = [];
	for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
		const last = joined.at(-1);
		if (last && piece.from - last.to < 0.5) last.to = piece.to;
		else joined.push({ ...piece });
	}
	return joined;
}
