/** Several quotes, works or addresses in one cell of a row, and how they come apart again. */

/** Between them. No address has blanks in it, so that addresses stand as they are. */
export const BAR = ' | ';

/** A bar of a part’s own has a backslash before it, so that each bar without one stands between parts. */
export function inCell(parts: readonly string[]): string {
	return parts.map((part) => part.replaceAll('|', String.raw`\|`)).join(BAR);
}

/** The parts as they were. */
export function partsOf(cell: string): string[] {
	return cell.split(BAR).map((part) => part.replaceAll(String.raw`\|`, '|'));
}
