/** All figures as the browser knows them once a reader looks for something: loaded in pieces, searched at once. */
import MiniSearch from 'minisearch';
import { figureCode, misreadMark, readMark } from '../../figure/brief/figureMark';
import type { Facet } from './address';
import type { FacetValue, FindingDocument } from './document';
import { INDEX_OPTIONS, SEARCH_OPTIONS } from './fullText';
import type { IndexPiece } from './piece';

/** How well a document fits, and the words in it that did. */
export interface Hit {
	readonly score: number;
	readonly terms: readonly string[];
}

/** A figure with the version that was asked for. */
export interface Marked {
	readonly document: FindingDocument;
	/** The current one, if the mark names none. */
	readonly version: number;
}

export interface Library {
	readonly documents: readonly FindingDocument[];
	/** The documents that hold all words of `text`, mistyped ones too; undefined for an empty text: all do. */
	find(text: string): ReadonlyMap<string, Hit> | undefined;
	/** The figures whose mark was typed, as it stands in pictures: one, as far as chance allows, or none. */
	findMark(text: string): readonly Marked[];
	/** A text that would find something, near to the one given. */
	suggest(text: string): string | undefined;
}

interface OpenPiece {
	readonly documents: readonly FindingDocument[];
	readonly index: MiniSearch<FindingDocument>;
}

/** Puts pieces together. Each is searched on its own; scores of pieces of one dataset are alike enough to be compared. */
export function makeLibrary(pieces: readonly IndexPiece[]): Library {
	return libraryOf(pieces.map(openPiece));
}

function openPiece({ documents, index }: IndexPiece): OpenPiece {
	return { documents, index: MiniSearch.loadJS<FindingDocument>(index, INDEX_OPTIONS) };
}

function libraryOf(pieces: readonly OpenPiece[]): Library {
	const documents = pieces.flatMap(({ documents: own }) => own);
	const findMark = (text: string): Marked[] => {
		const mark = readMark(text);
		if (!mark) return [];
		const having = documents.filter(({ slug, aliases }) =>
			[slug, ...aliases].some((name) => figureCode(name) === mark.code)
		);
		return having.map((document) => ({ document, version: mark.version ?? document.version }));
	};
	return {
		documents,
		findMark,
		find(text) {
			if (text.trim() === '') return undefined;
			const marked = findMark(text);
			if (marked.length > 0) return new Map(marked.map(({ document }) => [document.slug, { score: 1, terms: [] }]));
			const results = pieces.flatMap(({ index }) => index.search(text, SEARCH_OPTIONS));
			results.sort((a, b) => b.score - a.score);
			return new Map(results.map(({ id, score, terms }) => [String(id), { score, terms }]));
		},
		suggest(text) {
			const mark = misreadMark(
				text,
				documents.flatMap(({ slug, aliases }) => [slug, ...aliases])
			);
			if (mark) return mark;
			const options = { fuzzy: 0.4, combineWith: 'OR' } as const;
			const suggestions = pieces.flatMap(({ index }) => index.autoSuggest(text, options));
			return suggestions.sort((a, b) => b.score - a.score)[0]?.suggestion;
		}
	};
}

/** Loads piece after piece, and tells after each: the first answers need not wait for the last. */
export async function loadLibrary(
	base: string,
	count: number,
	told: (library: Library, complete: boolean) => void
): Promise<void> {
	const requests = Array.from({ length: count }, (_, number) => load<IndexPiece>(`${base}/search/${number}.json`));
	const open: OpenPiece[] = [];
	for (const request of requests) {
		open.push(openPiece(await request));
		told(libraryOf([...open]), open.length === count);
		// Between two pieces the page may answer to its reader.
		await new Promise((resolve) => setTimeout(resolve));
	}
}

/** The values of all facets, where they are too many to come with the page. */
export function loadValues(base: string): Promise<Record<Facet, readonly FacetValue[]>> {
	return load(`${base}/search/values.json`);
}

async function load<Answer>(address: string): Promise<Answer> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return response.json();
}
