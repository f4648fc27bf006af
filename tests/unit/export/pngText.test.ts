import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { shownFigures } from '../../../src/lib/dataset/current';
import { fontBytes } from '../../../src/lib/export/fontBytes';
import type { Picture } from '../../../src/lib/export/pngPixels';
import { liftText } from '../../../src/lib/export/pngText';
import { svgFile } from '../../../src/lib/export/svg';
import { FACES, ttfFiles } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import { FONT_ROLES } from '../../../src/lib/fonts/role';

const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));
const FAMILY = `font-family="'Public Sans', Arial"`;

function svgOf(content: string, root = FAMILY): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40" ${root}>${content}</svg>`;
}

function drawn(svg: string, scale: number): Picture {
	const picture = new Resvg(svg, {
		background: '#fde9a8',
		fitTo: { mode: 'zoom', value: scale },
		font: { loadSystemFonts: false, fontFiles: fonts, defaultFontFamily: 'Public Sans' }
	}).render();
	return { width: picture.width, height: picture.height, pixels: picture.pixels };
}

function set(svg: string, scale: number): Picture {
	const { bare, setInto } = liftText(svg, scale, fonts);
	const picture = drawn(bare, scale);
	setInto(picture);
	return picture;
}

/** How far apart two pictures are, in the square of 8 × 8 pixels where they are furthest: levels of red, on average. */
function apart(one: Picture, other: Picture): number {
	const across = Math.ceil(one.width / 8);
	const sums = new Map<number, number>();
	for (let pixel = 0; pixel < one.width * one.height; pixel += 1) {
		const square = across * Math.floor(pixel / one.width / 8) + Math.floor((pixel % one.width) / 8);
		const difference = (one.pixels[4 * pixel] ?? 0) - (other.pixels[4 * pixel] ?? 0);
		if (difference !== 0) sums.set(square, (sums.get(square) ?? 0) + difference / 64);
	}
	return Math.max(0, ...Array.from(sums.values(), Math.abs));
}

describe('text that is set into a picture', () => {
	it.each(FONT_ROLES)('has the very pixels that resvg draws, where a glyph begins at a quarter: %s', (role) => {
		const { stack, weight, style } = FACES[role];
		const face = `font-family="${stack}" font-weight="${weight}" font-style="${style}"`;
		for (const letters of ['A', 'g', '€', 'fi', 'í']) {
			const text = svgOf(`<text x="10.25" y="30.5" ${face} font-size="24" fill="#0f5e7d">${letters}</text>`);
			for (const scale of [1, 2]) {
				expect(liftText(text, scale, fonts).bare).not.toContain('<text');
				expect(set(text, scale).pixels.equals(drawn(text, scale).pixels)).toBe(true);
			}
		}
	});

	it.each(shownFigures().map((figure) => [figure.slug, figure] as const))(
		'stands where resvg sets it, and nothing covers it: %s',
		async (_, figure) => {
			const file = await svgFile(figure, { address: '/figures/x/', readFont: fontBytes });
			const svg = file.replace(/<style>.*?<\/style>/s, '');
			expect(liftText(svg, 1, fonts).bare).not.toContain('<text');
			// A line that is off by a pixel, or a letter that is missing, differs by 25 and more.
			for (const scale of [1, 2]) expect(apart(set(svg, scale), drawn(svg, scale))).toBeLessThan(20);
		}
	);

	it('is the same whatever was drawn before', () => {
		const text = svgOf('<text x="3.3" y="30" font-size="19" fill="#17191c">Office of 2024</text>');
		const first = set(text, 1).pixels;
		set(svgOf('<text x="3.1" y="20.3" font-size="19" fill="#ffffff">Office at 2 or 4 °C</text>'), 1);
		expect(set(text, 1).pixels.equals(first)).toBe(true);
	});

	it('is cut off at the edges', () => {
		const text = svgOf('<text x="-8" y="4" font-size="40" fill="#17191c">Wider than it can be</text>');
		expect(apart(set(text, 1), drawn(text, 1))).toBeLessThan(20);
		expect(liftText(text, 1, fonts).bare).not.toContain('<text');
	});

	const plain = 'x="3" y="30" font-size="12" fill="#17191c"';
	it.each([
		['another script', svgOf(`<text ${plain}>نص 2024</text>`)],
		['letters that are a word each', svgOf(`<text ${plain}>2024 年</text>`)],
		['an accent apart from its letter', svgOf(`<text ${plain}>e\u0301</text>`)],
		['spaces that XML drops', svgOf(`<text ${plain}>two  spaces</text>`)],
		['an entity', svgOf(`<text ${plain}>one&#160;space</text>`)],
		['another face', svgOf(`<text ${plain} font-weight="800">bold</text>`)],
		['another attribute', svgOf(`<text ${plain} opacity="0.5">pale</text>`)],
		['another colour', svgOf('<text x="3" y="30" font-size="12" fill="red">red</text>')],
		['parts of its own', svgOf(`<text ${plain}>one <tspan>two</tspan></text>`)],
		['a group that does more than move it', svgOf(`<g transform="rotate(9)"><text ${plain}>turned</text></g>`)],
		['a group within such a group', svgOf(`<g opacity="0.5"><g><text ${plain}>pale</text></g></g>`)],
		['a pattern', svgOf(`<pattern><text ${plain}>again and again</text></pattern>`)],
		['a root that sets more', svgOf(`<text ${plain}>wide</text>`, `${FAMILY} letter-spacing="3"`)],
		['a comment', svgOf(`<!-- <text ${plain}>nothing</text> -->`)],
		['letters of a hundred pixels', svgOf('<text x="3" y="30" font-size="100" fill="#17191c">A</text>')]
	])('is left to resvg in %s', (_, svg) => {
		expect(liftText(svg, 1, fonts).bare).toBe(svg);
	});

	it('is left to resvg in fonts that are not those of the build', () => {
		const text = svgOf(`<text ${plain}>text</text>`);
		expect(liftText(text, 1, ['fonts/PublicSans_400Regular.ttf']).bare).toBe(text);
	});
});
