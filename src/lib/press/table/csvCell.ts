/** One cell of a CSV. Runs in a browser too. */
import { plainNumber } from '../../quantity/format';

const FORMULA = /^[=+\-@\t\r]/;

/**
 * A number with its sign and its unit, “+60%”, “-8 bn”, “+5 km/h”: to a spreadsheet a number, or words. There is no second sign in
 * it, no bracket and no mark with which a formula calls, computes or reaches out; and a digit or a currency sign comes first,
 * for “+US$5” would be a cell.
 */
const SIGNED_NUMBER = /^[+-][ \u00a0\u202f]?\p{Sc}?\d(?:[\p{L}\p{N}\p{Sc} \u00a0\u202f.,%‰°]|(?<=\p{L})\/(?=\p{L}))*$/u;

/** A text that no spreadsheet runs, as OWASP advises. */
export function defused(text: string): string {
	return FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
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
