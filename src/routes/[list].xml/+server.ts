import { error } from '@sveltejs/kit';
import { currentDataset, hasDesk, hasDocs, shownFigures } from '$lib/dataset/current';
import { hasSiteAddress } from '$lib/site/address';
import { docPaths } from '$lib/site/docs/documents';
import { atomFeed } from '$lib/site/feeds/feed';
import { ofShared } from '$lib/site/making/piece';
import { sitemap } from '$lib/site/feeds/sitemap';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
/** Both need absolute addresses; without the site's address there is neither. */
export const entries: EntryGenerator = () =>
	ofShared(() => (hasSiteAddress() ? [{ list: 'feed' }, { list: 'sitemap' }] : []));

export const GET: RequestHandler = ({ params }) => {
	if (!hasSiteAddress()) error(404, 'Feed and sitemap are there once SITE_URL is set.');
	const xml = (text: string, type: string) => new Response(text, { headers: { 'Content-Type': type } });
	if (params.list === 'feed') return xml(atomFeed(currentDataset(), shownFigures()), 'application/atom+xml');
	if (params.list !== 'sitemap') error(404, `There is no list “${params.list}”.`);
	return xml(
		sitemap({
			figures: shownFigures(),
			sources: currentDataset().sources,
			hasDesk: hasDesk(),
			docs: hasDocs() ? docPaths() : []
		}),
		'application/xml'
	);
};
