import { describe, expect, it } from 'vitest';
import { inlineFigure } from '../../../../src/lib/press/web/inlineFigure';
import { REAL_FIGURES, realFigure } from '../../figure/realFigures';

const addressOf = (slug: string) => `https://figures.example/figures/${slug}/`;
const PAGE = REAL_FIGURES.map((figure) => inlineFigure(figure, addressOf(figure.slug)));

describe('a figure that stands in somebody’s page', () => {
	it('is one element with nothing that runs, is fetched or is framed', () => {
		for (const html of PAGE) {
			expect(html).toMatch(/^<figure id="cited-[0-9a-z]+-\d+">[\s\S]*<\/figure>\n$/);
			expect(html.match(/<figure/g)).toHaveLength(1);
			expect(html).not.toMatch(/<(?:script|iframe|img|link)|\son\w+=|\bsrc=|@import|url\((?!#)/);
		}
	});

	it('shares no id with another, and names every id that it uses', () => {
		const ids = PAGE.flatMap((html) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, id = ''] of PAGE.join('').matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
	});

	it('has no rule that reaches beyond it', () => {
		for (const html of PAGE) {
			const [, id = ''] = /<figure id="([^"]+)"/.exec(html) ?? [];
			const [, css = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
			const selectors = css.replaceAll(/@container \([^)]*\)\{/g, '').matchAll(/(?:^|\})\}?([^{}]+)\{/g);
			const found = [...selectors].map(([, selector = '']) => selector);
			expect(found.length).toBeGreaterThan(10);
			expect(found.filter((selector) => !selector.startsWith(`#${id}`))).toEqual([]);
		}
	});

	it('holds title, quote, standing, source, link and mark as text, and the finding for those who hear it', () => {
		const html = inlineFigure(realFigure('trade-record'), addressOf('trade-record'));
		const text = html.replace(/<style>[\s\S]*<\/style>/, '').replaceAll(/<[^>]+>/g, '');
		expect(text).toContain('Russia’s trade with China reached $240 billion in 2023');
		expect(text).toContain('a 60 percent increase from the prewar period');
		expect(text).toContain('disputed: China counts');
		expect(text).toMatch(/figures\.example · [0-9A-Z]{6}-\d/);
		expect(html).toContain('<a href="https://figures.example/figures/trade-record/">');
		expect(html).toContain('aria-label="');
	});

	it('cannot be broken by its words', () => {
		const figure = realFigure('trade-record');
		const html = inlineFigure({ ...figure, title: '</style><script>x</script>' }, addressOf('a'));
		expect(html).not.toContain('<script');
	});
});
