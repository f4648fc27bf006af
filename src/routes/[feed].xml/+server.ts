import { error } from '@sveltejs/kit';
import { currentDataset, shownFigures } from '$lib/dataset/current';
import { hasSiteAddress } from '$lib/site/address';
import { atomFeed } from '$lib/site/feed';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** A feed needs absolute addresses; without the site's address there is none. */
export const entries: EntryGenerator = () => (hasSiteAddress() ? [{ feed: 'feed' }] : []);

export const GET: RequestHandler = ({ params }) => {
	if (params.feed !== 'feed' || !hasSiteAddress()) error(404, 'The feed is there once SITE_URL is set.');
	return new Response(atomFeed(currentDataset(), shownFigures()), {
		headers: { 'Content-Type': 'application/atom+xml' }
	});
};
