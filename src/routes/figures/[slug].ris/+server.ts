import { recordsOf } from '$lib/export/citations';
import { toRis } from '$lib/export/ris';
import { figureAddress } from '$lib/site/address';
import { figureEntries, figureOr404 } from '$lib/site/figureParam';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(toRis(recordsOf(figureOr404(params.slug), figureAddress(params.slug))), {
		headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' }
	});
