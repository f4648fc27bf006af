/** Rows of dots: ten in a row where there are few, more where rows of ten would be too many to take in. */

export interface DotGrid {
	readonly columns: number;
	readonly rows: number;
	/** px from one dot to the next. */
	readonly pitch: number;
	/** px between every ten of a row. */
	readonly gap: number;
}

const ROWS_OF = [10, 20, 30, 50] as const;
const GROUP = 10;
/** More rows than this nobody takes in. */
const MOST_ROWS = 6;
/** px within which dots are told apart, and look like dots. */
const LEAST = 6;
const WIDEST = 44;
/** The gap between tens, in parts of the pitch. */
const GAP = 0.5;

/**
 * The fewest dots in a row that make few rows, and where none does the most that fit.
 * @param height px that they must stay within, if there is such a bound
 */
export function dotGrid(count: number, width: number, height = Infinity): DotGrid {
	const grids = ROWS_OF.map((columns): DotGrid => {
		const rows = Math.ceil(count / columns);
		const gaps = columns / GROUP - 1;
		const pitch = Math.min(WIDEST, width / (columns + gaps * GAP), height / rows);
		return { columns, rows, pitch: Math.max(LEAST, pitch), gap: gaps > 0 ? Math.max(LEAST, pitch) * GAP : 0 };
	});
	const fitting = grids.filter((grid) => gridWidth(grid) <= width + 0.5);
	const few = fitting.find(({ rows, pitch }) => rows <= MOST_ROWS && rows * pitch <= height);
	return few ?? fitting.at(-1) ?? grids[0] ?? { columns: GROUP, rows: Math.ceil(count / GROUP), pitch: LEAST, gap: 0 };
}

/** Middles of the dots, row by row. */
export function dotsOf(count: number, { columns, pitch, gap }: DotGrid, top: number): { x: number; y: number }[] {
	return Array.from({ length: count }, (_, i) => {
		const column = i % columns;
		return {
			x: column * pitch + Math.floor(column / GROUP) * gap + pitch / 2,
			y: top + Math.floor(i / columns) * pitch + pitch / 2
		};
	});
}

/** px that its fullest row takes. */
export function gridWidth({ columns, pitch, gap }: DotGrid, count = Infinity): number {
	const dots = Math.min(count, columns);
	return dots * pitch + Math.floor((dots - 1) / GROUP) * gap;
}
