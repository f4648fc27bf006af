import { jsonFile } from '$lib/export/json';
import { figureAddress } from '$lib/site/address';
import { versionEntries, versionOr404 } from '$lib/site/figureParam';
import { siteSigner } from '$lib/site/signer';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { figure } = versionOr404(params.slug, params.version);
	return new Response(jsonFile(figure, figureAddress(figure.slug), siteSigner()), {
		headers: { 'Content-Type': 'application/json' }
	});
};
