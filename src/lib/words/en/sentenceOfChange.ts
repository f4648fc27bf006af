/** What the sentence of an amount leaves open of it: a change before it that it may go on with, or of which it may be the size. */
import type { Core } from '../language/core';
import type { Direction } from './changeWords';
import { FUNCTION_WORDS } from './grammar';
import { isLevelNoun } from './headNoun';
import { continues, continuesBack, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { wayOf } from './way';

/** "thinned by 40 percent", "that of durables by 16 percent": a verb that is not known, or stands far off, may have gone either way. */
export function followsBy(tokens: readonly Token[], { from, unit }: Core): boolean {
	if (lowerAt(tokens, from - 1) !== 'by') return false;
	return unit === 'percent' || /e[dn]$/u.test(lowerAt(tokens, from - 2)) || goesAlong(tokens, from - 1);
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

/**
 * "decreased 1.3 percent for homes and 13 percent for flats": the second may go on with the first; it does where nothing but an
 * “and” stands between: "grew by 7.5 and 2.8 percent".
 */
export function goesOnWith(
	tokens: readonly Token[],
	{ from, to }: Core,
	earlier: Core | undefined
): { readonly doubts?: readonly string[] } | undefined {
	const isChange = earlier?.unit === 'percent-change' || (earlier?.unit === 'percent' && earlier.told !== undefined);
	if (!earlier || !isChange || from - earlier.to > BETWEEN) return undefined;
	if (!/^(?:and|,)$/u.test(lowerAt(tokens, beforeArticle(tokens, from)))) return undefined;
	for (let place = earlier.to; place < from; place++) if (!continues(tokens, place)) return undefined;
	const isNext = tokens.slice(earlier.to, from).every(({ lower }) => /^(?:and|,)$/u.test(lower));
	const isSame = isNext || isSaidOfAnother(tokens, earlier.to, { from, to });
	return isSame && earlier.told !== undefined ? {} : { doubts: ['it may go on with the change before it'] };
}

/** "grew 0.2% for the month and 2.6% for the year": the verb of the first is of both, each with its own "for". */
function isSaidOfAnother(tokens: readonly Token[], first: number, { from, to }: Pick<Core, 'from' | 'to'>): boolean {
	const link = lowerAt(tokens, to);
	const before = [first, from - 1].map((place) => lowerAt(tokens, place));
	return /^(?:for|in|among)$/u.test(link) && before[0] === link && before[1] === 'and';
}

/** Over an article and an adjective: "and a manageable 2.2 percent". */
function beforeArticle(tokens: readonly Token[], from: number): number {
	const article = [from - 1, from - 2].find((place) => /^an?$/u.test(lowerAt(tokens, place)));
	return article === undefined ? from - 1 : article - 1;
}

const BETWEEN = 8;

/** What grows or falls in percent: a percentage of these is the size of a change, though no word beside it says so. */
const RATES =
	/^(?:growth|cagr|gdp|increments?|additions?|increases?|decreases?|rises?|declines?|drops?|gains?|jumps?|surges?|slumps?|appreciation|depreciation|slowdown|expansion|contraction|improvements?|reductions?)$/u;
/** "Slowdown" and "GDP" are no way: growth slows to 3 percent and is still growth. */
const RISES =
	/^(?:growth|cagr|increments?|additions?|increases?|rises?|gains?|jumps?|surges?|appreciation|expansion|improvements?)$/u;
const FALLS = /^(?:reductions?|decreases?|declines?|drops?|slumps?|depreciation|contraction)$/u;
/** Behind "GDP" they make a level of it: "its GDP share". */
const NO_GROWTH = /^(?:contribution|share|ratio|per|deflator|impact)$/u;

/** Behind "to" and "from" only these make a level a change: "increase from 3 to 20 percent" states two levels. */
const GROWTH = /^(?:growth|cagr|gdp)$/u;

/** "the growth forecast", "its forecast for GDP", where GDP itself has levels. */
const isGrowth = (tokens: readonly Token[], at: number): boolean =>
	lowerAt(tokens, at) !== 'gdp' ||
	[6, 5, 4, 3, 2, 1].some((back) =>
		/^(?:growth|forecasts?|estimates?|projections?)$/u.test(lowerAt(tokens, at - back))
	);

/** How many tokens of the same sentence are asked. */
const BEFORE = 60;
const BEHIND = 8;

/** What may be the size of a change, and which way it then went. */
export interface MaybeChange {
	/** None where growth itself is what the words speak of: "raised its growth forecast to 3 percent". */
	readonly doubt?: string;
	readonly direction?: Direction | undefined;
}

/** Whether a bare percentage may be the size of a change, since its sentence speaks of what changes: "growth … of 3.2 percent". */
export function maybeChange(tokens: readonly Token[], { from, to }: Core): MaybeChange | undefined {
	// "the reduction will remain equal to 32 percent" is its size.
	const isEqual = /^(?:equal|equals|equivalent|amount(?:s|ed|ing)?)$/u.test(lowerAt(tokens, from - 2));
	const isLevel = /^(?:to|from|at)$/u.test(lowerAt(tokens, from - 1)) && !isEqual;
	const taken = takenTo(tokens, from - 2);
	if (taken !== undefined) return { direction: taken };
	for (let place = from - 1; place >= from - BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		// "5.6 percent of GDP" is a share of it.
		if (word === 'gdp' && /^(?:of|to)$/u.test(lowerAt(tokens, place - 1))) return undefined;
		if (word === 'gdp' && NO_GROWTH.test(lowerAt(tokens, place + 1))) return undefined;
		if (word === 'change' && /^(?:percent|percentage|annual|yearly)$/u.test(lowerAt(tokens, place - 1)))
			return maybeBy(word);
		if (RATES.test(word) && !(isLevel && !GROWTH.test(word)))
			return isLevel && isGrowth(tokens, place) ? { direction: 1 } : maybeBy(word);
		// "growth was above the average of 0.9 percent"
		if (word !== 'average' && isLevelNoun(tokens, place)) return undefined;
	}
	// "the 9 percent and 26.3 percent growth": the noun is of both.
	const start = /^(?:and|or)$/u.test(lowerAt(tokens, to)) && tokens[to + 1]?.kind === 'number' ? to + 2 : to;
	for (let place = start; place < start + BEHIND && place < tokens.length; place++) {
		const isEnd = tokens[place]?.gap === 'break' || lowerAt(tokens, place) === ',';
		if (isEnd || tokens[place]?.kind === 'number') return undefined;
		if (RATES.test(lowerAt(tokens, place)) && lowerAt(tokens, place) !== 'gdp') return maybeBy(lowerAt(tokens, place));
	}
	return undefined;
}

/** "taking the annual price fall to 2.6%": what is taken somewhere is the fall itself. */
function takenTo(tokens: readonly Token[], noun: number): Direction | undefined {
	if (lowerAt(tokens, noun + 1) !== 'to') return undefined;
	const isTaken = [2, 3, 4, 5].some((back) =>
		/^(?:taking|bringing|pushing|putting|took|brought)$/u.test(lowerAt(tokens, noun - back))
	);
	return isTaken ? wayOf(lowerAt(tokens, noun), 'percent') : undefined;
}

/** "the declines in both ports (500 and 600 tonnes)", "a rise — 500 barrels — that": beside a noun of change it may be its size. */
export function standsBesideChange(
	tokens: readonly Token[],
	core: Core,
	earlier: Core | undefined
): string | undefined {
	const before = lowerAt(tokens, core.from - 1);
	const goesOn = /^(?:and|,)$/u.test(before) && earlier?.to === core.from - 1;
	if (goesOn) return earlier.doubts?.find((doubt) => doubt.startsWith(SIZE));
	const given = core.unit === 'count' ? undefined : givenTo(tokens, core.to);
	if (given !== undefined) return given.doubt;
	const isBeside = /^[—:(]$/u.test(before) || (before === '–' && tokens[core.from]?.gap === 'space');
	// "(1.6 billion, up 3.2%)": its change stands behind it.
	return isBeside && !hasOwnChange(tokens, core.to)
		? maybeChange(tokens, { ...core, from: core.from - 1 })?.doubt
		: undefined;
}

/** ", up 3.2%", ", a 5.5% increase over 2013". */
function hasOwnChange(tokens: readonly Token[], at: number): boolean {
	const [comma, word] = [at, at + 1].map((place) => lowerAt(tokens, place));
	if (comma !== ',' || tokens[at + 2]?.kind !== 'number') return false;
	if (/^(?:up|down)$/u.test(word ?? '')) return true;
	return /^an?$/u.test(word ?? '') && [3, 4, 5].some((step) => RATES.test(lowerAt(tokens, at + step)));
}

/** "contributed 27 mm to the rise of the sea": it may be so much of the rise. */
function givenTo(tokens: readonly Token[], at: number): MaybeChange | undefined {
	if (lowerAt(tokens, at) !== 'to') return undefined;
	for (let place = at + 1; place <= at + BEHIND && continues(tokens, place); place++) {
		if (tokens[place]?.kind === 'number' || lowerAt(tokens, place) === ',') return undefined;
		if (RATES.test(lowerAt(tokens, place))) return maybeBy(lowerAt(tokens, place));
	}
	return undefined;
}

const SIZE = 'it may be the size of a change';

function maybeBy(word: string): MaybeChange {
	const direction = RISES.test(word) ? 1 : FALLS.test(word) ? -1 : undefined;
	return { doubt: `${SIZE}, since its sentence speaks of “${word}”`, direction };
}
