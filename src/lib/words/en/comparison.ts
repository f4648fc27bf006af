/** Words behind a number that compare it: “higher”, “year on year”, “12% short of the target”. */
import type { Core } from '../language/core';
import { phraseIndex } from '../language/phraseIndex';
import { continues, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { parseAmount } from './amount';
import { CHANGE_VERBS, COMPARATIVES } from './changeWords';
import type { ChangeWord } from './changeWords';
import { isPlural } from './grammar';

/** A comparison behind a number; one in time says no direction by itself. */
export interface ComparisonAfter extends Partial<ChangeWord> {
	readonly next: number;
	/** Of what it tells the place and no difference: of lengths ("6 miles below"), or of all but percentages ("$5 behind it"). */
	readonly places?: 'lengths' | 'amounts';
	/** "11 million more people than": so many more, where "11 more people" may be further ones. */
	readonly isCounted?: boolean;
	/** It compares ages, and so lengths of time: "four years younger". */
	readonly ages?: true;
}

export const COMPARED_IN_TIME = phraseIndex<true>(
	[
		'year on year',
		'year over year',
		'year-over-year',
		'y/y',
		'yoy',
		'month on month',
		'quarter on quarter',
		'from a year earlier',
		'from a year ago',
		'from the year before',
		'from the previous year',
		'from the same period',
		'on the year',
		'on the previous year'
	].map((phrase) => [phrase, true])
);

/** "year on year", "from a year earlier". */
export const isComparedInTime = (tokens: readonly Token[], at: number): boolean =>
	COMPARED_IN_TIME.startingAt(tokens, at) !== undefined;

function endsPhrase(tokens: readonly Token[], at: number): boolean {
	// "3.8 percent down to 25 million tonnes", where "5 percent down to the last one" may be anything.
	if (lowerAt(tokens, at) === 'to')
		return tokens[at + 1]?.kind === 'number' || /^\p{Sc}$/u.test(lowerAt(tokens, at + 1));
	return !continues(tokens, at) || /^(?:,|on|from|compared|in|at|since|over|year)$/u.test(lowerAt(tokens, at));
}

function placesOf(word: string, isUsual: boolean): Pick<ComparisonAfter, 'places' | 'ages'> {
	if (/^(?:older|younger)$/u.test(word)) return { ages: true };
	if (/^(?:above|below)$/u.test(word)) return isUsual ? {} : { places: 'lengths' };
	return /^(?:ahead|behind)$/u.test(word) ? { places: 'amounts' } : {};
}

const NOUN_BEFORE_THAN = 3;

function comparesCounts(tokens: readonly Token[], at: number): boolean {
	for (let place = at; place <= at + NOUN_BEFORE_THAN && continues(tokens, place); place++)
		if (lowerAt(tokens, place) === 'than') return true;
	return false;
}

/** "5,000 older adults": of what kind they are, where "5,000 more adults" and "5 percent larger ships than" compare. */
function isAdjectiveOf(tokens: readonly Token[], at: number): boolean {
	if (/^(?:more|less|fewer|above|below|ahead|behind)$/u.test(lowerAt(tokens, at)) || !isPlural(lowerAt(tokens, at + 1)))
		return false;
	return tokens[at + 1]?.gap === 'space' && !comparesCounts(tokens, at + 1);
}

/** What amounts are above or below that is no place: "40 mm above normal", "2 feet below the long-term average". */
const USUAL =
	/^(?:normal|usual|averages?|norms?|mean|median|forecasts?|targets?|expectations?|budget|guidance|estimates?|pool|records?|peak|highs?)$/u;
const USUAL_BEHIND = 6;

function isOfUsual(tokens: readonly Token[], at: number): boolean {
	for (let place = at; place < at + USUAL_BEHIND && continues(tokens, place); place++)
		if (USUAL.test(lowerAt(tokens, place))) return true;
	return false;
}

/** "30 planets less than twice the size": it qualifies what stands behind it. */
function isOfNext(tokens: readonly Token[], at: number): boolean {
	if (!isPlural(lowerAt(tokens, at - 1)) || lowerAt(tokens, at + 1) !== 'than') return false;
	return /^(?:twice|half)$/u.test(lowerAt(tokens, at + 2)) || lowerAt(tokens, at + 3) === 'times';
}

/** "higher", "less", "year on year" behind a percentage. The direction of a comparison in time comes from elsewhere. */
export function comparisonAfter(tokens: readonly Token[], at: number): ComparisonAfter | undefined {
	if (tokens[at]?.gap === 'break') return undefined;
	const said = lowerAt(tokens, at);
	const word = COMPARATIVES.get(said);
	if (word && !isOfNext(tokens, at) && !isAdjectiveOf(tokens, at))
		return {
			...word,
			next: at + 1,
			...placesOf(said, isOfUsual(tokens, at + 1)),
			...(/^(?:more|fewer|less)$/u.test(said) && { isCounted: comparesCounts(tokens, at + 1) })
		};
	// "2.4 million bpd under those March highs"
	if (said === 'under' && isOfUsual(tokens, at + 1)) return { direction: -1, kind: 'change', next: at + 1 };
	if (/^(?:better|worse)$/u.test(said)) return { next: at + 1 };
	const isShort = /^(?:short|shy)$/u.test(said) && lowerAt(tokens, at + 1) === 'of';
	// "12% short of the target" is below it.
	if (isShort) return { direction: -1, kind: 'change', places: 'amounts', next: at + 1 };
	// "about 3 percent down on the year", where "3 percent up to 2020" and "20 percent down payment" say none.
	const way = /^(?:up|down)$/u.test(said) ? CHANGE_VERBS.get(said) : undefined;
	if (way && endsPhrase(tokens, at + 1)) {
		const isCompared = /^(?:on|from|compared|since|year)$/u.test(lowerAt(tokens, at + 1));
		return { ...way, next: at + 1, ...(!isCompared && { places: 'amounts' as const }) };
	}
	const inTime = COMPARED_IN_TIME.startingAt(tokens, at);
	return inTime && { next: inTime.next };
}

const IN_BRACKETS = 8;

/** "37,000 square miles (97,000 square km) below the record": the same again in another unit stands between. */
export function comparisonBehindBrackets(tokens: readonly Token[], at: number): ComparisonAfter | undefined {
	if (lowerAt(tokens, at) !== '(') return undefined;
	for (let place = at + 1; place < at + IN_BRACKETS && continues(tokens, place); place++)
		if (lowerAt(tokens, place) === ')') {
			const found = comparisonAfter(tokens, place + 1);
			return found?.direction === undefined ? undefined : { ...found, next: at };
		}
	return undefined;
}

/** "13 percent and 8 percent below": one comparison for both. */
export function sharedComparison(tokens: readonly Token[], { to: at, unit }: Core): ComparisonAfter | undefined {
	if (lowerAt(tokens, at) !== 'and' && lowerAt(tokens, at) !== 'or') return undefined;
	const other = parseAmount(tokens, at + 1);
	const comparison = other && other.unit === unit ? comparisonAfter(tokens, other.to) : undefined;
	return comparison?.direction === undefined ? undefined : { ...comparison, next: at };
}

/** "an increase in ownership among subscribers of 72% compared to just 61%": two levels, or two changes. */
export function isComparedWithPercent(tokens: readonly Token[], at: number): boolean {
	const link = lowerAt(tokens, at) === 'compared' ? at + 1 : at;
	if (!/^(?:to|with|from|against|versus)$/u.test(lowerAt(tokens, link))) return false;
	return [1, 2].some((step) => parseAmount(tokens, link + step)?.unit === 'percent');
}

/** "1.6 % and 3.3 % annually": so much more, or so much, in each year. */
export function isYearly(tokens: readonly Token[], at: number): boolean {
	const other = /^(?:and|or|,)$/u.test(lowerAt(tokens, at)) ? parseAmount(tokens, at + 1) : undefined;
	const place = other?.unit === 'percent' ? other.to : at;
	return /^(?:annually|yearly)$/u.test(lowerAt(tokens, place)) && continues(tokens, place);
}

/** How many tokens of a period may stand before "year on year": "3.1% H1 year on year". */
const SOON = 3;

export function isComparedSoon(tokens: readonly Token[], at: number): boolean {
	for (let place = at; place < at + SOON && continues(tokens, place); place++) {
		if (/^(?:[,;:()—]|and|but|or)$/u.test(lowerAt(tokens, place))) return false;
		if (isComparedInTime(tokens, place)) return true;
	}
	return false;
}
