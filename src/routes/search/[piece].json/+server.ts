import { error, json } from '@sveltejs/kit';
import { listedFigures } from '$lib/dataset/current';
import { indexPiece, pieceCount } from '$lib/site/finding/piece';
import { ofShared } from '$lib/site/making/piece';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
	ofShared(() => Array.from({ length: pieceCount(listedFigures()) }, (_, piece) => ({ piece: String(piece) })));

export const GET: RequestHandler = ({ params }) =>
	json(
		indexPiece(listedFigures(), Number(params.piece)) ?? error(404, `The search index has no piece “${params.piece}”.`)
	);
