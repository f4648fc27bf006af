import { describe, expect, it } from 'vitest';
import { fitFallback } from '../../../../src/lib/fonts/build/fallback';

describe('fitFallback', () => {
	const face = { unitsPerEm: 1000, averageAdvance: 440, ascent: 900, descent: 200, lineGap: 50 };
	const fitted = fitFallback('Public Sans', face);

	it('makes the local font as wide as the face', () => {
		expect((fitted.sizeAdjust * 901) / 2048).toBeCloseTo(0.44, 10);
	});

	it('gives it the line box of the face, counted in its adjusted size', () => {
		expect(fitted.ascent * fitted.sizeAdjust).toBeCloseTo(0.9, 10);
		expect(fitted.descent * fitted.sizeAdjust).toBeCloseTo(0.2, 10);
		expect(fitted.lineGap * fitted.sizeAdjust).toBeCloseTo(0.05, 10);
	});

	it('is named after the family', () => {
		expect(fitted.family).toBe('Public Sans Fallback');
	});
});
