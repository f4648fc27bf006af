/** Texts that are surely not in a language that is read: told by their letters, and for others by their commonest words. */

const SCRIPTS: readonly (readonly [name: string, letters: RegExp])[] = [
	['Arabic script', /\p{Script=Arabic}/gu],
	['Hebrew', /\p{Script=Hebrew}/gu],
	['Chinese or Japanese', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu],
	['Korean', /\p{Script=Hangul}/gu],
	['Cyrillic script', /\p{Script=Cyrillic}/gu],
	['Greek', /\p{Script=Greek}/gu],
	['Devanagari script', /\p{Script=Devanagari}/gu],
	['Thai', /\p{Script=Thai}/gu]
];

/** Words that stand in nearly every sentence of a language, and in no English one. */
const WORDS: readonly (readonly [name: string, words: RegExp])[] = [
	['German', /\b(?:und|der|die|das|nicht|wurde|wurden|von|mit|eine|ist)\b/giu],
	['French', /(?<!\p{L})(?:les|des|est|une|dans|pour|sur|avec|été|du)(?!\p{L})/giu],
	['Spanish', /(?<!\p{L})(?:los|las|una|para|por|con|del|más|que|el)(?!\p{L})/giu],
	['Dutch', /\b(?:het|een|van|voor|zijn|niet|werd|met|naar)\b/giu]
];
const ENGLISH = /\b(?:the|and|of|to|in|is|was|were|that|for|with|by|said|from)\b/giu;

/** What most of a text is in, if that is not read: “Arabic script”, “German”; undefined for what may be English. */
export function unreadScript(text: string): string | undefined {
	const sample = text.slice(0, 10_000);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const script = SCRIPTS.find(([, of]) => (sample.match(of)?.length ?? 0) > letters / 2);
	if (script) return script[0];
	const english = sample.match(ENGLISH)?.length ?? 0;
	const other = WORDS.find(([, words]) => (sample.match(words)?.length ?? 0) > 2 * english + 3);
	return other?.[0];
}
