/** Notes, stamps, fields and links of a page: they lie over all that it draws. @see ISO 32000-1, 12.5 */
import { isList } from '../../shown/pdf/values';
import type { PdfEntries, PdfDocument, PdfPage } from './document';

export interface PageNote {
	/** Left, bottom, right and top of what it shows; undefined where programs show it as they like. */
	readonly corners: readonly [number, number, number, number] | undefined;
}

/** Never shown · shown in one size and upright, wherever that reaches. */
const HIDDEN = 2;
const OF_ITS_OWN_SIZE = 8 | 16;
/** The frame of a link is drawn within it: points. */
const FRAME_AT_MOST = 3;

/** Those that show something; undefined if there are some that cannot be read. */
export function notesOf({ annotations: notes }: PdfPage, file: PdfDocument): PageNote[] | undefined {
	if (notes === null) return [];
	if (!isList(notes)) return undefined;
	return notes.flatMap((each) => {
		const note = file.dictionary(each);
		return note && !isPlainLink(note, file) ? [{ corners: cornersOf(note, file) }] : [];
	});
}

/** A link without a look of its own shows a thin frame at most. */
function isPlainLink(note: PdfEntries, file: PdfDocument): boolean {
	if (file.name(note.get('Subtype')) !== 'Link' || note.has('AP')) return false;
	const [, , border = 1] = file.numbers(note.get('Border'));
	const width = file.resolve(file.dictionary(note.get('BS'))?.get('W'));
	return Math.max(border, typeof width === 'number' ? width : 0) <= FRAME_AT_MOST;
}

/** What has a look of its own shows it in its rectangle. @see ISO 32000-1, 12.5.5 */
function cornersOf(note: PdfEntries, file: PdfDocument): PageNote['corners'] {
	const flags = file.resolve(note.get('F')) ?? 0;
	const [a, b, c, d] = file.numbers(note.get('Rect'));
	if (!note.has('AP') || typeof flags !== 'number' || flags & (HIDDEN | OF_ITS_OWN_SIZE)) return undefined;
	if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
	return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
