/** Units that nothing names, and symbols of units that are not known. */
import { FUNCTION_WORDS } from './grammar';
import { parseNumeral } from './numeral';
import type { Numeral } from './numeral';
import { timesScale } from '../language/digits';
import type { Core, Unread } from '../language/core';
import { continues, isCapitalised, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { qualifierBefore } from './qualifiers';
import { unitAt } from './unitPhrases';

/** "aged 26", "65 or older": years, though nothing says so. */
export function tellsAge(tokens: readonly Token[], from: number, to: number): boolean {
	const isNear = [2, 3, 4].some((back) => AGED.test(lowerAt(tokens, from - back)));
	const qualified = isNear ? (qualifierBefore(tokens, from, 0)?.from ?? from) : from;
	const opening = /^(?:between|from)$/u.test(lowerAt(tokens, qualified - 1)) ? qualified - 1 : qualified;
	const isBracket =
		lowerAt(tokens, to) === 'age' && /^(?:group|bracket|range|cohort|band)s?$/u.test(lowerAt(tokens, to + 1));
	const isAgeOf = lowerAt(tokens, opening - 1) === 'of' && AGED.test(lowerAt(tokens, opening - 2));
	return (
		isBracket ||
		isAgeOf ||
		AGED.test(lowerAt(tokens, opening - 1)) ||
		/^(?:older|younger)$/u.test(lowerAt(tokens, to - 1))
	);
}

const AGED = /^age[ds]?$/u;

/** "Elizabeth A. Burton, 32, of Hope": a number between commas behind a name. */
export function mayBeAge(tokens: readonly Token[], at: number, to: number): boolean {
	const name = lowerAt(tokens, at - 2) === '.' ? tokens[at - 3] : tokens[at - 2];
	const isNamed = isCapitalised(name);
	const isBetween = lowerAt(tokens, at - 1) === ',' && /^[,;)]$/u.test(lowerAt(tokens, to)) && to === at + 1;
	return isNamed && isBetween && /^(?:[1-9]\d|1[01]\d)$/u.test(lowerAt(tokens, at));
}

export const AGE = 'it may be an age';

/** "at 3.60 and 3.40%", "0.6 and 0.2 million tons": decimals alike, and one scale and unit for both. Without decimals either may be anything: "2 and 3 percent". */
export function sharedUnit(
	tokens: readonly Token[],
	at: number,
	{ decimals, scale, value }: Numeral
): { readonly unit: string; readonly value: number; readonly scale: number } | undefined {
	if (decimals === 0 || scale !== 1 || !/^(?:and|or)$/u.test(lowerAt(tokens, at))) return undefined;
	const other = tokens[at]?.gap === 'break' ? undefined : parseNumeral(tokens, at + 1);
	if (other?.decimals !== decimals) return undefined;
	const unit = unitAt(tokens, other.next);
	if (unit?.unit === undefined || unit.factor !== 1 || unit.scale !== undefined) return undefined;
	return { unit: unit.unit, scale: other.scale, value: timesScale(value, other.scale) };
}

/** Words before a number that is compared with the one before it. */
const COMPARED = /^(?:from|to|with|against|versus|than)$/u;
const TOKENS_BETWEEN = 8;

/** "65.2 cases per 100,000, up from 33.8 a week earlier": what is compared has one unit. Percentages may be of anything. */
export function comparedUnit(
	tokens: readonly Token[],
	{ from, decimals, scale }: Pick<Core, 'from' | 'decimals' | 'scale'>,
	before: Core | undefined
): string | undefined {
	if (before?.unit === 'percent' && before.to < from && endsChange(tokens, before.to, from)) return 'percent';
	if (before?.unit === undefined || from - before.to > TOKENS_BETWEEN || !COMPARED.test(lowerAt(tokens, from - 1)))
		return undefined;
	if (decimals === 0 || decimals !== before.decimals || scale !== before.scale || NOT_COMPARED.test(before.unit))
		return undefined;
	for (let place = before.to; place < from; place++) if (!continues(tokens, place)) return undefined;
	return before.unit;
}

/** How far back in its sentence the amount may stand that gave the unit. */
const SENTENCE = 24;
const UNCARRIED = /^(?:percent.*|date|rank|count.*|multiple|share|year|month|week|day|hour|minute|second)$/u;
const BEFORE_CARRIED = /^(?:up|down|of|from|to|by|than|with|against|versus|an?|another|[-–—])$|['’]s$/u;
const COMPARATIVE = /^(?:more|less|fewer|higher|lower)$/u;

/** "549 million acres, down 3.7 million from 2009": of one scale with the amount before it, and of nothing else. */
export function carriedUnit(
	tokens: readonly Token[],
	{ from, to, scale }: Pick<Core, 'from' | 'to' | 'scale'>,
	before: Core | undefined
): string | undefined {
	if (scale < 1000 || before?.unit === undefined || before.scale !== scale || UNCARRIED.test(before.unit))
		return undefined;
	if (from - before.to > SENTENCE || !BEFORE_CARRIED.test(lowerAt(tokens, from - 1))) return undefined;
	for (let place = before.to; place <= from; place++) if (!continues(tokens, place)) return undefined;
	const { kind, lower = '' } = tokens[to] ?? {};
	const isFree = kind !== 'word' || !continues(tokens, to) || COMPARATIVE.test(lower) || FUNCTION_WORDS.has(lower);
	return isFree ? before.unit : undefined;
}

/** "from just over 33 percent to less than 23": the unit of the other end is said once. */
function endsChange(tokens: readonly Token[], to: number, from: number): boolean {
	return lowerAt(tokens, to) === 'to' && qualifierBefore(tokens, from, to + 1)?.from === to + 1;
}

const NOT_COMPARED = /^(?:percent-change|percentage-point|date|rank|count|multiple|share)$/u;

export const CARRIED = 'its rate is that of words before it, if it is one';

/** How far back the words may stand that give the rate. */
const RATE_BEFORE = 60;

/**
 * "57.1 deaths per 100,000 in the north (48.3 in the south)": a bare decimal in a passage that reckons so may be reckoned so too.
 * Undefined if no such words stand before it in the paragraph.
 */
export function carriedRate(
	tokens: readonly Token[],
	{ from, to, decimals, scale }: Pick<Core, 'from' | 'to' | 'decimals' | 'scale'>
): string | undefined {
	if (
		decimals === 0 ||
		scale !== 1 ||
		isNoRate(tokens, from) ||
		(tokens[to]?.gap === 'none' && lowerAt(tokens, to) === '-')
	)
		return undefined;
	for (let place = from - 1; place > from - RATE_BEFORE && place >= 0 && tokens[place + 1]?.gap !== 'break'; place--) {
		const unit = lowerAt(tokens, place) === 'per' ? PER_NUMBER.get(lowerAt(tokens, place + 1)) : undefined;
		if (unit !== undefined) return unit;
	}
	return undefined;
}

/** "a ratio of 1.4", "p = 0.03". */
function isNoRate(tokens: readonly Token[], from: number): boolean {
	return [1, 2, 3, 4].some((back) =>
		/^(?:ratio|odds|score|index|coefficient|average|=|<|p)$/u.test(lowerAt(tokens, from - back))
	);
}

/** The digits behind "per", as tokens have them. */
const PER_NUMBER: ReadonlyMap<string, string> = new Map([
	['1000', 'per-1000'],
	['100000', 'per-100000'],
	['1000000', 'per-million']
]);

/** What looks like the symbol of a unit behind digits, and is no word: "5 cfs", "3 kWp". */
export function unknownSymbolAt(tokens: readonly Token[], at: number): Unread | undefined {
	const token = tokens[at];
	if (token?.kind !== 'word' || tokens[at - 1]?.kind !== 'number') return undefined;
	// "0.93gpt": no name has decimals.
	const isGluedUnit = token.gap === 'none' && tokens[at - 1]?.text.includes('.') === true;
	if (token.gap !== 'space' && !isGluedUnit) return undefined;
	const isSymbol = /^(?:(?!(?:[ap]m|vs|th|st|nd|rd)$)[^\Waeiouy\d_A-Z]{2,4}|[a-z]{1,3}[A-Z][A-Za-z\d₀-₉]*)$/u.test(
		token.text
	);
	const isUnit = isSymbol || (isGluedUnit && /^[A-Z]{2,3}$/u.test(token.text));
	return isUnit && !FUNCTION_WORDS.has(token.lower) ? { from: at, to: at + 1 } : undefined;
}

/** "from $0.23/W today to $0.10 by 2030": money that is compared with so much per something may be per the same. */
export function withDroppedRate<T extends Pick<Core, 'from' | 'unit' | 'scale' | 'doubts'>>(
	tokens: readonly Token[],
	amount: T,
	before: Core | undefined
): T {
	// "$1.32 per share, compared to $5.0 million": in millions it is per nothing that was told in single ones.
	const isSame =
		amount.unit !== undefined &&
		before?.unit?.startsWith(`${amount.unit}-per-`) === true &&
		before.scale === amount.scale;
	if (!isSame || amount.from - before.to > TOKENS_BETWEEN || !COMPARED.test(lowerAt(tokens, amount.from - 1)))
		return amount;
	return { ...amount, doubts: [`it may be in “${before.unit}”, as the number before it is`] };
}
