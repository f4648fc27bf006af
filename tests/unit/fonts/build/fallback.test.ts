import { describe, expect, it } from 'vitest';
import { fitFallbacks, fitItalics, fitLikest } from '../../../../src/lib/fonts/build/fallback';

describe('the fallbacks of a family', () => {
	const face = { unitsPerEm: 1000, averageAdvance: 440, ascent: 900, descent: 200, lineGap: 50 };
	const fitted = fitFallbacks('Public Sans', face);

	it('make each local font as wide as the face', () => {
		const widths = new Map([
			['Arial', 901 / 2048],
			['Noto Sans', 470 / 1000],
			['DejaVu Sans', 1035 / 2048]
		]);
		expect(fitted).toHaveLength(widths.size);
		for (const { names, sizeAdjust } of fitted)
			expect(sizeAdjust * (widths.get(names[0] ?? '') ?? Number.NaN)).toBeCloseTo(0.44, 10);
	});

	it('give each the line box of the face, counted in its adjusted size', () => {
		for (const { sizeAdjust, ascent, descent, lineGap } of fitted) {
			expect(ascent * sizeAdjust).toBeCloseTo(0.9, 10);
			expect(descent * sizeAdjust).toBeCloseTo(0.2, 10);
			expect(lineGap * sizeAdjust).toBeCloseTo(0.05, 10);
		}
	});

	it('stand in for the family, the likest last, which stands alone where each byte counts', () => {
		expect(new Set(fitted.map(({ family }) => family))).toEqual(new Set(['Public Sans']));
		expect(fitLikest('Public Sans', face)).toEqual(fitted.slice(-1));
		expect(fitted.at(-1)?.names).toContain('Arial');
	});

	it('have italics of their own for quotes, as wide as their face', () => {
		const italics = fitItalics(face);
		expect(italics.map(({ style }) => style)).toEqual(Array(4).fill('italic'));
		expect(italics.at(-1)?.names).toContain('Georgia Italic');
		expect((italics.at(-1)?.sizeAdjust ?? 0) * (915 / 2048)).toBeCloseTo(0.44, 10);
		expect(fitFallbacks('Newsreader', face).some(({ style }) => style)).toBe(false);
	});
});
