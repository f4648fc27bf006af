/**
 * Which characters pages set before all others, by face: those of the site's own words, and the capitals of the dataset's titles
 * and quotes. A page loads each face with these alone; the rest of it comes where a page has one of them.
 */
import { byRole, type FontRole } from '../../lib/fonts/role';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const SAID = ' \u00a0$%,.-–:?!’“”…';
/** What is measured, and what is pressed. */
const MEASURED = `${LETTERS}${LETTERS.toUpperCase()}${DIGITS} \u00a0#$%&()+,-./:;=?’“”–…·×÷−≈≠`;

/** Titles and quotes as the data have them, each on a line, or on several that stand further in. */
const TITLE = /^\s*(?:- )?title:(.*)$/gm;
const QUOTE = /^(\s*)(?:- )?exact:(.*(?:\n\1\s{2,}\S.*)*)$/gm;

/** @param texts of the dataset’s files */
export function coreCharacters(texts: Iterable<string>): Record<FontRole, readonly string[]> {
	const titles = new Set(LETTERS + DIGITS + SAID);
	const quotes = new Set(titles);
	for (const text of texts) {
		for (const [, words = ''] of text.matchAll(TITLE)) addCapitals(titles, words);
		for (const [, , words = ''] of text.matchAll(QUOTE)) addCapitals(quotes, words);
	}
	const measured = new Set(MEASURED);
	const cores: Record<FontRole, ReadonlySet<string>> = {
		title: titles,
		body: quotes,
		quote: quotes,
		text: measured,
		strong: measured
	};
	return byRole((role) => [...cores[role]].sort());
}

/** Of other scripts, and of accents, there may be any number: they are the rest. */
function addCapitals(found: Set<string>, words: string): void {
	for (const [capital] of words.matchAll(/[A-Z]/g)) found.add(capital);
}
