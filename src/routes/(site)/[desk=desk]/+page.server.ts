import { error } from '@sveltejs/kit';
import { hasDesk } from '$lib/dataset/current';
import { threadScript } from '$lib/site/islands/scripts';
import { ofShared } from '$lib/site/making/piece';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => ofShared(() => (hasDesk() ? [{ desk: 'desk' }] : []));

export const load: PageServerLoad = () => {
	if (!hasDesk()) error(404, 'This site has no desk: its dataset says “desk: off”.');
	return {
		script: threadScript('extractor'),
		record: pageRecord(
			'/desk/',
			'Draw from a text',
			'Paste a text, point at a number, take away a chart that says just what the words say. Nothing leaves the page.'
		)
	};
};
