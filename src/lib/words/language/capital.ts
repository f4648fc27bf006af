/** Capitals at the head of titles and names. */

/** In the middle of a sentence; what is written in capitals keeps them: “U.S. deaths”. */
export function withSmallLetter(words: string): string {
	return /^\p{Lu}\p{Ll}/u.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}

/** With a capital, as a title or a name begins; what has a capital within keeps its own writing: “comScore”. */
export function withCapital(words: string): string {
	return /^\p{Ll}+\p{Lu}/u.test(words) ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
}
