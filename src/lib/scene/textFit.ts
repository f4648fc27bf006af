/**
 * What keeps texts in their place where other fonts or other rules set them than they are measured by: LibreOffice, Inkscape
 * and rsvg pass over the fonts in a file; WebKit sets whole lines wider, and has no font of ours in a sandbox.
 */
import { FACES } from '../fonts/faces';
import type { FontFamily } from '../fonts/role';
import { px } from './px';
import type { Scene, TextShape } from './shapes';

/** Which texts say how wide they are: all, none, or those that would run out of the drawing. */
export type Fitted = 'all' | 'at-edges' | 'none';

/** How much wider than measured a browser may set a text: WebKit with the reader's fonts was seen at 1.15, and at 1.13. */
const WIDENED: Readonly<Record<FontFamily, number>> = { Newsreader: 1.25, 'Public Sans': 1.14 };

/** How much of a text stands before the place that it is anchored at. */
const BEFORE_ANCHOR: Readonly<Record<TextShape['anchor'], number>> = { start: 0, middle: 0.5, end: 1 };

/** The stretches of a line as texts of their own (Inkscape fits no part of a text), or the line whole. */
export function runsOf(line: TextShape): TextShape[] {
	const { stretches, ...whole } = line;
	if (!stretches) return [line];
	return stretches.map(({ text, from, width, holds }) => ({
		...whole,
		text,
		width,
		anchor: holds,
		x: px(whole.x + from + (holds === 'end' ? width : 0))
	}));
}

/**
 * Its width in px, if it is to be said; at the edges, where bytes count, to a whole px.
 * @param left where the origin of its group lies, in px of the drawing
 */
export function fitOf(
	text: TextShape,
	fitted: Fitted,
	left: number,
	drawing: Pick<Scene, 'width'>
): number | undefined {
	if (fitted === 'none' || (fitted === 'at-edges' && !couldRunOut(text, left, drawing))) return undefined;
	return fitted === 'all' ? px(text.width) : Math.round(text.width);
}

function couldRunOut({ x, width, anchor, role }: TextShape, left: number, drawing: Pick<Scene, 'width'>): boolean {
	const wide = width * WIDENED[FACES[role].family];
	const start = left + x - BEFORE_ANCHOR[anchor] * wide;
	return start < 0 || start + wide > drawing.width;
}
