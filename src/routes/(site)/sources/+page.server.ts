import { currentDataset } from '$lib/dataset/current';
import { sourceView } from '$lib/site/source/sourceView';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	record: pageRecord(
		'/sources/',
		'Sources',
		'The works that the figures cite, with every number in them drawn or listed with its reason.'
	),
	sources: currentDataset().sources.map((source) => ({ ...sourceView(source), claims: source.claims.length }))
});
