/** How English writes numbers in digits: "1,500.25", ".5". */
import type { DigitForm } from '../language/digitForm';

export const DIGITS: DigitForm = {
	/** Thousands apart by comma, no-break, thin or narrow no-break space; then decimals. */
	pattern: /(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/uy,
	plain: (written) => (/[^\d.]/u.test(written) ? written.replace(/[^\d.]/gu, '') : written)
};
