/** Letters and accents as shapers see them: one glyph where the two make a letter of their own (Unicode NFC). */

export interface ComposedText {
	/** The text in code points. */
	readonly characters: readonly string[];
	/** What is drawn: the same, with each letter and its accents in one where there is such a letter. */
	readonly shaped: readonly string[];
	/** How many of `shaped` stand before code point `i` (up to and including the text's length). */
	place(i: number): number;
}

export function composeText(text: string): ComposedText {
	const characters = [...text];
	if (text.normalize('NFC') === text) return { characters, shaped: characters, place: (i) => i };
	const shaped: string[] = [];
	const places: number[] = [];
	for (const [cluster] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		const before = shaped.length;
		shaped.push(...cluster.normalize('NFC'));
		// A place inside of what became one glyph is the end of that glyph.
		for (let i = 0; i < [...cluster].length; i++) places.push(Math.min(before + i, shaped.length));
	}
	return { characters, shaped, place: (i) => places[i] ?? shaped.length };
}
