/** The second of two amounts of one kind, each with its own time or thing: “72 GW of wind and 49 GW of solar”. */
import type { Core } from '../language/core';
import { continues, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

const LINK = /^(?:at|in|on|for|of)$/u;
const BETWEEN = 9;
const UNTOLD = /^(?:count|date|rank|share|multiple|percent-change)$/u;

/** Whether an amount goes on with one before it that is no change: “from 8.7 percent in May and 6.7 percent in April”. */
export function isNextLevel(tokens: readonly Token[], { from, to, unit }: Core, before: Core | undefined): boolean {
	const earlier = before?.unit === 'date' ? before.past : before;
	if (unit === undefined || UNTOLD.test(unit) || earlier?.unit !== unit) return false;
	if (earlier.told !== undefined || earlier.doubts || earlier.value < 0 || from - earlier.to > BETWEEN) return false;
	if (isNextYear(tokens, earlier.to, from)) return true;
	if (lowerAt(tokens, from - 1) !== 'and' || !continues(tokens, from)) return false;
	if (earlier.to === from - 1) return true;
	const [first = '', second] = [earlier.to, to].map((place) => lowerAt(tokens, place));
	if (first !== second || !LINK.test(first)) return false;
	return tokens
		.slice(earlier.to, from)
		.every(({ lower }, step) => continues(tokens, earlier.to + step) && !/^[,;:()]$/u.test(lower));
}

/** "grew from 36 million in 1980 to 237 million in 2000, 545 million in 2010, and 740 million in 2017". */
function isNextYear(tokens: readonly Token[], first: number, from: number): boolean {
	const words = tokens.slice(first, from).map(({ lower }) => lower);
	return words[0] === 'in' && words.includes(',') && words.every((word) => /^(?:in|,|and|(?:19|20)\d\d)$/u.test(word));
}
