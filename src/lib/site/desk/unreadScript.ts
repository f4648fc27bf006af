/** Texts that are surely not in a language that is read, told by their letters; others, Cyrillic ones too, are told by their words (`otherLanguage`). */

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
	['Arabic script', /\p{Script=Arabic}/gu],
	['Hebrew', /\p{Script=Hebrew}/gu],
	['Chinese or Japanese', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu],
	['Korean', /\p{Script=Hangul}/gu],
	['Greek', /\p{Script=Greek}/gu],
	['Devanagari script', /\p{Script=Devanagari}/gu],
	['Thai', /\p{Script=Thai}/gu]
];

/** The script that most letters of a text are of, if nothing in it is read: “Arabic script”. */
export function unreadScript(text: string): string | undefined {
	const sample = text.slice(0, 10_000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	return SCRIPTS.find(([, of]) => (sample.match(of)?.length ?? 0) > letters / 2)?.[0];
}
