/** A PDF as programs open it: by its table of places, not by what else stands in it. Runs in a browser too. */
import { latin1 } from '../../../latin1';
import { Budget, inflateWithin } from '../budget';
import { unfilter } from '../unfilter';
import { isDictionary, isList, isName, isReference, PdfScanner, type PdfDictionary, type PdfValue } from './values';

export interface PdfObject {
	readonly value: PdfValue;
	/** Unpacked, where it is a stream. */
	readonly stream?: Uint8Array;
}

/** Where an object stands: in the file, or in a stream of objects. */
type Place = { readonly at: number } | { readonly within: number; readonly index: number };

const EMPTY: PdfDictionary = { entries: new Map() };
const STREAM_AT_MOST = 16_000_000;
const STREAMS_AT_MOST = 48_000_000;
const TABLES_AT_MOST = 40;
const OBJECTS_AT_MOST = 200_000;

const DAMAGED = 'Its table of objects is damaged, or it is cut short.';

export class PdfFile {
	readonly #bytes: Uint8Array;
	readonly #text: string;
	/** What its streams may come to; less than a picture, and more than any drawing. */
	readonly #own: Budget;
	readonly #places = new Map<number, Place | undefined>();
	readonly #read = new Map<number, PdfObject>();
	readonly #packed = new Map<number, readonly PdfValue[]>();
	readonly trailer: PdfDictionary;
	/** Whether anything but comments stands after its end, or another PDF in it. */
	readonly hasMore: boolean;

	/** @throws {Error | TooLarge} if its table cannot be read, or it is locked */
	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#text = latin1(bytes);
		this.#own = new Budget(STREAMS_AT_MOST);
		const end = [...this.#text.matchAll(/startxref\s+(\d{1,10})\s+%%EOF/g)].at(-1);
		if (!end) throw new Error(DAMAGED);
		this.trailer = this.#readTables(Number(end[1]));
		const after = this.#text.slice(end.index + end[0].length);
		this.hasMore = this.#text.indexOf('%PDF-', 5) >= 0 || !/^(?:\s+|%[\x20-\x7e]*(?:[\r\n]|$))*$/.test(after);
		if (this.trailer.entries.has('Encrypt')) throw new Error('It is locked with a password.');
	}

	/** What a reference stands for; anything else is itself. */
	resolve(value: PdfValue | undefined): PdfValue {
		let of: PdfValue = value ?? null;
		for (let steps = 0; isReference(of); steps += 1) {
			if (steps > 8) throw new Error(DAMAGED);
			of = this.object(of.to).value;
		}
		return of;
	}

	/** An entry of a dictionary; null where it is none, or has no such entry. */
	entry(of: PdfValue | undefined, key: string): PdfValue {
		const dictionary = this.resolve(of);
		return isDictionary(dictionary) ? this.resolve(dictionary.entries.get(key)) : null;
	}

	/** The stream that a reference stands for; undefined if it stands for none. */
	streamOf(value: PdfValue | undefined): Uint8Array | undefined {
		return isReference(value) ? this.object(value.to).stream : undefined;
	}

	/** One that is not there is null. */
	object(number: number): PdfObject {
		const known = this.#read.get(number);
		if (known) return known;
		const place = this.#places.get(number);
		const object: PdfObject =
			place === undefined
				? { value: null }
				: 'at' in place
					? this.#objectAt(place.at, number)
					: { value: this.#objectsWithin(place.within)[place.index] ?? null };
		this.#read.set(number, object);
		return object;
	}

	#objectAt(at: number, number?: number): PdfObject {
		const scanner = new PdfScanner(this.#text, at);
		const head = scanner.take(/(\d{1,10})\s+\d{1,5}\s+obj(?!\w)/y);
		if (!head || (number !== undefined && Number(head[1]) !== number)) throw new Error(DAMAGED);
		const value = scanner.value();
		const opening = scanner.take(/stream(?:\r\n|\n)/y);
		if (!opening) {
			if (!scanner.take(/endobj(?!\w)/y)) throw new Error(DAMAGED);
			return { value };
		}
		const length = this.entry(value, 'Length');
		if (typeof length !== 'number' || length < 0 || !isDictionary(value)) throw new Error(DAMAGED);
		const to = scanner.at + length;
		if (!/^\s*endstream/.test(this.#text.slice(to, to + 16))) throw new Error(DAMAGED);
		return { value, stream: this.#unpacked(value, this.#bytes.subarray(scanner.at, to)) };
	}

	/** One filter at most is used here; a stream with others stays as it is, and is none of ours. */
	#unpacked(head: PdfDictionary, data: Uint8Array): Uint8Array {
		const filter = this.entry(head, 'Filter');
		const [only, ...others] = isList(filter) ? filter.map((each) => this.resolve(each)) : [filter];
		if (others.length > 0 || !isName(only) || only.name !== 'FlateDecode') return data;
		let unpacked: Uint8Array;
		try {
			unpacked = inflateWithin(data, 'zlib', this.#own, STREAM_AT_MOST);
		} catch (error) {
			if (error instanceof Error && error.constructor === Error) return data;
			throw error;
		}
		const list = this.entry(head, 'DecodeParms');
		const parameters = isList(list) ? list[0] : list;
		const predictor = this.entry(parameters, 'Predictor');
		if (predictor === null || predictor === 1) return unpacked;
		if (typeof predictor !== 'number' || predictor < 10)
			throw new Error('A stream in it is packed in a way that is not used here.');
		const columns = Number(this.entry(parameters, 'Columns') ?? 1);
		const isOfBytes =
			[this.entry(parameters, 'Colors') ?? 1, this.entry(parameters, 'BitsPerComponent') ?? 8].join() === '1,8';
		if (!isOfBytes || unpacked.length % (columns + 1) > 0)
			throw new Error('A stream in it is packed in a way that is not used here.');
		return unfilter(unpacked, columns, 1, Math.floor(unpacked.length / (columns + 1)));
	}

	/** The tables from the last one back; what the later ones say holds. */
	#readTables(last: number): PdfDictionary {
		let first: PdfDictionary | undefined;
		const seen = new Set<number>();
		for (let at: PdfValue = last; typeof at === 'number';) {
			if (seen.has(at) || seen.size > TABLES_AT_MOST) throw new Error(DAMAGED);
			seen.add(at);
			const trailer: PdfDictionary = /^\s*xref/.test(this.#text.slice(at, at + 20))
				? this.#readTable(at)
				: this.#readTableStream(at);
			if (trailer.entries.has('XRefStm')) throw new Error('It has two tables of objects, of which programs read one.');
			first ??= trailer;
			at = trailer.entries.get('Prev') ?? null;
		}
		return first ?? EMPTY;
	}

	#readTable(at: number): PdfDictionary {
		const scanner = new PdfScanner(this.#text, at);
		if (!scanner.take(/xref(?!\w)/y)) throw new Error(DAMAGED);
		for (
			let part = scanner.take(/(\d{1,10}) (\d{1,7})(?=\s)/y);
			part;
			part = scanner.take(/(\d{1,10}) (\d{1,7})(?=\s)/y)
		)
			for (let i = 0; i < Number(part[2]); i += 1) {
				const line = scanner.take(/(\d{10}) \d{5} ([nf])/y);
				if (!line) throw new Error(DAMAGED);
				this.#place(Number(part[1]) + i, line[2] === 'n' ? { at: Number(line[1]) } : undefined);
			}
		if (!scanner.take(/trailer(?!\w)/y)) throw new Error(DAMAGED);
		const trailer = scanner.value();
		if (!isDictionary(trailer)) throw new Error(DAMAGED);
		return trailer;
	}

	/** @see ISO 32000-1, 7.5.8 */
	#readTableStream(at: number): PdfDictionary {
		const { value, stream } = this.#objectAt(at);
		if (!isDictionary(value) || !stream) throw new Error(DAMAGED);
		const numbers = (list: PdfValue) => (isList(list) ? list.map(Number) : undefined);
		const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = numbers(this.entry(value, 'W')) ?? [];
		const sections = numbers(this.entry(value, 'Index')) ?? [0, Number(this.entry(value, 'Size'))];
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
				const place = kind === 1 ? { at: first } : kind === 2 ? { within: first, index: second } : undefined;
				this.#place((sections[i] ?? 0) + n, place);
			}
		return value;
	}

	#place(number: number, place: Place | undefined): void {
		if (this.#places.size > OBJECTS_AT_MOST) throw new Error('It holds more objects than any file made here.');
		if (!this.#places.has(number)) this.#places.set(number, place);
	}

	/** `/N` pairs of number and offset, then from `/First` on the objects. @see ISO 32000-1, 7.5.7 */
	#objectsWithin(number: number): readonly PdfValue[] {
		const known = this.#packed.get(number);
		if (known) return known;
		const { value, stream } = this.object(number);
		const [count, first] = [this.entry(value, 'N'), this.entry(value, 'First')];
		if (!stream || typeof count !== 'number' || typeof first !== 'number' || count > OBJECTS_AT_MOST)
			throw new Error(DAMAGED);
		const text = latin1(stream);
		const head = new PdfScanner(text);
		const offsets = Array.from({ length: count }, () => {
			head.value();
			return head.value();
		});
		const values = offsets.map((offset) => new PdfScanner(text, first + Number(offset)).value());
		this.#packed.set(number, values);
		return values;
	}
}
