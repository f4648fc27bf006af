/** Capitals at the head of titles and names. */

/** With a capital, as a title or a name begins; what has a capital within keeps its own writing: “comScore”. */
export function withCapital(words: string): string {
	return /^\p{Ll}+\p{Lu}/u.test(words) ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
}
