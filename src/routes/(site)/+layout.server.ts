import { base } from '$app/paths';
import { currentDataset, hasDesk, hasDocs } from '$lib/dataset/current';
import { hasSiteAddress, publicAddress } from '$lib/site/address';
import { logoPictures } from '$lib/site/shell/logo';
import type { LayoutServerLoad } from './$types';

/** What the header shows in the place of the name. */
function logoOfSite() {
	const { logo } = currentDataset().brand ?? {};
	return logo && logoPictures(logo, base);
}

export const load: LayoutServerLoad = () => ({
	hasDesk: hasDesk(),
	links: [...(currentDataset().brand?.links ?? []), ...(hasDocs() ? [{ label: 'Docs', url: `${base}/docs/` }] : [])],
	logo: logoOfSite(),
	isBranded: currentDataset().brand !== undefined,
	feed: hasSiteAddress() ? { address: publicAddress('/feed.xml'), title: currentDataset().title } : undefined
});
