/** What makes Excel read a CSV as UTF-8. Apart from the cells: a page needs nothing else. Runs in a browser too. */

/** The mark of UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A CSV for Excel, which takes it for Windows-1252 without that mark. Other programs may take the mark for a letter. */
export function csvForExcel(csv: string): string {
	return BYTE_ORDER_MARK + csv;
}
