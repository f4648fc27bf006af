import { convertIndexedToRgb, decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { readChunks } from '../../../../src/lib/press/png/chunks';
import { packOpaque } from '../../../../src/lib/press/png/pixels';

/** A picture with as many colours, each in several pixels; each second row is the one above once more. */
function pictureOf(colours: number, { width = 61, height = 40, alpha = 255 } = {}) {
	const pixels = Buffer.alloc(4 * width * height);
	for (let pixel = 0; pixel < width * height; pixel += 1) {
		const [x, y] = [pixel % width, Math.floor(pixel / width)];
		const colour = (Math.floor(y / 2) * width + x) % colours;
		pixels.set([colour % 256, 255 - (colour % 251), 16 * Math.floor(colour / 256), 255], 4 * pixel);
	}
	pixels[pixels.length - 1] = alpha;
	return { width, height, pixels };
}

/** As another decoder sees them. */
function colourTypeAndPixels(png: Uint8Array | undefined) {
	if (!png) throw new Error('There is no PNG.');
	const picture = decode(png, { checkCrc: true });
	const rgb = picture.palette ? convertIndexedToRgb(picture) : picture.data;
	return { type: png[25], palette: picture.palette?.length, rgb: Buffer.from(rgb) };
}

function rgbOf({ pixels }: { pixels: Buffer }): Buffer {
	return Buffer.from(pixels.filter((_, i) => i % 4 !== 3));
}

describe('packOpaque', () => {
	it.each([1, 2, 17, 255, 256])('writes %i colours as a palette of as many', (colours) => {
		const picture = pictureOf(colours);
		expect(colourTypeAndPixels(packOpaque(picture))).toEqual({ type: 3, palette: colours, rgb: rgbOf(picture) });
	});

	it.each([257, 1000])('writes %i colours without a palette', (colours) => {
		const picture = pictureOf(colours);
		expect(colourTypeAndPixels(packOpaque(picture))).toEqual({ type: 2, palette: undefined, rgb: rgbOf(picture) });
	});

	it.each([
		[1, 1],
		[1, 9],
		[9, 1]
	])('writes a picture of %i by %i pixels', (width, height) => {
		const picture = pictureOf(3, { width, height });
		expect(colourTypeAndPixels(packOpaque(picture)).rgb).toEqual(rgbOf(picture));
	});

	it.each([3, 1000])('refuses %i colours of which one is not opaque', (colours) => {
		expect(packOpaque(pictureOf(colours, { alpha: 254 }))).toBeUndefined();
		expect(packOpaque(pictureOf(colours, { alpha: 0 }))).toBeUndefined();
	});

	it('tells rows that are the same as the one above as that, where the pixels of a row do not repeat', () => {
		const png = packOpaque(pictureOf(61, { height: 1000 })) ?? new Uint8Array();
		expect(png.length).toBeLessThan(3000);
		expect(readChunks(png).map(({ type }) => type)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
	});
});
