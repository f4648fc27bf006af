/**
 * The table `glyf` as a WOFF2 has it: numbers of a kind side by side, and points in fewer bytes.
 * @see https://www.w3.org/TR/WOFF2/#glyf_table_format
 */
import { Bytes } from './bytes';
import { pointsOf, type Point } from './points';

/** Of composed glyphs, by bits of their flags. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const TWO_BY_TWO = 0x0080;
const INSTRUCTIONS = 0x0100;

/** Of one glyph: contours, and the box that its points lie in. */
const HEAD = 10;

export interface Glyphs {
	/** Of each glyph, nothing if it has no shape. */
	readonly shapes: readonly Buffer[];
	/** 0 if `loca` counts in words of two bytes, 1 if in bytes. */
	readonly format: number;
}

/** Where each glyph lies. @param format as `head` has it */
export function glyphsOf(glyf: Buffer, loca: Buffer, format: number): Glyphs {
	const places = format === 0 ? loca.length / 2 : loca.length / 4;
	const place = (i: number) => (format === 0 ? 2 * loca.readUInt16BE(2 * i) : loca.readUInt32BE(4 * i));
	return { format, shapes: Array.from({ length: places - 1 }, (_, i) => glyf.subarray(place(i), place(i + 1))) };
}

class Streams {
	readonly contours = new Bytes();
	readonly points = new Bytes();
	readonly flags = new Bytes();
	readonly glyphs = new Bytes();
	readonly composites = new Bytes();
	readonly boxes = new Bytes();
	readonly instructions = new Bytes();
}

/**
 * @returns the table, and how many bytes it has when it is unpacked: each glyph begins at a multiple of four then, and its
 * points are in the fewest bytes
 */
export function packGlyphs({ shapes, format }: Glyphs): { readonly packed: Buffer; readonly unpacked: number } {
	const streams = new Streams();
	const boxed = Buffer.alloc(4 * Math.ceil(shapes.length / 32));
	let unpacked = 0;
	for (const [i, shape] of shapes.entries()) {
		if (shape.length === 0) {
			streams.contours.u16(0);
			continue;
		}
		const { length, hasBox } = shape.readInt16BE(0) < 0 ? packComposite(shape, streams) : packSimple(shape, streams);
		if (hasBox) {
			boxed[i >> 3] = (boxed[i >> 3] ?? 0) | (0x80 >> (i & 7));
			streams.boxes.all(shape.subarray(2, HEAD));
		}
		unpacked += 4 * Math.ceil(length / 4);
	}
	const { contours, points, flags, glyphs, composites, boxes, instructions } = streams;
	const parts = [contours, points, flags, glyphs, composites].map(({ written }) => written);
	parts.push(Buffer.concat([boxed, boxes.written]), instructions.written);
	const table = new Bytes();
	table.u16(0, 0, shapes.length, format);
	table.u32(...parts.map(({ length }) => length));
	for (const part of parts) table.all(part);
	return { packed: table.written, unpacked };
}

interface Packed {
	/** Unpacked, in bytes. */
	readonly length: number;
	/** Whether its box is told, since it is not that of its points. */
	readonly hasBox: boolean;
}

function packSimple(shape: Buffer, { contours, points, flags, glyphs, instructions }: Streams): Packed {
	const { ends, code, all } = pointsOf(shape);
	contours.u16(ends.length);
	ends.forEach((end, i) => points.short(end - (ends[i - 1] ?? -1)));
	for (const point of all) packPoint(point, flags, glyphs);
	glyphs.short(code.length);
	instructions.all(code);
	const box = [0, 1, 2, 3].map((i) => shape.readInt16BE(2 + 2 * i));
	return {
		length: HEAD + 2 * ends.length + 2 + code.length + sizeOf(all),
		hasBox: boxOf(all).some((edge, i) => edge !== box[i])
	};
}

function packComposite(shape: Buffer, { contours, glyphs, composites, instructions }: Streams): Packed {
	contours.u16(-1);
	let at = HEAD;
	let flags = MORE;
	let instructed = false;
	while (flags & MORE) {
		flags = shape.readUInt16BE(at);
		instructed ||= (flags & INSTRUCTIONS) !== 0;
		at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & TWO_BY_TWO ? 8 : 0);
	}
	composites.all(shape.subarray(HEAD, at));
	if (!instructed) return { length: at, hasBox: true };
	const length = shape.readUInt16BE(at);
	glyphs.short(length);
	instructions.all(shape.subarray(at + 2, at + 2 + length));
	return { length: at + 2 + length, hasBox: true };
}

/** One byte of which form it has, and one to four of how far it is from the point before. */
function packPoint({ on, dx, dy }: Point, flags: Bytes, glyphs: Bytes): void {
	const [x, y] = [Math.abs(dx), Math.abs(dy)];
	const signs = (dx < 0 ? 0 : 1) + (dy < 0 ? 0 : 2);
	const flag = (form: number) => flags.u8((on ? 0 : 128) + form);
	if (dx === 0 && y < 1280) {
		flag(((y & 0xf00) >> 7) + (dy < 0 ? 0 : 1));
		glyphs.u8(y & 0xff);
	} else if (dy === 0 && x < 1280) {
		flag(10 + ((x & 0xf00) >> 7) + (dx < 0 ? 0 : 1));
		glyphs.u8(x & 0xff);
	} else if (x < 65 && y < 65) {
		flag(20 + ((x - 1) & 0x30) + (((y - 1) & 0x30) >> 2) + signs);
		glyphs.u8((((x - 1) & 0xf) << 4) | ((y - 1) & 0xf));
	} else if (x < 769 && y < 769) {
		flag(84 + 12 * (((x - 1) & 0x300) >> 8) + (((y - 1) & 0x300) >> 6) + signs);
		glyphs.u8((x - 1) & 0xff, (y - 1) & 0xff);
	} else if (x < 4096 && y < 4096) {
		flag(120 + signs);
		glyphs.u8(x >> 4, ((x & 0xf) << 4) | (y >> 8), y & 0xff);
	} else {
		flag(124 + signs);
		glyphs.u16(x, y);
	}
}

/** Bytes of flags and places, as they are written when a WOFF2 is unpacked. */
function sizeOf(points: readonly Point[]): number {
	let size = 0;
	let last = -1;
	let repeats = 0;
	const bytes = (delta: number) => (delta === 0 ? 0 : Math.abs(delta) < 256 ? 1 : 2);
	const kind = (delta: number) => (bytes(delta) === 1 ? Math.sign(delta) : 2 * bytes(delta));
	for (const { on, dx, dy } of points) {
		const flag = (on ? 1 : 0) + 2 * (kind(dx) + 1) + 16 * (kind(dy) + 1);
		if (flag === last && repeats < 255) {
			if (repeats === 0) size += 1;
			repeats += 1;
		} else {
			size += 1;
			repeats = 0;
		}
		last = flag;
		size += bytes(dx) + bytes(dy);
	}
	return size;
}

/** Left, bottom, right and top. */
function boxOf(points: readonly Point[]): number[] {
	let [x, y] = [0, 0];
	const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
	for (const { dx, dy } of points) {
		x += dx;
		y += dy;
		box[0] = Math.min(box[0], x);
		box[1] = Math.min(box[1], y);
		box[2] = Math.max(box[2], x);
		box[3] = Math.max(box[3], y);
	}
	return points.length === 0 ? [0, 0, 0, 0] : box;
}
