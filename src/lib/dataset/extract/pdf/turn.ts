/** Pages that lie on their side, as scanners and wide tables have them: places on the paper → places as they are seen. */
import type { PDFPageProxy } from 'pdfjs-dist';

type Vector = readonly [number, number];

/** How a page is shown. @param page whose paper may lie on its side: what runs up the paper is then a line of it */
export function turnOf({ rotate, view: [left = 0, bottom = 0, right = 0, top = 0] }: PDFPageProxy): {
	readonly height: number;
	/** Of what is written by a matrix: the way of its line, the way up, and its place. */
	seen(matrix: readonly number[]): readonly [Vector, Vector, Vector];
} {
	const seen =
		(vector: (x: number, y: number) => Vector, place: (x: number, y: number) => Vector) =>
		([a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[]) =>
			[vector(a, b), vector(c, d), place(x, y)] as const;
	switch (rotate) {
		case 90:
			return {
				height: right,
				seen: seen(
					(x, y) => [y, -x],
					(x, y) => [y - bottom, right - x]
				)
			};
		case 180:
			return {
				height: top,
				seen: seen(
					(x, y) => [-x, -y],
					(x, y) => [right - x, top - y]
				)
			};
		case 270:
			return {
				height: right,
				seen: seen(
					(x, y) => [-y, x],
					(x, y) => [top - y, x - left]
				)
			};
		default:
			return {
				height: top,
				seen: seen(
					(x, y) => [x, y],
					(x, y) => [x, y]
				)
			};
	}
}
