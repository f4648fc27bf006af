/** Whether words near a number that names no unit measure something, so that it may be short for such an amount. */
import type { Core } from '../language/core';
import { isJoiner, lowerAt, tokenise } from '../language/tokens';
import type { Token } from '../language/tokens';
import { DIGITS } from './digits';
import { MEASURES } from './measureWords';
import { unitAt } from './unitPhrases';

/** How far a unit may stand off that the number is short for. */
const BEFORE = 90;
const BEHIND = 30;

export function isMeasuredNear(tokens: readonly Token[], { from, to }: Pick<Core, 'from' | 'to'>): boolean {
	for (let place = Math.max(0, from - BEFORE); place < Math.min(tokens.length, to + BEHIND); place++) {
		if (place >= from && place < to) continue;
		const token = tokens[place];
		if (measures(tokens, place)) return true;
		if (token?.kind === 'mark' && /^\p{Sc}$/u.test(token.text) && Math.abs(place - from) <= MONEY_NEAR) return true;
	}
	return false;
}

/** Whether a token is the word of a unit that measures, or a number before its symbol. */
export function measures(tokens: readonly Token[], at: number): boolean {
	const { kind, lower = '' } = tokens[at] ?? {};
	// "who received a degree"
	const isTaken = /^degrees?$/u.test(lower) && tokens[at - 1]?.kind === 'word';
	if (kind === 'word') return MEASURES.has(lower) && lowerAt(tokens, at - 1) !== 'per' && !isTaken;
	return kind === 'number' && isMeasure(tokens, at + 1);
}

/** The doubt about a bare number that may be short for an amount. */
export const IN_UNIT = 'it may be in a unit that was named before it';

/** The doubt about a count whose words do not say what it counts, behind words that measure something. */
export function bareDoubt(before: string): string | undefined {
	const tokens = tokenise(before, DIGITS);
	return tokens.some((_, at) => measures(tokens, at)) ? IN_UNIT : undefined;
}

/** Money is seldom short for its sign, unless it is compared. */
const MONEY_NEAR = 14;

function isMeasure(tokens: readonly Token[], at: number): boolean {
	const place = /^(?:million|billion|trillion|thousand)s?$/u.test(lowerAt(tokens, at)) ? at + 1 : at;
	if (tokens[place]?.kind !== 'word' || isJoiner(tokens, place)) return false;
	const found = unitAt(tokens, place);
	if (!found) return false;
	return (
		found.unit === undefined ||
		!/^(?:percent|percentage-point|year|month|week|day|hour|minute|second|count|multiple)/u.test(found.unit)
	);
}
