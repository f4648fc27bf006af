/** What a PNG shows: its pixels, whatever their packing. Runs in a browser too. */
import { decode, type DecodedPng } from 'fast-png';
import { sha256, startSha256, type GrowingDigest } from '../../../dataset/sha256';
import { readChunks, readPngSize, writeChunks, type PngChunk } from '../../png/chunks';
import { endsWithItsChecksum } from './adler32';
import { Budget, inflateWithin, TooLarge } from './budget';
import { unfilter } from './unfilter';

/** Some 8000 by 8000: a drawing of 1280 px at eightfold scale is smaller. */
const PIXELS_AT_MOST = 64_000_000;
/** Bytes of a pixel at most (16 bits, four channels), and some for the filters of the rows. */
const BYTES_OF_PIXEL = 9;
/** Hashed at once, so that no second picture is held. */
const PIXELS_AT_ONCE = 65_536;

/** What decides the pixels; the rest is left out, and with it all that a decoder could stumble over. */
const PICTURE_CHUNKS = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * sha256 of `<width>x<height>`, a line end, and the pixels as RGBA of 8 bits, row by row; what is fully transparent counts
 * as zeros.
 * @throws {TooLarge | Error} if the picture is too large to be decoded, or damaged
 */
export function pixelDigest(png: Uint8Array, budget = new Budget(PIXELS_AT_MOST * BYTES_OF_PIXEL)): string {
	const { width, height } = readPngSize(png);
	if (width * height > PIXELS_AT_MOST) throw new TooLarge();
	const chunks = readChunks(png).filter(({ type }) => PICTURE_CHUNKS.includes(type));
	const picture = sha256(writeChunks(chunks));
	const digest = KNOWN.get(picture) ?? decodedDigest(width, height, chunks, budget);
	if (KNOWN.size === KNOWN_AT_MOST) KNOWN.clear();
	KNOWN.set(picture, digest);
	return digest;
}

/** Pictures that were decoded already: that of a figure stands in its report kit, and in the document in that. */
const KNOWN = new Map<string, string>();
const KNOWN_AT_MOST = 100;

/** The pixels themselves. @throws {TooLarge | Error} if the picture is too large to be decoded, or damaged */
export function rgbaOf(png: Uint8Array, budget: Budget): RgbaPicture {
	const { width, height } = readPngSize(png);
	if (width * height > PIXELS_AT_MOST) throw new TooLarge();
	const chunks = readChunks(png).filter(({ type }) => PICTURE_CHUNKS.includes(type));
	budget.spend(4 * width * height);
	const pixels = new Uint8Array(4 * width * height);
	readerOf(width, height, chunks, budget)(0, width * height, pixels);
	return { width, height, pixels };
}

function decodedDigest(width: number, height: number, chunks: readonly PngChunk[], budget: Budget): string {
	return digestOf(width, height, readerOf(width, height, chunks, budget));
}

function readerOf(width: number, height: number, chunks: readonly PngChunk[], budget: Budget): BlockReader {
	// Unpacked here to be counted: the decoder itself would unpack without end.
	const packed = imageData(chunks);
	const rows = inflateWithin(packed, 'zlib', budget, (width * BYTES_OF_PIXEL + 1) * height + 1024);
	// Some programs show such a picture, others none.
	if (!endsWithItsChecksum(packed, rows))
		throw new Error('its rows are damaged, or something else is packed behind them.');
	const channels = plainChannels(chunks);
	return channels
		? rgbaReader(unfilter(rows, width * channels, channels, height), channels)
		: blockReader(decode(writeChunks(chunks)));
}

/**
 * What nearly every program writes: red, green, blue and perhaps alpha of 8 bits, row after row. Its rows are at hand
 * already; the decoder would unpack them a second time. Undefined if the picture is of another kind.
 */
function plainChannels(chunks: readonly PngChunk[]): 3 | 4 | undefined {
	const [depth, colours, packing, filtering, interlace] = chunks[0]?.data.subarray(8) ?? [];
	const isPlain = depth === 8 && packing === 0 && filtering === 0 && interlace === 0;
	if (!isPlain || chunks.some(({ type }) => type === 'tRNS')) return undefined;
	return colours === 2 ? 3 : colours === 6 ? 4 : undefined;
}

/** The same of a picture that was just drawn, all opaque, its pixels as RGBA of 8 bits: so it need not be unpacked again. */
export function opaqueDigest({ width, height, pixels }: RgbaPicture): string {
	const hash = startDigest(width, height);
	hash.update(pixels);
	return hash.hex();
}

/** Rows of pixels, each as red, green, blue and alpha of 8 bits. */
export interface RgbaPicture {
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

function startDigest(width: number, height: number): GrowingDigest {
	const hash = startSha256();
	hash.update(new TextEncoder().encode(`${width}x${height}\n`));
	return hash;
}

function digestOf(width: number, height: number, fill: BlockReader): string {
	const hash = startDigest(width, height);
	const rgba = new Uint8Array(4 * PIXELS_AT_ONCE);
	for (let first = 0; first < width * height; first += PIXELS_AT_ONCE) {
		const count = Math.min(PIXELS_AT_ONCE, width * height - first);
		fill(first, count, rgba);
		hash.update(rgba.subarray(0, 4 * count));
	}
	return hash.hex();
}

function imageData(chunks: readonly PngChunk[]): Uint8Array {
	const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
	const whole = new Uint8Array(parts.reduce((length, { length: more }) => length + more, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Writes `count` pixels from the one with the number `first` as RGBA. */
type BlockReader = (first: number, count: number, to: Uint8Array) => void;

/** Writes one pixel as RGBA into `to` at `place`. */
type PixelReader = (pixel: number, to: Uint8Array, place: number) => void;

function blockReader(picture: DecodedPng): BlockReader {
	const { palette } = picture;
	const pixelOf = palette ? indexed(picture, palette) : direct(picture);
	return (first, count, to) => {
		for (let i = 0; i < count; i += 1) pixelOf(first + i, to, 4 * i);
	};
}

/** Of 8 bits a value, with three or four values a pixel. */
function rgbaReader(data: Uint8Array, channels: 3 | 4): BlockReader {
	if (channels === 4)
		return (first, count, to) => {
			to.set(data.subarray(4 * first, 4 * (first + count)));
			for (let place = 0; place < 4 * count; place += 4) if (to[place + 3] === 0) to.fill(0, place, place + 3);
		};
	return (first, count, to) => {
		let from = first * channels;
		for (let place = 0; place < 4 * count; place += 4, from += channels)
			put(to, place, data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0, 255);
	};
}

function put(to: Uint8Array, place: number, red: number, green: number, blue: number, alpha: number): void {
	const seen = alpha > 0;
	to[place] = seen ? red : 0;
	to[place + 1] = seen ? green : 0;
	to[place + 2] = seen ? blue : 0;
	to[place + 3] = alpha;
}

/** Values of `depth` bits, several to a byte where they are small; each row begins with a byte of its own. */
function sampleReader({ data, width, channels, depth }: DecodedPng): (pixel: number, channel: number) => number {
	if (depth >= 8) return (pixel, channel) => data[pixel * channels + channel] ?? 0;
	const perByte = 8 / depth;
	const bytesOfRow = Math.ceil(width / perByte);
	return (pixel) => {
		const column = pixel % width;
		const byte = data[Math.floor(pixel / width) * bytesOfRow + Math.floor(column / perByte)] ?? 0;
		return (byte >> (8 - depth * ((column % perByte) + 1))) & ((1 << depth) - 1);
	};
}

function indexed(picture: DecodedPng, palette: readonly (readonly number[])[]): PixelReader {
	const sample = sampleReader(picture);
	return (pixel, to, place) => {
		const [red = 0, green = 0, blue = 0, alpha = 255] = palette[sample(pixel, 0)] ?? [];
		put(to, place, red, green, blue, alpha);
	};
}

function direct(picture: DecodedPng): PixelReader {
	const { channels, depth, transparency } = picture;
	const sample = sampleReader(picture);
	const most = 2 ** depth - 1;
	const colours = channels < 3 ? 1 : 3;
	return (pixel, to, place) => {
		const red = sample(pixel, 0);
		const green = colours === 1 ? red : sample(pixel, 1);
		const blue = colours === 1 ? red : sample(pixel, 2);
		const [clearRed, clearGreen = clearRed, clearBlue = clearRed] = transparency ?? [];
		const isClear = clearRed === red && clearGreen === green && clearBlue === blue;
		const alpha = isClear ? 0 : channels % 2 === 0 ? sample(pixel, channels - 1) : most;
		const eightBits = (value: number) => Math.round((value * 255) / most);
		put(to, place, eightBits(red), eightBits(green), eightBits(blue), eightBits(alpha));
	};
}
