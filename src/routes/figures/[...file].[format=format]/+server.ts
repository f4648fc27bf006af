import { fontBytes } from '$lib/export/fontBytes';
import { contentType, FORMATS } from '$lib/export/formats';
import { TEXTS } from '$lib/export/texts';
import { figureAddress } from '$lib/site/address';
import { fileEntries, fileOr404 } from '$lib/site/figureFiles';
import { siteSigner } from '$lib/site/signer';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = fileEntries;

export const GET: RequestHandler = async ({ params: { file, format } }) => {
	const { figure, drawing } = fileOr404(file, format);
	const address = figureAddress(figure.slug);
	const text = await TEXTS[format]({ figure, address, drawing, signer: siteSigner(), readFont: fontBytes });
	return new Response(text, { headers: { 'Content-Type': contentType(FORMATS[format]) } });
};
