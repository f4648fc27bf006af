/** A line of words with those that are marked apart: on a slide the ground goes with them, in whatever letters. */
import { turnedBoxes } from '../../figure/turnedBoxes';
import { rulerOf } from '../../fonts/measure';
import type { Box, RectShape, Shape, TextShape } from '../../scene/shapes';
import type { Run } from './markup';

/** The ground of marked words, behind which the line below them follows. */
export function isHighlight(shape: Shape | undefined): shape is RectShape {
	return shape?.kind === 'rect' && shape.fill === 'highlight';
}

/** Whether a ground lies behind the line on this baseline: lines stand close, and it reaches around its own baseline alone. */
export function isBehind({ y, height }: Box, baseline: number): boolean {
	return y < baseline && baseline < y + height;
}

/**
 * The words in their order. @param left where the line begins, in px
 * @param grounds those behind the line
 */
export function runsOf(
	line: TextShape,
	left: number,
	{ grounds, colour }: { readonly grounds: readonly Box[]; readonly colour: string }
): Run[] {
	const { text, stretches, direction } = line;
	if (direction === 'rtl' && grounds.length > 0) return turnedRuns(line, left, { grounds, colour });
	if (!stretches) return [{ text }];
	const isMarked = (middle: number) => grounds.some(({ x, width }) => x < middle && middle < x + width);
	const runs: Run[] = [];
	let at = 0;
	for (const stretch of stretches) {
		const begin = Math.max(at, text.indexOf(stretch.text, at));
		if (begin > at) runs.push({ text: text.slice(at, begin) });
		at = begin + stretch.text.length;
		const marked = isMarked(left + stretch.from + stretch.width / 2) ? colour : undefined;
		runs.push({ text: stretch.text, marked });
	}
	return at < text.length ? [...runs, { text: text.slice(at) }] : runs;
}

/** Those of a line from right to left, whose places are not in the order of its letters: by the ground that lies behind each. */
function turnedRuns(
	{ text, role, size }: TextShape,
	left: number,
	{ grounds, colour }: { readonly grounds: readonly Box[]; readonly colour: string }
): Run[] {
	const ruler = rulerOf(text, role, size);
	const runs: { text: string; marked: string | undefined }[] = [];
	let start = 0;
	for (const letter of text) {
		const [box] = turnedBoxes(text, ruler, [{ start, end: start + letter.length }]);
		// Wholly: a full stop may be kerned into the words beside it.
		const isMarked = grounds.some(({ x, width }) => box && x <= left + box.from && left + box.to <= x + width);
		const marked = isMarked ? colour : undefined;
		const last = runs.at(-1);
		if (last && last.marked === marked) last.text += letter;
		else runs.push({ text: letter, marked });
		start += letter.length;
	}
	return runs;
}
