/** Text measured from the fonts' own tables, so that layouts need no DOM and page, SVG and PNG agree. */
import { composeText } from './composed';
import { metricsOf, type FontMetrics } from './metrics';
import type { FontRole } from './role';

export type { FontMetrics } from './metrics';
export type { FontRole } from './role';

/** A text whose parts can be measured, each in constant time. */
export interface Ruler {
	/** The text in code points, as `start` and `end` count them. */
	readonly characters: readonly string[];
	/** Width in px of the part set alone, without kerning across its ends. */
	width(start: number, end: number): number;
}

/** Width in px of a text on one line. `size` is the font size in px. */
export function measureText(text: string, role: FontRole, size: number): number {
	const ruler = rulerOf(text, role, size);
	return ruler.width(0, ruler.characters.length);
}

/** Prepares a text, in time linear in its length, so that any part of it can be measured at once. */
export function rulerOf(text: string, role: FontRole, size: number): Ruler {
	const face = metricsOf(role);
	const { characters, shaped, place } = composeText(text);
	const { upTo, kerning, triple } = penOf(shaped, face);
	const sum = upTo.at(-1) ?? 0;
	return {
		characters,
		width(start, end) {
			const [first, last] = [place(start), place(end)];
			if (last <= first) return 0;
			const across = kerning(first) + (last - first > 1 ? triple(first + 1) : 0);
			return (((upTo[last] ?? sum) - (upTo[first] ?? sum) - across) * size) / face.unitsPerEm;
		}
	};
}

/**
 * Where each character of a text begins, and the last one ends, as parts of the font size; undefined if the face lacks one
 * of them. The text must be composed (Unicode NFC).
 */
export function penPlaces(text: string, role: FontRole): readonly number[] | undefined {
	const face = metricsOf(role);
	const shaped = [...text];
	if (!shaped.every((character) => face.advances.has(character))) return undefined;
	const { upTo, kerning } = penOf(shaped, face);
	return upTo.map((units, i) => (units + (i < shaped.length ? kerning(i) : 0)) / face.unitsPerEm);
}

interface Pen {
	/** Font units before each character, and of all. Whole numbers: sums of them are exact, however the text is cut. */
	readonly upTo: readonly number[];
	/** How far those before it move a character. */
	kerning(i: number): number;
	/** Of this, what takes three of them. */
	triple(i: number): number;
}

function penOf(shaped: readonly string[], face: FontMetrics): Pen {
	const at = (i: number) => shaped[i] ?? '';
	const pair = (i: number) => (i < 1 ? 0 : (face.pairs.get(at(i - 1))?.get(at(i)) ?? 0));
	const triple = (i: number) => (i < 2 ? 0 : (face.triples.get(at(i - 2))?.get(at(i - 1) + at(i)) ?? 0));
	const kerning = (i: number) => pair(i) + triple(i);
	const upTo = [0];
	let sum = 0;
	for (let i = 0; i < shaped.length; i++) {
		sum += advanceOf(at(i), face) + kerning(i);
		upTo.push(sum);
	}
	return { upTo, kerning, triple };
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A character that no face has is drawn by whatever the reader has; its width is the likeliest one. */
function advanceOf(character: string, face: FontMetrics): number {
	const advance = face.advances.get(character);
	if (advance !== undefined) return advance;
	if (NO_WIDTH.test(character)) return 0;
	return WIDE.test(character) ? face.unitsPerEm : face.averageAdvance;
}

/** The line's height that the face itself asks for, in px. */
export function lineHeight(role: FontRole, size: number): number {
	const { ascent, descent, lineGap } = metricsOf(role);
	return inPx(role, size, ascent + descent + lineGap);
}

/** From the baseline up to where the highest letters end, in px. */
export function ascent(role: FontRole, size: number): number {
	return inPx(role, size, metricsOf(role).ascent);
}

/** From the baseline down to where the lowest letters end, in px, positive. */
export function descent(role: FontRole, size: number): number {
	return inPx(role, size, metricsOf(role).descent);
}

/** Height of a capital above the baseline, in px: for centring a label on a line. */
export function capHeight(role: FontRole, size: number): number {
	return inPx(role, size, metricsOf(role).capHeight);
}

/** Height of a small x above the baseline, in px. */
export function xHeight(role: FontRole, size: number): number {
	return inPx(role, size, metricsOf(role).xHeight);
}

function inPx(role: FontRole, size: number, units: number): number {
	return (units * size) / metricsOf(role).unitsPerEm;
}
