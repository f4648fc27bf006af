import { describe, expect, it } from 'vitest';
import { writeStylesheet } from '../../../../src/lib/fonts/build/stylesheet';

const face = { family: 'Newsreader', weight: 400, style: 'italic' } as const;
const fallback = {
	family: 'Public Sans',
	names: ['Arial', 'Noto Sans'],
	sizeAdjust: 1,
	ascent: 0.9,
	descent: 0.2,
	lineGap: 0
} as const;

describe('writeStylesheet', () => {
	it('declares a face that swaps in, with an address relative to the style sheet', () => {
		const css = writeStylesheet([{ ...face, woff2: 'a.woff2' }], []);
		expect(css).toContain("font-family: 'Newsreader';");
		expect(css).toContain('font-style: italic;');
		expect(css).toContain('font-display: swap;');
		expect(css).toContain("src: url('./a.woff2') format('woff2');");
		expect(css).not.toContain('unicode-range');
	});

	it('limits a loan to the characters that are lent', () => {
		const css = writeStylesheet([{ ...face, woff2: 'b.woff2', characters: ['₽', '😀'] }], []);
		expect(css).toContain('unicode-range: U+20BD, U+1F600;');
	});

	it('is written for pages with no character that browsers do without', () => {
		const lent = { ...face, woff2: 'b.woff2', characters: ['₽', '😀'] };
		expect(writeStylesheet([{ ...face, woff2: 'a.woff2' }, lent], [fallback], 'compact')).toBe(
			[
				'@font-face{font-family:Newsreader;font-weight:400;font-style:italic;font-display:swap;src:url(./a.woff2)format("woff2")}',
				'@font-face{font-family:Newsreader;font-weight:400;font-style:italic;font-display:swap;src:url(./b.woff2)format("woff2");unicode-range:U+20BD,U+1F600}',
				'@font-face{font-family:Public Sans Fallback;src:local(Arial),local(Noto Sans);size-adjust:100%;ascent-override:90%;descent-override:20%;line-gap-override:0%}'
			].join('')
		);
	});

	it('declares the families of a brand under their own names', () => {
		const families = { Newsreader: 'Source Serif 4' };
		const css = writeStylesheet(
			[{ ...face, woff2: 'a.woff2' }],
			[{ ...fallback, family: 'Newsreader' }],
			'compact',
			families
		);
		expect(css).toContain('@font-face{font-family:"Source Serif 4";');
		expect(css).toContain('@font-face{font-family:"Source Serif 4 Fallback";');
		expect(css).not.toContain('Newsreader');
	});

	it('writes the factors of a fallback in percent', () => {
		const css = writeStylesheet([], [{ ...fallback, names: ['Arial', 'Arimo'], sizeAdjust: 1.0524 }]);
		expect(css).toContain("src: local('Arial'), local('Arimo');");
		expect(css).toContain('size-adjust: 105.24%;');
		expect(css).toContain('line-gap-override: 0%;');
	});
});
