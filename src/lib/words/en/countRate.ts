/** What counts are reckoned by: “25.9 cases per 100,000 people”. */
import { FUNCTION_WORDS } from './grammar';
import { isPerNumber } from './names';
import { parseNumeral } from './numeral';
import { lowerAt } from '../language/tokens';
import type { Unread } from '../language/core';
import type { Token } from '../language/tokens';
import { rateAt } from './unitPhrases';

/** How many words may stand between a number and what it is reckoned by: "25.9 new coronavirus cases per 100,000". */
const WORDS_BETWEEN = 4;

/** The units of so many per round number of people or things. */
const PER_NUMBER: ReadonlyMap<number, string> = new Map([
	[1e3, 'per-1000'],
	[1e5, 'per-100000'],
	[1e6, 'per-million']
]);

export interface CountRate {
	/** Index after the number, or after what it is reckoned by, where that was read. */
	readonly to: number;
	readonly unit?: string;
	readonly noun?: string;
	readonly unread?: Unread;
	readonly doubts?: readonly string[];
}

/** What a count is reckoned by: "25.9 new cases per 100,000 people", "300 cases a day"; undefined where it is a plain count. */
export function rateOfCount(tokens: readonly Token[], at: number): CountRate | undefined {
	if (isPerNumber(tokens, at)) return perNumber(tokens, at);
	let place = at;
	while (place < at + WORDS_BETWEEN && isWord(tokens, place)) place++;
	if (tokens[place]?.gap !== 'space') return undefined;
	const noun = place > at ? { noun: lowerAt(tokens, place - 1) } : {};
	const numbered = lowerAt(tokens, place) === 'per' ? perNumber(tokens, place) : undefined;
	if (numbered) return { ...numbered, ...(numbered.unit !== undefined && noun) };
	const rate = rateAt(tokens, place, 'count');
	if (!rate) return undefined;
	return rate.unread
		? { to: at, unread: rate.unread }
		: {
				to: rate.next,
				...noun,
				...(rate.unit && { unit: rate.unit }),
				// "to 32.6 million a day": of what, the words before say.
				...(place === at && { doubts: ['what is counted is not said beside it'] })
			};
}

/** "per 100,000 people": the people belong to it. */
function perNumber(tokens: readonly Token[], at: number): CountRate | undefined {
	const base = parseNumeral(tokens, at + 1);
	if (!base) return undefined;
	const to = isWord(tokens, base.next) ? base.next + 1 : base.next;
	const unit = PER_NUMBER.get(base.value);
	return unit === undefined ? { to: at, unread: { from: at, to } } : { to, unit };
}

/** A word of a noun phrase. */
function isWord(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token?.kind === 'word' && token.gap === 'space' && !FUNCTION_WORDS.has(token.lower);
}
