/** One cell of a CSV. Runs in a browser too. */
import { plainNumber } from '../quantity/format';

const FORMULA = /^[=+\-@\t\r]/;

/** A text that no spreadsheet runs: the cells of CSV and XLSX hold the same. */
export function defused(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** One cell: defused where a spreadsheet would run it, quoted where RFC 4180 asks for it. An absent bound is empty. */
export function csvCell(value: string | number | null): string {
	if (value === null) return '';
	if (typeof value === 'number') return plainNumber(value);
	return quotedCell(defused(value));
}

/** A text as it stands between two commas (RFC 4180). */
export function quotedCell(text: string): string {
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
