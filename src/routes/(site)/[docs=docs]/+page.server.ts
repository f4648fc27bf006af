import { error } from '@sveltejs/kit';
import { hasDocs } from '$lib/dataset/current';
import { titledChapters } from '$lib/site/making/readDocs';
import { ofShared } from '$lib/site/making/piece';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => ofShared(() => (hasDocs() ? [{ docs: 'docs' }] : []));

export const load: PageServerLoad = () => {
	if (!hasDocs()) error(404, 'This site has no documents: its dataset does not say “docs: on”.');
	return {
		chapters: titledChapters(),
		record: pageRecord('/docs/', 'Docs', 'How figures are used, made, published and verified.')
	};
};
