import { fontBytes } from '$lib/export/fontBytes';
import { svgFile } from '$lib/export/svg';
import { REPORT_FORM } from '$lib/figure/widths';
import { figureAddress } from '$lib/site/address';
import { figureEntries, figureOr404 } from '$lib/site/figureParam';
import { siteSigner } from '$lib/site/signer';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = figureEntries;

export const GET: RequestHandler = async ({ params }) => {
	const figure = figureOr404(params.slug);
	const address = figureAddress(figure.slug);
	const svg = await svgFile(figure, { address, form: REPORT_FORM, signer: siteSigner(), readFont: fontBytes });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
