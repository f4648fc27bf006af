import { fontBytes } from '$lib/export/fontBytes';
import { svgFile } from '$lib/export/svg';
import { figureAddress } from '$lib/site/address';
import { versionEntries, versionOr404 } from '$lib/site/figureParam';
import { siteSigner } from '$lib/site/signer';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = versionEntries;

export const GET: RequestHandler = async ({ params }) => {
	const { figure } = versionOr404(params.slug, params.version);
	const address = figureAddress(figure.slug);
	const svg = await svgFile(figure, { address, signer: siteSigner(), readFont: fontBytes });
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
};
