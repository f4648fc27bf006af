/** Pieces of text as a PDF places them → lines, in the order in which the page is read. Lengths are points; y grows upwards. */

import { guttersOf, type Gutter } from './gutters';
import type { Piece } from './piece';

export interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** More than one where wide gaps part it, as a row of a table; tabs stand between them. */
	readonly cells: number;
}

/** A blank is this wide at least, in sizes of the font. */
const BLANK = 0.16;
/** Pieces of a line may stand so much above or below each other, in sizes of the font: raised and lowered letters. */
const RAISED = 0.55;
/** What stands further apart is another cell of a row; justified lines are stretched less. Both in sizes of the font. */
const CELL = 1.5;
/** What stands further apart is another column, until the page is known. */
const FAR = 3;

/** Lines of pieces in the order in which they come; a line ends where the next piece begins another, or stands far away or behind a gutter. */
export function linesOf(pieces: readonly Piece[]): Line[] {
	const gutters = guttersOf(pieces);
	const lines: Piece[][] = [];
	let main: Piece | undefined;
	for (const piece of pieces) {
		const line = lines.at(-1);
		const last = line?.at(-1);
		if (line && last && main && goesOn(last, piece, main, gutters)) line.push(piece);
		else if (line && main && isMarkWithin(line, piece, main)) continue;
		else {
			lines.push([piece]);
			main = undefined;
		}
		if (!main || main.size < piece.size) main = piece;
	}
	return lines.map(lineOf);
}

/** @param main the largest of the line */
function goesOn(last: Piece, piece: Piece, main: Piece, gutters: readonly Gutter[]): boolean {
	const end = last.x + last.width;
	const gap = piece.x - end;
	const size = Math.max(main.size, piece.size);
	const isNear = Math.abs(piece.y - main.y) < RAISED * size && gap > -size && gap < FAR * size;
	return isNear && !gutters.some(({ from, to }) => end < to && piece.x > from);
}

/** Whether it is the mark of a footnote, set into a line that stands already. */
function isMarkWithin(line: readonly Piece[], piece: Piece, main: Piece): boolean {
	if (!isRaised(piece, main) || piece.y > main.y + RAISED * main.size) return false;
	const [first, last] = [line[0], line.at(-1)];
	return first !== undefined && last !== undefined && piece.x > first.x && piece.x < last.x + last.width;
}

/** A small number above the baseline. */
function isRaised({ text, size, y }: Piece, main: Piece): boolean {
	return (
		size <= SMALLER * main.size &&
		/^\s*[−-]?\d{1,3}(?:\s?,\s?\d{1,3})*\s*$/u.test(text) &&
		y >= main.y + 0.15 * main.size
	);
}

function largest(pieces: readonly Piece[]): Piece | undefined {
	return pieces.reduce<Piece | undefined>((best, piece) => (best && best.size >= piece.size ? best : piece), undefined);
}

function lineOf(pieces: readonly Piece[]): Line {
	const main = largest(pieces);
	const size = main?.size ?? 0;
	let text = '';
	let cells = 1;
	let end: number | undefined;
	for (const piece of pieces) {
		const gap = end === undefined ? 0 : piece.x - end;
		const raised = raisedForm(piece, main, text);
		if (raised === undefined) {
			end = piece.x + piece.width;
			continue;
		}
		if (gap > CELL * size && text !== '') {
			text = `${text.trimEnd()}\t`;
			cells++;
		} else if (gap > BLANK * size && !/\s$/u.test(text) && !/^\s/u.test(raised)) text += ' ';
		text += raised;
		end = piece.x + piece.width;
	}
	return {
		text: text.replace(/[^\S\t]+/gu, ' ').trim(),
		left: Math.min(...pieces.map(({ x }) => x)),
		right: Math.max(...pieces.map(({ x, width }) => x + width)),
		y: main?.y ?? 0,
		size,
		cells
	};
}

/** Raised marks are at most so large, beside the letters of their line: Chromium sets them at 5/6. */
const SMALLER = 0.88;
const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Behind these a small raised number is a power: "km2", "106", "s-1". */
const POWERS = /(?:(?:^|[\s\d./(·×])(?:[kcmd]?m|ft|in|s|h|yr|10)|(?:^|[\s(])\p{L}|\d\s?×\s?10)$/u;

/** The piece as text: a small raised number is a power, or the mark of a footnote, which is left out (undefined). */
function raisedForm(piece: Piece, main: Piece | undefined, before: string): string | undefined {
	const { text } = piece;
	if (!main || !isRaised(piece, main)) return text;
	if (!POWERS.test(before)) return undefined;
	return [...text.trim()].map((character) => (/\d/u.test(character) ? SUPERSCRIPT[Number(character)] : '⁻')).join('');
}

/** Lines that stand beside each other, one after the other, are cells of one row. */
export function rowsOf(lines: readonly Line[]): Line[] {
	const rows: Line[] = [];
	for (const line of lines) {
		const last = rows.at(-1);
		const isBeside = last && Math.abs(last.y - line.y) < 0.3 * line.size && line.left > last.right;
		if (!isBeside) rows.push(line);
		else
			rows[rows.length - 1] = {
				...last,
				text: `${last.text}\t${line.text}`,
				right: line.right,
				cells: last.cells + line.cells
			};
	}
	return rows;
}
