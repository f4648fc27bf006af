/** The lines of text of a drawing that can be set glyph by glyph, and the drawing without them. */
import { penPlaces } from '../../fonts/measure';
import type { FontRole } from '../../fonts/role';
import { px } from '../../scene/px';
import type { Scene, Shape, TextShape } from '../../scene/shapes';
import type { ColourRole } from '../../scene/palette';

export interface TextLine {
	readonly role: FontRole;
	/** In units of the drawing, as all here. */
	readonly size: number;
	/** `#rrggbb` */
	readonly fill: string;
	readonly x: number;
	readonly y: number;
	readonly glyphs: readonly PlacedGlyph[];
}

/** A letter, or several that make one glyph. */
export interface PlacedGlyph {
	readonly letters: string;
	/** Where it begins, from the start of the line, as a part of the font size. */
	readonly at: number;
}

export interface LiftedLines {
	readonly bare: Scene;
	readonly lines: readonly TextLine[];
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Other scripts join their letters or turn their order; and of spaces, XML drops all but single ones between words. */
const NOT_SIDE_BY_SIDE =
	/^ | $| {2}|(?![ \u00a0])\p{Z}|\p{C}|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}])[^]/u;

/** How much of a line stands before the place that it is anchored at. */
const BEFORE_ANCHOR: Readonly<Record<TextShape['anchor'], number>> = { start: 0, middle: 0.5, end: 1 };

/** Letters for which our faces have one glyph; all others stand alone. */
const GLYPH = /f+[il]?|[^]/gu;

/**
 * Takes out each text whose face has its characters, and which stands in groups that only move it. What is unusual stays in
 * the drawing, and what `isSet` does not take.
 */
export function liftLines(
	scene: Scene,
	colours: Readonly<Record<ColourRole, string>>,
	isSet: (line: TextLine) => boolean
): LiftedLines {
	if (!isFilled(scene)) return { bare: scene, lines: [] };
	const lines: TextLine[] = [];
	const without = (shapes: readonly Shape[], origin: Point): Shape[] =>
		shapes.flatMap((shape): Shape | Shape[] => {
			if (shape.kind === 'group') {
				const { at = { x: 0, y: 0 } } = shape;
				// A stroke would go round the letters in it.
				if (shape.stroke) return shape;
				return { ...shape, shapes: without(shape.shapes, { x: origin.x + at.x, y: origin.y + at.y }) };
			}
			const line = shape.kind === 'text' ? lineOf(shape, origin, colours[shape.ink]) : undefined;
			if (!line || !isSet(line)) return shape;
			lines.push(line);
			return [];
		});
	return { bare: { ...scene, shapes: without(scene.shapes, { x: 0, y: 0 }) }, lines };
}

/** Whether the picture is filled from edge to edge, and not set into a box that rounding has made a little wider or higher. */
function isFilled({ width, height, unit }: Scene): boolean {
	return px(width * unit) * px(height) === px(height * unit) * px(width);
}

function lineOf({ text, role, size, anchor, ...place }: TextShape, origin: Point, fill: string): TextLine | undefined {
	if (NOT_SIDE_BY_SIDE.test(text)) return undefined;
	const places = penPlaces(text, role);
	if (!places) return undefined;
	const [x, y] = [origin.x + place.x, origin.y + place.y];
	const before = BEFORE_ANCHOR[anchor] * size * (places.at(-1) ?? 0);
	return { role, size, fill, x: x - before, y, glyphs: glyphsOf(text, places) };
}

function glyphsOf(text: string, places: readonly number[]): PlacedGlyph[] {
	const glyphs: PlacedGlyph[] = [];
	let at = 0;
	for (const letters of text.match(GLYPH) ?? []) {
		glyphs.push({ letters, at: places[at] ?? 0 });
		at += [...letters].length;
	}
	return glyphs;
}
