/** `/sitemap.xml`: every page that is worth finding, by its absolute address. https://www.sitemaps.org/protocol.html */
import { publicAddress } from '../address';

/** Pages that every site has. */
const PAGES = ['/', '/check/', '/data/', '/report/', '/sources/'];

/** What it needs of the dataset: figures with a page (under their slugs alone, not their earlier ones), and sources. */
export interface SitePages {
	readonly hasDesk: boolean;
	/** Paths of the program’s documents, if the site has them. */
	readonly docs: readonly string[];
	readonly figures: readonly { readonly slug: string }[];
	readonly sources: readonly { readonly id: string }[];
}

/** The sitemap. Embeds are not in it: they name their figure's page as the one to be found. */
export function sitemap({ figures, sources, hasDesk, docs }: SitePages): string {
	const paths = [
		...PAGES,
		...(hasDesk ? ['/desk/'] : []),
		...docs,
		...figures.map(({ slug }) => `/figures/${slug}/`),
		...sources.map(({ id }) => `/sources/${id}/`)
	].sort();
	const urls = paths.map((path) => `\t<url><loc>${publicAddress(path).replaceAll('&', '&amp;')}</loc></url>`);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>',
		''
	].join('\n');
}
