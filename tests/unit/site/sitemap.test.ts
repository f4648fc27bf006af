import { afterEach, expect, it, vi } from 'vitest';
import { sitemap } from '../../../src/lib/site/sitemap';

afterEach(() => vi.unstubAllEnvs());

it('has the pages that are to be found, sorted, by their absolute addresses', () => {
	vi.stubEnv('SITE_URL', 'https://charts.example');
	const xml = sitemap({ figures: [{ slug: 'b' }, { slug: 'a' }], sources: [{ id: 'paper' }] });
	expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual(
		['/', '/check/', '/data/', '/figures/a/', '/figures/b/', '/scale/', '/sources/', '/sources/paper/'].map(
			(path) => `https://charts.example${path}`
		)
	);
	expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www.sitemaps.org/);
});
