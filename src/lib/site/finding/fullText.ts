/** The full-text index: the same options where it is made and where it is read. */
import type { Options, SearchOptions } from 'minisearch';
import type { FindingDocument } from './document';

/** Figures in a piece of the index: about 300 kB, so that the first answers come early and a change reloads little. */
export const PIECE = 500;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words; in scripts that set none apart, single characters. */
function tokenize(text: string): string[] {
	return text
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.flatMap((word) => (CJK.test(word) ? Array.from(word) : [word]))
		.filter((word) => word !== '');
}

/** Without case and accents: "Köln" is found by "koln". */
export function foldTerm(term: string): string {
	return term.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '');
}

export const INDEX_OPTIONS: Options<FindingDocument> = {
	idField: 'slug',
	fields: ['title', 'subtitle', 'quotes', 'speakers', 'topics', 'others'],
	extractField: (document, name) => {
		const value: unknown = Reflect.get(document, name);
		return Array.isArray(value) ? value.join('\n') : String(value);
	},
	tokenize,
	processTerm: foldTerm
};

export const SEARCH_OPTIONS: SearchOptions = {
	combineWith: 'AND',
	boost: { title: 3, topics: 2 },
	// The word that is being typed is not finished yet.
	prefix: (_term, i, terms) => i === terms.length - 1,
	// A number with another digit is another number, and a short word with another letter another word.
	fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 8 ? 1 : 2)
};
