/** The noun beside a number: what is counted (“40 meetings”) or ranked (“third-largest producer”). */
import { FUNCTION_WORDS, isAdjective, isPlural, standsBefore } from './grammar';
import { MEASURES } from './measureWords';
import { CARDINALS } from './numberWords';
import { isGlued, isJoiner } from '../language/tokens';
import type { Token } from '../language/tokens';

/** A plain noun: one word in small letters, with a blank before it. */
function wordAfterBlank(tokens: readonly Token[], at: number): string | undefined {
	const token = tokens[at];
	// "iPhones" begin small.
	if (token?.kind !== 'word' || token.gap !== 'space' || !/^\p{Ll}/u.test(token.text)) return undefined;
	return FUNCTION_WORDS.has(token.lower) || NO_NOUN.test(token.lower) ? undefined : token.lower;
}

/** Adverbs that seem plurals: “from 2005 onwards”, “the 40 besides”. */
const NO_NOUN =
	/^(?:.+wards|besides|perhaps|sometimes|always|hereabouts|thereabouts|nowadays|overseas|indoors|outdoors|upstairs|downstairs|afterwards)$/u;

/** The counted noun that stands right after its number; a plural, unless the number is one. */
export function countedNoun(tokens: readonly Token[], at: number, value: number): string | undefined {
	const word = wordAfterBlank(tokens, at);
	if (word === undefined || standsBefore(word, wordAfterBlank(tokens, at + 1) ?? '')) return undefined;
	return isPlural(word) || (Math.abs(value) === 1 && !isAdjective(word)) ? word : undefined;
}

const ADJECTIVES_BETWEEN = 6;

/**
 * Whether a plural follows behind a few adjectives or names: "five major new announcements" counts announcements, "five good GCSEs"
 * those, "50 U.S. states" and "50 Olympic-sized pools" too. A unit among them is none of this rule's.
 */
export function countsSomething(tokens: readonly Token[], at: number): boolean {
	for (let place = at, words = 0; words <= ADJECTIVES_BETWEEN; place++, words++) {
		if (isGeneration(tokens, place)) place++;
		const token = tokens[place];
		if (token?.kind !== 'word' || (token.gap !== 'space' && token.text !== 'G')) return false;
		// "15 net tonne kilometres"
		if (words > 0 && MEASURES.has(token.lower)) return false;
		if (isNamed(tokens, place)) return true;
		const joins = (token.lower === 'and' || token.lower === 'or') && words > 0;
		if (FUNCTION_WORDS.has(token.lower) && token.lower !== 'other' && !joins) return false;
		if (isPlural(token.lower) && /^\p{Ll}/u.test(token.text)) return !joins;
		place = endOfWord(tokens, place);
	}
	return false;
}

/** "1.5 million 4G customers". */
const isGeneration = (tokens: readonly Token[], at: number) =>
	tokens[at]?.gap === 'space' &&
	/^\d$/u.test(tokens[at]?.text ?? '') &&
	tokens[at + 1]?.text === 'G' &&
	isGlued(tokens, at + 1);

/** A plural in capitals: "GCSEs"; of a people, where the phrase ends with it: "2,788 adult Americans". */
function isNamed(tokens: readonly Token[], at: number): boolean {
	const { text = '' } = tokens[at] ?? {};
	if (/^\p{Lu}{2,}s$/u.test(text)) return true;
	const next = tokens[at + 1];
	const isEnd = next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower);
	return /^\p{Lu}\p{Ll}+(?:an|ian|ese|er|i)s$/u.test(text) && isEnd;
}

/** Over what a hyphen or the points of an abbreviation tie to a word: "ready-to-eat", "U.S.". */
function endOfWord(tokens: readonly Token[], at: number): number {
	let end = at;
	while (isJoiner(tokens, end + 1) && tokens[end + 2]?.kind === 'word') end += 2;
	while (/^\p{Lu}$/u.test(tokens[end]?.text ?? '') && tokens[end + 1]?.text === '.' && isGlued(tokens, end + 1)) {
		end++;
		if (isGlued(tokens, end + 1) && /^\p{Lu}$/u.test(tokens[end + 1]?.text ?? '')) end++;
	}
	return end;
}

/** The noun that is ranked; adjectives are no nouns, and nothing is better than the wrong one. */
export function rankedNoun(tokens: readonly Token[], at: number): string | undefined {
	const word = wordAfterBlank(tokens, at);
	return word === undefined || isAdjective(word) || CARDINALS.has(word) ? undefined : word;
}
