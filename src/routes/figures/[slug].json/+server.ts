import { jsonFile } from '$lib/export/json';
import { figureAddress } from '$lib/site/address';
import { figureEntries, figureOr404 } from '$lib/site/figureParam';
import { siteSigner } from '$lib/site/signer';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

export const GET: RequestHandler = ({ params }) => {
	const figure = figureOr404(params.slug);
	return new Response(jsonFile(figure, figureAddress(figure.slug), siteSigner()), {
		headers: { 'Content-Type': 'application/json' }
	});
};
