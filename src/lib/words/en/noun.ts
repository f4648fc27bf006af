/** The noun beside a number: what is counted (“40 meetings”) or ranked (“third-largest producer”). */
import { FUNCTION_WORDS, isAdjective, isPlural } from './grammar';
import { CARDINALS } from './numberWords';
import type { Token } from '../language/tokens';

/** A plain noun: one word in small letters, with a blank before it. */
function wordAfterBlank(tokens: readonly Token[], at: number): string | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word' || token.gap !== 'space' || token.text !== token.lower) return undefined;
	return FUNCTION_WORDS.has(token.lower) ? undefined : token.lower;
}

/** The counted noun that stands right after its number; a plural, unless the number is one. */
export function countedNoun(tokens: readonly Token[], at: number, value: number): string | undefined {
	const word = wordAfterBlank(tokens, at);
	if (word === undefined) return undefined;
	return isPlural(word) || (Math.abs(value) === 1 && !isAdjective(word)) ? word : undefined;
}

const ADJECTIVES_BETWEEN = 2;

/** Whether a plural follows behind a few adjectives: "five major new announcements" counts announcements. */
export function countsSomething(tokens: readonly Token[], at: number): boolean {
	for (let place = at; place <= at + ADJECTIVES_BETWEEN; place++) {
		const word = wordAfterBlank(tokens, place);
		if (word === undefined) return false;
		if (isPlural(word)) return true;
	}
	return false;
}

/** The noun that is ranked; adjectives are no nouns, and nothing is better than the wrong one. */
export function rankedNoun(tokens: readonly Token[], at: number): string | undefined {
	const word = wordAfterBlank(tokens, at);
	return word === undefined || isAdjective(word) || CARDINALS.has(word) ? undefined : word;
}
