/** Two numbers that are one quantity: “5 to 7”, “1.2 ± 0.3”, “from 3 to 9”. */
import { clean } from '../../quantity/decimal';
import type { Relation } from '../../quantity/types';
import { parseAmount } from './amount';
import type { Amount } from './amount';
import { dateCore, isMonth, parseDateAt, yearAfter } from './calendar';
import type { DateFound } from './calendar';
import { directionBefore } from './change';
import { comparisonAfter } from './comparison';
import { CHANGE_VERBS } from './changeWords';
import type { Core } from '../language/core';
import { tellsAge } from './impliedUnit';
import { inMoneyOf, isYearBehindTime, join, sharedHundreds } from './join';
import { confidenceAt, core, decimals, margin, spreadOf } from './margin';
import { comparesMagnitude } from './multiple';
import { MULTIPLES } from './numberWords';
import { qualifierAt, qualifierBefore } from './qualifiers';
import { afterJoiner, continuesBack, isDash, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** Two numbers that are one quantity: a range, a margin, or a change from one to the other. */
export function rangeFrom(
	tokens: readonly Token[],
	amount: Amount,
	floor: number,
	before: Core | undefined
): Core | undefined {
	const found = margin(tokens, amount) ?? pair(tokens, amount, floor, before) ?? reversedChange(tokens, amount, floor);
	const isAge = found && found.unit === undefined && tellsAge(tokens, amount.from, found.to);
	const range = isAge ? { ...found, unit: 'year' } : found;
	// "5 to 10 times more likely" multiplies, as "ten times larger" does.
	if (range?.noun !== 'times' || !comparesMagnitude(tokens, range.to)) return range;
	return { ...range, unit: 'multiple', noun: undefined };
}

/** "between 2005 and 2008", "from May 2005 to June 2008", "2013 to 2023". */
export function dateRangeFrom(tokens: readonly Token[], at: number, date: DateFound, floor: number): Core | undefined {
	const opening = openingBefore(tokens, at, floor);
	const joins = opening?.word === 'between' ? isBetween(lowerAt(tokens, date.next)) : isRangeWord(tokens, date.next);
	const second = joins ? (parseDateAt(tokens, date.next + 1) ?? yearAfter(tokens, date, date.next + 1)) : undefined;
	if (!second || second.precision !== date.precision || second.first <= date.last) return undefined;
	const span = dateCore(opening?.at ?? at, { ...date, last: second.last, next: second.next });
	return { ...span, relation: 'between', stated: [date.first, second.last] };
}

function isRangeWord(tokens: readonly Token[], at: number): boolean {
	return /^(?:to|through|until)$/u.test(lowerAt(tokens, at)) || isDash(tokens, at);
}

/** “between 5 and 6”, and by a slip “between 5 to 6”. */
const isBetween = (word: string) => word === 'and' || word === 'to';

/** "between" or "from" before the first number; a qualifier may stand in between. */
function openingBefore(
	tokens: readonly Token[],
	at: number,
	floor: number
): { word: 'between' | 'from'; at: number } | undefined {
	const place = beforeAges(tokens, (qualifierBefore(tokens, at, floor)?.from ?? at) - 1);
	const word = lowerAt(tokens, place);
	if (place < floor || tokens[place + 1]?.gap === 'break') return undefined;
	return word === 'between' || word === 'from' ? { word, at: place } : undefined;
}

/** "between the ages of 35 and 57". */
function beforeAges(tokens: readonly Token[], at: number): number {
	const word = lowerAt(tokens, at);
	if (word !== 'of' && word !== 'ages') return at;
	const ages = word === 'of' ? at - 1 : at;
	if (!/^ages?$/u.test(lowerAt(tokens, ages))) return at;
	return lowerAt(tokens, ages - 1) === 'the' ? ages - 2 : ages - 1;
}

function pair(tokens: readonly Token[], amount: Amount, floor: number, before: Core | undefined): Core | undefined {
	const opening = openingBefore(tokens, amount.from, floor);
	// "8- to 16-metre", "5-to-7-day": the hyphen of the first belongs to the unit of both.
	const at = isDash(tokens, amount.to) && lowerAt(tokens, amount.to + 1) === 'to' ? amount.to + 1 : amount.to;
	const word = lowerAt(tokens, at);
	const isEither = word === 'or' && amount.unit === undefined && !amount.isMeasured && !amount.isMoney;
	const joins =
		opening?.word === 'between'
			? isBetween(word)
			: word === 'to' || isEither || (isDash(tokens, at) && amount.noun === undefined);
	if (!joins || tokens[amount.to]?.gap === 'break') return undefined;
	const next = at > amount.to ? afterJoiner(tokens, at + 1) : at + 1;
	const qualifier = qualifierAt(tokens, next);
	const plain = parseAmount(tokens, qualifier?.next ?? next, amount.isMoney);
	const other = plain && inMoneyOf(amount, plain);
	if (other && isYearBehindTime(amount, other)) return undefined;
	// "the six months to 30 June"
	if (other && word === 'to' && isMonth(tokens, other.to)) return undefined;
	// "from 24 to 33–35": the second end is a range of its own.
	if (other && !isDash(tokens, at) && isDash(tokens, other.to) && tokens[other.to + 1]?.kind === 'number')
		return undefined;
	// "rose 1.7% to 539 million": by how much, and to what.
	if (other && amount.unit === 'percent' && other.unit === undefined) return undefined;
	// "+0.5% to 68.2%": so far, and to what.
	if (other && word === 'to' && amount.sign === '+' && other.sign === undefined) return undefined;
	const isChange = !opening && word === 'to' && changesTo(tokens, amount, floor);
	// "up 1% to 13% year over year" is how far, both times.
	const isHow =
		other?.unit === 'percent' && (comparisonAfter(tokens, other.to) || isForeseen(tokens, amount.from, floor));
	if (isChange && !isHow) return undefined;
	const joined = other && tokens[other.from]?.gap !== 'break' && !other.loneOne ? join(amount, other) : undefined;
	if (!other || !joined) return undefined;
	const { first, second } = sharedHundreds(tokens, joined);
	// "5 or 6 percent", "5 or 10 minutes": neighbours, and something that both are of.
	const isStep = second.value - first.value === 1 || (second.isMeasured && second.value === 2 * first.value);
	const isNext = isStep && first.decimals === 0 && qualifier === undefined;
	if (isEither && !(isNext && (second.unit !== undefined || second.isMeasured))) return undefined;
	const verb =
		opening?.word === 'from' ? changeFrom(tokens, opening.at, floor, before, first.value > second.value) : undefined;
	if (verb !== undefined) return change(verb, other.to, first, second, qualifier?.relation ?? other.relation);
	if (first.value >= second.value) return undefined;
	// "rose 0.3 to 61.7%": by how much, and to what.
	if (!opening && amount.unit === undefined && isFarBelow(first, second) && followsChange(tokens, amount, floor))
		return undefined;
	const middle = clean((first.value + second.value) / 2);
	// "raised prices 3 to 5 percent", "raised form 3 to 6 percent": a slip, or how far.
	const mayChange =
		!opening &&
		word === 'to' &&
		verbNear(tokens, amount.from, floor) !== undefined &&
		!followsChange(tokens, amount, floor);
	const from = opening?.at ?? amount.from;
	return {
		...core(from, other.to, second),
		value: middle,
		relation: 'between',
		stated: [first.value, second.value],
		...spreadOf(confidenceAt(tokens, from, other.to)),
		...decimals(first, second),
		...(mayChange && { doubts: [...(second.doubts ?? []), MAY_CHANGE] })
	};
}

/** "would rise 0.6% to 0.8%": nobody foresees by how much alone and to what. */
function isForeseen(tokens: readonly Token[], from: number, floor: number): boolean {
	const verb = verbNear(tokens, from, floor);
	return verb !== undefined && /^(?:will|would|can|could|may|might|should)$/u.test(lowerAt(tokens, verb - 1));
}

const MAY_CHANGE = 'it may be a change from one to the other';

/** Where a change begins: at its verb, or at "from" where the words before tell of it: "rose by 37 percent, from 0.90 to 1.23". */
function changeFrom(
	tokens: readonly Token[],
	from: number,
	floor: number,
	before: Core | undefined,
	falls: boolean
): number | undefined {
	const verb = verbNear(tokens, from, floor);
	if (verb !== undefined) return verb;
	if (isMoved(tokens, from, floor)) return from;
	const goesOn = before?.direction !== undefined && before.to === from - 1 && lowerAt(tokens, before.to) === ',';
	return goesOn || falls ? from : undefined;
}

/** "rose 5 percent to 45 percent": a change and what it came to, where "rose 5 to 7 percent" is a range. */
function changesTo(tokens: readonly Token[], amount: Amount, floor: number): boolean {
	const isRange = lowerAt(tokens, amount.from - 1) === 'of' && lowerAt(tokens, amount.from - 2) === 'range';
	return !isRange && amount.unit !== undefined && followsChange(tokens, amount, floor);
}

function followsChange(tokens: readonly Token[], amount: Amount, floor: number): boolean {
	const start = qualifierBefore(tokens, amount.from, floor)?.from ?? amount.from;
	return directionBefore(tokens, start, floor) !== undefined;
}

/** Nobody gives a range of which one end is five times the other. */
const WIDEST = 5;
const isFarBelow = (first: Amount, second: Amount) => Math.abs(first.value) * WIDEST < Math.abs(second.value);

/** "rose to 9 from 3". */
function reversedChange(tokens: readonly Token[], amount: Amount, floor: number): Core | undefined {
	if (lowerAt(tokens, amount.to) !== 'from') return undefined;
	const qualifier = qualifierBefore(tokens, amount.from, floor);
	const to = (qualifier?.from ?? amount.from) - 1;
	if (lowerAt(tokens, to) !== 'to' || to < floor) return undefined;
	const verb = verbNear(tokens, to, floor);
	const other =
		verb === undefined || parseDateAt(tokens, amount.to + 1) ? undefined : parseAmount(tokens, amount.to + 1);
	const joined = other && join(other, amount);
	if (verb === undefined || !other || !joined) return undefined;
	return change(verb, other.to, joined.first, joined.second, qualifier?.relation ?? amount.relation);
}

const WORDS_BETWEEN = 3;
const MOVES =
	/^(?:went|moved|came|changed|shifted|go|move|change|shift|revised|adjusted|upgraded|downgraded|updated|extended|shortened|amended)$/u;

/** A verb of change close before "from" or "to": "rose", "rose last year". */
function verbNear(tokens: readonly Token[], at: number, floor: number): number | undefined {
	// "doubled from 3 to 6": the verb has been read as a multiple of its own, and the change begins after it.
	if (MULTIPLES.has(lowerAt(tokens, at - 1))) return at;
	for (let place = at - 1; place >= Math.max(floor, at - 1 - WORDS_BETWEEN) && continuesBack(tokens, place); place--) {
		const word = lowerAt(tokens, place);
		// "surges can range from four to six feet"
		if (/^rang(?:e|es|ed|ing)$/u.test(word)) return undefined;
		if (CHANGE_VERBS.has(word) || MOVES.test(word)) return place;
		if (tokens[place]?.kind !== 'word') return undefined;
	}
	return undefined;
}

/** How far before "from" the verb may stand that takes the words between: "increase the average efficiency of devices from 23". */
const OBJECT = 10;

/** Whether a verb in the infinitive stands before "from" in the same clause, with no other number or verb of change between. */
function isMoved(tokens: readonly Token[], from: number, floor: number): boolean {
	for (let place = from - 1; place > Math.max(floor, from - 1 - OBJECT) && continuesBack(tokens, place); place--) {
		const { kind, lower } = tokens[place] ?? {};
		if (kind === 'number' || lower === ',' || lower === 'and') return false;
		if (CHANGE_VERBS.has(lower ?? ''))
			return /^(?:to|will|would|can|could|may|should)$/u.test(lowerAt(tokens, place - 1));
	}
	return false;
}

function change(from: number, to: number, first: Amount, second: Amount, relation: Relation | undefined): Core {
	const values = { value: second.value, decimals: second.decimals, change: { from: first.value, to: second.value } };
	return { ...core(from, to, second), ...values, ...(relation && { relation }) };
}
