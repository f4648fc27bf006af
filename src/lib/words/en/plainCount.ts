/**
 * Bare numbers that count something: "rose to 61,762", "71 injured". A number that names no unit may be short for one that
 * was named before ("5 million tonnes, up from 4 million"), so that it counts only where no words around it measure anything.
 */
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import type { Core } from '../language/core';
import { continues, continuesBack, isGlued, lowerAt, startsSentence } from '../language/tokens';
import type { Token } from '../language/tokens';
import { COUNTED_ALONE, FUNCTION_WORDS, isPlural } from './grammar';
import { hasLevel } from './levels';
import { isMeasuredNear, measures } from './measuredNear';
import { CARDINALS } from './numberWords';
import { unitAt } from './unitPhrases';

/** What is known of a number that names no unit. */
type Bare = Pick<Core, 'from' | 'to' | 'value' | 'decimals' | 'scale' | 'stated' | 'change' | 'relation'>;

/**
 * Whether a number without a unit counts things that its words name elsewhere: “said” where its own sentence names what is counted
 * and nothing that measures, “bare” where it only stands near.
 */
export function countsAlone(tokens: readonly Token[], bare: Bare): 'said' | 'bare' | undefined {
	if (!isWhole(tokens, bare)) return undefined;
	if (countsPeople(tokens, bare.to)) return 'bare';
	if (!standsFree(tokens, bare)) return undefined;
	if (isSaid(tokens, bare)) return 'said';
	const isNear = (hasThings(tokens, bare) && !isMeasuredNear(tokens, bare)) || areNumbers(tokens, bare.from);
	return isNear ? 'bare' : undefined;
}

const SENTENCE = 30;

/** "Jobless claims fell by 4,000 last week to 227,000": the sentence counts people or jobs, and measures nothing. */
function isSaid(tokens: readonly Token[], { from }: Bare): boolean {
	const isCounted = (place: number) => COUNTED_ALONE.has(lowerAt(tokens, place)) || CROWDS.test(lowerAt(tokens, place));
	let first = from;
	while (first > from - SENTENCE && continuesBack(tokens, first - 1)) first--;
	const places = Array.from({ length: from - first }, (_, step) => first + step);
	if (!places.some(isCounted)) return false;
	return !places.some((place) => measures(tokens, place) || /^\p{Sc}$/u.test(lowerAt(tokens, place)));
}

/** "passenger numbers rose 13.7 percent to 27.93 million": their clause says that they are counted. */
function areNumbers(tokens: readonly Token[], from: number): boolean {
	for (let place = from - 1; place >= from - SAID_BEFORE && continuesBack(tokens, place); place--) {
		if (/^(?:[,;:()—–]|and|while|but|as|with)$/u.test(lowerAt(tokens, place))) return false;
		if (lowerAt(tokens, place) === 'numbers') return tokens[place - 1]?.kind === 'word';
		// "a customer base of 30.95 million"
		if (lowerAt(tokens, place) === 'base')
			return /^(?:customer|subscriber|user|client|member|fan)$/u.test(lowerAt(tokens, place - 1));
	}
	return false;
}

/** Fewer, in digits, may be a grade, a score or a place. */
const FEWEST = 13;
const FEWEST_ASIDE = 1000;
const OLDEST = 120;

/** Counts are whole, or told in millions; four digits in one may be a year. */
function isWhole(tokens: readonly Token[], bare: Bare): boolean {
	const { from, to, decimals, scale, stated, change, relation } = bare;
	if (isPhone(tokens, from, to)) return false;
	const value = Math.min(...(stated ?? []), change?.from ?? bare.value, bare.value);
	// "those of 65 and over": an age.
	const isAge =
		relation !== undefined &&
		value <= OLDEST &&
		/^(?:over|under|older|younger|above|up)$/u.test(lowerAt(tokens, to - 1));
	// "handsets (28.1 million)", where "as was shown (27)" may refer to something.
	const isTied = isGlued(tokens, from) && (value < FEWEST_ASIDE || lowerAt(tokens, from - 1) !== '(');
	if (isAge || value < 2 || (decimals > 0 && scale === 1) || isTied) return false;
	const isYear = to === from + 1 && /^(?:1[5-9]|20|21)\d\d$/u.test(tokens[from]?.text ?? '');
	return !isYear && (scale > 1 || value >= FEWEST || CARDINALS.has(lowerAt(tokens, from)));
}

/** "555-1234": three digits and four, with a hyphen, are more often called than counted. */
function isPhone(tokens: readonly Token[], from: number, to: number): boolean {
	return (
		to === from + 3 &&
		/^\d{3}-\d{4}$/u.test(
			tokens
				.slice(from, to)
				.map(({ text }) => text)
				.join('')
		)
	);
}

/** What is said of people behind their number: "71 injured", "320 dead", "120 of whom". */
const OF_PEOPLE =
	/^(?:dead|injured|killed|wounded|missing|died|hurt|hospitali[sz]ed|arrested|detained|displaced|evacuated|rescued|homeless|unemployed|infected)$/u;

function countsPeople(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.gap !== 'space') return false;
	return (
		OF_PEOPLE.test(lowerAt(tokens, at)) ||
		(lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'whom') ||
		(/^(?:were|are|had|have|was)$/u.test(lowerAt(tokens, at)) && OF_PEOPLE.test(lowerAt(tokens, at + 1)))
	);
}

const ENDS = /^[.,;:!?)\]”"’—–]$/u;
const OPENS = /^[([,;:—–“"%)]$/u;
/** Words that stand before a number and leave it as it is. */
const PLAIN =
	/^(?:only|just|further|another|additional|estimated|total|record|almost|nearly|some|mere|averaged?|totall?ed|numbered|numbering|reach(?:es|ed|ing)?|hit|saw|sees?|exceed(?:s|ed|ing)?|surpass(?:ed|es|ing)?|topped)$/u;

/** Words that begin another phrase behind a number. */
const WHEN =
	/^(?:last|next|year|compared|meaning|according|including|ahead|making|bringing|representing|so|today|levels?|mark)$/u;

/** Whether nothing right beside it makes a name, a scale or a unit of it. */
function standsFree(tokens: readonly Token[], { from, to, change }: Bare): boolean {
	const [behind, before] = [tokens[to], tokens[from - 1]];
	const isEnd = behind === undefined || behind.gap === 'break' || ENDS.test(behind.text);
	const isWord =
		behind?.kind === 'word' &&
		behind.gap === 'space' &&
		(FUNCTION_WORDS.has(behind.lower) ||
			WHEN.test(behind.lower) ||
			(behind.text === behind.lower && /ed$/u.test(behind.lower)));
	// "1,381,016 (up 14.7 per cent)", where "2.3 (MT)" has its unit there.
	const isAside =
		behind?.text === '(' && /^(?:up|down|from|compared|about|around|or|a|an)$/u.test(lowerAt(tokens, to + 1));
	if (!isEnd && !isWord && !isAside) return false;
	if (isPart(tokens, to) || sharesUnit(tokens, to)) return false;
	if (isEnd && isDashed(tokens, to) && tokens[to + 1]?.kind === 'number') return false;
	const isWholeOf =
		before?.lower === 'of' &&
		(/^(?:out|.*illion)$/u.test(lowerAt(tokens, from - 2)) ||
			tokens[from - 2]?.kind === 'number' ||
			CARDINALS.has(lowerAt(tokens, from - 2)));
	if (isWholeOf) return false;
	if (before === undefined || tokens[from]?.gap === 'break') return true;
	// "crimes fell from 9 to 7 million": its verb belongs to it.
	const isVerb = change !== undefined && CHANGE_VERBS.has(lowerAt(tokens, from));
	return (isVerb || isPlainBefore(tokens, from - 1)) && !isScaled(tokens, from);
}

/** How far off the things may be named that are counted. */
const THINGS_BEFORE = 60;
const THINGS_BEHIND = 12;
const TIMES = /^(?:year|month|week|day|hour|minute|decade|quarter|time)s$/u;

/** Words for many that are no plurals. */
const CROWDS =
	/^(?:enrol(?:l)?ment|unemployment|employment|population|attendance|membership|ridership|readership|workforce|headcount|crime|circulation|payrolls|claims)$/u;

/** Whether a plural stands in its paragraph that may be what it counts. */
function hasThings(tokens: readonly Token[], { from, to }: Bare): boolean {
	const isThing = (at: number) => {
		const { kind, lower = '', text } = tokens[at] ?? {};
		return (
			kind === 'word' &&
			(((text === lower || startsSentence(tokens, at)) && isPlural(lower) && !TIMES.test(lower)) || CROWDS.test(lower))
		);
	};
	for (let place = from - 1; place >= from - THINGS_BEFORE && tokens[place + 1]?.gap !== 'break'; place--)
		if (isThing(place)) return true;
	for (let place = to; place < to + THINGS_BEHIND && tokens[place]?.gap !== 'break'; place++)
		if (isThing(place)) return true;
	return false;
}

const WHOLE_BEHIND = 7;

/** "29 of the 50 largest areas": a part of a whole, and so a share. */
function isPart(tokens: readonly Token[], at: number): boolean {
	const of = lowerAt(tokens, at) === 'out' ? at + 1 : at;
	if (lowerAt(tokens, of) !== 'of' || /^(?:which|whom|them|these|those)$/u.test(lowerAt(tokens, of + 1))) return false;
	for (let place = of + 1; place <= of + WHOLE_BEHIND && continues(tokens, place); place++)
		if (tokens[place]?.kind === 'number' || CARDINALS.has(lowerAt(tokens, place))) return true;
	return false;
}

const UNIT_BEHIND = 5;

/** "65 to 79 and over 80 years", "45 and 52 percent": the unit of both stands behind the next number. */
function sharesUnit(tokens: readonly Token[], at: number): boolean {
	const link = lowerAt(tokens, at);
	if (!/^(?:and|or|,|to|than|versus)$/u.test(link)) return false;
	for (let place = at + 1; place <= at + (link === ',' ? 1 : UNIT_BEHIND) && continues(tokens, place); place++)
		if (tokens[place]?.kind === 'number') {
			// "from 24 to 33–35 billion euros"
			const isRange = isDashed(tokens, place + 1) && tokens[place + 2]?.kind === 'number';
			const unit = unitAt(tokens, isRange ? place + 3 : place + 1);
			return isRange || (unit !== undefined && unit.unit !== 'count');
		}
	return false;
}

/** "12–15": one end of something. */
const isDashed = (tokens: readonly Token[], at: number) =>
	/^[–—]$/u.test(lowerAt(tokens, at)) && tokens[at + 1]?.gap === 'none';

function isPlainBefore(tokens: readonly Token[], at: number): boolean {
	const { kind, lower = '', text } = tokens[at] ?? {};
	if (kind === 'mark') return OPENS.test(lower) || /^[.!?]$/u.test(lower);
	if (kind !== 'word' || text !== lower) return FUNCTION_WORDS.has(lower);
	return (
		FUNCTION_WORDS.has(lower) ||
		PLAIN.test(lower) ||
		CHANGE_VERBS.has(lower) ||
		CHANGE_NOUNS.has(lower) ||
		hasLevel(lower) ||
		/ly$/u.test(lower)
	);
}

/** What a bare number is said of that counts nothing, or is told in a unit. */
const SCALED =
	/^(?:index|indices|score|scores|scored|rating|ratings|rated|ratio|ratios|magnitudes?|scales?|grades?|ages?|aged|ph|odds|percentiles?|points?|goals?|ci|interval|confidence|prices?|priced|costs?|salar(?:y|ies)|wages?|incomes?|revenues?|profits?|budgets?|spending|values?|valued|worth|fees?|tax(?:es)?|turnover|areas?|lengths?|heights?|weights?|weigh(?:s|ed|ing)?|widths?|depths?|distances?|altitudes?|elevations?|output|outputs|production|yields?|capacit(?:y|ies)|consumption|rainfall|temperatures?|speeds?|pressures?|tonnage|volumes?|throughput|exports?|imports?|reserves|inventor(?:y|ies)|stock(?:piles?|s)|builds?|draws?|drawdowns?|resources|power|generation|emissions|harvests?|crops?|catch|catches|acreage|calories|size|frequency|rates?|yield|shares?|proportion|level|levels|room|route|number|numbers?|p|n|version|model|chapter|page|step|stage|phase|day|week|year|dose|category|type|track|episode|season|figures?|table)$/u;
const COUNTED_NUMBER = /^(?:numbers?|figures?|share|shares|levels?|ages?|year|week|day|record)$/u;
const SAID_BEFORE = 8;

function isScaled(tokens: readonly Token[], from: number): boolean {
	for (let place = from - 1; place >= from - SAID_BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		// "the number of crimes fell to 700", "a record level of 700", "down on the year, 93,000"
		if (COUNTED_NUMBER.test(word) && place < from - 1) continue;
		// "through grade 8" has its number.
		// "a seasonally adjusted annual rate of 3.89 million"
		if (word === 'rate' && /^annuali?[sz]?e?d?$/u.test(lowerAt(tokens, place - 1))) continue;
		const hasOwn = tokens[place + 1]?.kind === 'number' && place + 1 < from;
		if (SCALED.test(word) && !hasOwn) return true;
	}
	return false;
}
