import { figureEntries, figureOr404 } from '$lib/site/figureParam';
import { versionsJson } from '$lib/site/versionsJson';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(`${JSON.stringify(versionsJson(figureOr404(params.slug)), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json' }
	});
