/** The points of a glyph that is drawn by contours, as TrueType has them. */

/** Flags of a point, by bits. */
const ON_CURVE = 1;
const X_BYTE = 2;
const Y_BYTE = 4;
const REPEATED = 8;
/** Of one byte: it counts upward. Of none: the point is where the last was. */
const X_SAME = 16;
const Y_SAME = 32;

/** Contours, and the box that the points lie in. */
const HEAD = 10;

export interface Point {
	readonly on: boolean;
	/** How far from the point before. */
	readonly dx: number;
	readonly dy: number;
}

export interface Points {
	/** Of each contour, the number of its last point. */
	readonly ends: readonly number[];
	/** Instructions. */
	readonly code: Buffer;
	readonly all: readonly Point[];
}

/** @throws {RangeError} if the glyph ends before it is whole */
export function pointsOf(shape: Buffer): Points {
	const contours = shape.readInt16BE(0);
	const ends = Array.from({ length: contours }, (_, i) => shape.readUInt16BE(HEAD + 2 * i));
	let at = HEAD + 2 * contours;
	const coded = shape.readUInt16BE(at);
	const code = shape.subarray(at + 2, at + 2 + coded);
	at += 2 + coded;
	const count = (ends.at(-1) ?? -1) + 1;
	const flags: number[] = [];
	while (flags.length < count) {
		const flag = shape.readUInt8(at++);
		const times = flag & REPEATED ? 1 + shape.readUInt8(at++) : 1;
		for (let i = 0; i < times; i++) flags.push(flag);
	}
	const places = (byte: number, same: number) =>
		flags.map((flag) => {
			if (flag & byte) return (flag & same ? 1 : -1) * shape.readUInt8(at++);
			if (flag & same) return 0;
			at += 2;
			return shape.readInt16BE(at - 2);
		});
	const xs = places(X_BYTE, X_SAME);
	const ys = places(Y_BYTE, Y_SAME);
	return { ends, code, all: flags.map((flag, i) => ({ on: (flag & ON_CURVE) !== 0, dx: xs[i] ?? 0, dy: ys[i] ?? 0 })) };
}
