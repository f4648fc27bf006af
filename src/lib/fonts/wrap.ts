/** Text set in lines of a given width. Nothing but the spaces at a line’s end is ever lost or added. */
import { lineParts, type LinePart } from './breaks';
import { rulerOf, type Ruler } from './measure';
import type { FontRole } from './role';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The lines of a text, none wider than `maxWidth` px (unless a single grapheme is). It breaks at spaces, after hyphens,
 * dashes and slashes, and between CJK characters; never at a no-break space. A word longer than a line is broken between
 * graphemes. Each line is a stretch of the text as it stands; an empty text has no lines. Time is linear in the text.
 */
export function wrapText(text: string, role: FontRole, size: number, maxWidth: number): string[] {
	return wrapper(text, role, size)(maxWidth);
}

/** `wrapText` for a text that is set in many widths: it is measured once. */
export function wrapper(text: string, role: FontRole, size: number): (maxWidth: number) => string[] {
	const ruler = rulerOf(text, role, size);
	const parts = partsOf(ruler.characters);
	return (maxWidth) => {
		const lines: { start: number; end: number }[] = [];
		for (const part of parts) {
			const line = lines.at(-1);
			if (line && ruler.width(line.start, part.end) <= maxWidth) line.end = part.end;
			else if (ruler.width(part.start, part.end) <= maxWidth) lines.push({ ...part });
			else lines.push(...piecesOf(ruler, part, maxWidth));
		}
		return lines.map(({ start, end }) => ruler.characters.slice(start, end).join(''));
	};
}

/** Kept as long as the text's measures are (`measure.ts`): a figure is drawn a dozen times in a row. */
const known = new WeakMap<readonly string[], readonly LinePart[]>();

function partsOf(characters: readonly string[]): readonly LinePart[] {
	const parts = known.get(characters) ?? lineParts(characters);
	known.set(characters, parts);
	return parts;
}

/** Kept likewise: a title is tried in dozens of sizes and widths. */
const ends = new WeakMap<LinePart, readonly number[]>();

/** Where the graphemes of a part end. */
function graphemesOf(characters: readonly string[], part: LinePart): readonly number[] {
	const known = ends.get(part);
	if (known) return known;
	let at = part.start;
	const found = [...GRAPHEMES.segment(characters.slice(part.start, part.end).join(''))].map(
		({ segment }) => (at += [...segment].length)
	);
	ends.set(part, found);
	return found;
}

/** A part that is too long for a line, cut between graphemes into the longest pieces that fit. */
function piecesOf(ruler: Ruler, part: LinePart, maxWidth: number) {
	const pieces: { start: number; end: number }[] = [];
	let at = part.start;
	for (const next of graphemesOf(ruler.characters, part)) {
		const piece = pieces.at(-1);
		if (piece && ruler.width(piece.start, next) <= maxWidth) piece.end = next;
		else pieces.push({ start: at, end: next });
		at = next;
	}
	return pieces;
}
