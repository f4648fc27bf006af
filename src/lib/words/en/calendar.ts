/** Dates as English writes them: “21 May 2024”, “May 2024”, “2023–24”. */
import { daysOf, parseDate } from '../../quantity/date';
import type { CalendarDate } from '../../quantity/date';
import type { Core, Found } from '../language/core';
import { countedNoun } from './noun';
import { isGluedToWord, isLabelled } from './names';
import { parseNumeral } from './numeral';
import { digitsOf } from '../language/digits';
import { isCapitalised, isDash, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { unitAt } from './unitPhrases';

const MONTHS: ReadonlyMap<string, number> = new Map(
	'january february march april may june july august september october november december'
		.split(' ')
		.flatMap((name, order) =>
			[name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])].map((key) => [key, order + 1])
		)
);

/** Words after which four digits are a year, whatever follows: "in 2023 exports rose", "a 2005 agreement". */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
	'in since until till during before after early mid late pre post a the'.split(' ')
);

/** A date, with the index after its last token. */
export interface DateFound extends CalendarDate {
	readonly next: number;
}

/** The date or span of dates that begins at a token. A day without a year is passed over: nothing tells which it is. */
export function dateAt(tokens: readonly Token[], at: number): Found | undefined {
	const date = parseDateAt(tokens, at);
	if (date) return dateCore(at, date);
	const passTo = dayWithoutYear(tokens, at);
	return passTo === undefined ? undefined : { passTo };
}

/** "June", "Sept": the name of a month, with its capital. */
export const isMonth = (tokens: readonly Token[], at: number): boolean =>
	isCapitalised(tokens[at]) && MONTHS.has(lowerAt(tokens, at));

/** A date on its own, or a span whose parts share month or year ("16–17 May 2024", "2023–24"). */
export function parseDateAt(tokens: readonly Token[], at: number): DateFound | undefined {
	if (tokens[at]?.kind !== 'number' && !isMonth(tokens, at)) return undefined;
	if (last.tokens !== tokens) last = { tokens, dates: new Array(tokens.length) };
	const known = last.dates[at];
	if (known !== undefined) return known ?? undefined;
	const found = readDate(tokens, at);
	last.dates[at] = found ?? null;
	return found;
}

/** The answers for the last text are remembered, because several rules ask for the date of the same place; null is none. */
let last: { readonly tokens: readonly Token[]; readonly dates: (DateFound | null | undefined)[] } = {
	tokens: [],
	dates: []
};

function readDate(tokens: readonly Token[], at: number): DateFound | undefined {
	for (const parse of [isoDate, dayMonthYear, monthDayYear, monthYear, years]) {
		const date = parse(tokens, at);
		if (date && isUnbroken(tokens, at, date.next)) return date;
	}
	return undefined;
}

function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from + 1, to).every(({ gap }) => gap !== 'break');
}

export function dateCore(from: number, date: DateFound): Core {
	const { first, last, precision, next } = date;
	const plain = { from, to: next, value: first, unit: 'date', decimals: 0, scale: 1, precision };
	const isSpan = precision === 'year' ? last - first > 366 : precision === 'month' ? last - first > 31 : last > first;
	return isSpan ? { ...plain, relation: 'between', stated: [first, last] } : plain;
}

interface Part {
	readonly value: number;
	readonly next: number;
}

function number(tokens: readonly Token[], at: number, length: number): Part | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^\d+$/u.test(token.text) || token.text.length > length) return undefined;
	return { value: Number(token.text), next: at + 1 };
}

/** A day in one or two digits, with the ending of an ordinal: "21", "21st". */
function dayAt(tokens: readonly Token[], at: number): Part | undefined {
	const day = number(tokens, at, 2);
	if (!day || day.value < 1 || day.value > 31) return undefined;
	const hasEnding = isGlued(tokens, day.next) && /^(?:st|nd|rd|th)$/u.test(lowerAt(tokens, day.next));
	return hasEnding ? { ...day, next: day.next + 1 } : day;
}

/** A day, or two with a dash: "16–17". */
function daysAt(tokens: readonly Token[], at: number): { from: number; to: number; next: number } | undefined {
	const from = dayAt(tokens, at);
	if (!from) return undefined;
	const to = isDash(tokens, from.next) ? dayAt(tokens, from.next + 1) : undefined;
	return to && to.value > from.value
		? { from: from.value, to: to.value, next: to.next }
		: { from: from.value, to: from.value, next: from.next };
}

function monthAt(tokens: readonly Token[], at: number): Part | undefined {
	const token = tokens[at];
	const value = isCapitalised(token) ? MONTHS.get(lowerAt(tokens, at)) : undefined;
	if (value === undefined || !token) return undefined;
	const hasPoint = token.text.length < 5 && lowerAt(tokens, at + 1) === '.' && isGlued(tokens, at + 1);
	return { value, next: hasPoint ? at + 2 : at + 1 };
}

function yearAt(tokens: readonly Token[], at: number): Part | undefined {
	const year = number(tokens, at, 4);
	return year && year.value >= 1000 && year.value <= 2999 && !isGlued(tokens, at) ? year : undefined;
}

function afterComma(tokens: readonly Token[], at: number): number {
	return lowerAt(tokens, at) === ',' ? at + 1 : at;
}

function daySpan(year: number, month: number, days: { from: number; to: number }, next: number): DateFound | undefined {
	const [first, last] = [days.from, days.to].map((day) => parseDate([year, two(month), two(day)].join('-')));
	return first && last && { first: first.first, last: last.last, precision: 'day', next };
}

const two = (value: number) => String(value).padStart(2, '0');

function isoDate(tokens: readonly Token[], at: number): DateFound | undefined {
	const [year, month, day] = [tokens[at], tokens[at + 2], tokens[at + 4]];
	if (year?.kind !== 'number' || year.text.length !== 4 || !isJoiner(tokens, at + 1)) return undefined;
	if (!/^\d{4}$/u.test(year.text)) return undefined;
	if (!/^\d\d$/u.test(month?.text ?? '') || !isJoiner(tokens, at + 3) || !/^\d\d$/u.test(day?.text ?? ''))
		return undefined;
	const date = parseDate([year.text, month?.text, day?.text].join('-'));
	return date && { ...date, next: at + 5 };
}

function dayMonthYear(tokens: readonly Token[], at: number): DateFound | undefined {
	const days = daysAt(tokens, at);
	if (!days || isGlued(tokens, at)) return undefined;
	const month = monthAt(tokens, lowerAt(tokens, days.next) === 'of' ? days.next + 1 : days.next);
	const year = month && yearAt(tokens, afterComma(tokens, month.next));
	return month && year && daySpan(year.value, month.value, days, year.next);
}

function monthDayYear(tokens: readonly Token[], at: number): DateFound | undefined {
	const month = monthAt(tokens, at);
	const days = month && daysAt(tokens, month.next);
	const year = days && yearAt(tokens, afterComma(tokens, days.next));
	return month && days && year && daySpan(year.value, month.value, days, year.next);
}

function monthYear(tokens: readonly Token[], at: number): DateFound | undefined {
	const month = monthAt(tokens, at);
	const year =
		month && yearAt(tokens, lowerAt(tokens, month.next) === 'of' ? month.next + 1 : afterComma(tokens, month.next));
	const date = month && year && parseDate(`${year.value}-${two(month.value)}`);
	return date && { ...date, next: year.next };
}

/** A year, or two of them with a dash or slash: "2023", "2013–2023", "2023–24", "2023/24", "2023/4". */
function years(tokens: readonly Token[], at: number): DateFound | undefined {
	const year = number(tokens, at, 4);
	if (!year || !isYear(tokens, at, year)) return undefined;
	const date = parseDate(String(year.value));
	if (!date) return undefined;
	const tie = isDash(tokens, year.next) || (lowerAt(tokens, year.next) === '/' && isGlued(tokens, year.next));
	const second = tie && isGlued(tokens, year.next + 1) ? number(tokens, year.next + 1, 4) : undefined;
	const isWritten = second && /^(?:\d\d|\d{4})$/u.test(tokens[year.next + 1]?.text ?? '');
	const last =
		second && isWritten ? (second.value < 100 ? Math.floor(year.value / 100) * 100 + second.value : second.value) : 0;
	if (second && last > year.value && last <= 2999) return { ...date, last: daysOf(last, 12, 31), next: second.next };
	if (second && isNextYear(tokens, second, year.value))
		return { ...date, last: daysOf(year.value + 1, 12, 31), next: second.next };
	return { ...date, next: year.next };
}

/** “2007/8”: the last digit of the next year alone, and no month of a day behind it: “2007/8/1”. */
function isNextYear(tokens: readonly Token[], { value, next }: Part, year: number): boolean {
	const isDay = /^[/\-.]$/u.test(lowerAt(tokens, next)) && isGlued(tokens, next) && tokens[next + 1]?.kind === 'number';
	return tokens[next - 1]?.text.length === 1 && value > 0 && value === (year + 1) % 10 && !isDay;
}

/** How many years a span of two years may take. */
const LONGEST_SPAN = 60;

/** "2024 to 2030 needs": behind a year and "to", four digits that come soon after it are one, whatever they seem to count. */
export function yearAfter(
	tokens: readonly Token[],
	{ first, precision }: DateFound,
	at: number
): DateFound | undefined {
	const year = precision === 'year' ? yearAt(tokens, at) : undefined;
	const date = year && year.value >= 1800 && year.value <= 2100 ? parseDate(String(year.value)) : undefined;
	const isNear = date && date.first > first && date.first - first <= LONGEST_SPAN * 366;
	return isNear && unitAt(tokens, at + 1) === undefined ? { ...date, next: at + 1 } : undefined;
}

/** What a year stands before, and nobody counts by thousands. */
const DATED = /^(?:levels|numbers|figures|results|rates|elections?|season|baseline)$/u;

/** Whether four digits are a year: from 1800 to 2100 unless they count or measure something, others only after "in". */
function isYear(tokens: readonly Token[], at: number, { value, next }: Part): boolean {
	if (value < 1000 || value > 2999 || isGluedToWord(tokens, at) || isLabelled(tokens, at)) return false;
	const before = tokens[at]?.gap === 'break' ? '' : lowerAt(tokens, isJoiner(tokens, at - 1) ? at - 2 : at - 1);
	if (isGlued(tokens, at) && !isJoiner(tokens, at - 1) && !/^[([“"‘'—–\-/]$/u.test(before)) return false;
	if (isGlued(tokens, next) && tokens[next]?.kind !== 'mark') return false;
	if (lowerAt(tokens, next) === 's' && isGlued(tokens, next)) return false;
	// "85% of 2019 levels"
	if (value >= 1900 && value <= 2100 && DATED.test(lowerAt(tokens, next)) && /^\d{4}$/u.test(tokens[at]?.text ?? ''))
		return true;
	const numeral = parseNumeral(tokens, at);
	if (!numeral?.bareDigits || unitAt(tokens, next)) return false;
	const isModern = value >= 1800 && value <= 2100;
	const counts = countedNoun(tokens, next, value) !== undefined;
	return isModern ? BEFORE_YEAR.has(before) || !counts : /^(?:in|since|until|before|after)$/u.test(before) && !counts;
}

/** "May 21" and "21 May" without a year: the index after them. */
function dayWithoutYear(tokens: readonly Token[], at: number): number | undefined {
	const month = monthAt(tokens, at);
	const after = month && daysAt(tokens, month.next);
	const hasYear = after && digitsOf(tokens[after.next])?.plain.length === 4;
	if (after && !hasYear && isUnbroken(tokens, at, after.next)) return after.next;
	const days = isGlued(tokens, at) ? undefined : daysAt(tokens, at);
	const named = days && monthAt(tokens, lowerAt(tokens, days.next) === 'of' ? days.next + 1 : days.next);
	// The day alone is passed over, since a month and a year may still follow: "30 February 2024" has no such day.
	return days && named && isUnbroken(tokens, at, named.next) ? days.next : undefined;
}
