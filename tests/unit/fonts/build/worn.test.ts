/** A program that picks a face by weight and slope finds each in the place that it was put in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { openFont, subsetFace } from '../../../../src/lib/fonts/build/subset';
import { wornAs } from '../../../../src/lib/fonts/build/worn';
import { readFontSaid } from '../../../../src/lib/fonts/names';
import { TYPEFACE_BYTES } from '../typefaces';

const folder = mkdtempSync(join(tmpdir(), 'worn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'Words of 240 harbours';
const { ttf: plain } = await subsetFace(TYPEFACE_BYTES.text, [...TEXT]);
const { ttf: heavy } = await subsetFace(TYPEFACE_BYTES.strong, [...TEXT]);

function widthDrawn(fonts: readonly Buffer[], weight: number, style = 'normal'): number {
	const fontFiles = fonts.map((bytes, i) => {
		const path = join(folder, `${i}.ttf`);
		writeFileSync(path, bytes);
		return path;
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text y="45" font-family="Public Sans" font-size="40" font-weight="${weight}" font-style="${style}">${TEXT}</text></svg>`;
	return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).getBBox()?.width ?? 0;
}

describe('a font in a role', () => {
	it('is found by the weight of the role, whatever its maker called it', () => {
		const own = widthDrawn([heavy], 600);
		// At 500 a family is asked for its 400 before its 600.
		expect(widthDrawn([plain, heavy], 500)).not.toBeCloseTo(own, 1);
		expect(widthDrawn([plain, wornAs(heavy, { weight: 500, style: 'normal' })], 500)).toBeCloseTo(own, 1);
	});

	it('is found as the italic where it has that place', () => {
		const asQuote = wornAs(heavy, { weight: 400, style: 'italic' });
		expect(widthDrawn([plain, asQuote], 400, 'italic')).toBeCloseTo(widthDrawn([heavy], 600), 1);
		expect(widthDrawn([plain, asQuote], 400)).toBeCloseTo(widthDrawn([plain], 400), 1);
	});

	it('keeps its name and its letters, and the one that it was made from', () => {
		const before = Buffer.from(heavy);
		const worn = wornAs(heavy, { weight: 500, style: 'normal' });
		expect(heavy.equals(before)).toBe(true);
		expect(readFontSaid(worn).family).toBe('Public Sans');
		expect(openFont(worn).characterSet).toEqual(openFont(heavy).characterSet);
	});
});
