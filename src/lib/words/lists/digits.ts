/** Digits of languages that write decimals behind a comma. */

/** A number without separators, as programs write it; what else is tied to digits is none. */
export function decimalComma(written: string): string {
	if (/^\d+(?:,\d+)?$/u.test(written)) return written.replace(',', '.');
	return written.replaceAll('.', MIDDLE_DOT);
}

/** In no number. */
const MIDDLE_DOT = '\u00b7';
