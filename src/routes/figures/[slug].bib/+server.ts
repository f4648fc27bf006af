import { toBibtex } from '$lib/export/bibtex';
import { recordsOf } from '$lib/export/citations';
import { figureAddress } from '$lib/site/address';
import { figureEntries, figureOr404 } from '$lib/site/figureParam';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(toBibtex(recordsOf(figureOr404(params.slug), figureAddress(params.slug))), {
		headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' }
	});
