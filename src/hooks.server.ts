import { building, dev } from '$app/environment';
import { base } from '$app/paths';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { fontsFromBody } from '$lib/site/fontPreloads';
import { movedTo, redirectPage } from '$lib/site/redirect';
import { tellProgress } from '$lib/site/progress';

/**
 * Fonts too: a title that is set anew in another face would push the page down. Not the italics, in which quotes are set:
 * they stand below the drawing, or in it, where every letter has its place.
 */
const isNeededAtOnce: NonNullable<Parameters<Parameters<Handle>[0]['resolve']>[1]>['preload'] = ({ type, path }) =>
	type === 'css' || (type === 'font' && !path.includes('-italic-'));

/** A renamed figure leads on from its earlier address. A broken dataset fails here, whatever was asked for: `error.html`. */
export const handle: Handle = ({ event, resolve }) => {
	const { slug, file } = event.params;
	if (building && (slug ?? file)) tellProgress();
	const moved = movedTo(event.url.pathname.slice(base.length));
	// Kit writes a page as a folder’s index only for this exact type.
	if (moved) return new Response(redirectPage(moved, base), { headers: { 'Content-Type': 'text/html' } });
	return resolve(event, { preload: isNeededAtOnce, transformPageChunk: ({ html }) => fontsFromBody(html) });
};

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
