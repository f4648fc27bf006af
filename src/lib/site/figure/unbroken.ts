/** Sentences as pages show them: no line ends between a number and what it counts. Never of a quote, which stays as it is. */

/** Behind a number: a scale, a unit, a length of time; alone before another word. */
const UNIT = 'trn|tn|bn|mn|m|trillion|billion|million|thousand|percent|per cent|months?|years?|days?|weeks?|times?';
const AFTER_NUMBER = new RegExp(`(?<=\\d) (?=(?:${UNIT})\\b)`, 'g');

/** "Russia $227 bn" with a space that does not break before "bn". */
export function unbroken(sentence: string): string {
	return sentence.replaceAll(AFTER_NUMBER, '\u00a0');
}
