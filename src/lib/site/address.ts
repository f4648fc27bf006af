/** Addresses of pages and files: absolute with `SITE_URL`, root-relative without; never a local host in a file. */
import { base } from '$app/paths';

let site: { readonly url: string | undefined } | undefined;

/**
 * Gives this process the site's address.
 * @param url scheme and host without a slash at the end; undefined where it is not known: then there are no absolute addresses
 */
export function giveSiteUrl(url: string | undefined): void {
	site = { url };
}

/** @throws {Error} if nothing was given: a file must not lack its address by oversight */
function origin(): string {
	if (site) return site.url ?? '';
	throw new Error(
		'The address of the site was not given to what writes addresses here: giveSiteUrl(settings().siteUrl).'
	);
}

/** The scheme and host of the site, where its address is known. */
export function siteOrigin(): string {
	return new URL(origin()).origin;
}

/** Whether addresses are absolute. Some formats know no others, and are left out without it. */
export function hasSiteAddress(): boolean {
	return origin() !== '';
}

/** The address of a path of this site, for files and citations: `https://example.org/base/figures/x/`, or `/base/figures/x/`. */
export function publicAddress(path: string): string {
	return `${origin()}${base}${path}`;
}

export function figureAddress(slug: string): string {
	return publicAddress(`/figures/${slug}/`);
}
