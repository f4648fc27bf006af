import { quoted } from '../../../../src/lib/sentences/quoted';
import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { documentHtml, documentText } from '../../../../src/lib/site/figure/use/forDocuments';
import { heightFrom, sizeWords, widthFrom, widthWords } from '../../../../src/lib/site/figure/use/size';
import { useView } from '../../../../src/lib/site/figure/use/view';

describe('sizes', () => {
	it('are told in pixels and centimetres', () => {
		expect(sizeWords({ width: 605, height: 700 }, 3.125)).toBe('1891 × 2188 pixels, 16.0 × 18.5 cm at 300 dpi');
		expect(widthWords(740, 2)).toBe('1480 pixels wide, 19.6 cm on paper at 192 dpi');
	});

	it('are the nearest that a layout can be made for', () => {
		expect([widthFrom('12', 740), widthFrom('99999', 740), widthFrom('', 740), widthFrom('x', 740)]).toEqual([
			240, 2400, 740, 740
		]);
		expect(widthFrom('600.4', 740)).toBe(600);
		expect([heightFrom('', '16:9', 1600), heightFrom('333.3', 'own', 740), heightFrom('9', 'own', 740)]).toEqual([
			900, 333, 180
		]);
		expect([heightFrom('300', '', 740), heightFrom('', 'own', 740), heightFrom('x', 'own', 740)]).toEqual([
			undefined,
			undefined,
			undefined
		]);
	});
});

describe.each(shownFigures().map((figure) => ({ slug: figure.slug, figure })))('$slug for a document', ({ figure }) => {
	const use = useView(figure, 'https://example.org/figures/x/');

	it('has picture, alt text, quotes in the caption, and a footnote that cites', () => {
		const html = documentHtml(use, 'data:image/png;base64,AAAA');
		expect(html).toContain('<img src="data:image/png;base64,AAAA" width="605"');
		const text = documentText(use);
		expect(text.startsWith(figure.title)).toBe(true);
		for (const { quote } of figure.quotes) expect(text).toContain(quoted(quote, undefined));
		expect(text).toMatch(/https:\/\/example\.org\/figures\/x\/$/);
	});

	it('has a post with its standing, source, address and alt text, and a table with its source', () => {
		expect(use.post).toContain(`https://example.org/figures/x/\n\nAlt text: ${use.alt}`);
		expect(use.table.source).toMatch(/^Source: .+ https:\/\/example\.org\/figures\/x\/$/);
		expect(use.boxes).toContain('captioned');
	});

	it('keeps markup out of the HTML', () => {
		const evil = { ...use, lead: '<img src=x onerror=alert(1)>.', alt: '"><script>' };
		expect(documentHtml(evil, 'data:,')).not.toMatch(/<script|<img src=x/);
	});
});
