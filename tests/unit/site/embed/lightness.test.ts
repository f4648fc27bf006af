import { expect, it } from 'vitest';
import { isLight } from '../../../../src/lib/site/embed/lightness';

it('tells light ink from dark, however a browser writes its colour', () => {
	const light = ['rgb(238, 238, 238)', 'rgba(255, 255, 255, 0.87)', 'color(srgb 0.93 0.93 0.9)', 'lab(92 0 0)'];
	const dark = ['rgb(23, 25, 28)', 'rgb(51 65 85 / 0.9)', 'color(display-p3 0.1 0.1 0.1)', 'lch(12 3 250)'];
	for (const colour of [...light, 'lch(88 2 90)', 'oklab(0.95 0 0)', 'oklch(0.92 0.004 286)'])
		expect(isLight(colour), colour).toBe(true);
	for (const colour of [...dark, 'oklab(0.2 0 0)', 'oklch(0.21 0.006 285)', ''])
		expect(isLight(colour), colour).toBe(false);
});
