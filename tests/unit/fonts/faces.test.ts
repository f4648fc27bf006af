import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { openFont } from '../../../src/lib/fonts/build/subset';
import { BASE_CHARACTERS } from '../../../src/lib/fonts/characters';
import { FACES, ttfFiles } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import { measureText } from '../../../src/lib/fonts/measure';
import { FONT_ROLES, type FontRole } from '../../../src/lib/fonts/role';
import { has } from './typefaces';

const fontFiles = ttfFiles().map((name) => join(FONT_FOLDER, name));

function draw(role: FontRole, text: string, size = 40): Resvg {
	const { stack, weight, style } = FACES[role];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60">
		<text x="10" y="45" font-family="${stack}" font-weight="${weight}" font-style="${style}" font-size="${size}">${text}</text>
	</svg>`;
	return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Public Sans' } });
}

function pixels(role: FontRole, text: string): Buffer {
	return Buffer.from(draw(role, text).render().pixels);
}

function inkWidth(role: FontRole, text: string, size: number): number {
	return draw(role, text, size).getBBox()?.width ?? 0;
}

describe.each(FONT_ROLES)('the built face for “%s”', (role) => {
	const { ttf, woff2 } = FACES[role];
	const files = [ttf, woff2].map((name) => openFont(readFileSync(join(FONT_FOLDER, name))));

	it('has every base character in both files, but for what it borrows', () => {
		for (const font of files) {
			const missing = [...BASE_CHARACTERS].filter((character) => !has(font, character));
			expect(missing.join('')).toBe(FACES[role].family === 'Newsreader' ? '⁵⁶⁷⁸⁹' : '₽');
		}
	});

	it('keeps kerning', () => {
		for (const font of files) expect(font.availableFeatures).toContain('kern');
	});

	it('is found by resvg, and drawn as wide as it is measured', () => {
		const text = 'I AV To office, “240” ≈ 5–7 I';
		// Both ends are an I, so that what stands beyond the ink is the same for both texts.
		const drawn = inkWidth(role, text, 40) - inkWidth(role, 'I', 40);
		const measured = measureText(text, role, 40) - measureText('I', role, 40);
		expect(Math.abs(drawn - measured)).toBeLessThan(0.1);
	});

	it('is drawn as wide as it is measured with spaces and signs that it does not have', () => {
		const text = 'I5\u2009000\u202f000 10⁹ ₽I';
		const drawn = inkWidth(role, text, 40) - inkWidth(role, 'I', 40);
		const measured = measureText(text, role, 40) - measureText('I', role, 40);
		expect(Math.abs(drawn - measured)).toBeLessThan(0.1);
	});
});

describe('resvg with the built faces', () => {
	it('draws no two faces alike', () => {
		const drawings = FONT_ROLES.map((role) => pixels(role, 'Half of 240'));
		for (const drawing of drawings) expect(drawing.some((value) => value !== 0)).toBe(true);
		expect(new Set(drawings.map((drawing) => drawing.toString('base64'))).size).toBe(FONT_ROLES.length);
	});

	it('draws no two texts alike', () => {
		expect(pixels('text', 'over 40').equals(pixels('text', 'over 41'))).toBe(false);
	});
});
