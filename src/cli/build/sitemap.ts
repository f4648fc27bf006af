/** `sitemap.xml`: every page that is worth finding, by its absolute address. https://www.sitemaps.org/protocol.html */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Addresses of the built pages, sorted. Pages that ask not to be indexed are left out, and embeds, which name their
 * figure's page as the one to be found.
 */
export function pageAddresses(site: string, origin: string, basePath: string): string[] {
	return readdirSync(site, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /(^|\/)index\.html$/.test(name) && !name.startsWith('embed/'))
		.filter((name) => !/<meta\s+name="robots"\s+content="noindex/.test(readFileSync(join(site, name), 'utf8')))
		.map((name) => `${origin}${basePath}/${name.replace(/index\.html$/, '')}`)
		.sort();
}

/** Writes the sitemap into the site; `origin` is where it will be published. */
export function writeSitemap(site: string, origin: string, basePath: string): number {
	const addresses = pageAddresses(site, origin, basePath);
	const urls = addresses.map((address) => `\t<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`);
	const sitemap = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>',
		''
	];
	writeFileSync(join(site, 'sitemap.xml'), sitemap.join('\n'));
	return addresses.length;
}
