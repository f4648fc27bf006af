/** Tables of a PDF that say where its objects stand. @see ISO 32000-1, 7.5.4, 7.5.8 */
import { isDictionary, type PdfDictionary, type PdfReference, type PdfScanner } from './values';

/** Where an object stands: in the file, or in a stream of objects. */
export type Place =
	{ readonly at: number; readonly generation: number } | { readonly within: number; readonly index: number };

/** What one table says; undefined of what it marks as free. */
export type Section = Map<number, Place | undefined>;

type Add = (number: number, place: Place | undefined) => void;

/** Programs look for the objects of such a file by guessing, each in its own way: it is not known what it shows. */
export class DamagedPdf extends Error {
	constructor() {
		super('Its table of objects is damaged, or it is cut short.');
	}
}

/** From the word `xref` on. @returns its trailer @throws {DamagedPdf | Error} if it is none */
export function readTable(scanner: PdfScanner, add: Add): PdfDictionary {
	if (!scanner.take(/xref(?!\w)/y)) throw new DamagedPdf();
	for (let part = scanner.take(/(\d{1,10}) (\d{1,7})(?=\s)/y); part; part = scanner.take(/(\d{1,10}) (\d{1,7})(?=\s)/y))
		for (let i = 0; i < Number(part[2]); i += 1) {
			const line = scanner.take(/(\d{10}) (\d{5}) ([nf])/y);
			if (!line) throw new DamagedPdf();
			const place = { at: Number(line[1]), generation: Number(line[2]) };
			add(Number(part[1]) + i, line[3] === 'n' ? place : undefined);
		}
	if (!scanner.take(/trailer(?!\w)/y)) throw new DamagedPdf();
	const trailer = scanner.value();
	if (!isDictionary(trailer)) throw new DamagedPdf();
	return trailer;
}

/**
 * Of a table that is a stream.
 * @param widths of the three fields of each entry, in bytes
 * @param sections first number and count, in turn
 */
export function readEntries(
	stream: Uint8Array,
	[kindWidth, firstWidth, secondWidth]: readonly [number, number, number],
	sections: readonly number[],
	add: Add
): void {
	// Otherwise they would have no end.
	if (!(kindWidth + firstWidth + secondWidth > 0)) throw new DamagedPdf();
	let from = 0;
	const field = (width: number, otherwise: number) => {
		if (width === 0) return otherwise;
		let number = 0;
		for (const byte of stream.subarray(from, from + width)) number = number * 256 + byte;
		from += width;
		return number;
	};
	for (let i = 0; i + 1 < sections.length; i += 2)
		for (let n = 0; n < (sections[i + 1] ?? 0) && from < stream.length; n += 1) {
			const [kind, first, second] = [field(kindWidth, 1), field(firstWidth, 0), field(secondWidth, 0)];
			const place =
				kind === 1 ? { at: first, generation: second } : kind === 2 ? { within: first, index: second } : undefined;
			add((sections[i] ?? 0) + n, place);
		}
}

/** Where one table says two things of an object, programs differ. @throws {DamagedPdf} */
export function addPlace(section: Section, number: number, place: Place | undefined): void {
	if (section.has(number) && !isSamePlace(section.get(number), place)) throw new DamagedPdf();
	section.set(number, place);
}

/** Number and generation of the object that begins there. */
export function headAt(scanner: PdfScanner): PdfReference | undefined {
	const head = scanner.take(/(\d{1,10})\s+(\d{1,5})\s+obj(?!\w)/y);
	return head && { to: Number(head[1]), generation: Number(head[2]) };
}

function isSamePlace(one: Place | undefined, other: Place | undefined): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

export function isSame(one: PdfReference, other: PdfReference): boolean {
	return one.to === other.to && one.generation === other.generation;
}

/** Objects in streams have none of their own. */
export function generationOf(place: Place): number {
	return 'at' in place ? place.generation : 0;
}
