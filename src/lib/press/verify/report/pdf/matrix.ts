/** Places on a page. @see ISO 32000-1, 8.3.3 */
import { around, type Box } from '../box';

/** `[a b c d e f]`: x becomes ax + cy + e, y becomes bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** First the one, then the other. */
export function multiplied(one: Matrix, other: Matrix): Matrix {
	const [a, b, c, d, e, f] = one;
	const [A, B, C, D, E, F] = other;
	return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

export function matrixOf(numbers: readonly number[]): Matrix {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
	return [a, b, c, d, e, f];
}

/** A place with y downwards, as boxes have it. */
export function placeOf([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
	return [a * x + c * y + e, -(b * x + d * y + f)];
}

/** What holds the four corners. */
export function boxOf(matrix: Matrix, [left, bottom, right, top]: readonly [number, number, number, number]): Box {
	return around([
		placeOf(matrix, left, bottom),
		placeOf(matrix, right, bottom),
		placeOf(matrix, left, top),
		placeOf(matrix, right, top)
	]);
}

/** How a page is turned that is shown turned clockwise. */
export function turnedBy(degrees: number): Matrix {
	const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4;
	return ([SAME, [0, -1, 1, 0, 0, 0], [-1, 0, 0, -1, 0, 0], [0, 1, -1, 0, 0, 0]] as const)[quarters] ?? SAME;
}

/** Left, bottom, right and top of a box, upward again. */
export function cornersOf({ x, y, width, height }: Box): readonly [number, number, number, number] {
	return [x, -(y + height), x + width, -y];
}
