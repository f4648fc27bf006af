import { describe, expect, it } from 'vitest';
import { citedLine, originWords } from '../../../../src/lib/dataset/author/desk/foundWork';
import { readSavedPage } from '../../../../src/lib/site/desk/savedPage';

const WORDS = 'The island’s ferries carried a record 240,000\u00A0passengers in 2023, and nobody had expected it. ';
const page = (head: string) => `<!doctype html><html><head><title>Ferries</title>${head}
<script>document.title = 'run'</script></head><body>
<nav><a href="/1">Top 10 lists</a> <a href="/2">5 tips</a></nav>
<article><h1>Ferries</h1><p>${WORDS.repeat(6)}</p><figure><img src="https://example.org/x.png" onerror="run()"><figcaption>A ferry of 40 seats</figcaption></figure>
<p>${WORDS.repeat(6)}<br>Second line.</p><table><tr><td>12</td><td>31</td></tr></table></article>
<footer>Read 7 more articles</footer></body></html>`;

describe('a saved page', () => {
	it('gives its article in blocks, without what stands around it', async () => {
		const { text = '' } = (await readSavedPage(page(''))) ?? {};
		expect(text).toMatch(/^Ferries\n\nThe island’s ferries carried a record 240,000\u00A0passengers/);
		expect(text).toContain('\n\nA ferry of 40 seats\n\n');
		expect(text).toContain('\nSecond line.');
		expect(text).not.toMatch(/1231|Top 10|7 more|run\(/);
	});

	it('says who, where and when by the most careful words of its head, each with where it stood', async () => {
		const found = (
			await readSavedPage(
				page(`<meta name="citation_author" content="Glantz, Mary"><meta property="og:title" content="Ferries &amp; more">
<meta property="og:site_name" content="Example Press"><link rel="canonical" href="https://example.org/ferries">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-16T08:00:00Z","author":{"name":"Somebody Else"}}]}</script>`)
			)
		)?.work;
		if (!found) throw new Error('Nothing was found.');
		expect(citedLine(found)).toBe('Mary Glantz, Example Press, 16 May 2024');
		expect(originWords(found)).toBe(
			'Who: citation_author · Where: og:site_name · When: JSON-LD, datePublished · Title: og:title · Address: canonical link'
		);
		expect(found.title?.value).toBe('Ferries & more');
	});

	it('is none where there is no article', async () => {
		expect(await readSavedPage('<html><body><a href="/">One</a></body></html>')).toBeUndefined();
		expect(await readSavedPage('')).toBeUndefined();
	});
});
