/** How English writes numbers in digits: "1,500.25", ".5". */
import type { DigitForm } from '../language/digitForm';

export const DIGITS: DigitForm = {
	/**
	 * First what can be read: thousands apart by comma, no-break or thin space, apostrophe, points (two at least) or blanks, or as
	 * in India ("12,34,567"); then decimals. One blank parts thousands unless more numbers stand beside
	 * them, as in a table, or a name before them, as of a month. Else all that is tied to digits, as a whole: "3,5" and "192.168.1.2" are never read
	 * from their tail.
	 */
	pattern:
		/(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:['’]\d{3})+|\d{1,3}(?: \d{3}){2,}|\d{1,3}(?: 000)+|(?<!\d[ ,]|[A-Z][a-z]{2,8}\.? )\d{1,3} \d{3}(?![ ,]\d)(?!-(?![mbt]r?illion))|\d+)(?:\.\d+)?(?!\d|[.,'’]\d)|\d+(?:[.,'’]\d+)+|\d+|\.\d+/uy,
	// "R80m", "R10 a share", "R1 520 million", where "N95 masks" and "R2 was" are names.
	letter: /[NPR](?=\d{1,3}(?: \d{3})*(?:(?:[ -]?(?:bn|[mbt]r?illion)|[mb])(?!\p{L})| per | an? \p{Ll}|\/\p{L}))/uy,
	plain(written) {
		if (/^(?:\d+(?:\.\d+)?|\.\d+)$/u.test(written)) return written;
		if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(written)) return written.replaceAll('.', '');
		return WHOLE.test(written) ? written.replace(/[^\d.]/gu, '') : written;
	}
};

/** In groups that English or India writes. */
const WHOLE = /^(?:\d{1,3}(?:[,\u00a0\u2009\u202f '’]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?$/u;
