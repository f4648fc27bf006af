/**
 * Letters that a text may bring to a site whose fonts were cut without them, by alphabet. A page that draws pasted texts loads an
 * alphabet once something of it is to be drawn.
 */

function range(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

export const ALPHABET_NAMES = ['western', 'european', 'greek', 'cyrillic'] as const;
export type AlphabetName = (typeof ALPHABET_NAMES)[number];

/** Name of the file of an alphabet, where fonts are built. */
export function alphabetFile(name: AlphabetName): string {
	return `alphabet-${name}.js`;
}

/** Each with the signs that are set with it. */
export const ALPHABETS: Readonly<Record<AlphabetName, string>> = {
	western: `${range(0xa1, 0xff)}ŒœŸẞ‹›‚†‡‰`,
	european: `${range(0x100, 0x151)}${range(0x154, 0x177)}${range(0x179, 0x17e)}ȘșȚț`,
	greek: `${range(0x384, 0x38a)}Ό${range(0x38e, 0x3a1)}${range(0x3a3, 0x3ce)}`,
	cyrillic: `${range(0x400, 0x45f)}ҐґҒғҚқҢңҮүҰұҺһӘәӨө`
};

/** The letter below its accents, where it has some: what stands beside it is as near. */
export function unaccented(letter: string): string | undefined {
	const [base = letter, ...accents] = letter.normalize('NFD');
	return accents.length > 0 ? base : undefined;
}
