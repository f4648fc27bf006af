/** How many cards stand in each row of a wide page: three or four, the wider ones first, and none alone. Pure. */

/** The most in a row. */
const MOST = 4;

/** Counts that sum up to `cards`, none larger than the next. */
export function cardRows(cards: number): number[] {
	const rows = Math.ceil(cards / MOST);
	const least = Math.floor(cards / Math.max(1, rows));
	const fuller = cards - least * rows;
	return Array.from({ length: rows }, (_, row) => least + (row >= rows - fuller ? 1 : 0));
}
