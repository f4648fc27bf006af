/** Dates with the words that tie something to them: “after 1998”, “no later than May 2005”. */
import { positionIndex } from './codePoints';
import { tieAround, type TiedBy } from './language/dateTies';
import { tokenise } from './language/tokens';
import { packOf } from './packs';
import type { Reading } from './types';

/** A date as it was read, the span of it with the words that tie it, and how something may be dated by it. */
export interface TiedDate {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly by: TiedBy;
}

/** What ties each date that was read in a text; none for numbers, and for dates that no such words stand beside. */
export function tiedDates(text: string, readings: readonly Reading[], language: string): Map<Reading, TiedDate> {
	const pack = packOf(language);
	const dates = readings.filter(({ unit }) => unit === 'date');
	const found = new Map<Reading, TiedDate>();
	if (!pack || dates.length === 0) return found;
	const index = positionIndex(text);
	const tokens = tokenise(text, pack.digits);
	const places = tokens.map(({ start, end }) => [index.toCodePoints(start), index.toCodePoints(end)] as const);
	for (const date of dates) {
		const from = places.findIndex(([start]) => start === date.start);
		const to = places.findIndex(([, end]) => end === date.end) + 1;
		const tie = from < 0 || to < 1 ? undefined : tieAround(pack.dateTies, tokens, { from, to });
		if (!tie) continue;
		const [start, end] = [tokens[tie.from]?.start ?? 0, tokens[tie.to - 1]?.end ?? text.length];
		found.set(date, {
			start: index.toCodePoints(start),
			end: index.toCodePoints(end),
			text: text.slice(start, end),
			by: tie.by
		});
	}
	return found;
}
