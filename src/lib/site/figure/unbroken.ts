/** Sentences as pages show them: no line ends within a number. Never of a quote, which stays as it is. */

/** Behind a number: a scale, a unit, a length of time; alone before another word. */
const UNIT = 'trn|tn|bn|mn|m|trillion|billion|million|thousand|percent|per cent|months?|years?|days?|weeks?|times?';
const AFTER_NUMBER = new RegExp(`(?<=\\d) (?=(?:${UNIT})\\b)`, 'g');
/** Browsers end lines behind the dash of a range, and between a minus and the sign of a currency. */
const WITHIN_NUMBER = /(\S*\d–[−+]?\p{Sc}?\d\S*|\S*−\p{Sc}\S*)/u;

/** "Russia $227 bn" with a space that does not break before "bn". */
export function unbroken(sentence: string): string {
	return sentence.replaceAll(AFTER_NUMBER, '\u00a0');
}

/** A sentence in pieces, the first, third, fifth … of which lines may break: "approximately: ", "45–50%", "". */
export function unbrokenPieces(sentence: string): readonly string[] {
	return unbroken(sentence).split(WITHIN_NUMBER);
}
