import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { renderPng } from '../../../../src/lib/press/png/png';
import type { FontRole } from '../../../../src/lib/fonts/role';
import { insertBeforeImageData, pngChunk, resolutionChunk } from '../../../../src/lib/press/png/chunks';
import { drawingOfShapes, sceneOf, textOf } from '../smallDrawing';

const fonts = ['node_modules/@expo-google-fonts/public-sans/400Regular/PublicSans_400Regular.ttf'];

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
	const empty = drawingOfShapes([]);
	const blank = renderPng(empty, { scale: 2, fonts });

	it('makes twice the drawing’s size at a scale of 2', () => {
		expect(numbersOf(blank, 'IHDR')).toEqual([240, 80]);
		expect(numbersOf(renderPng(empty, { scale: 3, fonts }), 'IHDR')).toEqual([360, 120]);
	});

	it('draws on white, not on nothing', () => {
		expect([...pixelsOf(blank)].every((part) => part === 255)).toBe(true);
	});

	it('draws on the card’s colour in the dark, and on nothing where it is transparent', () => {
		const [dark, clear] = (['dark', 'transparent'] as const).map((look) =>
			renderPng(drawingOfShapes([], { look }), { scale: 1, fonts })
		);
		expect([...pixelsOf(dark ?? blank).subarray(0, 4)]).toEqual([0x1b, 0x1e, 0x23, 255]);
		expect([...pixelsOf(clear ?? blank)].every((part) => part === 0)).toBe(true);
	});

	it('draws text with the fonts that it is given', () => {
		const text = renderPng(drawingOfShapes([textOf('240 bn', { size: 24 })]), { scale: 2, fonts });
		const dark = pixelsOf(text).filter((part, index) => index % 4 === 0 && part < 128).length;
		expect(dark).toBeGreaterThan(200);
	});

	it('draws text of a family that is not there in Public Sans', () => {
		const draw = (role: FontRole) =>
			pixelsOf(renderPng(drawingOfShapes([textOf('≈ 150', { size: 24, role })]), { scale: 2, fonts }));
		expect(draw('body').equals(draw('text'))).toBe(true);
	});

	it('tells the resolution of 192 pixels an inch before the image data', () => {
		const types = chunksOf(blank).map(({ type }) => type);
		expect(types.filter((type) => type === 'pHYs')).toHaveLength(1);
		expect(types.indexOf('pHYs')).toBeLessThan(types.indexOf('IDAT'));
		expect(numbersOf(blank, 'pHYs')).toEqual([7559, 7559]);
	});

	it('makes the same bytes twice', () => {
		expect(Buffer.from(renderPng(empty, { scale: 2, fonts })).equals(Buffer.from(blank))).toBe(true);
	});

	it('refuses a drawing without a size', () => {
		expect(() => renderPng(drawingOfShapes([], { scene: sceneOf([], { width: 0 }) }), { scale: 2, fonts })).toThrow();
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
