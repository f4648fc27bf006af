/** Text that must come out of no dataset: markup, scripts, characters that change how a line reads. */

// Line ends of all kinds and tabs belong to printed passages.
const UNSEEN = /(?![\n\r\t])[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
// In the path of a web address “javascript:” does nothing.
const MARKUP = /<\/?(script|img|b|i|svg|iframe|a)[\s/>]|<[!?]|(?<!https?:\/\/\S*)javascript:\S/i;

/** Each text of a value that holds such, as a sentence. Things that refer to each other are visited once. */
export function wrongIn(value: unknown, seen = new Set<unknown>()): string[] {
	if (typeof value === 'string')
		return isWrong(value) ? [`the text ${JSON.stringify(value.slice(0, 60))} came through`] : [];
	if (typeof value !== 'object' || value === null || seen.has(value)) return [];
	seen.add(value);
	return Object.values(value).flatMap((item) => wrongIn(item, seen));
}

function isWrong(text: string): boolean {
	return UNSEEN.test(text) || MARKUP.test(text) || !text.isWellFormed();
}
