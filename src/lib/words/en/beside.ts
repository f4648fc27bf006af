/** Words right beside a number that no rule has understood, and that often make something else of it. */
import { unitOf } from '../../quantity/unit';
import type { Unit } from '../../quantity/types';
import type { Core } from '../language/core';
import { continues, continuesBack, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import { hasLevel } from './levels';
import { CARDINALS } from './numberWords';
import { unitAt } from './unitPhrases';
import { UNSAID_DIRECTION } from './unsaid';

/** The doubt that the words right beside an amount raise, where no rule took them into it. */
export function openBeside(tokens: readonly Token[], core: Core): string | undefined {
	return (
		hedged(tokens, core) ??
		oftenBeside(tokens, core) ??
		ofSo(tokens, core) ??
		wholeOf(tokens, core) ??
		inSteps(tokens, core) ??
		inTable(tokens, core) ??
		byTime(tokens, core) ??
		fromTo(tokens, core) ??
		moved(tokens, core)
	);
}

/** Words before a number that make it less or more than it says, as far as they stand in no list of qualifiers. */
const HEDGES =
	/^(?:pass(?:es|ed|ing)|cross(?:es|ed|ing)|breach(?:es|ed|ing)|near|nearing|north|south|shy|pushing|maybe|perhaps|possibly|virtually|practically|effectively|barely|scarcely|hardly|anywhere|touching|nudging|flirting|potentially|likely|within|beyond|until|upto|max|min|maximum|minimum|theoretical|easily|comfortably|fewer|less|more|higher|lower|bigger|greater|well|somewhere|estimatedly|ballpark|conservatively|negative)$/u;
/** Behind a number. */
const HEDGES_BEHIND = /^(?:thereabouts|ish|tops|max|maximum|min|minimum|plus|counting|give|mark)$/u;
/** Words between a hedge and its number that change nothing. */
const BETWEEN = /^(?:of|to|as|high|low|many|much|few|little|an?|the)$/u;
const STEPS = 3;

/** "near €47", "north of 5 percent", "5 tonnes max", "10 days or thereabouts": less or more, in words that are not known. */
function hedged(tokens: readonly Token[], { from, to, relation }: Core): string | undefined {
	if (relation !== undefined) return undefined;
	let place = from - 1;
	for (let steps = 0; steps < STEPS && BETWEEN.test(lowerAt(tokens, place)); steps++) place--;
	const before = continuesBack(tokens, place) ? lowerAt(tokens, place) : '';
	if (HEDGES.test(before) && !isBound(tokens, place, from)) return hedge(before);
	const isOr = /^(?:or|and)$/u.test(lowerAt(tokens, to));
	const behind = continues(tokens, to) ? lowerAt(tokens, isOr ? to + 1 : to) : '';
	const isBehind =
		HEDGES_BEHIND.test(behind) &&
		(!isOr || /^(?:thereabouts|counting)$/u.test(behind)) &&
		(behind !== 'give' || lowerAt(tokens, to + 1) === 'or') &&
		!(behind === 'plus' && continues(tokens, to + 1));
	return isBehind && behind !== 'mark' ? hedge(behind) : undefined;
}

const hedge = (word: string) => `“${word}” beside it may make it more, less or a bound`;

/** "within the last 5 days", "more of the 5": a word with an article or noun between is none of the number's. */
function isBound(tokens: readonly Token[], place: number, from: number): boolean {
	const word = lowerAt(tokens, place);
	// "the maximum was 5" has it beyond a verb; "a maximum 5 percent", "up to a maximum of" are other rules'.
	if (/^(?:more|less|fewer|higher|lower|bigger|greater|well)$/u.test(word)) return place < from - 1 || word === 'well';
	if (/^(?:north|south)$/u.test(word)) return lowerAt(tokens, place + 1) !== 'of';
	return word === 'until' || word === 'likely' ? place < from - 1 : false;
}

const OFTEN = /^(?:daily|weekly|monthly|annually|yearly|hourly|quarterly|apiece|each)$/u;

/** "16 times daily", "$5 each", "a monthly $5": so many, by a time or a thing that was not taken into it. */
function oftenBeside(tokens: readonly Token[], { from, to, unit }: Core): string | undefined {
	if (unit === undefined || /-per-|^per-|^(?:date|rank|share|multiple|percent-change)$/u.test(unit)) return undefined;
	const behind = continues(tokens, to) ? lowerAt(tokens, to) : '';
	const isNoun = tokens[to + 1]?.kind === 'word' && tokens[to + 1]?.gap === 'space' && behind === 'each';
	const isBehind = OFTEN.test(behind) && !isNoun && unit !== 'percent';
	const before = continuesBack(tokens, from - 1) ? lowerAt(tokens, from - 1) : '';
	const isBefore =
		(unit !== 'percent' && /^(?:every|each)$/u.test(before)) ||
		(unit !== 'percent' && /^(?:daily|weekly|monthly|annual|yearly|hourly)$/u.test(before));
	const word = isBehind ? behind : isBefore ? before : undefined;
	return word === undefined ? undefined : `“${word}” beside it may make it a rate`;
}

const TIMES = /^(?:year|month|week|day|hour|minute|quarter)$/u;
const IN =
	/^(?:in|over|for|during|of|within|after|before|since|throughout|across|by|past|last|next|first|to|than|about|every)$/u;

const IN_A_ROW = /^(?:consecutive|straight|successive|running)$/u;

/** "all three months were dry", "five consecutive months", "the two months approached": the times themselves are counted, and no time that passed. */
function ofSo(tokens: readonly Token[], { from, to, unit, value }: Core): string | undefined {
	// "the five-year average" is as long as it says.
	const isTied =
		isJoiner(tokens, from + 1) || /^(?:average|mean|moving|rolling|period|low|high)$/u.test(lowerAt(tokens, to));
	if (isTied || !TIMES.test(unit ?? '') || !Number.isInteger(value)) return undefined;
	const before = lowerAt(tokens, from - 1);
	const isThese = /^(?:the|these|those|both)$/u.test(before) && !IN.test(lowerAt(tokens, from - 2));
	const isAll = /^all$/u.test(before);
	const isInARow = IN_A_ROW.test(lowerAt(tokens, from + 1)) || IN_A_ROW.test(before);
	const isFew = value <= 12 && (isAll || isThese);
	return isFew || isInARow ? 'it may count the times themselves, rather than how long they took' : undefined;
}

/** "29 of the 50 largest areas": of the whole the words say nothing but that it is one. */
function wholeOf(tokens: readonly Token[], { from, unit }: Core): string | undefined {
	const isWhole =
		unit === 'count' &&
		/^(?:the|its|their|these|those)$/u.test(lowerAt(tokens, from - 1)) &&
		lowerAt(tokens, from - 2) === 'of' &&
		(tokens[from - 3]?.kind === 'number' || (CARDINALS.get(lowerAt(tokens, from - 3)) ?? 0) > 1);
	return isWhole ? 'it is the whole of which the number before it is a part' : undefined;
}

/** "5 ft 2 in", "5 feet and 2 inches", "2 hours 30 minutes": one amount in steps, of which this is one. */
function inSteps(tokens: readonly Token[], { from, to, unit }: Core): string | undefined {
	const own = unitOf(unit ?? '');
	if (!own || !STEPPED.test(own.dimension)) return undefined;
	if (tokens[to]?.kind === 'number' && tokens[to].gap === 'space') return STEP;
	const isAnd = lowerAt(tokens, to) === 'and' && tokens[to + 1]?.kind === 'number';
	const next = isAnd ? unitAt(tokens, to + 2)?.unit : undefined;
	if (isStep(own, next)) return STEP;
	const before = lowerAt(tokens, from - 1) === 'and' ? from - 1 : from;
	for (const length of [1, 2]) {
		const first = tokens[before - length - 1]?.kind === 'number' ? unitAt(tokens, before - length) : undefined;
		if (first?.next === before && first.unit !== undefined && isStep(unitOf(first.unit), unit)) return STEP;
	}
	return undefined;
}

const STEP = 'it may be one amount with the one beside it, in steps';
const STEPPED = /^(?:length|mass|volume)$|duration$/u;

/** Whether the second is a smaller one of the same kind. */
function isStep(first: Unit | undefined, second: string | undefined): boolean {
	const other = unitOf(second ?? '');
	return first !== undefined && other?.dimension === first.dimension && other.factor < first.factor;
}

/** "1.4 7.7 86 15", "| 5 |": a number among others as in a table has its unit and its meaning at the head of a column. */
function inTable(tokens: readonly Token[], { from, to }: Core): string | undefined {
	// "40,000 10-pound bags"
	const isNumber = (at: number) => tokens[at]?.kind === 'number' && !isJoiner(tokens, at + 1);
	const isBar = (at: number) => lowerAt(tokens, at) === '|';
	const beside =
		(isNumber(from - 1) && tokens[from]?.gap === 'space' && isNumber(from)) ||
		(isNumber(to) && tokens[to]?.gap === 'space' && isNumber(to - 1)) ||
		isBar(from - 1) ||
		isBar(to);
	return beside ? 'it may stand in a table, whose head says what it is' : undefined;
}

/** "is held back by 0.7 years": a length of time behind “by” is most often how much more or less. */
function byTime(tokens: readonly Token[], { from, unit, told }: Core): string | undefined {
	const isTime = TIMES.test(unit ?? '') && told === undefined;
	return isTime && lowerAt(tokens, from - 1) === 'by' ? UNSAID_DIRECTION : undefined;
}

const SPEAKS_OF_RANGE = /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|spann?(?:s|ed|ing)?|anything)$/u;
const CLAUSE = 14;

const FROM_NOTHING = 'it may be a change from nothing to so much';

/** "the rise in the share (from 14.5 percent to 26.7 percent)": a range, or a change from one to the other. */
function fromTo(tokens: readonly Token[], { from, stated, change }: Core): string | undefined {
	// "gained market share (20.5 to 20.9 percent)"
	const isOpen = lowerAt(tokens, from) === 'from' || lowerAt(tokens, from - 1) === '(';
	if (!stated || change || !isOpen) return undefined;
	// "accelerates from 0 to 60 mph"
	if (stated[0] === 0 && lowerAt(tokens, from) === 'from') return FROM_NOTHING;
	for (let place = from - 1; place >= from - CLAUSE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		if (SPEAKS_OF_RANGE.test(word)) return undefined;
		if (CHANGE_VERBS.has(word) || CHANGE_NOUNS.has(word))
			return `it may be a change from one to the other, since its words speak of “${word}”`;
	}
	return undefined;
}

const PAST = /^(?:past|above|below|beyond|exceed\p{L}*|surpass\p{L}*|top\p{L}*)$/u;

/** "demand cratered 5 percent": a verb that no list has, right before a percentage, may tell of a rise or fall. */
function moved(tokens: readonly Token[], { from, to, unit, told, value, relation }: Core): string | undefined {
	if (lowerAt(tokens, to) === 'of') return undefined;
	if (unit !== 'percent' || told !== undefined || value < 0 || !continuesBack(tokens, from - 1)) return undefined;
	// "dropping below 6 percent": it is compared with a level.
	if (relation === 'between' || PAST.test(lowerAt(tokens, from))) return undefined;
	const token = tokens[from - 1];
	// "a whopping 49 percent"
	const isCalled = /^an?$/u.test(lowerAt(tokens, from - 2));
	const isVerb = token?.kind === 'word' && token.text === token.lower && /(?:ed|ing)$/u.test(token.lower) && !isCalled;
	return isVerb && !hasLevel(token.lower) && !isGlued(tokens, from)
		? `“${token.lower}” before it may tell of a rise or a fall`
		: undefined;
}
