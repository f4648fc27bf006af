import { makeEmbed } from '$lib/site/embed/make';
import { documentsOf } from '$lib/site/embed/looks';
import { findVariant } from '$lib/site/embed/variants';
import { figureEntries, figureOr404 } from '$lib/site/making/figureParam';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	figureEntries().flatMap(({ slug }) =>
		documentsOf(figureOr404(slug))
			.filter(({ depth }) => depth === 'full')
			.map(({ name }) => ({ slug, variant: name || undefined }))
	);

export const GET: RequestHandler = async ({ params }) => {
	const variant =
		findVariant(params.variant ?? '') ?? error(404, `There is no variant “${params.variant}” of an embed.`);
	return new Response(await makeEmbed(figureOr404(params.slug), variant), { headers: { 'Content-Type': 'text/html' } });
};
