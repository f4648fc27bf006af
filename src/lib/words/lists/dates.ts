/** Dates by a language’s lists of months and of words around them. */
import { daysOf, parseDate } from '../../quantity/date';
import type { CalendarDate } from '../../quantity/date';
import type { Core, Found } from '../language/core';
import { isCapitalised, isDash, isGlued, isJoiner, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { numeralAt } from './numeral';
import type { UnitRules } from './units';
import type { LanguageWords } from './words';

interface DateFound extends CalendarDate {
	readonly next: number;
}

const two = (value: number) => String(value).padStart(2, '0');
const MODERN = [1800, 2100] as const;

/** The date that begins at a token, or how far to go on where one without a year does; `isYear` tells a bare year from a count. */
export function dateAt(
	tokens: readonly Token[],
	at: number,
	words: LanguageWords,
	units: UnitRules,
	isQualified: boolean
): Found | undefined {
	const pointed = pointedDate(tokens, at);
	if (pointed) return coreOf(at, pointed);
	const day = dayAt(tokens, at, words);
	if (day) {
		const other = secondDay(tokens, day.next, words);
		const month = monthAt(tokens, skipOf(tokens, (other ?? day).next, words), words);
		if (month) {
			const year = yearIn(tokens, skipOf(tokens, month.next, words), words);
			if (!year) return { passTo: month.next };
			const [first, last] = [day.value, (other ?? day).value].map((one) =>
				parseDate([year.value, two(month.value), two(one)].join('-'))
			);
			return first && last
				? coreOf(at, { first: first.first, last: last.last, precision: 'day', next: year.next })
				: { passTo: year.next };
		}
		// “2. Quartal”, “1er trimestre”: an order, which counts nothing.
		if (day.isOrdinal) return { passTo: day.next };
	}
	const month = monthAt(tokens, at, words);
	const ofMonth = month && yearIn(tokens, skipOf(tokens, month.next, words), words);
	const date = ofMonth && parseDate([ofMonth.value, two(month.value)].join('-'));
	if (date && ofMonth) return coreOf(at, { ...date, next: ofMonth.next });
	if (month) return undefined;
	const year = isQualified ? undefined : bareYear(tokens, at, words, units);
	return year && coreOf(at, year);
}

function coreOf(from: number, { first, last, precision, next }: DateFound): Core {
	const plain = { from, to: next, value: first, unit: 'date', decimals: 0, scale: 1, precision };
	const longest = precision === 'year' ? 366 : precision === 'month' ? 31 : 0;
	return last - first > longest ? { ...plain, relation: 'between', stated: [first, last] } : plain;
}

interface Part {
	readonly value: number;
	readonly next: number;
	readonly isOrdinal: boolean;
}

/** A day of one or two digits, with the ending or point of an ordinal. */
function dayAt(tokens: readonly Token[], at: number, { numbers, calendar }: LanguageWords): Part | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^\d{1,2}$/u.test(token.text) || isGluedToLetters(tokens, at)) return undefined;
	const value = Number(token.text);
	const ending = tokens[at + 1];
	if (ending?.kind === 'word' && ending.gap === 'none' && numbers.ordinalEnding.test(ending.lower))
		return { value, next: at + 2, isOrdinal: true };
	const after = isJoiner(tokens, at + 1) ? tokens[at + 2] : undefined;
	if (after?.kind === 'word' && numbers.ordinalEnding.test(after.lower))
		return { value, next: at + 3, isOrdinal: true };
	if (/^[ºª°]$/u.test(lowerAt(tokens, at + 1)) && isGlued(tokens, at + 1) && !/^[cf]$/u.test(lowerAt(tokens, at + 2)))
		return { value, next: at + 2, isOrdinal: true };
	const isPoint = lowerAt(tokens, at + 1) === '.' && isGlued(tokens, at + 1) && tokens[at + 2]?.kind === 'word';
	const isOrder = isPoint && numbers.beforeOrdinal.size > 0;
	if (
		isOrder &&
		(calendar.months.has(lowerAt(tokens, at + 2)) ||
			at === 0 ||
			tokens[at]?.gap === 'break' ||
			numbers.beforeOrdinal.has(lowerAt(tokens, at - 1)))
	)
		return { value, next: at + 2, isOrdinal: true };
	return { value, next: at + 1, isOrdinal: false };
}

function secondDay(tokens: readonly Token[], at: number, words: LanguageWords): Part | undefined {
	const joins = isDash(tokens, at) || words.calendar.and.has(lowerAt(tokens, at));
	return joins ? dayAt(tokens, at + 1, words) : undefined;
}

function skipOf(tokens: readonly Token[], at: number, { calendar }: LanguageWords): number {
	return calendar.of.has(lowerAt(tokens, at)) ? at + 1 : at;
}

function monthAt(
	tokens: readonly Token[],
	at: number,
	{ calendar }: LanguageWords
): { value: number; next: number } | undefined {
	const value = tokens[at]?.kind === 'word' ? calendar.months.get(lowerAt(tokens, at)) : undefined;
	if (value === undefined || tokens[at]?.gap === 'break') return undefined;
	const isShort = (tokens[at]?.text.length ?? 9) < 5;
	const hasPoint = isShort && lowerAt(tokens, at + 1) === '.' && tokens[at + 2]?.kind === 'number';
	return { value, next: hasPoint ? at + 2 : at + 1 };
}

/** A year behind a month, with the word that says so. */
function yearIn(
	tokens: readonly Token[],
	at: number,
	{ calendar }: LanguageWords
): { value: number; next: number } | undefined {
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^\d{4}$/u.test(token.text) || token.gap === 'break') return undefined;
	const value = Number(token.text);
	if (value < 1000 || value > 2999) return undefined;
	return { value, next: calendar.afterYear.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1 };
}

/** “30.09.2017”, “2017-09-30”, “31/12/2017”. */
function pointedDate(tokens: readonly Token[], at: number): DateFound | undefined {
	const text = tokens[at]?.text ?? '';
	const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text) ?? [];
	const dotted = year === '' ? undefined : parseDate([year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'));
	if (dotted) return { ...dotted, next: at + 1 };
	const slash = lowerAt(tokens, at + 1) === '/' && lowerAt(tokens, at + 3) === '/';
	const hyphen = isJoiner(tokens, at + 1) && isJoiner(tokens, at + 3);
	const parts = [at, at + 2, at + 4].map((place) => tokens[place]?.text ?? '');
	if (slash && /^\d{4}$/u.test(parts[2] ?? '')) parts.reverse();
	else if (!hyphen || !/^\d{4}$/u.test(parts[0] ?? '')) return undefined;
	if (!parts.slice(1).every((part) => /^\d{1,2}$/u.test(part))) return undefined;
	const date = parseDate(parts.map((part) => part.padStart(2, '0')).join('-'));
	return date && { ...date, next: at + 5 };
}

function isGluedToLetters(tokens: readonly Token[], at: number): boolean {
	return isGlued(tokens, at) && tokens[at - 1]?.kind === 'word';
}

/** A year, or two of them: “2023”, “2013–2023”, “2023/24”. Four digits that count or measure something are none. */
function bareYear(tokens: readonly Token[], at: number, words: LanguageWords, units: UnitRules): DateFound | undefined {
	const { calendar, context } = words;
	const token = tokens[at];
	if (token?.kind !== 'number' || !/^\d{4}$/u.test(token.text) || isGluedToLetters(tokens, at)) return undefined;
	const value = Number(token.text);
	const isNamed = calendar.afterYear.has(lowerAt(tokens, at + 1));
	const date = parseDate(token.text);
	if (!date || value < 1000 || value > 2999) return undefined;
	if (isNamed) return { ...date, next: at + 2 };
	if (value < MODERN[0] || value > MODERN[1]) return undefined;
	const numeral = numeralAt(tokens, at, words.numbers);
	if (!numeral?.isBare || units.unitAt(tokens, at + 1)) return undefined;
	const tie = isDash(tokens, at + 1) || lowerAt(tokens, at + 1) === '/';
	const other = tie && isGlued(tokens, at + 2) ? (tokens[at + 2]?.text ?? '') : '';
	if (/^(?:\d\d|\d{4})$/u.test(other)) {
		const last = other.length === 2 ? Math.floor(value / 100) * 100 + Number(other) : Number(other);
		const next = calendar.afterYear.has(lowerAt(tokens, at + 3)) ? at + 4 : at + 3;
		if (last > value && last <= MODERN[1]) return { ...date, last: daysOf(last, 12, 31), next };
	}
	const before = lowerAt(tokens, at - 1);
	if (calendar.beforeYear.has(before)) return { ...date, next: at + 1 };
	const after = tokens[at + 1];
	const isWord = after?.kind === 'word' && after.gap === 'space' && !context.functionWords.has(after.lower);
	const counts = isWord && (!context.nounsAreCapital || isCapitalised(after));
	return counts || (isGlued(tokens, at + 1) && after?.kind !== 'mark') ? undefined : { ...date, next: at + 1 };
}
