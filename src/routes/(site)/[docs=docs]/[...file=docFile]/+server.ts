import { error } from '@sveltejs/kit';
import { hasDocs } from '$lib/dataset/current';
import { typeOfDocFile } from '$lib/site/docs/documents';
import { ofShared } from '$lib/site/making/piece';
import { docFiles, readDocFile } from '$lib/site/making/readDocs';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** All of them: of a site that is made in pieces no piece follows links. */
export const entries: EntryGenerator = () =>
	ofShared(() => (hasDocs() ? docFiles().map((file) => ({ docs: 'docs', file })) : []));

export const GET: RequestHandler = ({ params }) => {
	const bytes = hasDocs() ? readDocFile(params.file) : undefined;
	if (!bytes) error(404, `There is no file “${params.file}” among the documents of this site.`);
	return new Response(bytes, { headers: { 'Content-Type': typeOfDocFile(params.file) } });
};
