import { building, dev } from '$app/environment';
import { base } from '$app/paths';
import { cutsIn } from './build/kept/cuts';
import { Store } from './build/kept/store';
import { PAGES } from './build/pages/kitPlaces.js';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { currentDataset, findFigure, giveDataset } from '$lib/dataset/current';
import { giveCuts } from '$lib/fonts/build/cutOnce';
import { familiesCss } from '$lib/fonts/faces';
import { readMetrics, readStylesheet } from '$lib/fonts/folder';
import { giveMetrics } from '$lib/fonts/metrics';
import { brandCss } from '$lib/scene/tokens';
import { paletteOf } from '$lib/scene/palette';
import { settings } from '$lib/settings.js';
import { giveSiteUrl } from '$lib/site/address';
import { pageFaces, withFaces, type PageFaces } from '$lib/site/making/pageFonts';
import { addToPiece } from '$lib/site/making/piece';
import { readDataset } from '$lib/site/making/readDataset';
import { styleSharer } from '$lib/site/making/sharedStyle';
import { withoutMarkers } from '$lib/site/making/withoutMarkers';
import { headerCss } from '$lib/site/shell/logo';
import { marksCss } from '$lib/site/styles/marksCss';
import { movedTo, redirectPage } from '$lib/site/shell/redirect';
import { tellMade } from '$lib/site/making/progress';

let faces: PageFaces;
let isGiven = false;
const shareStyle = styleSharer(base, (path, css) => addToPiece(PAGES, path.slice(1), css));

/** What is compiled draws any dataset for any host; whose they are is told when the process starts. */
export const init: ServerInit = () => {
	// Who asks a build's routes what they have begins before kit does.
	if (building && isGiven) return;
	isGiven = true;
	const said = settings();
	giveDataset({ read: () => readDataset(said), showsDrafts: said.isDevelopment });
	giveSiteUrl(said.siteUrl);
	giveMetrics(readMetrics());
	giveCuts(cutsIn(new Store()));
	faces = pageFaces(readStylesheet(), base);
};

/** A renamed figure leads on from its earlier address. A broken dataset fails here, whatever was asked for: `error.html`. */
export const handle: Handle = async ({ event, resolve }) => {
	const moved = movedTo(event.url.pathname.slice(base.length));
	const response = moved
		? // Kit writes a page as a folder’s index only for this exact type.
			new Response(redirectPage(moved, base), { headers: { 'Content-Type': 'text/html' } })
		: await resolve(event, {
				transformPageChunk: ({ html }) => withoutMarkers(dressed(html, isShared(event) ? shareStyle : undefined))
			});
	// The crawler also asks for what the exporter makes later.
	if (building && response.ok) tellMade();
	return response;
};

/** Whether a page’s style stands in a file: of a lean figure, of which there may be thousands. */
function isShared({ route, params }: Pick<RequestEvent, 'route' | 'params'>): boolean {
	return building && route.id === '/(site)/figures/[slug]' && findFigure(params.slug ?? '')?.lean === true;
}

/** A page with the faces, the colours and the logo of its dataset. */
function dressed(html: string, share: ((style: string) => string) | undefined): string {
	const dataset = currentDataset();
	const own =
		brandCss(paletteOf(dataset)) +
		familiesCss() +
		(dataset.brand ? headerCss(dataset.brand) : '') +
		marksCss(dataset.style);
	return withFaces(html, faces, own, share);
}

/**
 * Tells what went wrong. A page that is not found says nothing while the site is built: kit's crawler reports it itself,
 * and a picture that the exporter makes later is no mistake. In `npm run dev` the page says it too: the mistakes of a
 * dataset are meant to be read.
 */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status !== 404) console.error(`${status} ${event.url.pathname}`, error);
	else if (!building) console.warn(`404 ${event.url.pathname}`);
	return { message: dev && error instanceof Error ? error.message : message };
};
