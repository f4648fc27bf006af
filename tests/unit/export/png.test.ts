import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { renderPng } from '../../../src/lib/export/png';
import { insertBeforeImageData, pngChunk, resolutionChunk } from '../../../src/lib/export/pngChunks';

const fonts = [join('node_modules', '@expo-google-fonts', 'public-sans', '400Regular', 'PublicSans_400Regular.ttf')];

function svgOf(content: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">${content}</svg>`;
}

interface Chunk {
	readonly type: string;
	readonly data: Uint8Array;
}

function chunksOf(png: Uint8Array): Chunk[] {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: Chunk[] = [];
	for (let at = 8; at < png.length; at += 12 + view.getUint32(at)) {
		const data = png.subarray(at + 8, at + 8 + view.getUint32(at));
		chunks.push({ type: new TextDecoder('latin1').decode(png.subarray(at + 4, at + 8)), data });
	}
	return chunks;
}

function numbersOf(png: Uint8Array, type: string): number[] {
	const data = chunksOf(png).find((chunk) => chunk.type === type)?.data;
	if (!data) return [];
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	return [view.getUint32(0), view.getUint32(4)];
}

/** The pixels (red, green, blue, alpha) as another decoder sees them: resvg draws the PNG as an image inside an SVG. */
function pixelsOf(png: Uint8Array): Buffer {
	const [width, height] = numbersOf(png, 'IHDR');
	const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
	const around = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`;
	return new Resvg(around).render().pixels;
}

describe('renderPng', () => {
	const blank = renderPng(svgOf(''), { scale: 2, fonts });

	it('makes twice the drawing’s size at a scale of 2', () => {
		expect(numbersOf(blank, 'IHDR')).toEqual([240, 80]);
		expect(numbersOf(renderPng(svgOf(''), { scale: 3, fonts }), 'IHDR')).toEqual([360, 120]);
	});

	it('draws on white, not on nothing', () => {
		expect([...pixelsOf(blank)].every((part) => part === 255)).toBe(true);
	});

	it('draws text with the fonts that it is given', () => {
		const text = renderPng(svgOf('<text x="4" y="30" font-family="Public Sans" font-size="24">240 bn</text>'), {
			scale: 2,
			fonts
		});
		const dark = pixelsOf(text).filter((part, index) => index % 4 === 0 && part < 128).length;
		expect(dark).toBeGreaterThan(200);
	});

	it('draws text of a family that is not there in Public Sans', () => {
		const draw = (family: string) =>
			renderPng(svgOf(`<text x="4" y="30" font-family="${family}" font-size="24">≈ 150</text>`), { scale: 2, fonts });
		expect(pixelsOf(draw('No Such Font')).equals(pixelsOf(draw('Public Sans')))).toBe(true);
	});

	it('tells the resolution of 192 pixels an inch before the image data', () => {
		const types = chunksOf(blank).map(({ type }) => type);
		expect(types.filter((type) => type === 'pHYs')).toHaveLength(1);
		expect(types.indexOf('pHYs')).toBeLessThan(types.indexOf('IDAT'));
		expect(numbersOf(blank, 'pHYs')).toEqual([7559, 7559]);
	});

	it('makes the same bytes twice', () => {
		expect(Buffer.from(renderPng(svgOf(''), { scale: 2, fonts })).equals(Buffer.from(blank))).toBe(true);
	});

	it('refuses what is no SVG', () => {
		expect(() => renderPng('<p>', { scale: 2, fonts })).toThrow();
	});
});

describe('PNG chunks', () => {
	it('carry the checksum that the specification gives for an empty IEND', () => {
		expect([...pngChunk('IEND', new Uint8Array())]).toEqual([0, 0, 0, 0, 73, 69, 78, 68, 0xae, 0x42, 0x60, 0x82]);
	});

	it('are refused by bytes that are no PNG', () => {
		expect(() => insertBeforeImageData(new Uint8Array(64), [resolutionChunk(144)])).toThrow('no PNG');
	});
});
