/** The pieces of the search index, made on the server. */
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { findingDocument, type FindingDocument } from './document';
import type { Figure } from '../../dataset/types';
import { INDEX_OPTIONS, PIECE } from './fullText';

export interface IndexPiece {
	readonly documents: readonly FindingDocument[];
	readonly index: AsPlainObject;
}

export function pieceCount(figures: readonly unknown[]): number {
	return Math.ceil(figures.length / PIECE);
}

/** The piece with this number, from 0; undefined where there is none. */
export function indexPiece(figures: readonly Figure[], number: number): IndexPiece | undefined {
	const documents = figures.slice(number * PIECE, (number + 1) * PIECE).map(findingDocument);
	return documents.length === 0 ? undefined : makePiece(documents);
}

export function makePiece(documents: readonly FindingDocument[]): IndexPiece {
	const search = new MiniSearch(INDEX_OPTIONS);
	search.addAll(documents);
	return { documents, index: search.toJSON() };
}
