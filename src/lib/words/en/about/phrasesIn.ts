/** Noun phrases of a sentence, for a person to choose from where the rules do not know what a number speaks of. */
import { inOneLine } from '../../typography';
import { isJoiner, tokenise } from '../../language/tokens';
import { DIGITS } from '../digits';
import { phraseEndingAt } from './phrases';
import { tagsOf } from './tags';
import { CALENDAR } from './verbWords';

/** They stand where nouns do: “according to”, “per cent”. */
const NO_NOUN = /^(?:according|cent)$/u;

/** Longer ones are no answer to “what is it?”. */
const MOST_WORDS = 8;

/**
 * Each once, in the order of the sentence, with a capital; of those that begin at one place the shortest and the longest. What is
 * a number and nothing else is left out.
 */
export function phrasesIn(sentence: string): string[] {
	const tokens = tokenise(sentence, DIGITS);
	const tags = tagsOf(tokens);
	const byStart = new Map<number, readonly string[]>();
	for (let last = 0; last < tokens.length; last++) {
		// A phrase goes on where the next word is its noun, or joins it to one.
		if (tags[last] !== 'noun' || tags[last + 1] === 'noun' || isJoiner(tokens, last + 1)) continue;
		const phrase = phraseEndingAt({ tokens, tags }, last);
		if (!phrase) continue;
		const words = inOneLine(sentence.slice(tokens[phrase.from]?.start, tokens[phrase.to - 1]?.end));
		const isTime = tokens
			.slice(phrase.from, phrase.to)
			.every(({ lower }) => CALENDAR.has(lower) || NO_NOUN.test(lower));
		if (isTime || !/\p{L}{2}/u.test(words) || /^[\p{Sc}\p{N}]/u.test(words) || words.split(' ').length > MOST_WORDS)
			continue;
		const [shortest = words] = byStart.get(phrase.from) ?? [];
		byStart.set(phrase.from, [shortest, words]);
	}
	const all = [...byStart.values()].flat();
	return [...new Set(all.map((words) => words.slice(0, 1).toUpperCase() + words.slice(1)))];
}
