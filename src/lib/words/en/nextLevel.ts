/** The second of two levels from which something changed: “to 8.5 percent from 8.7 percent in May and 6.7 percent in April”. */
import type { Core } from '../language/core';
import { continues, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const LINK = /^(?:from|against|with|than)$/u;
const TIME_LINK = /^(?:at|in|on|for)$/u;
const BETWEEN = 9;

/** Whether an amount goes on with the level before it, each with its own time. */
export function isNextLevel(tokens: readonly Token[], { from, to, unit }: Core, earlier: Core | undefined): boolean {
	if (
		unit === undefined ||
		unit === 'count' ||
		earlier === undefined ||
		earlier.unit !== unit ||
		earlier.told !== undefined ||
		earlier.doubts
	)
		return false;
	if (!LINK.test(lowerAt(tokens, earlier.from - 1))) return false;
	const [first, second] = [earlier.to, to].map((place) => lowerAt(tokens, place));
	if (
		first !== second ||
		!TIME_LINK.test(first ?? '') ||
		lowerAt(tokens, from - 1) !== 'and' ||
		from - earlier.to > BETWEEN
	)
		return false;
	return tokens
		.slice(earlier.to, from)
		.every(({ lower }, step) => continues(tokens, earlier.to + step) && !/^[,;:()]$/u.test(lower));
}
