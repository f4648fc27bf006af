/** Numbers that are part of a name or code: “Apollo 11”, “G-20”. */
import { FUNCTION_WORDS } from './grammar';
import { parseNumeral } from './numeral';
import type { Numeral } from './numeral';
import { qualifierAt } from './qualifiers';
import { unitAt } from './unitPhrases';
import { isCapitalised, isDash, isGlued, isJoiner, lowerAt, startsSentence } from '../language/tokens';
import type { Token } from '../language/tokens';

/** Words whose number is a label and counts nothing: "Article 5", "Resolution 2758". */
const LABELLED: ReadonlySet<string> = new Set(
	`article articles section sections chapter chapters figure figures fig table tables page pages paragraph paragraphs
	clause annex appendix resolution room route flight line number act phase version verse volume issue part step gate
	type model level grade class boeing airbus channel highway interstate group war`.split(/\s+/)
);

/** Words whose number is a label unless it is measured: "key stage 4", "zone 7", where "a head grade 1.05 g/t" is an amount. */
const LABELLED_BARE = /^(?:stage|grade|tier|zone|terminal|platform|district|ward|junction|tranche|precinct)$/u;
/** In capitals, at the beginning of a line too: "Flat 3, 12 High Street", "P.O. Box 123". */
const IN_ADDRESS = /^(?:Flat|Suite|Apartment|Unit|Box|Floor|Block|Building)$/u;
/** What may stand before "year 10" of a school. */
const IN_SCHOOL = /^(?:in|of|from|to|for|or|and|since|during)$/u;

/** A label where no unit stands with the number: "key stage 4", "pupils in year 10". */
function isLabelOf(tokens: readonly Token[], at: number): boolean {
	if (!/^\d{1,4}$/u.test(tokens[at]?.text ?? '') || tokens[at]?.gap !== 'space') return false;
	const before = lowerAt(tokens, at - 1);
	if (LABELLED_BARE.test(before) || IN_ADDRESS.test(tokens[at - 1]?.text ?? '')) return true;
	const isYear = before === 'year' && IN_SCHOOL.test(lowerAt(tokens, at - 2));
	return isYear && /^(?:[1-9]|1[0-3])$/u.test(tokens[at]?.text ?? '');
}

/** What may stand glued before a number: "mid-2023", "pre-2014", "5-to-7-day". */
const BEFORE_YEAR: ReadonlySet<string> = new Set(['mid', 'pre', 'post', 'early', 'late', 'to']);

/**
 * Whether a number is part of a name or code and says nothing about a quantity: "Apollo 11", "G-20", "10:30",
 * "one-Europe". `isMeasured` tells that a unit, a currency or a scale word stands with it, which no name has.
 */
export function isPartOfName(tokens: readonly Token[], at: number, numeral: Numeral, isMeasured: boolean): boolean {
	if (isGluedToWord(tokens, at) || isLabelled(tokens, at) || isOfFormula(tokens, at) || isPointInTime(tokens, at))
		return true;
	if (isJoiner(tokens, numeral.next) && isCapitalised(tokens[numeral.next + 1])) return true;
	// "a six-figure salary", "two-stroke engines", "a 3-star hotel", "a one-in-two chance": of what kind it is, not how much.
	if (
		isJoiner(tokens, numeral.next) &&
		/^(?:figures?|digits?|strokes?|stars?|way|in)$/u.test(lowerAt(tokens, numeral.next + 1))
	)
		return true;
	if (isMeasured) return false;
	if (isLabelOf(tokens, at)) return true;
	const token = tokens[at];
	if (token?.kind === 'number') {
		if (isGlued(tokens, numeral.next) && tokens[numeral.next]?.kind !== 'mark') return true;
		return isCode(tokens, at) || (numeral.bareDigits && followsName(tokens, at) && !opensRange(tokens, numeral.next));
	}
	return isCapitalised(token) && !startsSentence(tokens, at);
}

/** Letters or a word with its hyphen stand straight before it: "G-20", "COVID-19", "end.5". */
export function isGluedToWord(tokens: readonly Token[], at: number): boolean {
	if (!isGlued(tokens, at)) return false;
	if (tokens[at - 1]?.kind === 'word') return true;
	// "R+11"
	if (lowerAt(tokens, at - 1) === '+' && isGlued(tokens, at - 1) && tokens[at - 2]?.kind === 'word') return true;
	return isJoiner(tokens, at - 1) && tokens[at - 2]?.kind === 'word' && !BEFORE_YEAR.has(lowerAt(tokens, at - 2));
}

/** "at one point": a time. */
function isPointInTime(tokens: readonly Token[], at: number): boolean {
	return lowerAt(tokens, at) === 'one' && lowerAt(tokens, at - 1) === 'at' && lowerAt(tokens, at + 1) === 'point';
}

/** "CO 2", "GtCO 2 eq": a formula that was cut at its subscript. */
function isOfFormula(tokens: readonly Token[], at: number): boolean {
	return /^[2-4]$/u.test(lowerAt(tokens, at)) && /(?:^|t)(?:CO|NO|SO|CH)$/u.test(tokens[at - 1]?.text ?? '');
}

export function isLabelled(tokens: readonly Token[], at: number): boolean {
	const before = lowerAt(tokens, at - 1);
	if (before === '.' && /^(?:no|nos|art|fig|ch|sec|p|pp|vol|para|apt|ste|bldg)$/u.test(lowerAt(tokens, at - 2)))
		return isGlued(tokens, at - 1);
	if (before === '#' || before === '§' || before === '№') return true;
	// "a figure 13% higher"
	if (/^an?$/u.test(lowerAt(tokens, at - 2))) return false;
	return LABELLED.has(before) && tokens[at]?.gap !== 'break' && tokens[at]?.kind === 'number';
}

/** "/100,000": so many of so many. */
export function isPerNumber(tokens: readonly Token[], at: number): boolean {
	return (
		lowerAt(tokens, at) === '/' &&
		isGlued(tokens, at) &&
		isGlued(tokens, at + 1) &&
		/^1(?:00)?[,\s]?000(?:[,\s]000)?$/u.test(tokens[at + 1]?.text ?? '')
	);
}

/** Digits that colons, slashes or points tie to more digits: times of day, versions, "24/7". */
function isCode(tokens: readonly Token[], at: number): boolean {
	const ties = /^[:/.]$/u;
	// "31.3/100,000" is a rate.
	if (isPerNumber(tokens, at + 1)) return false;
	const after =
		ties.test(lowerAt(tokens, at + 1)) &&
		isGlued(tokens, at + 1) &&
		isGlued(tokens, at + 2) &&
		tokens[at + 2]?.kind === 'number';
	const before =
		ties.test(lowerAt(tokens, at - 1)) &&
		isGlued(tokens, at) &&
		isGlued(tokens, at - 1) &&
		tokens[at - 2]?.kind === 'number';
	const touching =
		(isGlued(tokens, at) && tokens[at - 1]?.kind === 'number') ||
		(isGlued(tokens, at + 1) && tokens[at + 1]?.kind === 'number');
	return after || before || touching;
}

/** "CrCl 30 to 50 mL/min": a name has no second number that is measured. */
function opensRange(tokens: readonly Token[], at: number): boolean {
	if (lowerAt(tokens, at) !== 'to' && !isDash(tokens, at)) return false;
	const second = qualifierAt(tokens, at + 1)?.next ?? at + 1;
	const numeral = tokens[second]?.kind === 'number' ? parseNumeral(tokens, second) : undefined;
	return numeral !== undefined && unitAt(tokens, numeral.next) !== undefined;
}

/** A capitalised word that is no function word stands before it, in the middle of a sentence: "aboard Apollo 11". */
function followsName(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (!before || tokens[at]?.gap !== 'space' || before.text === before.lower) return false;
	// "iPhone 7", "AirPods 2": no sentence writes a word so.
	if (before.kind === 'word' && /^\p{L}+\p{Ll}\p{Lu}/u.test(before.text)) return true;
	if (/^\p{Ll}\p{Lu}\p{Ll}{2}/u.test(before.text)) return true;
	if (!isCapitalised(before)) return false;
	return !FUNCTION_WORDS.has(before.lower) && !startsSentence(tokens, at - 1);
}
