import { describe, expect, it, vi } from 'vitest';
import { extract } from '../../../../src/lib/dataset/extract/extract';
import { bytesOf, codeOf, takenOut } from './files';

const SENTENCE =
	'The harbour of the island took 240 ships this year, which is more than it ever took, said its master. ';
const page = (body: string, head = '') =>
	bytesOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
const article = (inner: string) =>
	`<nav><a href="/">Home</a> 7 new</nav><main><article><h1>Ships of 2024</h1><p>${SENTENCE.repeat(3)}</p>${inner}<p>${SENTENCE.repeat(3)}</p></article></main><footer>© 1999 Harbour Press</footer>`;

async function textOf(inner: string): Promise<string> {
	return (await takenOut(page(article(inner)), 'page.html')).text;
}

describe('a web page', () => {
	it('is refused where elements lie in each other by the thousand, and taken with as many beside each other', async () => {
		const deep = page(`${'<div>'.repeat(3000)}${SENTENCE}`);
		expect(codeOf(await extract(deep, { name: 'page.html' }))).toBe('too-deep');
		expect((await takenOut(page(article('<br><p>They carried'.repeat(3000))), 'page.html')).text).toContain('carried');
	});

	it('gives its article with its heading, without menus and footers', async () => {
		const text = await textOf('<p>They carried 3 tonnes.</p>');
		expect(text.startsWith('Ships of 2024\n\nThe harbour')).toBe(true);
		expect(text).toContain('\n\nThey carried 3 tonnes.\n\n');
		expect(text).not.toMatch(/Home|1999/u);
	});

	it('keeps captions, and tables with a line for each row and tabs between cells', async () => {
		const text = await textOf(
			'<figure><img src="x.png"><figcaption>Two of the 240 ships</figcaption></figure><table><caption>Ships</caption><tr><th>Year</th><th>Ships</th></tr><tr><td>2023</td><td>5,100</td></tr></table>'
		);
		expect(text).toContain('Two of the 240 ships');
		expect(text).toContain('Ships\n\nYear\tShips\n2023\t5,100');
	});

	it('leaves out marks of footnotes, which would be read as digits, and keeps powers', async () => {
		const text = await textOf(
			'<p>It cost $240 billion<sup><a href="#n1">1</a></sup> on 5 km<sup>2</sup> and 10<sup>−6</sup> of CO<sub>2</sub>.</p>'
		);
		expect(text).toContain('It cost $240 billion on 5 km² and 10⁻⁶ of CO₂.');
	});

	it('in Chinese gives its article too, whose paragraphs have fewer letters for as many words', async () => {
		const paragraph =
			'港务局周四发布的数据显示，2022年这个港口接待了240艘船舶，比上一年增加了两成，创下历史新高，局长对此表示满意。';
		const links = Array.from({ length: 12 }, (_, at) => `<li><a href="/${at}">全球烟民接近${at + 2}亿</a></li>`).join(
			''
		);
		const file = page(
			`<div class="head"><p>浏览协助</p></div><div id="story"><h1>港口再创新高</h1>${`<p>${paragraph}</p>`.repeat(4)}</div><div class="more"><h3>特别推荐</h3><ul>${links}</ul></div>`
		);
		const { text } = await takenOut(file, 'page.html');
		expect(text).toContain(paragraph);
		expect(text).not.toContain('全球烟民');
	});

	it('asks nobody for anything, and runs no script', async () => {
		const asked: unknown[] = [];
		vi.stubGlobal('fetch', (address: unknown) => {
			asked.push(address);
			throw new Error('no network');
		});
		const text = await textOf(
			'<img src="http://example.org/a.png" onerror="ran()"><iframe src="http://example.org/"></iframe><script>document.title = "ran"; document.body.append("ran")</script><link rel="stylesheet" href="http://example.org/a.css"><p>So 5 ships.</p>'
		);
		vi.unstubAllGlobals();
		expect(text).toContain('So 5 ships.');
		expect(text).not.toContain('ran"');
		expect(asked).toEqual([]);
	});

	it('leaves out ways to other pages, and what is not to be printed', async () => {
		const text = await textOf(
			'<h2>Ports<span class="mw-editsection">[edit]</span></h2><div role="navigation">See 8 more</div><p class="noprint">Share 9</p><p>So 5 ships.</p>'
		);
		expect(text).toContain('Ports\n\nSo 5 ships.');
	});

	it('leaves out what nobody sees', async () => {
		const text = await textOf(
			'<p>A soft\u00adly <span hidden>hidden 5</span><span style="display: none">gone 6</span>parted word.</p>'
		);
		expect(text).toContain('A softly parted word.');
	});

	it('is read in the encoding that it names, however it is named', async () => {
		const html = `<html><head><meta charset="iso-8859-1"></head><body>${article('<p>Caf\u00e9: 5 \u20ac.</p>')}</body></html>`;
		const bytes = Uint8Array.from(
			[...html].map((character) => (character === '\u20ac' ? 0x80 : character.charCodeAt(0) & 0xff))
		);
		expect((await takenOut(bytes, 'page.html')).text).toContain('Café: 5 €.');
	});

	it.each([
		['login-page', '<form><input name="user"><input type="password"><button>Sign in</button></form>'],
		[
			'page-of-links',
			'<ul>' + '<li><a href="/a">A long headline about 12 ships that somebody wrote</a></li>'.repeat(20) + '</ul>'
		],
		[
			'no-article',
			'<h1>Checking your browser before accessing example.org</h1><p>Please enable JavaScript and cookies to continue.</p><p>Ray ID: 84f2</p>'
		],
		[
			'no-article',
			'<h1>Access denied</h1><p>Our systems have seen unusual traffic from your network. Solve the captcha.</p>'
		],
		['no-article', '<div id="root"></div><script>document.write("5 ships")</script>']
	])('without an article is refused: %s', async (code, body) => {
		expect(codeOf(await extract(page(body), { name: 'page.html' }))).toBe(code);
	});
});

describe('what a page says of itself', () => {
	const META = `<meta name="citation_title" content="Ships of the year"><meta name="citation_author" content="Roe, Jane"><meta property="og:title" content="Ships!"><meta name="DC.rights" content="CC BY 4.0"><link rel="canonical" href="https://example.org/ships"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#p","name":"Harbour Press"},{"@type":"NewsArticle","headline":"Ships","datePublished":"2024-05-16T10:00:00Z","author":[{"@type":"Person","name":"John Doe"}],"publisher":{"@id":"#p"}}]}</script><script type="application/ld+json">{broken</script>`;

	it('is told with where it stands, the surest first', async () => {
		const { facts } = await takenOut(page(article(''), META), 'page.html');
		const of = (field: string) =>
			facts.filter((fact) => fact.field === field).map(({ value, from }) => `${from}: ${value}`);
		expect(of('title')).toEqual(['citation_title: Ships of the year', 'JSON-LD headline: Ships', 'og:title: Ships!']);
		expect(of('author')).toEqual(['citation_author: Roe, Jane', 'JSON-LD author: John Doe']);
		expect(of('publisher')).toEqual(['JSON-LD publisher: Harbour Press']);
		expect(of('issued')).toEqual(['JSON-LD datePublished: 2024-05-16T10:00:00Z']);
		expect(of('url')).toEqual(['<link rel=canonical>: https://example.org/ships']);
		expect(of('licence')).toEqual(['DC.rights: CC BY 4.0']);
		expect(of('language')).toEqual(['<html lang>: en']);
	});
});
