/** Whether a text that was read as Windows-1252 is in a language that is written in it: in another one its letters are wrong ones. */

/** Letters beyond a to z of each language that Windows-1252 was made for (CLDR, main and auxiliary ones in use). */
const ALPHABETS = [
	'áàâãéêíóôõúüç', // Portuguese
	'áéíóúüñïç', // Spanish
	'àâæçéèêëîïôœùûüÿ', // French
	'àéèìíîòóùú', // Italian
	'àáèéíïòóúüç', // Catalan
	'äöüßéàè', // German
	'áéèëêïíöóüúç', // Dutch
	'áéèêëîïôöûú', // Afrikaans
	'æøåéèêóòôäöü', // Danish, Norwegian
	'åäöéàü', // Swedish
	'äöåšž', // Finnish
	'äõöüšž', // Estonian
	'áðéíóúýþæöø', // Icelandic, Faroese
	'ëç', // Albanian
	'áéíóúàèìòù' // Irish, Gaelic
].map((letters) => new Set(letters));

/**
 * Names of other countries hold letters that the text's own language has not: a few, or such a share of those beyond a to z, or, in a
 * language that has hardly any of these, such a share of all letters.
 */
const FEW_FOREIGN = 3;
const MOST_FOREIGN = 0.05;
const MOST_IN_PLAIN = 0.003;
/** Fewer words of Western Europe than this share are accents for the most part (“été”); a short text may have as many. */
const MOST_ACCENTED = 0.05;
const FEW_ACCENTED = 5;

/**
 * A text in another encoding shows itself by letters that no one language has together (“køíže” was “kříže”, “pártíró” has none), by
 * words that are accents for the most part, or by signs within words (“mo¿e”).
 * @param text as read in Windows-1252
 */
export function isWestern(text: string): boolean {
	const words = text.match(/\p{L}{3,}/gu) ?? [];
	const accented = words.filter((word) => word.replace(/[a-z]/giu, '').length > word.length / 2).length;
	if (accented > FEW_ACCENTED && accented > MOST_ACCENTED * words.length) return false;
	const broken = text.match(/\p{L}[\u00a2-\u00a9\u00ab\u00ac\u00ae-\u00b6\u00b8-\u00bf]\p{L}/gu)?.length ?? 0;
	if (broken > FEW_ACCENTED) return false;
	// Names of tags are no words.
	const letters =
		text
			.replace(/<[^>]*>/gu, '')
			.toLowerCase()
			.match(/\p{L}/gu) ?? [];
	const other = letters.filter((letter) => !/[a-zªº]/u.test(letter));
	const foreign = Math.min(...ALPHABETS.map((alphabet) => other.filter((letter) => !alphabet.has(letter)).length));
	return (
		foreign <= FEW_FOREIGN || foreign <= MOST_FOREIGN * other.length || other.length <= MOST_IN_PLAIN * letters.length
	);
}
