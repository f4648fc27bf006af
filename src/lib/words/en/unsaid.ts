/** What English words leave open of a number, and only a person can tell. */
import type { Core } from '../language/core';
import { FUNCTION_WORDS } from './grammar';
import { continues, continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { Direction } from './changeWords';

export const UNSAID_DIRECTION = 'its words do not say whether it is a rise or a fall';

/** "thinned by 40 percent", "that of durables by 16 percent": a verb that is not known, or stands far off, may have gone either way. */
export function followsBy(tokens: readonly Token[], { from }: Core): boolean {
	if (lowerAt(tokens, from - 1) !== 'by') return false;
	return /e[dn]$/u.test(lowerAt(tokens, from - 2)) || goesAlong(tokens, from - 1);
}

/** "and that of goods by 16 percent": a noun before "by", and an "and" before it. */
function goesAlong(tokens: readonly Token[], by: number): boolean {
	if (FUNCTION_WORDS.has(lowerAt(tokens, by - 1))) return false;
	for (
		let place = by - 1;
		place >= by - BESIDE && continuesBack(tokens, place) && lowerAt(tokens, place) !== ',';
		place--
	)
		if (lowerAt(tokens, place) === 'and') return true;
	return false;
}

const BESIDE = 6;

/** "decreased 1.3 percent for homes and 13 percent for flats": the second may go on with the first. */
export function goesOnWith(tokens: readonly Token[], { from }: Core, earlier: Core | undefined): string | undefined {
	if (
		earlier?.unit !== 'percent-change' ||
		from - earlier.to > BETWEEN ||
		!/^(?:and|,)$/u.test(lowerAt(tokens, from - 1))
	)
		return undefined;
	for (let place = earlier.to; place < from; place++) if (!continues(tokens, place)) return undefined;
	return 'it may go on with the change before it';
}

const BETWEEN = 8;

/** What grows or falls in percent: a percentage of these is the size of a change, though no word beside it says so. */
const RATES =
	/^(?:growth|gdp|increases?|decreases?|rises?|declines?|drops?|gains?|jumps?|surges?|slumps?|appreciation|depreciation|slowdown|expansion|contraction)$/u;
/** "Slowdown" and "GDP" are no way: growth slows to 3 percent and is still growth. */
const RISES = /^(?:growth|increases?|rises?|gains?|jumps?|surges?|appreciation|expansion)$/u;
const FALLS = /^(?:decreases?|declines?|drops?|slumps?|depreciation|contraction)$/u;
/** Of these a percentage is the level: "inflation fell to 3 percent". */
const LEVELS = /^(?:levels?|inflation|cpi|target|share|proportion|yields?|unemployment|interest)$/u;

/** Behind "to" and "from" only these make a level a change: "increase from 3 to 20 percent" states two levels. */
const GROWTH = /^(?:growth|gdp)$/u;

/** How many tokens of the same sentence are asked. */
const BEFORE = 60;
const BEHIND = 8;

/** What may be the size of a change, and which way it then went. */
export interface MaybeChange {
	readonly doubt: string;
	readonly direction?: Direction | undefined;
}

/** Whether a bare percentage may be the size of a change, since its sentence speaks of what changes: "growth … of 3.2 percent". */
export function maybeChange(tokens: readonly Token[], { from, to }: Core): MaybeChange | undefined {
	const isLevel = /^(?:to|from|at)$/u.test(lowerAt(tokens, from - 1));
	for (let place = from - 1; place >= from - BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		// "5.6 percent of GDP" is a share of it.
		if (word === 'gdp' && lowerAt(tokens, place - 1) === 'of') return undefined;
		if (RATES.test(word) && !(isLevel && !GROWTH.test(word))) return maybeBy(word);
		if (LEVELS.test(word)) return undefined;
	}
	for (let place = to; place < to + BEHIND && place < tokens.length; place++) {
		const isEnd = tokens[place]?.gap === 'break' || lowerAt(tokens, place) === ',';
		if (isEnd || tokens[place]?.kind === 'number') return undefined;
		if (RATES.test(lowerAt(tokens, place))) return maybeBy(lowerAt(tokens, place));
	}
	return undefined;
}

function maybeBy(word: string): MaybeChange {
	const direction = RISES.test(word) ? 1 : FALLS.test(word) ? -1 : undefined;
	return { doubt: `it may be the size of a change, since its sentence speaks of “${word}”`, direction };
}
