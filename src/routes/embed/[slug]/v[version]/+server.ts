import { makePinnedEmbed } from '$lib/site/embed/make';
import { figureOr404, versionEntries, versionOr404 } from '$lib/site/making/figureParam';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries = versionEntries;

export const GET: RequestHandler = async ({ params }) => {
	const version = versionOr404(params.slug, params.version);
	const html = await makePinnedEmbed(figureOr404(params.slug), version);
	return new Response(html, { headers: { 'Content-Type': 'text/html' } });
};
