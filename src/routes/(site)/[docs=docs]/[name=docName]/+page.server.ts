import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { hasDocs } from '$lib/dataset/current';
import { DOCUMENTS } from '$lib/site/docs/documents';
import { readDoc, titledChapters } from '$lib/site/making/readDocs';
import { ofShared } from '$lib/site/making/piece';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	ofShared(() => (hasDocs() ? DOCUMENTS.map(({ name }) => ({ docs: 'docs', name })) : []));

export const load: PageServerLoad = ({ params }) => {
	const document = hasDocs() ? DOCUMENTS.find(({ name }) => name === params.name) : undefined;
	if (!document) error(404, `There is no document “${params.name}” on this site.`);
	const page = readDoc(document, base);
	return {
		page,
		name: document.name,
		chapters: titledChapters(),
		record: pageRecord(`/docs/${document.name}/`, page.title, document.answers)
	};
};
