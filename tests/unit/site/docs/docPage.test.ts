import { expect, it } from 'vitest';
import { docPage, type DocPlaces } from '../../../../src/lib/site/docs/docPage';

const PAGES = new Map([
	['docs/start.md', '/docs/start/'],
	['README.md', '/docs/readme/'],
	['docs/desk/start.png', '/docs/desk/start.png']
]);
const places: DocPlaces = {
	address: (path) => PAGES.get(path),
	size: (path) => (path.endsWith('.png') ? { width: 4, height: 3 } : undefined),
	drawing: (path) => (path.endsWith('.svg') ? '<svg></svg>' : undefined)
};
const markupOf = (markdown: string) => docPage('docs/here.md', `# Here\n\n${markdown}`, places).markup.trim();

it('begins with a title, which the page has by itself', () => {
	expect(docPage('docs/here.md', '# Here & there\n\nWords.', places)).toEqual({
		title: 'Here & there',
		markup: '<p>Words.</p>\n',
		sections: []
	});
	expect(() => docPage('docs/here.md', 'Words.', places)).toThrow(
		'docs/here.md: a document begins with its title, “# Title”.'
	);
});

it('leads to the pages of other documents, and says in words what the site has not', () => {
	expect(
		markupOf('[a](start.md#one) [b](../README.md) [c](../tests/x.ts) [d](#e) [f](https://example.org/?a=1&b=2)')
	).toBe(
		'<p><a href="/docs/start/#one">a</a> <a href="/docs/readme/">b</a> c <a href="#e">d</a> <a href="https://example.org/?a=1&amp;b=2">f</a></p>'
	);
});

it('has an anchor at each heading, as on the repository: the second of the same words ends in -1', () => {
	const { markup, sections } = docPage(
		'docs/here.md',
		'# Here\n\n## Say `it`, again\n\n### Fields\n\n## Say it again',
		places
	);
	expect(sections).toEqual([
		{ id: 'say-it-again', title: 'Say it, again' },
		{ id: 'say-it-again-1', title: 'Say it again' }
	]);
	expect([...markup.matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
		'say-it-again',
		'fields',
		'say-it-again-1'
	]);
});

it('keeps the room of pictures, and sets drawings into the page', () => {
	expect(markupOf('![A “start”](desk/start.png)')).toBe(
		'<p><img src="/docs/desk/start.png" alt="A “start”" width="4" height="3" loading="lazy"></p>'
	);
	expect(markupOf('![Bars](charts/bar.svg)')).toBe('<p><span class="drawing"><svg></svg></span></p>');
});

it('tables and code scroll by the keyboard too; code is text, not markup', () => {
	expect(markupOf('| a | b |\n| --- | --: |\n| 1 | 2 |')).toBe(
		'<div class="scrolls" tabindex="0" role="group" aria-label="Table"><table><thead><tr><th scope="col">a</th><th scope="col" class="end">b</th></tr></thead><tbody><tr><td>1</td><td class="end">2</td></tr></tbody></table></div>'
	);
	expect(markupOf('```html\n<b>&</b>\n```')).toBe('<pre tabindex="0"><code>&lt;b&gt;&amp;&lt;/b&gt;</code></pre>');
	// Nobody hears an empty heading.
	expect(markupOf('| | a |\n| --- | --- |\n| 1 | 2 |')).toContain(
		'<thead><tr><td></td><th scope="col">a</th></tr></thead>'
	);
	expect(markupOf('| | |\n| --- | --- |\n| 1 | 2 |')).not.toContain('<thead>');
});
