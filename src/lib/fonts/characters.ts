/** Which characters the subset fonts hold: a fixed set that the product itself writes, and all that the dataset uses. */

const PRINTABLE_ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)).join('');

/** Signs of number, measure and money that formats and chart types write. */
const SIGNS = '≈≥≤−÷×±°·•§¶№½⁄¹²³⁰⁴⁵⁶⁷⁸⁹µ€£₽¥';

/** Dashes, quotation marks, the ellipsis and the space that does not break. */
const PUNCTUATION = '–—…“”‘’«»„\u00a0';

/**
 * The accented letters that names in European languages need most. The fonts have all of Latin-1 and nearly all of Latin
 * Extended-A; those come in when the dataset uses them, since each costs its kerning with every other letter.
 */
const LETTERS = 'àáâãäåæçèéêíïñóôöøßúü';

export const BASE_CHARACTERS = PRINTABLE_ASCII + SIGNS + PUNCTUATION + LETTERS;

/** `\u2192`, `\x2192` and `\U0001F600`, as JSON and YAML may write a character. */
const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|U([0-9a-fA-F]{8}))/g;

/**
 * Every character of some texts, once and in order of the code points, in its composed form (NFC) as well. Escapes count
 * as what they stand for. Without control characters, line breaks, direction marks and the like, which draw nothing.
 */
export function charactersOf(texts: Iterable<string>): string[] {
	const found = new Set<string>();
	for (const text of texts) {
		const plain = text.replace(ESCAPE, (escape, short?: string, byte?: string, long?: string) => {
			const codePoint = Number.parseInt(short ?? byte ?? long ?? '', 16);
			return codePoint <= 0x10ffff ? escape + String.fromCodePoint(codePoint) : escape;
		});
		for (const character of plain) found.add(character);
		for (const character of plain.normalize('NFC')) found.add(character);
	}
	return [...found].filter((character) => !drawsNothing(character)).sort(byCodePoint);
}

/** Whether a character needs no glyph: controls, lone surrogates, format characters, variation selectors. */
export function drawsNothing(character: string): boolean {
	return /[\p{Cc}\p{Cs}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u.test(character);
}

function byCodePoint(one: string, other: string): number {
	return (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}
