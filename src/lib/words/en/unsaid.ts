/** What English words leave open of a number, and only a person can tell. */
import type { Core } from '../language/core';
import { ADDED, mayBeRise } from './added';
import { mayBeRate, rateOf } from './rateBehind';
import { OFTEN } from './unitLists';
import { isCapitalised, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

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
	// "the record 2019 numbers"
	if (OF_YEARS.test(lowerAt(tokens, from + 1))) return true;
	return /^(?:in|for|since|during|from|by|until|to|and|through|throughout|early|late|mid)$/u.test(
		lowerAt(tokens, from - 1)
	);
}

const OF_YEARS =
	/^(?:numbers|figures|levels|totals?|results|rates|prices|sales|data|shows|estimates?|elections?|seasons?|crops?|harvests?)$/u;

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

const NAMES = 'it may be part of a name';

/** What is called by three digits: "248 737 airplanes", "the 787 jets". */
const CRAFT = /^(?:airplanes?|planes?|aircraft|jets?|jetliners?|airliners?|freighters?)$/u;

/** "the top 100 songs", "our 737 and 787 jets", "the Fit in 4 Weeks programme": a list, a model, a title. */
function mayName(tokens: readonly Token[], { from, to, unit, noun }: Core): boolean {
	// "20-foot equivalent units"
	if (lowerAt(tokens, from - 1) === 'top' || (unit === 'ft' && lowerAt(tokens, to) === 'equivalent')) return true;
	if (unit === 'count') return CRAFT.test(noun ?? '') && /^[37]\d[07]$/u.test(lowerAt(tokens, from));
	const last = tokens[to - 1];
	const isTitle = last?.kind === 'word' && /^\p{Lu}\p{Ll}{2}/u.test(last.text) && to - from === 2;
	return (
		isTitle && tokens[from]?.kind === 'number' && isCapitalised(tokens[from - 2]) && LENGTH_OF_TIME.test(unit ?? '')
	);
}

const LENGTH_OF_TIME = /^(?:year|month|week|day|hour|minute|second)$/u;
