/**
 * Amounts that fail closed: nothing proves that they are levels, and their words speak of a change. What is doubted here may
 * well be read right; a person looks once, where a wrong direction would be drawn for ever.
 */
import type { Core } from '../language/core';
import { continues, continuesBack, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { compared, inBrackets, listed, saidAgain } from './asBefore';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import { FUNCTION_WORDS, isPlural } from './grammar';
import { isNextLevel } from './nextLevel';
import { isGrown } from './grown';
import { isLevelNoun, isThing } from './headNoun';
import { isSaved, sizeOf } from './accounted';
import { hasLevel } from './levels';
import { afterBrackets, beforeMean } from './phrase';

/** How many tokens of its clause are asked on either side. */
const BEFORE = 14;
const BEHIND = 8;

/** Nouns of change, and further ones of what is itself a rate of change. */
const NOUNS: ReadonlySet<string> = new Set([
	...CHANGE_NOUNS.keys(),
	...'cagr slowdown improvement improvements savings deterioration uplift'.split(' ')
]);
/** Verbs that elsewhere take a “by”, and may take the amount itself: "to trim another 500 barrels". */
const TAKE =
	'trim trims pare pares curb curbs curbed shave lift lifts lifted boost boosts boosted lower lessen shorten widen'.split(
		' '
	);
const WORDS: ReadonlySet<string> = new Set([...NOUNS, ...CHANGE_VERBS.keys(), ...TAKE]);
/** Behind these an amount is what was had: "rose to 5 tonnes", "was at 5 tonnes". */
const LEVELS =
	/^(?:to|from|than|versus|is|are|was|were|be|been|being|stood|stands?|reach(?:es|ed|ing)?|hit|hits|total(?:s|led|ed|ling|ing)?|averag(?:es|ed|ing)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topped|recorded|accounted|represent(?:s|ed|ing)?|cost|costs|worth)$/u;
/** Marks and words at which another clause begins. */
const CLAUSE = /^(?:[,;:()—]|and|but|while|which|that|as|when|where|because|after|before|if|since)$/u;

/** The doubt about an amount that no rule has bound to a change, or proved to be none. */
export function unproven(tokens: readonly Token[], core: Core, earlier: Core | undefined): string | undefined {
	if (isNextLevel(tokens, core, earlier)) return undefined;
	return (
		saidAgain(tokens, core, earlier) ??
		listed(tokens, core, earlier) ??
		inBrackets(tokens, core, earlier) ??
		compared(tokens, core, earlier) ??
		loss(tokens, core) ??
		ofLoss(tokens, core) ??
		named(tokens, core) ??
		unbound(tokens, core)
	);
}

/** "lost some 150 billion tons a year": so much less there is, or so much was gone. */
function loss(tokens: readonly Token[], { from, unit, value }: Core): string | undefined {
	if (unit === 'count') return lostMany(tokens, from, value);
	if (unit === undefined || PLAIN_TIME.test(unit)) return undefined;
	const verb = [from, from - 1, beforeMean(tokens, from) - 1]
		.map((place) => lowerAt(tokens, place))
		.find((word) => /^los(?:e|es|ing|t)$/u.test(word));
	return verb === undefined ? undefined : sizeOf(verb);
}

/** Fewer are seldom so much less: "lost five games", "dropped three bombs". */
const MANY = 100;

/** "lost over 350,000 visitors", "shed 800 jobs". */
function lostMany(tokens: readonly Token[], from: number, value: number): string | undefined {
	const verb = [from, from - 1].map((place) => lowerAt(tokens, place)).find((word) => LOSES.test(word));
	return value < MANY || verb === undefined ? undefined : sizeOf(verb);
}

const LOSES =
	/^(?:los(?:e|es|ing|t)|drop(?:s|ped|ping)?|shed(?:s|ding)?|gain(?:s|ed|ing)?|cut(?:s|ting)?|slash(?:ed|es|ing)?|ax(?:ed|ing)|trimm(?:ed|ing)|eliminat(?:e|es|ed|ing))$/u;

const LOSSES = /^(?:loss|losses)$/u;

/** "The net loss for holders was $44 million": a loss is below zero. */
function ofLoss(tokens: readonly Token[], { from, unit, value }: Core): string | undefined {
	if (value < 0 || unit === undefined || !/^[A-Z]{3}(?:-per-|$)/u.test(unit)) return undefined;
	for (let place = from - 1; place >= from - BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		const isYear = /^(?:19|20)\d\d$/u.test(tokens[place]?.text ?? '');
		if ((tokens[place]?.kind === 'number' && !isYear) || CLAUSE.test(word)) return undefined;
		if (LOSSES.test(word)) return `it may be below zero, since its words speak of “${word}”`;
	}
	return undefined;
}

const PLAIN_TIME = /^(?:year|month|week|day|hour|minute|second|rank|date|share|multiple)$/u;

/** "growth in solar generation of 306 TWh", "18 mm of global sea-level rise": a noun of change in the phrase of the amount. */
function named(tokens: readonly Token[], core: Core): string | undefined {
	const { unit } = core;
	if (unit !== undefined && (PLAIN_TIME.test(unit) || unit === 'percent-change')) return undefined;
	return namedBefore(tokens, core) ?? namedBehind(tokens, core);
}

function namedBefore(tokens: readonly Token[], { from, unit }: Core): string | undefined {
	const start = beforeMean(tokens, from);
	const link = lowerAt(tokens, start - 1);
	if (link !== 'of' && link !== 'at' && link !== 'by') return undefined;
	for (let place = start - 2; place >= start - BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		const isYear = /^(?:19|20)\d\d$/u.test(word);
		if ((tokens[place]?.kind === 'number' && !isYear) || CLAUSE.test(word) || LEVELS.test(word)) return undefined;
		if (isLevelNoun(tokens, place) || (NOUNS.has(word) && isThing(tokens, place))) return undefined;
		if (NOUNS.has(word)) return isSaved(word, unit) ? undefined : sizeOf(word);
		if (link === 'by' && CHANGE_VERBS.has(word)) return sizeOf(word);
	}
	return undefined;
}

/** Of these an amount behind which they stand is a part, or a price: "5 tonnes of cut grass", "$5 tax cut". */
const DONE = /^(?:cuts?|raises?|hikes?|boost|slips?|slide|dip|fall|falls|climb)$/u;

function namedBehind(tokens: readonly Token[], { to, unit }: Core): string | undefined {
	if (unit === 'percent' && lowerAt(tokens, to) === 'of') return undefined;
	const start = afterBrackets(tokens, to);
	for (let place = start; place < start + BEHIND && continues(tokens, place); place++) {
		const token = tokens[place];
		if (token?.kind === 'number' || CLAUSE.test(token?.lower ?? '')) return undefined;
		const word = token?.lower ?? '';
		// "14 consecutive rate increases" are so many of them; "22 ports saw growth".
		if ((unit === 'count' && isPlural(word)) || ((unit === 'count' || unit === undefined) && hasLevel(word)))
			return undefined;
		if (NOUNS.has(word))
			return DONE.test(word) || isThing(tokens, place) || isSaved(word, unit) ? undefined : sizeOf(word);
		const isPhrase = token?.kind === 'mark' || !FUNCTION_WORDS.has(word) || (word === 'of' && place === start);
		if (!isPhrase) return undefined;
	}
	return undefined;
}

/** How far back a sentence is asked whether it speaks of a change at all. */
const SENTENCE = 40;
/** Words that change nothing between an amount and what it hangs on. */
const FILLERS =
	/^(?:an?|the|only|just|merely|some|about|around|nearly|almost|over|under|mere|record|estimated|still|now)$/u;

/**
 * "rose, with a sixth of it: 5 tonnes": in a sentence that speaks of a change an amount must hang on a word that makes it a level,
 * such as “to”, “was”, “represented”. Counts and lengths of time hang on many others.
 */
function unbound(tokens: readonly Token[], { from, to, unit, relation }: Core): string | undefined {
	if (unit === undefined || unit === 'count' || PLAIN_TIME.test(unit) || relation === 'between') return undefined;
	if (unit === 'percent' && lowerAt(tokens, to) === 'of') return undefined;
	// "the 5.0-litre models": what is called by it.
	if (isJoiner(tokens, from + 1) && /^(?:the|an?|its|their)$/u.test(lowerAt(tokens, from - 1))) return undefined;
	// "exceeded 30 percent", "below 7 percent": it is compared with a level.
	if (relation !== undefined && COMPARED_TO.test(lowerAt(tokens, from))) return undefined;
	let link = from - 1;
	// "to grow 95,000 hectares of rice"
	if (isGrown(tokens, { to, unit }, lowerAt(tokens, link))) return undefined;
	// "a rate around 1 percent"
	if (isLevelNoun(tokens, link)) return undefined;
	let isPlace = false;
	while ((FILLERS.test(lowerAt(tokens, link)) || isCalled(tokens, link)) && continuesBack(tokens, link)) {
		isPlace ||= /^(?:over|under)$/u.test(lowerAt(tokens, link));
		link--;
	}
	const word = lowerAt(tokens, link);
	// "rose as high as 14.8 percent"
	const isUtmost = word === 'as' && /^(?:high|low)$/u.test(lowerAt(tokens, link - 1));
	if (isPlace || isUtmost || NO_SIZE.test(word)) return undefined;
	// "stood at 5 percent"
	const verb = word === 'at' ? lowerAt(tokens, link - 1) : word;
	const subject = unit === 'percent' || !BE.test(word) ? undefined : subjectOfChange(tokens, link);
	if (subject !== undefined) return sizeOf(subject);
	if (LEVELS.test(verb) || LINKS.test(word) || hasLevel(verb) || !continuesBack(tokens, link)) return undefined;
	for (let place = link; place >= link - SENTENCE && continuesBack(tokens, place); place--) {
		const before = lowerAt(tokens, place);
		if (before === 'than') return undefined;
		// "can tow up to 5 pounds"
		if (WORDS.has(before) && !(before === 'up' && lowerAt(tokens, place + 1) === 'to')) return sizeOf(before);
	}
	return undefined;
}

const BE = /^(?:was|were|is|are)$/u;

/** "mean weight loss for patients was 25 lb": what a loss, a gain or a rise is. */
function subjectOfChange(tokens: readonly Token[], verb: number): string | undefined {
	for (let place = verb - 1; place > verb - BEFORE && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		if (CLAUSE.test(word) || isLevelNoun(tokens, place)) return undefined;
		if (CHANGE_NOUNS.has(word) && !isThing(tokens, place)) return word;
	}
	return undefined;
}

/** Behind these it is what it came to, what was had, or the same again in another unit: "at 5 tonnes", "toward $5", "(5 inches)". */
const NO_SIZE = /^(?:at|of|toward|towards|with|\(|.*['’]s)$/u;
const COMPARED_TO =
	/^(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)?|below|above|reach(?:es|ed|ing)?)$/u;

/** "in a solid 5 tonnes", "to an aggregate 5 tonnes": an adjective behind an article. */
function isCalled(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const isAdjective = token?.kind === 'word' && token.text === token.lower && !FUNCTION_WORDS.has(token.lower);
	const isOfTime = /^(?:current|previous|earlier|existing|original|initial|prior|present)$/u.test(token?.lower ?? '');
	// "to a seasonally adjusted $43 billion"
	const article = lowerAt(tokens, lowerAt(tokens, at - 1).endsWith('ly') ? at - 2 : at - 1);
	return isAdjective && !WORDS.has(token.lower) && (/^an?$/u.test(article) || (isOfTime && article === 'the'));
}

/** On these an amount hangs as a part, a price, a place or a time of something else. */
const LINKS = /^(?:in|on|for|per|into|within|behind|through|costs?|under|over|between|or)$/u;
