/** Where a quantity can begin. */
import { CARDINALS, COLLECTIVES, DENOMINATORS, MULTIPLES, ORDINALS, SCALES, TIMES_WORDS } from './numberWords';
import { VULGAR_FRACTIONS } from '../language/digits';
import { afterJoiner, isCapitalised, isGlued, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** Words that can begin a quantity. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
	...CARDINALS.keys(),
	...ORDINALS.keys(),
	...MULTIPLES.keys(),
	...TIMES_WORDS.keys(),
	...COLLECTIVES.keys(),
	'half',
	'minus',
	'plus',
	'no',
	'none',
	'once'
]);

/** Words that an article makes a number: "a hundred", "a third", "a dozen", "a half". */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([...SCALES.keys(), ...DENOMINATORS.keys(), 'dozen']);

/** All currency signs are of the category Sc. */
const CURRENCY_SIGN = /^\p{Sc}$/u;

/** Signs before digits. */
const FIRST_MARKS: ReadonlySet<string> = new Set(['−', '-', '–', '+', '±', ...VULGAR_FRACTIONS.keys()]);

/** "a single", "within a year". */
function isOneOf(tokens: readonly Token[], at: number): boolean {
	const next = lowerAt(tokens, at + 1);
	if (/^(?:percentage|full|whole)$/u.test(next)) return true;
	return (
		next === 'single' ||
		/^(?:year|month|week|day|hour|minute|second|decade|century|fortnight|mile|foot|inch|kilomet(?:re|er)|met(?:re|er)|ton|tonne|percent|acre|hectare|barrel)$/u.test(
			next
		)
	);
}

/**
 * Whether a quantity can begin with a token. Most words of a text begin none, and need not be shown to every rule:
 * the rules would find nothing there, but at twenty times the cost.
 */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token === undefined || token.kind === 'number') return token !== undefined;
	if (token.kind === 'mark') return FIRST_MARKS.has(token.text) || CURRENCY_SIGN.test(token.text);
	// No article: the A of "A$5".
	const isSign = isGlued(tokens, at + 1) && CURRENCY_SIGN.test(lowerAt(tokens, at + 1));
	if ((token.lower === 'a' || token.lower === 'an') && !isSign)
		return AFTER_ARTICLE.has(lowerAt(tokens, afterJoiner(tokens, at + 1))) || isOneOf(tokens, at);
	if (FIRST_WORDS.has(token.lower) || token.lower.endsWith('fold')) return true;
	// Capitals may be a month, or a currency before its digits or sign: "May 2024", "May of 2024", "RUB 629", "US$5".
	const next = tokens[at + 1];
	return isCapitalised(token) && next !== undefined && (next.kind !== 'word' || next.lower === 'of');
}
