import { currentDataset, hasDesk, hasDocs } from '$lib/dataset/current';
import { hasSiteAddress, publicAddress } from '$lib/site/address';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
	hasDesk: hasDesk(),
	hasDocs: hasDocs(),
	feed: hasSiteAddress() ? { address: publicAddress('/feed.xml'), title: currentDataset().title } : undefined
});
