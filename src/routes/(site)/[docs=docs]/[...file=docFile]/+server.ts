import { error } from '@sveltejs/kit';
import { hasDocs } from '$lib/dataset/current';
import { typeOfDocFile } from '$lib/site/docs/documents';
import { readDocFile } from '$lib/site/making/readDocs';
import type { RequestHandler } from './$types';

/** Those that a document links to or shows: the crawler finds them there. */
export const prerender = true;

export const GET: RequestHandler = ({ params }) => {
	const bytes = hasDocs() ? readDocFile(params.file) : undefined;
	if (!bytes) error(404, `There is no file “${params.file}” among the documents of this site.`);
	return new Response(bytes, { headers: { 'Content-Type': typeOfDocFile(params.file) } });
};
