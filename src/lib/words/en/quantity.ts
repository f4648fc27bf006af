/** The quantity that begins at a token of an English text: each rule is asked in turn. */
import { isPassed } from '../language/core';
import type { Core, Found } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { addressAt } from './addresses';
import { parseAmount } from './amount';
import { dateAt, parseDateAt } from './calendar';
import { collectiveAt } from './collective';
import { withContext } from './context';
import { fractionAt } from './fraction';
import { CARRIED, carriedRate, carriedUnit, comparedUnit, withDroppedRate } from './impliedUnit';
import { multipleAt } from './multiple';
import { loneMargin } from './margin';
import { dateRangeFrom, rangeFrom } from './range';
import { oneOrNoneAt } from './ones';
import { inUnitOfOtherEnd } from './otherEnd';
import { rankAt } from './rank';
import { referenceAt } from './references';
import { countsAlone } from './plainCount';
import { mayBegin } from './starts';

/** What another amount goes on over: "fell by 17% in one year and by 15% in two". */
const PASSED = /^(?:date|rank|count|year|month|week|day)$/u;

/** The quantity before, over dates and lengths of time. */
export const overDates = (before: Core | undefined): Core | undefined =>
	PASSED.test(before?.unit ?? '') ? before?.past : before;

/** The quantity at a token; a date or length of time keeps hold of the quantity before it. */
export function quantityAt(
	tokens: readonly Token[],
	at: number,
	floor: number,
	before: Core | undefined
): Found | undefined {
	const found = anyAt(tokens, at, floor, before);
	const past = overDates(before);
	return found && past && !isPassed(found) && PASSED.test(found.unit ?? '') ? { ...found, past } : found;
}

/** The first rule that knows the token decides: dates before counts, fractions before ranks. */
function anyAt(tokens: readonly Token[], at: number, floor: number, before: Core | undefined): Found | undefined {
	if (!mayBegin(tokens, at)) return undefined;
	const date = parseDateAt(tokens, at);
	const span = date && dateRangeFrom(tokens, at, date, floor);
	if (span) return span;
	const passTo = addressAt(tokens, at) ?? referenceAt(tokens, at);
	if (passTo !== undefined) return { passTo };
	const plain =
		loneMargin(tokens, at) ??
		dateAt(tokens, at) ??
		fractionAt(tokens, at) ??
		oneOrNoneAt(tokens, at) ??
		multipleAt(tokens, at) ??
		rankAt(tokens, at) ??
		collectiveAt(tokens, at);
	if (plain) return isPassed(plain) ? plain : withContext(tokens, plain, floor, { before });
	const found = parseAmount(tokens, at);
	if (!found) return undefined;
	const namesNone = found.unit === undefined && !found.isMeasured && !found.isMoney;
	const parsed = namesNone ? inUnitOfOtherEnd(tokens, found, floor) : found;
	// What something is reckoned by is no amount: "$1.04 per $100 of value".
	if (lowerAt(tokens, at - 1) === 'per' || followsEvery(tokens, at)) return { passTo: parsed.to };
	const isBare = parsed.unit === undefined && !parsed.isMeasured && !parsed.isMoney;
	const compared = isBare
		? (comparedUnit(tokens, parsed, before) ?? carriedUnit(tokens, parsed, overDates(before)))
		: undefined;
	const carried = isBare && compared === undefined ? carriedRate(tokens, parsed) : undefined;
	const amount =
		carried !== undefined
			? { ...parsed, unit: carried, isMeasured: true, doubts: [CARRIED] }
			: compared === undefined
				? withDroppedRate(tokens, parsed, before)
				: { ...parsed, unit: compared };
	const range = rangeFrom(tokens, amount, floor, before);
	const plainest = range ?? amount;
	const isOpen = plainest.unit === undefined && !amount.isMeasured && !amount.isMoney;
	const counts = isOpen ? countsAlone(tokens, plainest) : undefined;
	const counted = counts ? { ...plainest, unit: 'count', ...(counts === 'bare' && { bare: true as const }) } : plainest;
	return withContext(
		tokens,
		counted,
		floor,
		range ? { before } : { amount: amount.unit === counted.unit ? amount : { ...amount, unit: counted.unit }, before }
	);
}

/** "$7.17 for every $100,000 of value". */
function followsEvery(tokens: readonly Token[], at: number): boolean {
	return /^(?:every|each)$/u.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 2) === 'for';
}
