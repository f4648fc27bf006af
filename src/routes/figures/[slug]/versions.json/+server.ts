import { figureEntries, figureOr404 } from '$lib/site/making/figureParam';
import { versionsJson } from '$lib/site/feeds/versionsJson';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

export const GET: RequestHandler = ({ params }) =>
	new Response(`${JSON.stringify(versionsJson(figureOr404(params.slug)), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json' }
	});
