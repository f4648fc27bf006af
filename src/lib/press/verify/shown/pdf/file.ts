/** A PDF as programs open it: by its table of places, not by what else stands in it. Runs in a browser too. */
import { latin1 } from '../../../latin1';
import { Budget } from '../budget';
import { objectsIn, unpackedStream, type PackedObject } from './streams';
import {
	addPlace,
	DamagedPdf,
	generationOf,
	headAt,
	isSame,
	readEntries,
	readTable,
	type Place,
	type Section
} from './tables';
import {
	isBlank,
	isDictionary,
	isList,
	isReference,
	PdfScanner,
	type PdfDictionary,
	type PdfReference,
	type PdfValue
} from './values';

export interface PdfObject {
	readonly value: PdfValue;
	/** Unpacked when it is asked for, where it is a stream. */
	readonly stream?: Uint8Array;
	/** Whether the stream was left as it is, since it is damaged or packed in a way that is not read here. */
	readonly isPacked?: boolean;
}

/** What is read beyond the files made here: for documents of other programs. */
export interface PdfReading {
	/** What its streams may come to together. */
	readonly budget?: Budget;
	readonly tablesAtMost?: number;
	readonly objectsAtMost?: number;
	/** Whether a table may have another beside it, for programs that read streams of objects. @see ISO 32000-1, 7.5.8.4 */
	readonly mayBeHybrid?: boolean;
}

const EMPTY: PdfDictionary = { entries: new Map() };
const STREAM_AT_MOST = 16_000_000;
/** A picture of 33 million pixels. */
const STREAM_OF_OTHERS_AT_MOST = 100_000_000;
const STREAMS_AT_MOST = 48_000_000;
const TABLES_AT_MOST = 40;
const OBJECTS_AT_MOST = 200_000;

export class PdfFile {
	readonly #bytes: Uint8Array;
	readonly #text: string;
	/** What its streams may come to; less than a picture, and more than any drawing. */
	readonly #own: Budget;
	readonly #streamAtMost: number;
	readonly #reading: PdfReading;
	readonly #places: Section = new Map();
	readonly #read = new Map<number, PdfObject>();
	readonly #packed = new Map<number, readonly PackedObject[]>();
	readonly trailer: PdfDictionary;
	/** Whether anything but comments stands after its end, or another PDF in it. */
	readonly hasMore: boolean;

	/** @throws {DamagedPdf | TooLarge | Error} if its table cannot be read, or it is locked */
	constructor(bytes: Uint8Array, reading: PdfReading = {}) {
		this.#bytes = bytes;
		this.#text = latin1(bytes);
		this.#reading = reading;
		this.#own = reading.budget ?? new Budget(STREAMS_AT_MOST);
		this.#streamAtMost = reading.budget ? STREAM_OF_OTHERS_AT_MOST : STREAM_AT_MOST;
		// Many programs look for this word from the end on, wherever it stands.
		const ending = /startxref\s+(\d{1,10})\s+%%EOF/y;
		ending.lastIndex = Math.max(0, this.#text.lastIndexOf('startxref'));
		const end = ending.exec(this.#text);
		if (!end) throw new DamagedPdf();
		this.trailer = this.#readTables(Number(end[1]));
		this.#checkPlaces();
		const after = this.#text.slice(end.index + end[0].length);
		this.hasMore = this.#text.indexOf('%PDF-', 5) >= 0 || !isBlank(after);
		if (this.trailer.entries.has('Encrypt'))
			throw new Error('It is locked: its pages are encrypted. Save a copy that is not, and verify that.');
	}

	/** What a reference stands for; anything else is itself. */
	resolve(value: PdfValue | undefined): PdfValue {
		let of: PdfValue = value ?? null;
		for (let steps = 0; isReference(of); steps += 1) {
			if (steps > 8) throw new DamagedPdf();
			of = this.object(of).value;
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
		return isReference(value) ? this.object(value).stream : undefined;
	}

	/** One that is not there is null. @throws {DamagedPdf} where programs differ about which one it is */
	object({ to: number, generation }: PdfReference): PdfObject {
		const place = this.#places.get(number);
		if (place && generationOf(place) !== generation) throw new DamagedPdf();
		const known = this.#read.get(number);
		if (known) return known;
		const object: PdfObject =
			place === undefined
				? { value: null }
				: 'at' in place
					? this.#objectAt(place.at, { to: number, generation })
					: { value: this.#objectWithin(place, number) };
		this.#read.set(number, object);
		return object;
	}

	#objectAt(at: number, wanted?: PdfReference): PdfObject {
		const scanner = new PdfScanner(this.#text, at);
		const head = headAt(scanner);
		if (!head || (wanted && !isSame(head, wanted))) throw new DamagedPdf();
		const value = scanner.value();
		const opening = scanner.take(/stream(?:\r\n|\n)/y);
		if (!opening) {
			if (!scanner.take(/endobj(?!\w)/y)) throw new DamagedPdf();
			return { value };
		}
		const length = this.entry(value, 'Length');
		if (typeof length !== 'number' || length < 0 || !isDictionary(value)) throw new DamagedPdf();
		const to = scanner.at + length;
		if (!/^\s*endstream/.test(this.#text.slice(to, to + 16))) throw new DamagedPdf();
		const data = this.#bytes.subarray(scanner.at, to);
		let known: Uint8Array | undefined;
		const unpacked = () => (known ??= this.#unpacked(value, data));
		const isPlain = this.entry(value, 'Filter') === null;
		return {
			value,
			get stream() {
				return unpacked();
			},
			get isPacked() {
				return !isPlain && unpacked() === data;
			}
		};
	}

	#unpacked(head: PdfDictionary, data: Uint8Array): Uint8Array {
		const filter = this.entry(head, 'Filter');
		const filters = isList(filter) ? filter.map((each) => this.resolve(each)) : [filter];
		const list = this.entry(head, 'DecodeParms');
		const parameters = isList(list) ? list[0] : list;
		return unpackedStream(
			data,
			{ filters, parameter: (name) => this.entry(parameters, name) },
			{ budget: this.#own, atMost: this.#streamAtMost }
		);
	}

	/** The tables from the last one back; what the later ones say holds. */
	#readTables(last: number): PdfDictionary {
		const { tablesAtMost = TABLES_AT_MOST, mayBeHybrid = false } = this.#reading;
		let first: PdfDictionary | undefined;
		const seen = new Set<number>();
		for (let at: PdfValue = last; typeof at === 'number';) {
			if (seen.has(at) || seen.size > tablesAtMost) throw new DamagedPdf();
			seen.add(at);
			const section: Section = new Map();
			const isTable = /^\s*xref/.test(this.#text.slice(at, at + 20));
			const trailer: PdfDictionary = isTable
				? readTable(new PdfScanner(this.#text, at), (number, place) => this.#place(section, number, place))
				: this.#readTableStream(at, section);
			const beside = trailer.entries.get('XRefStm');
			if (beside !== undefined) {
				if (!mayBeHybrid) throw new Error('It has two tables of objects, of which programs read one.');
				if (!isTable || typeof beside !== 'number') throw new DamagedPdf();
				this.#readBeside(beside, section);
			}
			for (const [number, place] of section) if (!this.#places.has(number)) this.#places.set(number, place);
			first ??= trailer;
			at = trailer.entries.get('Prev') ?? null;
		}
		return first ?? EMPTY;
	}

	/** Also of objects that are not asked for here: a program that meets one beside its place may look for all of them anew. */
	#checkPlaces(): void {
		for (const [number, place] of this.#places)
			if (place && 'at' in place) {
				const head = headAt(new PdfScanner(this.#text, place.at));
				if (!head || !isSame(head, { to: number, generation: place.generation })) throw new DamagedPdf();
			}
	}

	/** Older programs do not know the objects that it adds; of what both name they must say the same. */
	#readBeside(at: number, section: Section): void {
		const added: Section = new Map();
		this.#readTableStream(at, added);
		for (const [number, place] of added) {
			if (!place) continue;
			if (section.get(number)) this.#place(section, number, place);
			else section.set(number, place);
		}
	}

	/** @see ISO 32000-1, 7.5.8 */
	#readTableStream(at: number, section: Section): PdfDictionary {
		const { value, stream } = this.#objectAt(at);
		if (!isDictionary(value) || !stream) throw new DamagedPdf();
		const numbers = (list: PdfValue) => (isList(list) ? list.map(Number) : undefined);
		const [kindWidth = 0, firstWidth = 0, secondWidth = 0] = numbers(this.entry(value, 'W')) ?? [];
		const sections = numbers(this.entry(value, 'Index')) ?? [0, Number(this.entry(value, 'Size'))];
		readEntries(stream, [kindWidth, firstWidth, secondWidth], sections, (number, place) =>
			this.#place(section, number, place)
		);
		return value;
	}

	#place(section: Section, number: number, place: Place | undefined): void {
		const { objectsAtMost = OBJECTS_AT_MOST } = this.#reading;
		if (this.#places.size + section.size > objectsAtMost)
			throw new Error('It holds more objects than any file made here.');
		addPlace(section, number, place);
	}

	#objectWithin({ within, index }: { readonly within: number; readonly index: number }, number: number): PdfValue {
		const packed = this.#packed.get(within) ?? this.#objectsWithin(within);
		this.#packed.set(within, packed);
		const found = packed[index];
		if (found?.number !== number) throw new DamagedPdf();
		return found.value;
	}

	#objectsWithin(number: number): readonly PackedObject[] {
		const place = this.#places.get(number);
		// They do not stand in one another.
		if (!place || !('at' in place)) throw new DamagedPdf();
		const { value, stream } = this.object({ to: number, generation: place.generation });
		const [count, first] = [this.entry(value, 'N'), this.entry(value, 'First')];
		if (!stream || typeof count !== 'number' || typeof first !== 'number' || count > OBJECTS_AT_MOST)
			throw new DamagedPdf();
		return objectsIn(stream, count, first);
	}
}
