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
	for (let place = 0; place < bytesOfRow; place += 1) {
		const at = start + place;
		const hasLeft = place >= bytesOfPixel;
		const left = hasLeft ? (plain[at - bytesOfPixel] ?? 0) : 0;
		// Nothing stands above the first row: a place below zero has no byte.
		const above = plain[at - bytesOfRow] ?? 0;
		let predicted = left;
		if (filter === 2) predicted = above;
		else if (filter === 3) predicted = (left + above) >> 1;
		else if (filter === 4) predicted = paeth(left, above, hasLeft ? (plain[at - bytesOfRow - bytesOfPixel] ?? 0) : 0);
		plain[at] = (plain[at] ?? 0) + predicted;
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
