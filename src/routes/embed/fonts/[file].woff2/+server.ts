import { embedFontFile } from '$lib/site/embed/fontFiles';
import { allEmbedFonts } from '$lib/site/embed/make';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await allEmbedFonts()).map((name) => ({ file: name.replace(/\.woff2$/, '') }));

export const GET: RequestHandler = async ({ params }) => {
	const name = `${params.file}.woff2`;
	const font = embedFontFile(name) ?? (await allEmbedFonts().then(() => embedFontFile(name)));
	if (!font) error(404, 'No embed uses this font.');
	return new Response(new Uint8Array(font), { headers: { 'Content-Type': 'font/woff2' } });
};
