/** The pages of a document that others made, with what each may draw: as programs find them, by its table of objects. */
import type { Budget } from '../../shown/budget';
import { PdfFile } from '../../shown/pdf/file';
import { isDictionary, isList, isName, isReference, type PdfValue } from '../../shown/pdf/values';

/** Its entries: what a dictionary is here. */
export type PdfEntries = ReadonlyMap<string, PdfValue>;

/** A stream with the dictionary before it. */
export interface PdfStream {
	readonly dictionary: PdfEntries;
	/** Unpacked when it is asked for. @throws {TooLarge | Error} if it cannot be */
	readonly data: Uint8Array;
	/** Whether it is damaged, or packed in a way that is not read here: then the data are as they stand. */
	readonly isPacked: boolean;
}

export interface PdfPage {
	readonly resources: PdfEntries | undefined;
	readonly contents: readonly PdfStream[];
	/** Whether notes, stamps, form fields or layers may lie over what is drawn. Links do not. */
	readonly hasOverlays: boolean;
}

/** Some twenty thick books. */
const PAGES_AT_MOST = 20_000;
const OBJECTS_AT_MOST = 4_000_000;
/** Each time that somebody saves it, a program may add one. */
const TABLES_AT_MOST = 1000;
const EMPTY: PdfEntries = new Map();
const NONE = new Uint8Array();

export class PdfDocument {
	readonly #file: PdfFile;
	readonly pages: readonly PdfPage[];

	/** @throws {DamagedPdf | TooLarge | Error} if its table is damaged, it does not fit into the budget, is locked, or has no pages */
	constructor(pdf: Uint8Array, budget: Budget) {
		this.#file = new PdfFile(pdf, {
			budget,
			tablesAtMost: TABLES_AT_MOST,
			objectsAtMost: OBJECTS_AT_MOST,
			mayBeHybrid: true
		});
		this.pages = this.#findPages();
		if (this.pages.length === 0) throw new Error('It has no pages that can be read: perhaps it was cut short.');
	}

	/** What a value stands for, if it is a reference; null where that is nothing. */
	resolve(value: PdfValue | undefined): PdfValue {
		return this.#file.resolve(value);
	}

	dictionary(value: PdfValue | undefined): PdfEntries | undefined {
		const found = this.resolve(value);
		return isDictionary(found) ? found.entries : undefined;
	}

	stream(value: PdfValue | undefined): PdfStream | undefined {
		if (!isReference(value)) return undefined;
		const object = this.#file.object(value.to);
		// Asked for, it would be unpacked.
		if (!('stream' in object) || !isDictionary(object.value)) return undefined;
		return {
			dictionary: object.value.entries,
			get data() {
				return object.stream ?? NONE;
			},
			get isPacked() {
				return object.isPacked ?? false;
			}
		};
	}

	/** A name's letters; empty of anything else. */
	name(value: PdfValue | undefined): string {
		const found = this.resolve(value);
		return isName(found) ? found.name : '';
	}

	/** By the tree of the document's catalogue, in order. */
	#findPages(): PdfPage[] {
		const root = this.dictionary(this.#file.trailer.entries.get('Root'));
		const hasLayers = root?.has('OCProperties') ?? false;
		const pages: PdfPage[] = [];
		const seen = new Set<number>();
		const visit = (value: PdfValue | undefined, inherited: PdfEntries | undefined, depth: number): void => {
			if (depth > 40 || pages.length >= PAGES_AT_MOST) return;
			if (isReference(value)) {
				if (seen.has(value.to)) return;
				seen.add(value.to);
			}
			const node = this.dictionary(value) ?? EMPTY;
			const resources = this.dictionary(node.get('Resources')) ?? inherited;
			const kids = this.resolve(node.get('Kids'));
			if (isList(kids)) for (const kid of kids) visit(kid, resources, depth + 1);
			else if (this.name(node.get('Type')) === 'Page')
				pages.push({ resources, contents: this.#contentsOf(node), hasOverlays: hasLayers || this.#hasNotes(node) });
		};
		visit(root?.get('Pages'), undefined, 0);
		return pages;
	}

	/** An annotation that shows something: any but a link without an appearance of its own. @see ISO 32000-1, 12.5 */
	#hasNotes(page: PdfEntries): boolean {
		const notes = this.resolve(page.get('Annots'));
		if (!isList(notes)) return notes !== null;
		return notes.some((each) => {
			const note = this.dictionary(each);
			return note !== undefined && (this.name(note.get('Subtype')) !== 'Link' || note.has('AP'));
		});
	}

	#contentsOf(page: PdfEntries): PdfStream[] {
		const contents = page.get('Contents');
		const several = this.resolve(contents);
		const list = isList(several) ? several : [contents];
		return list.flatMap((each) => this.stream(each) ?? []);
	}
}
