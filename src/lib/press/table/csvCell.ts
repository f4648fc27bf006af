/** One cell of a CSV. Runs in a browser too. */
import { plainNumber } from '../../quantity/format';
import { defused } from './defused';

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
