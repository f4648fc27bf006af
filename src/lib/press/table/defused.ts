/** A text that no spreadsheet runs, as OWASP advises. Runs in a browser too, and takes nothing with it. */

const FORMULA = /^[=+\-@\t\r]/;

/**
 * A number with its sign and its unit, “+60%”, “-8 bn”, “+5 km/h”: to a spreadsheet a number, or words. There is no second sign in
 * it, no bracket and no mark with which a formula calls, computes or reaches out; and a digit or a currency sign comes first,
 * for “+US$5” would be a cell.
 */
const SIGNED_NUMBER = /^[+-][ \u00a0\u202f]?\p{Sc}?\d(?:[\p{L}\p{N}\p{Sc} \u00a0\u202f.,%‰°]|(?<=\p{L})\/(?=\p{L}))*$/u;

/** What a spreadsheet would run as a formula has an apostrophe before it. */
export function defused(text: string): string {
	return FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
}
