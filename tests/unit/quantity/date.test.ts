import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	calendarDay,
	dateQuantity,
	daysOf,
	formatDate,
	formatEdtf,
	isoDate,
	parseDate,
	parseDateSpan
} from '../../../src/lib/quantity/date';
import { RELATIONS } from '../../../src/lib/quantity/types';
import { date } from './stated';

describe('reading dates', () => {
	test.each([
		['2024', '2024-01-01', '2024-12-31', 'year'],
		['2024-05', '2024-05-01', '2024-05-31', 'month'],
		['2024-02', '2024-02-01', '2024-02-29', 'month'],
		['2023-02', '2023-02-01', '2023-02-28', 'month'],
		['2024-12', '2024-12-01', '2024-12-31', 'month'],
		['2024-05-16', '2024-05-16', '2024-05-16', 'day'],
		['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
		['1000', '1000-01-01', '1000-12-31', 'year'],
		['2999-12-31', '2999-12-31', '2999-12-31', 'day']
	])('%s is %s to %s', (edtf, first, last, precision) => {
		const found = parseDate(edtf);
		expect(found && [isoDate(found.first), isoDate(found.last), found.precision]).toEqual([first, last, precision]);
	});

	test.each([
		['2024-13', 'no such month'],
		['2024-00', 'no such month'],
		['2024-05-00', 'no such day'],
		['2024-05-32', 'no such day'],
		['2024-04-31', 'no such day'],
		['2023-02-29', 'no leap year'],
		['1900-02-29', 'no leap year of the Gregorian calendar'],
		['0999', 'too early'],
		['3000', 'too late'],
		['2024-5', 'one digit'],
		['24', 'two digits'],
		['2024~', 'a qualified date'],
		['202X', 'an unspecified digit'],
		['2024-05-16T00:00', 'a time'],
		[' 2024', 'a space'],
		['2024\n', 'a line break'],
		['', 'nothing']
	])('“%s” is refused: %s', (edtf) => {
		expect(parseDate(edtf)).toBeUndefined();
	});

	test('a span runs from the first day of one date to the last day of another', () => {
		const span = parseDateSpan('2023-10/2024-05');
		expect(span && [isoDate(span.first), isoDate(span.last), span.precision]).toEqual([
			'2023-10-01',
			'2024-05-31',
			'month'
		]);
	});

	test.each(['2024/2023', '2024/2024', '2023/2024-05', '2023/', '/2024', '2021/2022/2023', '2023/..'])(
		'the span “%s” is refused',
		(edtf) => {
			expect(parseDateSpan(edtf)).toBeUndefined();
		}
	);
});

describe('the days of the calendar', () => {
	afterEach(() => void vi.unstubAllEnvs());

	test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('are the same for a reader in %s', (zone) => {
		vi.stubEnv('TZ', zone);
		expect(new Date(0).getTimezoneOffset()).not.toBe(0);
		expect(daysOf(2024, 5, 16)).toBe(19859);
		expect(isoDate(19859)).toBe('2024-05-16');
		expect(formatEdtf('2024-05-16')).toBe('16 May 2024');
	});

	test('are counted from 1970-01-01', () => {
		expect(daysOf(1970, 1, 1)).toBe(0);
		expect(daysOf(1969, 12, 31)).toBe(-1);
		expect(daysOf(2024, 5, 16)).toBe(19859);
	});

	test('of the year 49 are not those of 1949', () => {
		expect(calendarDay(daysOf(49, 1, 1)).year).toBe(49);
	});

	test('from 17 October 2023 to 16 May 2024 are 212', () => {
		expect(daysOf(2024, 5, 16) - daysOf(2023, 10, 17)).toBe(212);
	});

	test('read back from their ISO form', () => {
		fc.assert(
			fc.property(fc.integer({ min: daysOf(1000, 1, 1), max: daysOf(2999, 12, 31) }), (day) => {
				expect(parseDate(isoDate(day))).toEqual({ first: day, last: day, precision: 'day' });
			})
		);
	});
});

describe('writing dates', () => {
	test.each([
		['2024', '2024'],
		['2024-05', 'May 2024'],
		['2024-05-16', '16 May 2024'],
		['2021/2023', '2021–2023'],
		['2024-05/2024-06', 'May–June 2024'],
		['2023-10/2024-05', 'October 2023 – May 2024'],
		['2023-10-17/2023-10-18', '17–18 October 2023'],
		['2023-10-17/2023-11-03', '17 October – 3 November 2023'],
		['2023-10-17/2024-05-16', '17 October 2023 – 16 May 2024']
	])('%s is “%s”', (edtf, expected) => {
		const found = parseDateSpan(edtf);
		expect(found && formatDate(found)).toBe(expected);
		expect(formatEdtf(edtf)).toBe(expected);
	});

	test('what is no date stands as it is', () => {
		expect(formatEdtf('prewar')).toBe('prewar');
	});
});

describe('a date as a quantity', () => {
	const bounds = (edtf: string, relation?: (typeof RELATIONS)[number]) => {
		const { lower, upper, lowerOpen, upperOpen } = date(edtf, relation).interval;
		const written = (day: number) => (Number.isFinite(day) ? isoDate(day) : String(day));
		return `${lowerOpen ? '(' : '['}${written(lower)}, ${written(upper)}${upperOpen ? ')' : ']'}`;
	};

	test('is as wide as its words', () => {
		expect(date('2005')).toMatchObject({ value: daysOf(2005, 1, 1), precision: 'year', relation: 'exactly' });
		expect(bounds('2005')).toBe('[2005-01-01, 2005-12-31]');
		expect(bounds('2024-05-16')).toBe('[2024-05-16, 2024-05-16]');
	});

	test('is a range where it is a span', () => {
		expect(date('2023-10-17/2023-10-18')).toMatchObject({ relation: 'between', precision: 'day' });
	});

	test.each([
		['after 2005', 'over', '(2005-12-31, Infinity)'],
		['2005 or later', 'at-least', '[2005-01-01, Infinity)'],
		['before 2005', 'under', '(-Infinity, 2005-01-01)'],
		['by 2005', 'at-most', '(-Infinity, 2005-12-31]'],
		['about 2005', 'about', '[2004-01-01, 2006-12-31]'],
		['shortly after 2005', 'just-over', '(2005-12-31, 2006-07-01)'],
		['shortly before 2005', 'just-under', '(2004-07-02, 2005-01-01)']
	] as const)('%s', (_, relation, expected) => {
		expect(bounds('2005', relation)).toBe(expected);
	});

	test('about a month reaches to the ends of the months beside it', () => {
		expect(bounds('2024-01', 'about')).toBe('[2023-12-01, 2024-02-29]');
	});

	test.each(RELATIONS)('has its value within the closed interval, “%s”', (relation) => {
		const { value, interval } = date('2024-02', relation);
		expect(value).toBeGreaterThanOrEqual(interval.lower);
		expect(value).toBeLessThanOrEqual(interval.upper);
	});

	test('is nothing where the words are no date', () => {
		expect(dateQuantity('last week')).toBeUndefined();
	});
});
