/** What English words leave open of a number, and only a person can tell. */
import type { Core } from '../language/core';
import { ADDED, mayBeRise } from './added';
import { FUNCTION_WORDS } from './grammar';
import { isLevelNoun } from './headNoun';
import { OFTEN } from './unitPhrases';
import { continues, continuesBack, isCapitalised, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import type { Direction } from './changeWords';

export const UNSAID_DIRECTION = 'its words do not say whether it is a rise or a fall';

/** A count is whole: "54.9 mills", "21.5 quintals" may be of a unit that is not known. */
const PER_AREA = /^count-per-(?:acre|ha|t|kg)$/u;
const NO_COUNT = 'it counts in parts, so what stands behind it may be a unit';

/** What is open of an amount of which nothing else is: a unit that nobody knows, or a rise that is not called one. */
export function leftOpen(tokens: readonly Token[], core: Core): string | undefined {
	const { unit, decimals, scale, noun, told, from } = core;
	const isCount = unit === 'count' || PER_AREA.test(unit ?? '');
	if (isCount && decimals > 0 && scale === 1 && noun !== 'times') return NO_COUNT;
	if (mayName(tokens, core)) return NAMES;
	if (isCount && mayBeYear(tokens, core)) return YEAR;
	if (mayGoOn(tokens, from)) return CUT;
	if (isParted(tokens, core)) return PARTED;
	if (unit === 'count' && noun === undefined && OFTEN.has(lowerAt(tokens, core.to))) return DAILY;
	if (isBehindWay(tokens, core)) return UNSAID_DIRECTION;
	if (/^(?:not|.+n['’]t)$/u.test(lowerAt(tokens, from - 1))) return DENIED;
	const rate = mayBeRate(tokens, core);
	if (rate !== undefined) return rateOf(rate);
	const isPart = unit === 'percent' && lowerAt(tokens, core.to) === 'of';
	if (told !== undefined || isPart) return undefined;
	return mayBeRise(tokens, core) ? ADDED : undefined;
}

const YEAR = 'it may be a year';

/** "data for 2017 shows that": a year and a verb, where "2,017 shows" are counted. */
function mayBeYear(tokens: readonly Token[], { from, to, value }: Core): boolean {
	if (value < 1900 || value > 2099 || to > from + 2 || !/^(?:19|20)\d\d$/u.test(tokens[from]?.text ?? '')) return false;
	return /^(?:in|for|since|during|from|by|until|to|and|through|throughout|early|late|mid)$/u.test(
		lowerAt(tokens, from - 1)
	);
}

/** "125,000 daily flights". */
const DAILY = 'the word behind it may make it a rate';

const DENIED = 'the “not” before it denies it';

/** "is back around 14,000 ha", "was off 5 percent", "100,000 tonnes down". */
function isBehindWay(tokens: readonly Token[], { from, to, told }: Core): boolean {
	if (told !== undefined) return false;
	const isOff = /^(?:back|off|ahead)$/u.test(lowerAt(tokens, from - 1)) && BE.test(lowerAt(tokens, from - 2));
	return (
		isOff || (/^(?:up|down)$/u.test(lowerAt(tokens, to)) && /^(?:on|from|year|over)$/u.test(lowerAt(tokens, to + 1)))
	);
}

const BE = /^(?:is|are|was|were|be|been)$/u;

const CUT = 'it may be one number with the digits beside it';
const PARTED = 'a blank stands in it, so it may be two numbers';

/** "3 275 deaths": thousands that a blank parts, or two numbers. */
function mayGoOn(tokens: readonly Token[], at: number): boolean {
	const [first, second] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? ''];
	return tokens[at]?.gap === 'space' && /^\d{1,3}$/u.test(first) && /^\d{3}$/u.test(second);
}

/** "853 480 cases"; behind a currency, or in front of thousands in full, it is one. */
function isParted(tokens: readonly Token[], { from, to, unit }: Core): boolean {
	// "11 568 square kilometres": two numbers have no unit in common without a word between them.
	if (unit !== undefined && unit !== 'count') return false;
	for (let place = from; place < to; place++)
		if (/^\d{1,3} (?!000)\d{3}(?:\.\d+)?$/u.test(tokens[place]?.text ?? ''))
			return !/^(?:\p{Sc}|[NPR])$/u.test(tokens[place - 1]?.text ?? '');
	return false;
}

const rateOf = (word: string) => `the “${word}” behind it may be its own`;
const TOKENS_BEFORE_PER = 12;

/** "298 gigatonnes (328.5 billion tons) annually". */
function afterBrackets(tokens: readonly Token[], at: number): number {
	if (lowerAt(tokens, at) !== '(') return at;
	for (let place = at + 1; place < at + TOKENS_BEFORE_PER; place++)
		if (lowerAt(tokens, place) === ')') return place + 1;
	return at;
}

/** "2.6 grams of very pure gold found per tonne": what stands behind it is reckoned by something, and it may be meant. */
function mayBeRate(tokens: readonly Token[], { from, to, unit }: Core): string | undefined {
	const isInBrackets = lowerAt(tokens, from - 1) === '(' && lowerAt(tokens, to) === ')';
	if (
		unit === undefined ||
		/-per-|^per-|^percent|^(?:date|rank|share|multiple|year|month|week|day|hour|minute|barrels-per-day|km-per-hour|mph)$/u.test(
			unit
		)
	)
		return undefined;
	for (
		let place = isInBrackets ? to + 1 : afterBrackets(tokens, to);
		place < to + TOKENS_BEFORE_PER && continues(tokens, place);
		place++
	) {
		const token = tokens[place];
		// "335 tonnes, or 0.92 millimetres, per year": behind a comma it is of both.
		const isAlso = token?.text === ',' && lowerAt(tokens, place + 1) === 'or' && place === to;
		if (isAlso) return isRateOfBoth(tokens, place + 2) ? 'per' : undefined;
		if (token?.text === ',' && lowerAt(tokens, place + 1) === 'per') return 'per';
		if (token?.kind === 'number' || /^[,()]$/u.test(token?.text ?? '')) return undefined;
		if (isRegular(tokens, place)) return token?.lower;
		if (token?.lower === 'per') return /^(?:cent|se)$/u.test(lowerAt(tokens, place + 1)) ? undefined : 'per';
	}
	return undefined;
}

/** "for every bird", "each day", "a month", "daily" behind what is measured; "a month ago" is a time. */
function isRegular(tokens: readonly Token[], at: number): boolean {
	const word = lowerAt(tokens, at);
	if (OFTEN.has(word)) return !isOfNoun(tokens, at);
	const isArticle = word === 'a' || word === 'an';
	if (!isArticle && word !== 'every' && word !== 'each') return false;
	const next = lowerAt(tokens, at + 1);
	if (!isArticle) return lowerAt(tokens, at - 1) === 'for' || TIME.test(next);
	return (
		TIME.test(next) &&
		!/^(?:in|within|after|for|by|about|than|from|over|of|to|is|was)$/u.test(lowerAt(tokens, at - 1)) &&
		!/^(?:ago|earlier|later|before|after|old|long|and|or|-)$/u.test(lowerAt(tokens, at + 2))
	);
}

const TIME = /^(?:day|week|month|year|hour|minute|second|quarter|season)$/u;

/** "the largest monthly decline": of the noun behind it alone. */
function isOfNoun(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at + 1];
	const hasNoun = next?.kind === 'word' && next.gap === 'space' && !FUNCTION_WORDS.has(next.lower);
	return hasNoun && /^(?:an?|the|its|their|.+est)$/u.test(lowerAt(tokens, at - 1));
}

function isRateOfBoth(tokens: readonly Token[], from: number): boolean {
	for (let place = from; place < from + 2 * TOKENS_BEFORE_PER && continues(tokens, place); place++)
		if (lowerAt(tokens, place) === ',') return lowerAt(tokens, place + 1) === 'per';
	return false;
}

const NAMES = 'it may be part of a name';

/** What is called by three digits: "248 737 airplanes", "the 787 jets". */
const CRAFT = /^(?:airplanes?|planes?|aircraft|jets?|jetliners?|airliners?|freighters?)$/u;

/** "the top 100 songs", "our 737 and 787 jets", "the Fit in 4 Weeks programme": a list, a model, a title. */
function mayName(tokens: readonly Token[], { from, to, unit, noun }: Core): boolean {
	if (lowerAt(tokens, from - 1) === 'top') return true;
	if (unit === 'count') return CRAFT.test(noun ?? '') && /^[37]\d[07]$/u.test(lowerAt(tokens, from));
	const last = tokens[to - 1];
	const isTitle = last?.kind === 'word' && /^\p{Lu}\p{Ll}{2}/u.test(last.text) && to - from === 2;
	return (
		isTitle && tokens[from]?.kind === 'number' && isCapitalised(tokens[from - 2]) && LENGTH_OF_TIME.test(unit ?? '')
	);
}

const LENGTH_OF_TIME = /^(?:year|month|week|day|hour|minute|second)$/u;

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
	/^(?:growth|cagr|gdp|increments?|additions?|increases?|decreases?|rises?|declines?|drops?|gains?|jumps?|surges?|slumps?|appreciation|depreciation|slowdown|expansion|contraction|improvements?)$/u;
/** "Slowdown" and "GDP" are no way: growth slows to 3 percent and is still growth. */
const RISES =
	/^(?:growth|cagr|increments?|additions?|increases?|rises?|gains?|jumps?|surges?|appreciation|expansion|improvements?)$/u;
const FALLS = /^(?:decreases?|declines?|drops?|slumps?|depreciation|contraction)$/u;
/** Behind "GDP" they make a level of it: "its GDP share". */
const NO_GROWTH = /^(?:contribution|share|ratio|per|deflator|impact)$/u;

/** Behind "to" and "from" only these make a level a change: "increase from 3 to 20 percent" states two levels. */
const GROWTH = /^(?:growth|cagr|gdp)$/u;

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
		if (word === 'gdp' && /^(?:of|to)$/u.test(lowerAt(tokens, place - 1))) return undefined;
		if (word === 'gdp' && NO_GROWTH.test(lowerAt(tokens, place + 1))) return undefined;
		if (word === 'change' && /^(?:percent|percentage|annual|yearly)$/u.test(lowerAt(tokens, place - 1)))
			return maybeBy(word);
		if (RATES.test(word) && !(isLevel && !GROWTH.test(word))) return maybeBy(word);
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
