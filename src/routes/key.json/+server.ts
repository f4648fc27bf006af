import { readFormerKeys } from '$lib/dataset/read/keys';
import { disk } from '$lib/dataset/ports/disk';
import { publishedKeys } from '$lib/press/seal/keys';
import { settings } from '$lib/settings.js';
import { siteSigner } from '$lib/site/making/signer';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => {
	const keys = publishedKeys(siteSigner(), readFormerKeys(disk, settings().data));
	return new Response(`${JSON.stringify({ keys }, null, '\t')}\n`, { headers: { 'Content-Type': 'application/json' } });
};
