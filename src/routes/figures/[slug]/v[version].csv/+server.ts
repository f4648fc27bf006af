import { figureCsv } from '$lib/export/csv';
import { figureAddress } from '$lib/site/address';
import { versionEntries, versionOr404 } from '$lib/site/figureParam';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

export const GET: RequestHandler = ({ params }) => {
	const { figure } = versionOr404(params.slug, params.version);
	return new Response(figureCsv(figure, figureAddress(figure.slug)), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' }
	});
};
