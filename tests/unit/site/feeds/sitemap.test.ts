import { afterEach, expect, it } from 'vitest';
import { giveSiteUrl } from '../../../../src/lib/site/address';
import { sitemap } from '../../../../src/lib/site/feeds/sitemap';

afterEach(() => giveSiteUrl(undefined));

it('has the pages that are to be found, sorted, by their absolute addresses', () => {
	giveSiteUrl('https://charts.example');
	const xml = sitemap({
		figures: [{ slug: 'b' }, { slug: 'a' }],
		sources: [{ id: 'paper' }],
		hasDesk: true,
		docs: ['/docs/']
	});
	expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual(
		[
			'/',
			'/check/',
			'/data/',
			'/desk/',
			'/docs/',
			'/figures/a/',
			'/figures/b/',
			'/report/',
			'/sources/',
			'/sources/paper/'
		].map((path) => `https://charts.example${path}`)
	);
	expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www.sitemaps.org/);
});
