/** What is taken out of a file: its text, and what it says of itself. */

/** Kinds of files that texts come in. */
export type Kind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

/** What of a work a file may tell. */
export type Field =
	'title' | 'author' | 'organisation' | 'publisher' | 'issued' | 'language' | 'url' | 'licence' | 'description';

/** One thing that a file says of the work it holds, as it says it. */
export interface Fact {
	readonly field: Field;
	readonly value: string;
	/** Where it stands: “og:title”, “JSON-LD headline”, “XMP dc:creator”. */
	readonly from: string;
	/** The parts of somebody's name, where they are told apart. */
	readonly person?: { readonly given: string; readonly family: string };
}

/** A text as it was taken out of a file. The same bytes give the same text, as long as `by` is the same. */
export interface Extracted {
	readonly kind: Kind;
	readonly text: string;
	/** What took it out, with exact versions: “pdfjs-dist 5.6.205, layout 3”. */
	readonly by: string;
	/** Where each page of a PDF begins in the text, in Unicode code points. */
	readonly pages?: readonly number[];
	/** What the PDF calls its pages, one for each, where it does not count them from 1. */
	readonly labels?: readonly string[];
	/** In the order in which they are to be believed. */
	readonly facts: readonly Fact[];
	/** What a person should know: what was left out, and what cannot be seen. */
	readonly notes: readonly string[];
}

/** Why nothing was taken out of a file, for people; `mend` says what can be done. */
export interface Refused {
	readonly code: string;
	readonly message: string;
	readonly mend: string;
}

export type Extraction = { readonly found: Extracted } | { readonly refused: Refused };

export interface ExtractOptions {
	/** The file's name, whose ending tells Markdown from plain text. */
	readonly name: string;
	/** How far a long file is read. */
	readonly progress?: (page: number, of: number) => void;
	/** Folder or address, with a stroke at its end, of the tables that PDFs in Chinese, Japanese and Korean need. */
	readonly characterMaps?: string;
}

/** More than the longest novels; in this many bytes a text costs a few hundred MB to compare. */
export const MOST_TEXT_BYTES = 10_000_000;

export function refused(code: string, message: string, mend: string): Extraction {
	return { refused: { code, message, mend } };
}
