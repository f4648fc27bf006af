/** Text measured from the fonts' own tables, so that layouts need no DOM and page, SVG and PNG agree. */
import { composeText, type ComposedText } from './composed';
import { inForms, letterOf } from './joined';
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
	const { characters, place, upTo, kernings, triples } = lineOf(text, face);
	const sum = upTo.at(-1) ?? 0;
	return {
		characters,
		width(start, end) {
			const [first, last] = [place(start), place(end)];
			if (last <= first) return 0;
			const across = (kernings[first] ?? 0) + (last - first > 1 ? (triples[first + 1] ?? 0) : 0);
			return (((upTo[last] ?? sum) - (upTo[first] ?? sum) - across) * size) / face.unitsPerEm;
		}
	};
}

type Line = Pick<ComposedText, 'characters' | 'place'> & Pen;

/** Some kB each. A figure has some forty, and is drawn a dozen times in a row; its labels are measured again while they are placed. */
const LINES_AT_MOST = 1000;

const linesOf = new WeakMap<FontMetrics, Map<string, Line>>();

function lineOf(text: string, face: FontMetrics): Line {
	const lines = linesOf.get(face) ?? new Map<string, Line>();
	const known = lines.get(text);
	if (known) return known;
	const { characters, shaped, place } = composeText(text);
	const line = { characters, place, ...penOf(inForms(shaped), face) };
	if (lines.size >= LINES_AT_MOST) lines.clear();
	linesOf.set(face, lines.set(text, line));
	return line;
}

/**
 * Where each character of a text begins, and the last one ends, as parts of the font size; undefined if the face lacks one
 * of them. The text must be composed (Unicode NFC).
 */
export function penPlaces(text: string, role: FontRole): readonly number[] | undefined {
	const face = metricsOf(role);
	const { characters, upTo, kernings } = lineOf(text, face);
	if (!characters.every((character) => face.advances.has(character))) return undefined;
	return upTo.map((units, i) => (units + (kernings[i] ?? 0)) / face.unitsPerEm);
}

/** In font units, for each character. */
interface Pen {
	/** What stands before it, and at the end of all. Whole numbers: sums of them are exact, however the text is cut. */
	readonly upTo: readonly number[];
	/** How far those before it move it. */
	readonly kernings: readonly number[];
	/** Of this, what takes three of them. */
	readonly triples: readonly number[];
}

function penOf(shaped: readonly string[], face: FontMetrics): Pen {
	const upTo = [0];
	const kernings: number[] = [];
	const triples: number[] = [];
	let sum = 0;
	let before = '';
	let pairsOfLast: ReadonlyMap<string, number> | undefined;
	let triplesOfLastTwo: ReadonlyMap<string, number> | undefined;
	for (const character of shaped) {
		const beside = face.kernAs.get(character) ?? character;
		const triple = triplesOfLastTwo?.get(before + beside) ?? 0;
		const kerning = (pairsOfLast?.get(beside) ?? 0) + triple;
		sum += advanceOf(character, face) + kerning;
		upTo.push(sum);
		kernings.push(kerning);
		triples.push(triple);
		triplesOfLastTwo = face.triples.get(before);
		pairsOfLast = face.pairs.get(beside);
		before = beside;
	}
	return { upTo, kernings, triples };
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const NO_WIDTH = /[\p{M}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** A character that no face has is drawn by whatever the reader has; its width is the likeliest one. */
function advanceOf(character: string, face: FontMetrics): number {
	const advance = face.advances.get(character) ?? face.advances.get(letterOf(character) ?? '');
	if (advance !== undefined) return advance;
	if (NO_WIDTH.test(character)) return 0;
	return WIDE.test(character) ? face.unitsPerEm : face.averageAdvance;
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
