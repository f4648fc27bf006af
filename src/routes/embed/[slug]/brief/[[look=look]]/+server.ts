import { documentsOf } from '$lib/site/embed/looks';
import { makeEmbed } from '$lib/site/embed/make';
import { BRIEF_EMBED, briefInLook } from '$lib/site/embed/variants';
import { figureEntries, figureOr404 } from '$lib/site/making/figureParam';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = () =>
	figureEntries().flatMap(({ slug }) =>
		documentsOf(figureOr404(slug))
			.filter(({ depth }) => depth === 'brief')
			.map(({ name }) => ({ slug, look: name.slice(BRIEF_EMBED.name.length + 1) || undefined }))
	);

export const GET: RequestHandler = async ({ params }) => {
	const variant = briefInLook(params.look ?? '') ?? error(404, `There is no look “${params.look}” of a brief embed.`);
	return new Response(await makeEmbed(figureOr404(params.slug), variant), { headers: { 'Content-Type': 'text/html' } });
};
