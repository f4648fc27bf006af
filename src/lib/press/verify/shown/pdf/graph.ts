/**
 * What a PDF shows, as one text: all that is reached from its page and its structure, whatever the numbers of its objects,
 * their order, and how they are packed. Nothing is left out but what is named here.
 */
import { sha256 } from '../../../../dataset/sha256';
import type { PdfFile } from './file';
import {
	isDictionary,
	isList,
	isName,
	isReference,
	type PdfDictionary,
	type PdfReference,
	type PdfValue
} from './values';

/** How streams are packed, and how structure and page are numbered for each other. */
const LEFT_OUT = new Set(['Length', 'Filter', 'DecodeParms', 'ParentTree', 'ParentTreeNextKey', 'StructParents']);
/** What leads back to where it is reached from. */
const BACKWARD = new Set(['Parent', 'P', 'Pg']);
/** Of the catalogue: the pages are told by themselves; the metadata are read as marks. */
const OF_CATALOGUE = new Set(['Type', 'Pages', 'Metadata', 'Version']);
/** What a page may take from the tree that it hangs in. @see ISO 32000-1, 7.7.3.4 */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const BOXES = ['CropBox', 'BleedBox', 'TrimBox', 'ArtBox'];
/** No page of ours reaches so far. */
const DEPTH_AT_MOST = 60;
const LENGTH_AT_MOST = 4_000_000;
/** Programs write numbers anew. */
const DECIMALS = 1e4;

/** @throws {Error} if it has not one page, or leads in circles */
export function graphOf(pdf: PdfFile): string {
	const writer = new GraphWriter(pdf);
	const catalogue = pdf.resolve(pdf.trailer.entries.get('Root'));
	if (!isDictionary(catalogue)) throw new Error('It has no catalogue.');
	const [page, ...others] = pagesIn(pdf, catalogue.entries.get('Pages'));
	if (!page || others.length > 0)
		throw new Error(`It has ${page ? `${others.length + 1} pages` : 'no page'} instead of one.`);
	const rest = new Map([...catalogue.entries].filter(([key]) => !OF_CATALOGUE.has(key)));
	return `${writer.page(page)}\n${writer.write({ entries: rest })}`;
}

/** sha256 of it. */
export function graphDigest(pdf: PdfFile): string {
	return sha256(new TextEncoder().encode(graphOf(pdf)));
}

const STRANGE_TREE = 'Its pages hang together in a way that programs read differently.';
/** Of the tree that pages hang in; one node may hang in many places. */
const NODES_AT_MOST = 200;

/** Pages with what they inherit. @throws {Error} where programs may find others: by their counts, or deeper in the tree */
function pagesIn(
	pdf: PdfFile,
	node: PdfValue | undefined,
	inherited: ReadonlyMap<string, PdfValue> = new Map(),
	tree = { nodes: 0 }
): ReadonlyMap<string, PdfValue>[] {
	if ((tree.nodes += 1) > NODES_AT_MOST) throw new Error('It has many pages instead of one.');
	const of = pdf.resolve(node);
	if (!isDictionary(of)) throw new Error(STRANGE_TREE);
	const own = new Map([...inherited, ...of.entries]);
	const kids = pdf.resolve(of.entries.get('Kids'));
	if (!isList(kids)) return [own];
	const passed = new Map([...own].filter(([key]) => INHERITED.includes(key)));
	const pages = kids.flatMap((kid) => pagesIn(pdf, kid, passed, tree));
	if (pdf.resolve(of.entries.get('Count')) !== pages.length) throw new Error(STRANGE_TREE);
	return pages;
}

class GraphWriter {
	readonly #pdf: PdfFile;
	/** Each object is written once, by its number. */
	readonly #written = new Map<number, string>();
	readonly #open = new Set<number>();

	constructor(pdf: PdfFile) {
		this.#pdf = pdf;
	}

	/** What is as it would be anyway is not written. */
	page(entries: ReadonlyMap<string, PdfValue>): string {
		const own = new Map(entries);
		const media = this.write(own.get('MediaBox') ?? null);
		for (const box of BOXES) if (this.write(own.get(box) ?? null) === media) own.delete(box);
		if (this.#pdf.resolve(own.get('Rotate')) === 0) own.delete('Rotate');
		if (this.#pdf.resolve(own.get('UserUnit')) === 1) own.delete('UserUnit');
		const contents = this.#pdf.resolve(own.get('Contents'));
		if (isList(contents) && contents.length === 1 && contents[0] !== undefined) own.set('Contents', contents[0]);
		return this.write({ entries: own });
	}

	write(value: PdfValue, depth = 0): string {
		if (depth > DEPTH_AT_MOST) throw new Error('Its objects lead further than in any file made here.');
		if (isReference(value)) return this.#reference(value, depth);
		if (isDictionary(value)) return this.#dictionary(value, depth);
		if (isList(value)) return `[${value.map((item) => this.write(item, depth + 1)).join(' ')}]`;
		if (isName(value)) return `/${JSON.stringify(value.name)}`;
		if (typeof value === 'number') return String(Math.round(value * DECIMALS) / DECIMALS + 0);
		// Of what was published, line ends were counted as one.
		return JSON.stringify(typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
	}

	#reference(reference: PdfReference, depth: number): string {
		const { to: number } = reference;
		const { value, stream } = this.#pdf.object(reference);
		const known = this.#written.get(number);
		if (known !== undefined) return known;
		if (this.#open.has(number)) throw new Error('Its objects lead in circles.');
		this.#open.add(number);
		const written = stream
			? `${this.write(value, depth + 1)}stream ${sha256(stream)}${this.#filters(value)}`
			: this.write(value, depth + 1);
		this.#open.delete(number);
		// Long ones by their digest, so that what stands in many places does not grow without end.
		const short = written.length > 200 ? sha256(new TextEncoder().encode(written)) : written;
		this.#written.set(number, short);
		return short;
	}

	#dictionary({ entries }: PdfDictionary, depth: number): string {
		const lines = [...entries]
			.filter(([key, value]) => !LEFT_OUT.has(key) && !(BACKWARD.has(key) && isReference(value)))
			.map(([key, value]) => [key, this.write(value, depth + 1)] as const)
			.filter(([, written]) => !['null', '<<>>', '[]'].includes(written))
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([key, written]) => `${JSON.stringify(key)} ${written}`);
		const whole = `<<${lines.join(' ')}>>`;
		if (whole.length > LENGTH_AT_MOST) throw new Error('It says more than any file made here.');
		return whole;
	}

	/** Ours are packed in one way or not at all; what is packed otherwise is told by that. */
	#filters(head: PdfValue): string {
		const filter = this.#pdf.entry(head, 'Filter');
		const [only = null, ...others] = isList(filter) ? filter.map((each) => this.#pdf.resolve(each)) : [filter];
		const isPlain = others.length === 0 && (only === null || (isName(only) && only.name === 'FlateDecode'));
		return isPlain ? '' : ` filtered ${this.write(filter)}`;
	}
}

/** sha256 of all streams that are reached, sorted: what files of the first three editions say that they show. */
export function streamDigests(pdf: PdfFile): string[] {
	const digests: string[] = [];
	const seen = new Set<number>();
	const visit = (value: PdfValue, depth: number): void => {
		if (depth > 2 * DEPTH_AT_MOST) throw new Error('Its objects lead further than in any file made here.');
		if (isList(value)) for (const item of value) visit(item, depth + 1);
		else if (isDictionary(value)) {
			for (const [key, item] of value.entries) if (key !== 'Metadata') visit(item, depth + 1);
		} else if (isReference(value) && !seen.has(value.to)) {
			seen.add(value.to);
			const object = pdf.object(value);
			if (object.stream) digests.push(sha256(object.stream));
			visit(object.value, depth + 1);
		}
	};
	visit(pdf.trailer.entries.get('Root') ?? null, 0);
	return digests.sort();
}
