import { currentDataset, shownFigures } from '$lib/dataset/current';
import { dataPackage } from '$lib/press/table/datasetFiles';
import { publicAddress } from '$lib/site/address';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const content = dataPackage(currentDataset(), shownFigures(), publicAddress('/'));
	return new Response(`${JSON.stringify(content, null, '\t')}\n`, { headers: { 'Content-Type': 'application/json' } });
};
