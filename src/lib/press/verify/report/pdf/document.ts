/** The pages of a document that others made, with what each may draw: as programs find them, by its table of objects. */
import type { Budget } from '../../shown/budget';
import { PdfFile } from '../../shown/pdf/file';
import { isDictionary, isList, isName, isReference, type PdfValue } from '../../shown/pdf/values';
import { numbersOf } from './instructions';

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
	/** Left, bottom, right and top of what is shown of it; undefined if it does not say. */
	readonly corners: readonly [number, number, number, number] | undefined;
	/** By how many degrees it is shown turned, clockwise. */
	readonly turned: number;
	/** Notes, stamps, fields and links, as they stand in it. */
	readonly annotations: PdfValue;
}

/** Some twenty thick books. */
const PAGES_AT_MOST = 20_000;
const OBJECTS_AT_MOST = 4_000_000;
/** Each time that somebody saves it, a program may add one. */
const TABLES_AT_MOST = 1000;
/** What pages have of the nodes above them. @see ISO 32000-1, 7.7.3.4 */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const EMPTY: PdfEntries = new Map();
const NONE = new Uint8Array();

export class PdfDocument {
	readonly #file: PdfFile;
	readonly pages: readonly PdfPage[];
	/** Whether its pages have layers, of which programs show some. */
	readonly hasLayers: boolean;
	/** Whether some programs show something else in the place of its pages: a form of another kind, files that lie in it. */
	readonly hasOtherFace: boolean;

	/** @throws {DamagedPdf | TooLarge | Error} if its table is damaged, it does not fit into the budget, is locked, or has no pages */
	constructor(pdf: Uint8Array, budget: Budget) {
		this.#file = new PdfFile(pdf, {
			budget,
			tablesAtMost: TABLES_AT_MOST,
			objectsAtMost: OBJECTS_AT_MOST,
			mayBeHybrid: true
		});
		const root = this.dictionary(this.#file.trailer.entries.get('Root')) ?? EMPTY;
		this.hasLayers = root.has('OCProperties');
		this.hasOtherFace = root.has('Collection') || (this.dictionary(root.get('AcroForm'))?.has('XFA') ?? false);
		this.pages = this.#findPages(root);
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
		const object = this.#file.object(value);
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

	/** Those of a list; empty of anything else. */
	numbers(value: PdfValue | undefined): number[] {
		const list = this.resolve(value);
		return numbersOf(isList(list) ? list.map((each) => this.resolve(each)) : null);
	}

	/** By the tree of the document's catalogue, in order. */
	#findPages(root: PdfEntries): PdfPage[] {
		const pages: PdfPage[] = [];
		const seen = new Set<number>();
		const visit = (value: PdfValue | undefined, inherited: PdfEntries, depth: number): void => {
			if (depth > 40 || pages.length >= PAGES_AT_MOST) return;
			if (isReference(value)) {
				if (seen.has(value.to)) return;
				seen.add(value.to);
			}
			const own = this.dictionary(value) ?? EMPTY;
			const node: PdfEntries = new Map([...inherited, ...own]);
			const kids = this.resolve(own.get('Kids'));
			if (isList(kids))
				for (const kid of kids) visit(kid, new Map([...node].filter(([name]) => INHERITED.includes(name))), depth + 1);
			else if (this.name(own.get('Type')) === 'Page') pages.push(this.#pageOf(node));
		};
		visit(root.get('Pages'), EMPTY, 0);
		return pages;
	}

	#pageOf(page: PdfEntries): PdfPage {
		const turned = this.resolve(page.get('Rotate'));
		return {
			resources: this.dictionary(page.get('Resources')),
			contents: this.#contentsOf(page),
			corners: this.#shownOf(page),
			turned: typeof turned === 'number' ? turned : 0,
			annotations: this.resolve(page.get('Annots'))
		};
	}

	/** What both boxes share. */
	#shownOf(page: PdfEntries): PdfPage['corners'] {
		const boxes = ['MediaBox', 'CropBox'].flatMap((name) => {
			const [a, b, c, d] = this.numbers(page.get(name));
			return a === undefined || b === undefined || c === undefined || d === undefined
				? []
				: [[Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] as const];
		});
		if (boxes.length === 0) return undefined;
		const most = (side: 0 | 1) => Math.max(...boxes.map((box) => box[side]));
		const least = (side: 2 | 3) => Math.min(...boxes.map((box) => box[side]));
		return [most(0), most(1), least(2), least(3)];
	}

	#contentsOf(page: PdfEntries): PdfStream[] {
		const contents = page.get('Contents');
		const several = this.resolve(contents);
		const list = isList(several) ? several : [contents];
		return list.flatMap((each) => this.stream(each) ?? []);
	}
}
