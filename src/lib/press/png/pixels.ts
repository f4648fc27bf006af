/**
 * Drawn pixels as a PNG. Those of a chart are flat areas in few colours: up to 256 go into a palette, which takes half
 * the bytes and a quarter of the time.
 * @see https://www.w3.org/TR/png-3/#11PLTE, https://www.w3.org/TR/png-3/#9Filters
 */
import { deflateSync, type ZlibOptions } from 'node:zlib';
import { writeChunks, type PngChunk } from './chunks';

/** Pixels as RGBA of 8 bits, row by row. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Buffer;
}

/** How the header calls colours of three bytes, and places in a palette. */
const TRUECOLOUR = 2;
const INDEXED = 3;

/** What a row begins with: whether it stands as it is, or as what differs from the row above. */
const FILTER_NONE = 0;
const FILTER_UP = 2;

const COLOURS_AT_MOST = 256;
const SLOT_BITS = 10;

/** A level more than the third costs a millisecond and takes off a ninth; what those above take off is not worth their time. */
const PACKED: ZlibOptions = { level: 4 };

/** A PNG of these pixels, value by value; undefined if one of them is not opaque. */
export function packOpaque(picture: Picture): Uint8Array | undefined {
	return packIndexed(picture) ?? packTruecolour(picture);
}

/** Undefined if there are more than 256 colours, or one is not opaque. */
function packIndexed(picture: Picture): Uint8Array | undefined {
	const { width, height, pixels } = picture;
	const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
	const { firsts, placeOf } = makePalette(colours);
	const rows = packRows(picture, 1, (first, row) => {
		let last = colours[first] ?? 0;
		let place = placeOf(first);
		for (let x = 0; x < width; x += 1) {
			const colour = colours[first + x] ?? 0;
			if (colour !== last) {
				last = colour;
				place = placeOf(first + x);
			}
			row[x] = place;
		}
		return firsts.length <= COLOURS_AT_MOST;
	});
	const met = firsts.map((pixel) => pixels.subarray(4 * pixel, 4 * pixel + 4));
	if (!rows || met.some(([, , , alpha]) => alpha !== 255)) return undefined;
	const palette = Uint8Array.from(met.flatMap(([red = 0, green = 0, blue = 0]) => [red, green, blue]));
	return png(picture, INDEXED, [
		{ type: 'PLTE', data: palette },
		{ type: 'IDAT', data: deflateSync(rows, PACKED) }
	]);
}

/**
 * Colours in the order in which they are met: the pixels that met them first, and the place of a pixel's colour. A `Map`
 * would take twice as long as this table, which has four slots for each colour.
 */
function makePalette(colours: Uint32Array): { firsts: readonly number[]; placeOf: (pixel: number) => number } {
	const firsts: number[] = [];
	const known = new Uint32Array(1 << SLOT_BITS);
	/** One more than the place of the colour in each slot; 0 where there is none. */
	const places = new Uint16Array(1 << SLOT_BITS);
	const placeOf = (pixel: number): number => {
		const colour = colours[pixel] ?? 0;
		// Fibonacci hashing: the upper bits of a product with 2^32 divided by the golden ratio.
		let slot = Math.imul(colour, 0x9e3779b1) >>> (32 - SLOT_BITS);
		for (;;) {
			const place = places[slot] ?? 0;
			if (place > 0 && known[slot] === colour) return place - 1;
			if (place === 0) break;
			slot = (slot + 1) % known.length;
		}
		if (firsts.length > COLOURS_AT_MOST) return 0;
		known[slot] = colour;
		places[slot] = firsts.push(pixel);
		return firsts.length - 1;
	};
	return { firsts, placeOf };
}

function packTruecolour(picture: Picture): Uint8Array | undefined {
	const { width, pixels } = picture;
	const from = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const rows = packRows(picture, 3, (first, row) => {
		const to = new DataView(row.buffer, row.byteOffset, row.byteLength);
		let common = 255;
		for (let x = 0; x < width; x += 1) {
			const colour = from.getUint32(4 * (first + x));
			// Four bytes at once; what comes next stands where the alpha was.
			to.setUint32(3 * x, colour);
			common &= colour;
		}
		return common === 255;
	});
	return rows && png(picture, TRUECOLOUR, [{ type: 'IDAT', data: deflateSync(rows, PACKED) }]);
}

/** Writes the pixels from the one with the number `first`; false if they cannot be written like that. */
type RowWriter = (first: number, row: Uint8Array) => boolean;

/** Rows with their filters. Many are the same as the one above: as a difference they are zeros, and not looked at further. */
function packRows(
	{ width, height, pixels }: Picture,
	bytesOfPixel: number,
	writeRow: RowWriter
): Uint8Array | undefined {
	const length = 4 * width;
	const packed = 1 + bytesOfPixel * width;
	// One byte more: the last colour is written with its alpha.
	const rows = new Uint8Array(packed * height + 1);
	for (let y = 0; y < height; y += 1) {
		const start = y * length;
		const isSame = y > 0 && pixels.compare(pixels, start - length, start, start, start + length) === 0;
		rows[y * packed] = isSame ? FILTER_UP : FILTER_NONE;
		if (!isSame && !writeRow(y * width, rows.subarray(y * packed + 1, (y + 1) * packed + 1))) return undefined;
	}
	return rows.subarray(0, packed * height);
}

function png({ width, height }: Picture, colours: number, chunks: readonly PngChunk[]): Uint8Array {
	const header = new Uint8Array(13);
	const view = new DataView(header.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	// 8 bits a value; then the one compression and the one set of filters that there are, and rows in their order.
	header.set([8, colours], 8);
	return writeChunks([{ type: 'IHDR', data: header }, ...chunks, { type: 'IEND', data: new Uint8Array() }]);
}
