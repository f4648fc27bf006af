import { currentDataset, shownFigures } from '$lib/dataset/current';
import { datasetJson } from '$lib/press/table/datasetFiles';
import { siteSigner } from '$lib/site/making/signer';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () =>
	new Response(datasetJson(currentDataset(), shownFigures(), siteSigner()), {
		headers: { 'Content-Type': 'application/json' }
	});
