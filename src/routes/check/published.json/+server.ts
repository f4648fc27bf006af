import { currentDataset, shownFigures } from '$lib/dataset/current';
import { readFormerKeys } from '$lib/dataset/read/keys';
import { disk } from '$lib/dataset/ports/disk';
import { publishedOf } from '$lib/press/verify/publishedOf';
import { publishedKeys } from '$lib/press/seal/keys';
import { figureAddress } from '$lib/site/address';
import { settings } from '$lib/settings.js';
import { siteSigner } from '$lib/site/making/signer';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const list = publishedOf({
		dataset: currentDataset(),
		figures: shownFigures(),
		keys: publishedKeys(siteSigner(), readFormerKeys(disk, settings().data)),
		addressOf: figureAddress
	});
	return new Response(`${JSON.stringify(list)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
