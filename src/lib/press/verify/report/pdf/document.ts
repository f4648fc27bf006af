/** The pages of a PDF, with what each may draw. */
import type { Budget } from '../../shown/budget';
import { readPdfObjects, type PdfObject } from './objects';
import { isArray, isDictionary, PdfName, PdfReader, PdfReference, type PdfValue } from './values';

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** A stream with the dictionary before it. */
export interface PdfStream {
	readonly number: number;
	readonly dictionary: PdfDictionary;
	readonly data: Uint8Array;
}

export interface PdfPage {
	readonly resources: PdfDictionary | undefined;
	readonly contents: readonly PdfStream[];
}

/** Some twenty thick books. */
const PAGES_AT_MOST = 20_000;
const EMPTY: PdfDictionary = new Map();

export class PdfFile {
	readonly #objects: ReadonlyMap<number, PdfObject>;
	readonly #values = new Map<number, PdfValue>();
	readonly pages: readonly PdfPage[];

	/** @throws {TooLarge | Error} if it does not fit into the budget, is locked, or has no pages */
	constructor(pdf: Uint8Array, budget: Budget) {
		this.#objects = readPdfObjects(pdf, budget);
		this.pages = this.#findPages();
		if (this.pages.length === 0) throw new Error('It has no pages that can be read: perhaps it was cut short.');
	}

	/** What a value stands for, if it is a reference. */
	resolve(value: PdfValue | undefined): PdfValue | undefined {
		// A reference may lead to another; in circles nobody writes them.
		for (let i = 0; value instanceof PdfReference && i < 8; i += 1) value = this.#valueOf(value.number);
		return value instanceof PdfReference ? undefined : value;
	}

	dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
		const found = this.resolve(value);
		return isDictionary(found) ? found : undefined;
	}

	stream(value: PdfValue | undefined): PdfStream | undefined {
		if (!(value instanceof PdfReference)) return undefined;
		const data = this.#objects.get(value.number)?.stream;
		const dictionary = this.dictionary(value);
		return data && dictionary && { number: value.number, dictionary, data };
	}

	/** A name's letters; empty of anything else. */
	name(value: PdfValue | undefined): string {
		const found = this.resolve(value);
		return found instanceof PdfName ? found.name : '';
	}

	#valueOf(number: number): PdfValue | undefined {
		const known = this.#values.get(number);
		if (known !== undefined) return known;
		const head = this.#objects.get(number)?.head;
		const value = head === undefined ? undefined : new PdfReader(head).next();
		if (value === undefined || (typeof value === 'object' && value !== null && 'word' in value)) return undefined;
		this.#values.set(number, value);
		return value;
	}

	/** By the tree of the document's catalogue, in order. */
	#findPages(): PdfPage[] {
		const catalogue = [...this.#objects.keys()].findLast((number) => {
			const head = this.#objects.get(number)?.head ?? '';
			return /\/Type\s*\/Catalog\b/.test(head);
		});
		const root = catalogue === undefined ? undefined : this.dictionary(new PdfReference(catalogue));
		const pages: PdfPage[] = [];
		const seen = new Set<number>();
		const visit = (value: PdfValue | undefined, inherited: PdfDictionary | undefined, depth: number): void => {
			if (depth > 40 || pages.length >= PAGES_AT_MOST) return;
			if (value instanceof PdfReference) {
				if (seen.has(value.number)) return;
				seen.add(value.number);
			}
			const node = this.dictionary(value) ?? EMPTY;
			const resources = this.dictionary(node.get('Resources')) ?? inherited;
			const kids = this.resolve(node.get('Kids'));
			if (isArray(kids)) for (const kid of kids) visit(kid, resources, depth + 1);
			else if (this.name(node.get('Type')) === 'Page') pages.push({ resources, contents: this.#contentsOf(node) });
		};
		visit(root?.get('Pages'), undefined, 0);
		return pages;
	}

	#contentsOf(page: PdfDictionary): PdfStream[] {
		const contents = page.get('Contents');
		const several = this.resolve(contents);
		const list = isArray(several) ? several : [contents];
		return list.flatMap((each) => this.stream(each) ?? []);
	}
}
