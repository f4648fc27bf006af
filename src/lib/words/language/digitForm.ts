/** How numbers are written in digits: a pack says where its points and commas stand. */

/** How a language writes numbers in digits. */
export interface DigitForm {
	/** Sticky: the number that begins at a place. */
	readonly pattern: RegExp;
	/** Sticky: a letter right before digits that is a sign of money there, and no beginning of a name. */
	readonly letter?: RegExp;
	/** A number that the pattern found, as programs write it: "1234.5". */
	plain(written: string): string;
}

/** Numbers in a language that is not read: they are listed, and not told what they come to. */
export const ANY_DIGITS: DigitForm = {
	pattern: /\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*/uy,
	plain: (written) => written
};
