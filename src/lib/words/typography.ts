/** Differences of typesetting that copying and converting put into a quote, though the words are the same. */
export { withCapital, withSmallLetter } from './language/capital';

export const DIFFERENCES = [
	'quotation marks',
	'dashes',
	'ellipses',
	'line ends',
	'spaces',
	'invisible characters',
	'composed letters',
	'capitals'
] as const;
export type Difference = (typeof DIFFERENCES)[number];

const QUOTATION_MARK = /[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\u00ab\u00bb`\u00b4"]/gu;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
/** Nobody sees them, and no language needs them: soft hyphens, zero-width blanks, joiners of words, byte order marks. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
/** A run of blanks is one piece for both rules: a pattern with blanks on both sides would look at each run many times. */
const BLANKS = /\s+/gu;
const HOLDS_LINE_END = /[\r\n\u2028\u2029]/u;

const FOLDS: Record<Difference, (text: string) => string> = {
	'quotation marks': (text) => text.replace(QUOTATION_MARK, "'"),
	dashes: (text) => text.replace(DASH, '-'),
	ellipses: (text) => text.replace(/\u2026/gu, '...'),
	'line ends': (text) => text.replace(BLANKS, (run) => (HOLDS_LINE_END.test(run) ? ' ' : run)),
	spaces: (text) => text.replace(BLANKS, (run) => (HOLDS_LINE_END.test(run) ? run : ' ')),
	'invisible characters': (text) => text.replace(INVISIBLE, ''),
	'composed letters': (text) => text.normalize('NFC'),
	capitals: (text) => text.toLowerCase()
};

/** What is made of a text’s words, as titles and labels are: one line, without what nobody sees. */
export function inOneLine(text: string): string {
	return text.replace(UNSEEN, '').replace(BLANKS, ' ').trim();
}

/** The text without the differences named; all of them by default. */
export function fold(text: string, without: readonly Difference[] = DIFFERENCES): string {
	return without.reduce((folded, difference) => FOLDS[difference](folded), text);
}

/** Which differences keep two texts apart; undefined if more than typesetting does. Empty if the texts are equal. */
export function differencesBetween(one: string, other: string): Difference[] | undefined {
	if (fold(one) !== fold(other)) return undefined;
	return DIFFERENCES.filter((difference) => {
		const others = DIFFERENCES.filter((each) => each !== difference);
		return fold(one, others) !== fold(other, others);
	});
}
