/**
 * PNG chunks, written by hand: a length, a type of four letters, the data, and a CRC-32 over type and data.
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */

import { crc32 } from '../crc32';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** One chunk with its length and checksum. `type` is four ASCII letters. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array {
	const chunk = new Uint8Array(12 + data.length);
	const view = new DataView(chunk.buffer);
	view.setUint32(0, data.length);
	chunk.set(new TextEncoder().encode(type), 4);
	chunk.set(data, 8);
	view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
	return chunk;
}

/**
 * How many pixels a PNG has.
 * @throws {Error} if it is no PNG
 */
export function readPngSize(png: Uint8Array): { readonly width: number; readonly height: number } {
	if (png.length < 24 || !SIGNATURE.every((byte, i) => png[i] === byte)) throw new Error('This is no PNG.');
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	return { width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * A px of the drawing is 1/96 of an inch, as in CSS: so its text is as large in a document as on a page (12 px are 9 pt),
 * 2x is 192 dots per inch, and a drawing of 605 px is 16 cm wide.
 */
export const DOTS_PER_INCH_AT_1X = 96;

/** The `pHYs` chunk: how many pixels fill an inch, which PNG writes as pixels per metre. */
export function resolutionChunk(dotsPerInch: number): Uint8Array {
	const pixelsPerMetre = Math.round(dotsPerInch / 0.0254);
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	view.setUint32(0, pixelsPerMetre);
	view.setUint32(4, pixelsPerMetre);
	view.setUint8(8, 1);
	return pngChunk('pHYs', data);
}

/**
 * An `iTXt` chunk: text in UTF-8, uncompressed, because common readers miss what is compressed.
 * @param keyword 1 to 79 characters of Latin 1
 * @see https://www.w3.org/TR/png-3/#11iTXt
 */
export function textChunk(keyword: string, text: string): Uint8Array {
	// A zero byte ends the keyword; then come two for “not compressed”, an empty language and an empty translation.
	return pngChunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

/** A chunk with its type and data. */
export interface PngChunk {
	readonly type: string;
	readonly data: Uint8Array;
}

/**
 * The chunks of a PNG, in order.
 * @throws {Error} if the bytes are no PNG, or end within a chunk
 */
export function readChunks(png: Uint8Array): PngChunk[] {
	if (SIGNATURE.some((byte, i) => png[i] !== byte))
		throw new Error('These bytes are no PNG: the signature is missing.');
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const chunks: PngChunk[] = [];
	for (let at = SIGNATURE.length; at < png.length;) {
		if (at + 12 > png.length || at + 12 + view.getUint32(at) > png.length)
			throw new Error('This PNG ends within a chunk.');
		const length = view.getUint32(at);
		chunks.push({
			type: String.fromCharCode(...png.subarray(at + 4, at + 8)),
			data: png.subarray(at + 8, at + 8 + length)
		});
		at += 12 + length;
	}
	return chunks;
}

/** Chunks as a PNG, each with its checksum computed anew. */
export function writeChunks(chunks: readonly PngChunk[]): Uint8Array {
	return concatenate([SIGNATURE, ...chunks.map(({ type, data }) => pngChunk(type, data))]);
}

/**
 * The same picture with more chunks, set before the image data: some readers ignore what stands after it.
 * @throws {Error} if the bytes hold no image data, so are no PNG
 */
export function insertBeforeImageData(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	let at = SIGNATURE.length;
	while (at + 8 <= png.length) {
		if (String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'IDAT')
			return concatenate([png.subarray(0, at), ...chunks, png.subarray(at)]);
		at += 12 + view.getUint32(at);
	}
	throw new Error('These bytes are no PNG: they hold no image data (IDAT).');
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
