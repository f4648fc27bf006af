import { fontBytes } from '$lib/press/fontBytes';
import { contentType, FORMATS } from '$lib/press/formats';
import { TEXTS } from '$lib/press/texts';
import { fileEntries, fileOr404 } from '$lib/site/making/figureFiles';
import { siteSigner } from '$lib/site/making/signer';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = fileEntries;

export const GET: RequestHandler = async ({ params: { file, format } }) => {
	const order = { ...fileOr404(file, format), signer: siteSigner(), readFont: fontBytes };
	return new Response(await TEXTS[format](order), { headers: { 'Content-Type': contentType(FORMATS[format]) } });
};
