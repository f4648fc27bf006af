import { figureCsv } from '$lib/export/csv';
import { figureAddress } from '$lib/site/address';
import { tableEntries, figureOr404 } from '$lib/site/figureParam';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = tableEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(figureCsv(figureOr404(params.slug), figureAddress(params.slug)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' }
	});
