/** Whether a picture that another program has compressed or made smaller shows what ours shows. */
import type { RgbaPicture } from '../shown/pixels';

export type Likeness =
	| { readonly kind: 'alike' }
	/** Much the same, but for places that no compression explains: the worst, as parts of width and height. */
	| { readonly kind: 'near'; readonly x: number; readonly y: number };

/**
 * Both are laid on one grid, whose cells are at least two pixels wide in either: so filters and blocks even out, and what
 * remains of the letters is compared. Measured on pictures of reports: JPEG of quality 75 and 90, made smaller to 40 %, by four
 * filters, differ in a cell by at most 70 and over nine cells by 29 in the mean; a digit that was changed, by 108 and 41.
 */
const CELL_DIFFERS = 80;
const SPOT_DIFFERS = 33;
const COLUMNS_AT_MOST = 945;
/** Fewer would not tell one digit from another. */
const COLUMNS_AT_LEAST = 360;
/** Of the cells, what may differ where a picture was only drawn upon. */
const PART_DRAWN_UPON = 0.02;

/** Whether both have the proportions of one picture, as far as whole pixels can. */
export function haveOneShape(one: Size, other: Size): boolean {
	const [small, large] = one.width < other.width ? [one, other] : [other, one];
	return Math.abs((large.height / large.width) * small.width - small.height) <= 1.5;
}

type Size = Pick<RgbaPicture, 'width' | 'height'>;

/** Whether enough is left of it to be compared. */
export function isLargeEnough({ width }: Size): boolean {
	return width >= 2 * COLUMNS_AT_LEAST;
}

/** Undefined if they are two pictures, or too little is left of one. */
export function likenessOf(one: RgbaPicture, other: RgbaPicture): Likeness | undefined {
	if (!haveOneShape(one, other) || !isLargeEnough(one) || !isLargeEnough(other)) return undefined;
	const columns = Math.min(Math.floor(Math.min(one.width, other.width) / 2), COLUMNS_AT_MOST);
	const rows = Math.round((columns * other.height) / other.width);
	const grids = [gridOf(one, columns, rows), gridOf(other, columns, rows)] as const;
	const differences = grids[0].map((value, i) => value - (grids[1][i] ?? 0));
	let [differing, worst, at] = [0, 0, 0];
	for (let cell = 0; cell < columns * rows; cell += 1) {
		const rest = remainder(differences, columns, cell);
		if (rest > 1) differing += 1;
		if (rest > worst) [worst, at] = [rest, cell];
	}
	if (worst <= 1) return { kind: 'alike' };
	if (differing > PART_DRAWN_UPON * columns * rows) return undefined;
	return { kind: 'near', x: (at % columns) / columns, y: Math.floor(at / columns) / rows };
}

/** How much a cell and those around it differ, beside what compression explains. */
function remainder(differences: Float32Array, columns: number, cell: number): number {
	let most = 0;
	for (let channel = 0; channel < 3; channel += 1) {
		let sum = 0;
		for (let down = -1; down <= 1; down += 1)
			for (let across = -1; across <= 1; across += 1)
				sum += differences[3 * (cell + down * columns + across) + channel] ?? 0;
		const own = Math.abs(differences[3 * cell + channel] ?? 0);
		most = Math.max(most, own / CELL_DIFFERS, Math.abs(sum) / 9 / SPOT_DIFFERS);
	}
	return most;
}

/** Red, green and blue of each cell: the mean of the pixels in it, of which those at its edges count in part. */
function gridOf({ width, height, pixels }: RgbaPicture, columns: number, rows: number): Float32Array {
	const parts = Array.from({ length: columns }, (_, column) => partsOf(column, columns, width));
	const line = new Float32Array(3 * columns);
	const cells = new Float32Array(3 * columns * rows);
	for (let row = 0; row < rows; row += 1)
		for (const { pixel: y, share } of partsOf(row, rows, height)) {
			fillLine(line, parts, pixels.subarray(4 * y * width, 4 * (y + 1) * width));
			for (let i = 0, at = 3 * row * columns; i < line.length; i += 1, at += 1)
				cells[at] = (cells[at] ?? 0) + share * (line[i] ?? 0);
		}
	return cells;
}

type Parts = readonly { readonly pixel: number; readonly share: number }[];

function fillLine(line: Float32Array, columns: readonly Parts[], pixels: Uint8Array): void {
	line.fill(0);
	for (let column = 0; column < columns.length; column += 1)
		for (const { pixel, share } of columns[column] ?? [])
			for (let channel = 0; channel < 3; channel += 1) {
				const at = 3 * column + channel;
				line[at] = (line[at] ?? 0) + share * (pixels[4 * pixel + channel] ?? 0);
			}
}

/** Which pixels lie in a cell, and which share of it each fills. */
function partsOf(cell: number, cells: number, pixels: number): Parts {
	const [from, to] = [(cell * pixels) / cells, ((cell + 1) * pixels) / cells];
	const parts: { pixel: number; share: number }[] = [];
	for (let pixel = Math.floor(from); pixel < to && pixel < pixels; pixel += 1)
		parts.push({ pixel, share: ((Math.min(to, pixel + 1) - Math.max(from, pixel)) * cells) / pixels });
	return parts;
}
