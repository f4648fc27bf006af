/**
 * The first door for programs outside: what most of them need, from words to a drawing and back to a file. It needs no file system
 * and no page; what does is behind `dataset/disk` and `press`. Bundlers leave out what is not used. Inside, rooms import the files.
 */
import { specOf } from './charts/specs';
import type { Row } from './charts/row';
import type { Dataset, Figure } from './dataset/types';
import type { Published } from './press/verify/published';
import { publishedOf } from './press/verify/publishedOf';
import { readPublished } from './press/verify/publishedSchema';
import type { Verified } from './press/verify/report/verified';
import { verify } from './press/verify/report/verifyReport';

export { loadDataset, type Account, type Loaded, type LoadOptions } from './dataset/load';
export { memoryFiles } from './dataset/ports/memory';
export type { Entry, Files } from './dataset/ports/files';
export { formatProblems } from './dataset/problems/report';
export type { Dataset, Figure, Problem } from './dataset/types';
export { DARK, drawFigure, LIGHT, parseMetrics, toSvg } from './figure/index';
export type { BuiltMetrics, DrawOptions, FileForm, Scene, SvgForm } from './figure/index';
export type { Row } from './charts/row';
export type { Verified } from './press/verify/report/verified';
export { findNumberWords, type NumberWord } from './words/inventory';
export { locateQuote, selectorsFor } from './words/locate';
export { readNumbers } from './words/read';
export type { Reading } from './words/types';

/** What a site has published, to compare files with. */
export interface PublishedList {
	/** Figures by their slugs, with the versions of each. */
	readonly figures: readonly { readonly figure: string; readonly address: string }[];
}

/**
 * The rows of a figure’s table, as its CSV, JSON and workbook have them: one for each drawn value, then one for each statement of
 * another source.
 */
export function rowsOf(figure: Figure): readonly Row[] {
	return specOf(figure).rows(figure);
}

/**
 * The list that a site has at `/check/published.json`.
 * @throws {Error} if the text is no such list
 */
export function readPublishedList(json: string): PublishedList {
	return readPublished(json);
}

/** The same list, made of a dataset whose files nobody has signed. @param site the address that its figures’ pages stand below, without a slash at the end */
export function publishedIn(dataset: Dataset, site = ''): PublishedList {
	const figures = dataset.figures.filter(({ status }) => status !== 'draft');
	return publishedOf({ dataset, figures, keys: [], addressOf: (slug) => `${site}/figures/${slug}/` });
}

/**
 * What a file shows, and whether that is what was published: a picture, a table, a document, or a report with pictures in it. The
 * file is compared with what the list says; what only a second drawing of it could tell is said to be compared in part.
 * @param name of the file, as people know it
 * @param published of `readPublishedList` or `publishedIn`
 */
export function verifyFile(name: string, bytes: Uint8Array, published: PublishedList): Promise<Verified> {
	// There is no other way to one than those two.
	return verify(name, bytes, published as Published);
}
