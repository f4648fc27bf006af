import { base } from '$app/paths';
import { currentDataset, hasDesk, hasDocs } from '$lib/dataset/current';
import { hasSiteAddress, publicAddress } from '$lib/site/address';
import { siteName } from '$lib/sentences/siteName';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
	hasDesk: hasDesk(),
	site: siteName(currentDataset()),
	links: [...(currentDataset().brand?.links ?? []), ...(hasDocs() ? [{ label: 'Docs', url: `${base}/docs/` }] : [])],
	isBranded: currentDataset().brand !== undefined,
	feed: hasSiteAddress() ? { address: publicAddress('/feed.xml'), title: currentDataset().title } : undefined
});
