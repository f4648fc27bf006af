/** What is added, which may be a rise: “added 164,000 jobs”, “an additional 5 GW”. */
import type { Core } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { FUNCTION_WORDS } from './grammar';

/** "would add $6.81", "adds an average of $84": what is added may be a rise. */
export const ADDED = 'what is added may be a rise';

/** Fewer are seldom so much more of what there was. */
const MANY = 100;
const COUNTED = /^(?:count|year|month|week|day|hour|minute|second|rank|date|multiple)$/u;
const FURTHER = /^(?:additional|extra|further)$/u;

/** Whether an amount is added to what there was; “added three players” names them. */
export function mayBeRise(tokens: readonly Token[], { from, unit, value, noun }: Core): boolean {
	const isMany = unit === 'count' && value >= MANY && noun !== 'times';
	return (isMany || !COUNTED.test(unit ?? 'count')) && isAdded(tokens, from);
}

/** "the addition of 5 GW". */
function followsAddition(tokens: readonly Token[], at: number): boolean {
	return lowerAt(tokens, at - 1) === 'of' && /^additions?$/u.test(lowerAt(tokens, at - 2));
}

const NOUNS = 3;

/** "an additional tax bounty of $4 million". */
function followsFurther(tokens: readonly Token[], at: number): boolean {
	if (lowerAt(tokens, at - 1) !== 'of') return false;
	for (let place = at - 2; place >= at - 2 - NOUNS; place--) {
		if (FURTHER.test(lowerAt(tokens, place))) return true;
		if (tokens[place]?.kind !== 'word' || FUNCTION_WORDS.has(lowerAt(tokens, place))) return false;
	}
	return false;
}

/** "adds an average of $84", "adding just 4 GW", "an additional 5 GW"; the verb may have been taken into the number. */
function isAdded(tokens: readonly Token[], from: number): boolean {
	const isAverage = lowerAt(tokens, from - 1) === 'of' && lowerAt(tokens, from - 2) === 'average';
	const plain = isAverage ? from - (/^an?$/u.test(lowerAt(tokens, from - 3)) ? 3 : 2) : from;
	const called = beforeCalled(tokens, plain);
	const at = /^(?:just|only|another|about|around|over)$/u.test(lowerAt(tokens, called - 1)) ? called - 1 : called;
	if (FURTHER.test(lowerAt(tokens, at - 1)) || followsAddition(tokens, at) || followsFurther(tokens, at)) return true;
	return [at - 1, from].some((place) => /^add(?:s|ed|ing)?$/u.test(lowerAt(tokens, place)));
}

/** Over "an astonishing", "a further", "a net". */
function beforeCalled(tokens: readonly Token[], at: number): number {
	const isWord = tokens[at - 1]?.kind === 'word' && !FUNCTION_WORDS.has(lowerAt(tokens, at - 1));
	return isWord && /^an?$/u.test(lowerAt(tokens, at - 2)) && !FURTHER.test(lowerAt(tokens, at - 1)) ? at - 2 : at;
}
