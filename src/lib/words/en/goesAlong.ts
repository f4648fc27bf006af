/** Which way an amount went that goes along with the one before it: in brackets behind it, next in its list, compared with it. */
import { unitOf } from '../../quantity/unit';
import type { Core } from '../language/core';
import { continues, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import type { Direction } from './changeWords';
import { hasLevel } from './levels';
import { JOINED, PHRASE, wayBefore } from './way';

/** Percentages are of one kind before and after words made a change of them. */
const kindOf = (unit = '') => unit.replace('percent-change', 'percent');

function isOneKind({ unit }: Core, earlier: Core): boolean {
	return kindOf(unit) === kindOf(earlier.unit);
}

/** "increases in consumer goods ($1.0 billion)", "lost 13.4% of their weight (29.8 pounds)", "than that in the placebo group (7 mm)". */
export function bracketed(tokens: readonly Token[], core: Core, earlier: Core | undefined): Direction | undefined {
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
/** "to two percent from an initial estimate of 2.1 percent", "just below forecasts of 3.9%" */
const FORECAST =
	/(?:from|than|after|below|above|beating|missing) (?:\p{L}+ ){0,3}(?:estimate|forecast|projection|reading|expectation)s? of$/u;
export const VERB = /^(?:is|was|were|are|has|had|have|will|would|from|which|that|who|while|but|than)$/u;

/** The next of a list, or what is compared: "2.7% at gas stations and 1.1% at shops", "by 58 GW and in 2020 by 111", "compared with 0.5%". */
export function alike(tokens: readonly Token[], core: Core, earlier: Core | undefined): Direction | undefined {
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
