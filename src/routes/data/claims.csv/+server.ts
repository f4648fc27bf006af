import { currentDataset, shownFigures } from '$lib/dataset/current';
import { datasetCsv } from '$lib/press/table/datasetFiles';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(datasetCsv(currentDataset(), shownFigures()), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' }
	});
