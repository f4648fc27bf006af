/** What a file says of its work, as the desk takes it up. */
import { describe, expect, it } from 'vitest';
import { citedLine, originWords } from '../../../../../src/lib/dataset/author/desk/foundWork';
import { workIn } from '../../../../../src/lib/dataset/author/desk/workIn';
import { extract } from '../../../../../src/lib/dataset/extract/extract';
import type { Fact } from '../../../../../src/lib/dataset/extract/types';

const WORDS = 'The island’s ferries carried a record 240,000 passengers in 2023, and nobody had expected it. ';

async function factsOf(head: string): Promise<readonly Fact[]> {
	const page = `<!doctype html><html><head>${head}</head><body><article><p>${WORDS.repeat(6)}</p></article></body></html>`;
	const extraction = await extract(new TextEncoder().encode(page), { name: 'page.html' });
	if ('refused' in extraction) throw new Error(extraction.refused.message);
	return extraction.found.facts;
}

describe('what a page says of its work', () => {
	it('is who, where and when by its most careful words, each with where it stood', async () => {
		const found = workIn(
			await factsOf(`<title>Ferries</title><meta name="citation_author" content="Glantz, Mary">
<meta property="og:title" content="Ferries &amp; more"><meta property="og:site_name" content="Example Press">
<link rel="canonical" href="https://example.org/ferries">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-05-16T08:00:00Z","author":{"name":"Somebody Else"}}]}</script>`)
		);
		expect(citedLine(found)).toBe('Mary Glantz, Example Press, 16 May 2024');
		expect(originWords(found)).toBe(
			'Who: citation_author · Where: og:site_name · When: JSON-LD datePublished · Title: og:title · Address: <link rel=canonical>'
		);
		expect(found.title?.value).toBe('Ferries & more');
	});

	it('passes over an author’s address, and a date that is none', async () => {
		const found = workIn(
			await factsOf(`<meta property="article:author" content="https://example.org/ann">
<meta name="author" content="Ann Example and Bob Example"><meta property="article:published_time" content="yesterday">
<meta name="date" content="2024-05">`)
		);
		expect(citedLine(found)).toBe('Ann Example and Bob Example, May 2024');
	});
});

it('what programs write into files is not taken for what the work says', () => {
	const facts: Fact[] = [
		{ field: 'author', value: 'user42', from: 'DOCX creator' },
		{ field: 'issued', value: '2024-05-16', from: 'PDF CreationDate' },
		{ field: 'publisher', value: 'Example Press', from: 'XMP dc:publisher' }
	];
	expect(workIn(facts)).toEqual({ where: { value: 'Example Press', from: 'XMP dc:publisher' } });
});
