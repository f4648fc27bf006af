/** Undoes the filters that PNG lays over its rows. */

/** What is subtracted of each byte: nothing, the byte to the left, the one above, their mean, or what Paeth predicts. */
const FILTERS = 5;

/**
 * The bytes of all rows, one after the other, without the byte that begins each.
 * @param rows as they were unpacked, each with its filter's number before it
 * @param bytesOfRow without that number
 * @param bytesOfPixel at least 1
 * @throws {Error} if there are fewer rows than `height`, or a filter that PNG does not have
 * @see https://www.w3.org/TR/png-3/#9Filters
 */
export function unfilter(rows: Uint8Array, bytesOfRow: number, bytesOfPixel: number, height: number): Uint8Array {
	if (rows.length < (bytesOfRow + 1) * height) throw new Error('Its packed data end too early.');
	const plain = new Uint8Array(bytesOfRow * height);
	for (let row = 0; row < height; row += 1) {
		const from = row * (bytesOfRow + 1);
		const filter = rows[from] ?? FILTERS;
		if (filter >= FILTERS) throw new Error(`A row has the filter ${filter}, which PNG does not have.`);
		plain.set(rows.subarray(from + 1, from + 1 + bytesOfRow), row * bytesOfRow);
		if (filter > 0) undo(filter, plain, row * bytesOfRow, bytesOfRow, bytesOfPixel);
	}
	return plain;
}

/** Adds to each byte of the row that begins at `start` what its filter took away. */
function undo(filter: number, plain: Uint8Array, start: number, bytesOfRow: number, bytesOfPixel: number): void {
	const row = plain.subarray(start, start + bytesOfRow);
	// Above the first row nothing stands.
	const above = start > 0 ? plain.subarray(start - bytesOfRow, start) : new Uint8Array(bytesOfRow);
	const leftOf = (from: Uint8Array, place: number) => (place < bytesOfPixel ? 0 : (from[place - bytesOfPixel] ?? 0));
	for (let place = 0; place < bytesOfRow; place += 1) {
		const up = above[place] ?? 0;
		let predicted = up;
		if (filter === 1) predicted = leftOf(row, place);
		else if (filter === 3) predicted = (leftOf(row, place) + up) >> 1;
		else if (filter === 4) predicted = paeth(leftOf(row, place), up, leftOf(above, place));
		row[place] = (row[place] ?? 0) + predicted;
	}
}

/** Whichever of the three is nearest to left + above − aboveLeft. */
function paeth(left: number, above: number, aboveLeft: number): number {
	const toLeft = Math.abs(above - aboveLeft);
	const toAbove = Math.abs(left - aboveLeft);
	const toAboveLeft = Math.abs(left + above - 2 * aboveLeft);
	if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
	return toAbove <= toAboveLeft ? above : aboveLeft;
}
