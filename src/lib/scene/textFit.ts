/**
 * What keeps texts in their place where other fonts or other rules set them than they are measured by: LibreOffice, Inkscape
 * and rsvg pass over the fonts in a file; WebKit sets whole lines wider, and has no font of ours in a sandbox; Chromium gives each letter whole px on screens of low resolution.
 */
import { FACES } from '../fonts/faces';
import type { FontFamily } from '../fonts/role';
import { px } from './px';
import type { Scene, Shape, TextShape } from './shapes';

/** Which texts say how wide they are: all, none, or those that would run out of the drawing or into their neighbours. */
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

/** Its width in px, if it is to be said; at the edges, where bytes count, to a whole px. */
export function fitOf(text: TextShape, fitted: Fitted, crowded: ReadonlySet<TextShape>): number | undefined {
	if (fitted === 'none' || (fitted === 'at-edges' && !crowded.has(text))) return undefined;
	return fitted === 'all' ? px(text.width) : Math.round(text.width);
}

/** A text where it stands in the drawing. All in px: as it is measured, and as wide as it may be set. */
interface StandingText {
	readonly text: TextShape;
	readonly y: number;
	readonly start: number;
	readonly wideStart: number;
	readonly wideEnd: number;
}

/** The texts that would run out of a drawing, or into the next words on their line, if they were set as wide as they may be. */
export function crowdedTexts({ shapes, width }: Pick<Scene, 'shapes' | 'width'>): ReadonlySet<TextShape> {
	const all = textsIn(shapes, 0, 0).sort((a, b) => a.start - b.start);
	const crowded = new Set(
		all.filter(({ wideStart, wideEnd }) => wideStart < 0 || wideEnd > width).map(({ text }) => text)
	);
	for (const [i, before] of all.entries())
		for (const after of all.slice(i + 1)) {
			if (!areOnOneLine(before, after) || before.wideEnd <= after.wideStart) continue;
			if (before.text.anchor !== 'end') crowded.add(before.text);
			if (after.text.anchor !== 'start') crowded.add(after.text);
		}
	return crowded;
}

function areOnOneLine(a: StandingText, b: StandingText): boolean {
	return Math.abs(a.y - b.y) < Math.min(a.text.size, b.text.size) / 2;
}

/** @param left @param top where their origin lies, in px of the drawing */
function textsIn(shapes: readonly Shape[], left: number, top: number): StandingText[] {
	return shapes.flatMap((shape) => {
		if (shape.kind === 'group') return textsIn(shape.shapes, left + (shape.at?.x ?? 0), top + (shape.at?.y ?? 0));
		return shape.kind === 'text' ? [standing(shape, left, top)] : [];
	});
}

function standing(text: TextShape, left: number, top: number): StandingText {
	const before = BEFORE_ANCHOR[text.anchor];
	const wide = text.width * WIDENED[FACES[text.role].family];
	const x = left + text.x;
	const wideStart = x - before * wide;
	return { text, y: top + text.y, start: x - before * text.width, wideStart, wideEnd: wideStart + wide };
}
