import { hasSiteAddress, publicAddress } from '$lib/site/address';
import { oEmbed } from '$lib/site/embed/oembed';
import { figureEntries, figureOr404 } from '$lib/site/making/figureParam';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

// oEmbed knows absolute addresses only.
export const entries: EntryGenerator = () => figureEntries().filter(() => hasSiteAddress());

export const GET: RequestHandler = ({ params }) => {
	if (!hasSiteAddress()) error(404, 'oEmbed needs the address of the site: set SITE_URL.');
	const content = oEmbed(figureOr404(params.slug), publicAddress(''));
	return new Response(`${JSON.stringify(content, null, '\t')}\n`, { headers: { 'Content-Type': 'application/json' } });
};
