/** Addresses of pages and files: absolute with `SITE_URL`, root-relative without; never a local host in a file. */
import { base } from '$app/paths';

function origin(): string {
	return (process.env.SITE_URL ?? '').replace(/\/+$/, '');
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
