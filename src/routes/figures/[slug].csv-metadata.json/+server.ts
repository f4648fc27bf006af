import { csvMetadata } from '$lib/export/csvMetadata';
import { figureAddress } from '$lib/site/address';
import { tableEntries, figureOr404 } from '$lib/site/figureParam';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = tableEntries;

export const GET: RequestHandler = ({ params }) => {
	const metadata = csvMetadata(figureOr404(params.slug), figureAddress(params.slug));
	return new Response(`${JSON.stringify(metadata, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/csvm+json' }
	});
};
