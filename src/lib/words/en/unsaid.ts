/** What English words leave open of a number, and only a person can tell. */
import type { Core } from '../language/core';
import { continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

export const UNSAID_DIRECTION = 'its words do not say whether it is a rise or a fall';

/** What grows or falls in percent: a percentage of these is the size of a change, though no word beside it says so. */
const RATES =
	/^(?:growth|gdp|increases?|decreases?|rises?|declines?|appreciation|depreciation|slowdown|expansion|contraction)$/u;
/** Of these a percentage is the level: "inflation fell to 3 percent". */
const LEVELS = /^(?:inflation|cpi|target|share|proportion|yields?|unemployment|interest)$/u;

/** How many tokens of the same sentence are asked. */
const BEFORE = 60;
const BEHIND = 8;

/** Whether a bare percentage may be the size of a change, since its sentence speaks of what changes: "growth … of 3.2 percent". */
export function maybeChange(tokens: readonly Token[], { from, to }: Core): string | undefined {
	for (let place = from - 1; place >= from - BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		if (RATES.test(word)) return doubtOf(word);
		if (LEVELS.test(word)) return undefined;
	}
	for (let place = to; place < to + BEHIND && place < tokens.length; place++) {
		if (tokens[place]?.gap === 'break' || tokens[place]?.kind === 'number') return undefined;
		if (RATES.test(lowerAt(tokens, place))) return doubtOf(lowerAt(tokens, place));
	}
	return undefined;
}

const doubtOf = (word: string) => `it may be the size of a change, since its sentence speaks of “${word}”`;
