/**
 * What an amount hangs on, and which way that goes: the noun before its “of” or behind it, the brackets it stands in, the list it
 * goes on, what it is compared with, the subject of its “was”. Where words govern an amount there is nothing to doubt.
 */
import { unitOf } from '../../quantity/unit';
import type { Core } from '../language/core';
import { continues, continuesBack, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import type { Direction } from './changeWords';
import { FUNCTION_WORDS } from './grammar';
import { isLevelNoun, isNoun, isThing } from './headNoun';
import { hasLevel } from './levels';

const MONEY = /^(?:[A-Z]{3}|cent)(?:-per-|$)/u;
const TIME = /^(?:year|month|week|day|hour|minute|second)$/u;
/** What is neither had nor gained: it is counted, dated or compared. */
const UNMOVED = /^(?:count|rank|date|share|multiple|pH)$/u;
/** What is stored, of which there are draws and builds. */
const STORED = /^(?:barrel|ft3|m3|gallon|L|bushel|acre-ft|t)$/u;
const FILLED = /^(?:builds?|injections?|inflows?)$/u;
const DRAWN = /^(?:draws?|drawdowns?|withdrawals?|outflows?)$/u;
const RISES = /^(?:warming|advances?|upswings?)$/u;
const FALLS = /^(?:cooling|thinning|shortening)$/u;

/** Which way a noun goes that an amount in a unit is the size of; of money a loss and what was done are none. */
export function wayOf(word: string, unit = ''): Direction | undefined {
	if (STORED.test(unit) && FILLED.test(word)) return 1;
	if (STORED.test(unit) && DRAWN.test(word)) return -1;
	const found = CHANGE_NOUNS.get(word);
	if (found) return found.kind !== 'change' && MONEY.test(unit) ? undefined : found.direction;
	return MONEY.test(unit) ? undefined : RISES.test(word) ? 1 : FALLS.test(word) ? -1 : undefined;
}

/** Which way an amount went that no verb or noun beside it binds; undefined where nothing governs it. */
export function governed(tokens: readonly Token[], core: Core, before: Core | undefined): Direction | undefined {
	return byWords(tokens, core, before) ?? (before?.past && byWords(tokens, core, before.past));
}

function byWords(tokens: readonly Token[], core: Core, earlier: Core | undefined): Direction | undefined {
	const { unit = '', value } = core;
	if (unit === '' || value < 0) return undefined;
	if (unit === 'count') return hired(tokens, core) ?? alike(tokens, core, earlier);
	if (UNMOVED.test(unit)) return undefined;
	return (
		ofNoun(tokens, core) ??
		nounBehind(tokens, core) ??
		lost(tokens, core) ??
		bracketed(tokens, core, earlier) ??
		alike(tokens, core, earlier) ??
		subject(tokens, core)
	);
}

const HIRED = /^(?:jobs|workers|positions|employees|staff|posts)$/u;

/** "added 187,000 jobs": so many more there are. */
function hired(tokens: readonly Token[], { from, noun = '' }: Core): Direction | undefined {
	const verb = [from - 1, from].some((place) => /^add(?:s|ed|ing)?$/u.test(lowerAt(tokens, place)));
	return verb && HIRED.test(noun) ? 1 : undefined;
}

const MEANS = /^(?:average|total|mean|median|estimated)$/u;

/** Over "an average of", "a total of", "an estimated". */
function beforeMean(tokens: readonly Token[], at: number): number {
	const isOf = lowerAt(tokens, at - 1) === 'of';
	const place = MEANS.test(lowerAt(tokens, at - (isOf ? 2 : 1))) ? at - (isOf ? 2 : 1) : at;
	return /^an?$/u.test(lowerAt(tokens, place - 1)) ? place - 1 : place;
}

const PHRASE = 9;
const INNER = /^(?:[()]|in|of|for|the|an?|its|their|between|across|among)$/u;
const JOINED = /^(?:and|or|,)$/u;

/** The way of the noun of change over a phrase that ends with a token: "reduction (ARR)", "increase in sea levels". */
function wayBefore(tokens: readonly Token[], last: number, unit: string, isJoined = false): Direction | undefined {
	for (let place = last; place > last - PHRASE && continuesBack(tokens, place); place--) {
		const { kind, lower = '' } = tokens[place] ?? {};
		if (INNER.test(lower) || (isJoined && JOINED.test(lower)) || /^(?:19|20)\d\d$/u.test(lower)) continue;
		if (kind !== 'word' || FUNCTION_WORDS.has(lower)) return undefined;
		const way = wayOf(lower, unit);
		if (way !== undefined) return isNoun(tokens, place) && !isThing(tokens, place) ? way : undefined;
		if (CHANGE_VERBS.has(lower)) return undefined;
		// "growth in capacity" is none of its own, and "levels" are of what rises.
		if (lower === 'levels' || !isLevelNoun(tokens, place)) continue;
		return /^(?:in|of)$/u.test(lowerAt(tokens, place - 1)) ? wayOf(lowerAt(tokens, place - 2), unit) : undefined;
	}
	return undefined;
}

/** "a build of 5 barrels", "an absolute risk reduction (ARR) of 9%". */
function ofNoun(tokens: readonly Token[], { from, unit = '' }: Core): Direction | undefined {
	const start =
		lowerAt(tokens, from - 1) === 'of' && !MEANS.test(lowerAt(tokens, from - 2)) ? from : beforeMean(tokens, from);
	return lowerAt(tokens, start - 1) === 'of' && !TIME.test(unit) ? wayBefore(tokens, start - 2, unit) : undefined;
}

const HEAD = 6;
const BEHIND = 8;
/** Words before an amount behind which stands its noun. */
const OPENS = /^(?:an?|the|this|that|its|their|another|previous|expected|additional|further|any|s)$|['’]s$/u;

/** "a 5-month improvement", "an 18mm (0.7in) rise", "1.5 degrees of warming", "the 258,000 barrel draw". */
function nounBehind(tokens: readonly Token[], { from, to, unit = '' }: Core): Direction | undefined {
	const isPercent = unit === 'percent';
	const isOf = lowerAt(tokens, to) === 'of';
	if (isOf && (isPercent || TIME.test(unit) || MONEY.test(unit))) return undefined;
	for (let place = isOf ? to + 1 : afterBrackets(tokens, to); place < to + BEHIND + HEAD; place++) {
		const { kind, lower = '', text } = tokens[place] ?? {};
		if (!continues(tokens, place)) return undefined;
		if (kind === 'mark' && isJoiner(tokens, place)) continue;
		if (kind !== 'word' || FUNCTION_WORDS.has(lower) || text !== lower) return undefined;
		const way = wayOf(lower, unit);
		if (way === undefined) continue;
		// "the 382 barrels cut last year" were harvested.
		if (CHANGE_NOUNS.get(lower)?.kind === 'action' && !/^an?$/u.test(lowerAt(tokens, from - 1))) return undefined;
		// "98,000 hectares increase" and "the 610 pesos wage falls" may have verbs.
		const isVerb =
			CHANGE_VERBS.has(lower) && (lower.endsWith('s') || !(OPENS.test(lowerAt(tokens, from - 1)) || place > to + 1));
		return (isOf || !isVerb) && !isThing(tokens, place) ? way : undefined;
	}
	return undefined;
}

function afterBrackets(tokens: readonly Token[], at: number): number {
	if (lowerAt(tokens, at) !== '(') return at;
	for (let place = at + 1; place < at + BEHIND; place++) if (lowerAt(tokens, place) === ')') return place + 1;
	return at;
}

const WHOLES = /^(?:weight|mass|value|volume|area|cover|worth|ice|population|workforce|staff|vegetation)$/u;

/** "lost an average of 7 kg", "lost 13.4% of their body weight", where so much "of the vote" was not won. */
function lost(tokens: readonly Token[], { from, to, unit = '' }: Core): Direction | undefined {
	if (MONEY.test(unit) || TIME.test(unit)) return undefined;
	const verb = [from, from - 1, beforeMean(tokens, from) - 1].some((at) =>
		/^los(?:e|es|ing|t)$/u.test(lowerAt(tokens, at))
	);
	if (!verb) return undefined;
	const isWhole = [2, 3, 4].some((step) => WHOLES.test(lowerAt(tokens, to + step)));
	return unit !== 'percent' || (lowerAt(tokens, to) === 'of' && isWhole) ? -1 : undefined;
}

/** Percentages are of one kind before and after words made a change of them. */
const kindOf = (unit = '') => unit.replace('percent-change', 'percent');

function isOneKind({ unit }: Core, earlier: Core): boolean {
	return kindOf(unit) === kindOf(earlier.unit);
}

/** "increases in consumer goods ($1.0 billion)", "lost 13.4% of their weight (29.8 pounds)", "than that in the placebo group (7 mm)". */
function bracketed(tokens: readonly Token[], core: Core, earlier: Core | undefined): Direction | undefined {
	const { to, unit = '' } = core;
	const from = opening(tokens, core.from);
	if (lowerAt(tokens, from - 1) !== '(' || !/^(?:\)|and|,)$/u.test(lowerAt(tokens, to))) return undefined;
	const told = earlier?.doubts ? undefined : earlier?.told;
	if (earlier && told !== undefined) {
		if (earlier.to === from - 1 && unitOf(unit) && (!/^(?:percent|[A-Z]{3})$/u.test(unit) || !isOneKind(core, earlier)))
			return told;
		const isOfWhole = lowerAt(tokens, earlier.to) === 'of' && from - earlier.to < PHRASE && earlier.unit === 'percent';
		if (isOfWhole || (isOneKind(core, earlier) && refersBack(tokens, earlier.to, from))) return told;
	}
	return wayBefore(tokens, from - 2, unit, true);
}

/** Over the words that say the same again: "(that is 5 tonnes", "(about 5 tonnes". */
function opening(tokens: readonly Token[], from: number): number {
	let place = from;
	while (/^(?:that|is|or|about|around|roughly|nearly|equivalent|to)$/u.test(lowerAt(tokens, place - 1))) place--;
	return place;
}

const FAR = 16;

/** "… was greater than that in the placebo group (": what it says is of the thing before; so is the next of a list in brackets. */
function refersBack(tokens: readonly Token[], first: number, from: number): boolean {
	if (from - first > FAR || !tokens.slice(first, from).every((_, step) => continues(tokens, first + step)))
		return false;
	const between = tokens.slice(first, from - 1);
	const words = between.map(({ lower }) => lower);
	// "ports with growth of over 25% were Barcelona (34%), Beibu Gulf (27%)"
	const isNamed = (names: readonly Token[]) =>
		names.length > 0 && names.every(({ text, kind }) => kind === 'mark' || /^(?:\p{Lu}|de$|and$|the$)/u.test(text));
	const be = words.findIndex((word) => /^(?:was|were|are|is)$/u.test(word));
	if (be >= 0 && isNamed(between.slice(be + 1))) return true;
	const isThat = words.some(
		(word, step) => /^(?:that|those)$/u.test(word) && /^(?:in|of|for)$/u.test(words[step + 1] ?? '')
	);
	return isThat || isPlainList(between);
}

/** ") and in capital goods (": the next of a list, each with its own brackets. */
const isPlainList = ([end, link, ...rest]: readonly Token[]) =>
	end?.text === ')' && JOINED.test(link?.text ?? '') && rest.every(isNameless);

const isNameless = ({ text, lower }: Token) => text !== lower || !(hasLevel(lower) || VERB.test(lower));

const LISTED = 14;
const COMPARED = 8;
/** Sizes of changes that are compared are seldom so far apart. */
const APART = 20;
const IN_TIME = /^(?:mom|yoy|qoq)$/u;
/** "to two percent from an initial estimate of 2.1 percent" */
const FORECAST =
	/^(?:from|than|after) (?:an?|its|the|their) (?:\p{L}+ ){0,2}(?:estimate|forecast|projection|reading) of$/u;
const VERB = /^(?:is|was|were|are|has|had|have|will|would|from|which|that|who|while|but|than)$/u;

/** The next of a list, or what is compared: "2.7% at gas stations and 1.1% at shops", "by 58 GW and in 2020 by 111", "compared with 0.5%". */
function alike(tokens: readonly Token[], core: Core, earlier: Core | undefined): Direction | undefined {
	if (earlier?.told === undefined || earlier.doubts || !isOneKind(core, earlier)) return undefined;
	const { from, to } = core;
	const first = earlier.to;
	if (from - first > LISTED || !continues(tokens, from)) return undefined;
	const words = tokens.slice(first, from).map(({ lower }) => lower);
	if (!words.every((_, step) => continues(tokens, first + step))) return undefined;
	const last = /^an?$/u.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
	if (/^(?:to|with|versus|vs|against)$/u.test(last ?? ''))
		return words.includes('compared') &&
			words.length <= COMPARED &&
			isNear(core, earlier) &&
			lowerAt(tokens, to) !== 'of'
			? earlier.told
			: undefined;
	const said = words.join(' ');
	if (FORECAST.test(said) && isNear(core, earlier)) return earlier.told;
	const isBy = last === 'by' && words.some((word) => JOINED.test(word)) && !/ed$/u.test(words.at(-2) ?? '');
	if (!tokens.slice(first, from).every((token) => isNameless(token) || (isBy && token.lower === 'from')))
		return undefined;
	const link = lowerAt(tokens, to);
	const isParallel =
		JOINED.test(last ?? '') &&
		((link === words[0] && /^(?:in|at|for|among|on)$/u.test(link)) ||
			[link, words[0] ?? ''].every((word) => IN_TIME.test(word)));
	if (words.some((word) => CHANGE_VERBS.has(word) && !(isParallel && CHANGE_NOUNS.has(word)))) return undefined;
	const isNext = words.length === 1 && /^(?:and|or)$/u.test(words[0] ?? '');
	return isNext || isBy || isParallel ? earlier.told : undefined;
}

function isNear({ value }: Core, earlier: Core): boolean {
	const [low = 0, high = 0] = [Math.abs(value), Math.abs(earlier.value)].sort((a, b) => a - b);
	return high <= low * APART;
}

const BE = /^(?:was|were|is|are)$/u;
const SIZE = /^(?:loss|gain|increase|decrease|rise|decline|drop|reduction|growth)$/u;

/** "mean weight loss for patients was 25 lb", "the increase in 2020 stood at 260.7 GW". */
function subject(tokens: readonly Token[], { from, unit = '' }: Core): Direction | undefined {
	if (MONEY.test(unit) || TIME.test(unit)) return undefined;
	const isAt = lowerAt(tokens, from - 1) === 'at' && /^(?:stood|stands|came)$/u.test(lowerAt(tokens, from - 2));
	const verb = isAt ? from - 2 : from - 1;
	if (!isAt && !BE.test(lowerAt(tokens, verb))) return undefined;
	for (let place = verb - 1; place > verb - LISTED && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		if (SIZE.test(word)) return isNoun(tokens, place) && !isThing(tokens, place) ? wayOf(word, unit) : undefined;
		if (/^[,;:()]$/u.test(word) || VERB.test(word) || hasLevel(word) || isLevelNoun(tokens, place)) return undefined;
	}
	return undefined;
}
