/** Tags of languages (BCP 47). */

/** The language alone, in small letters: “en” of “en-GB”. */
export function languageAlone(tag: string): string {
	return tag.toLowerCase().split('-', 1)[0] ?? '';
}
