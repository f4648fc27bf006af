/** Stage: the period of a claim. A date is either in the words, or resolved once, with the reason. */
import { formatEdtf, parseDate, type CalendarDate } from '../../quantity/date';
import { OWN_LANGUAGE } from '../../words/packs';
import { readNumbers } from '../../words/read';
import { tiedDates, type TiedDate } from '../../words/tiedDates';
import type { Reading } from '../../words/types';
import type { Report } from '../read/files';
import { show } from '../problems/show';
import type { PeriodRecord } from '../schema/claims';
import { spanOf } from './spans';
import type { Period, Quote, Span } from '../types';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** Reports a date that the calendar does not have. */
export function calendarDate(date: string, file: YamlFile, path: Path, report: Report): CalendarDate | undefined {
	const parsed = parseDate(date);
	if (!parsed)
		report({
			at: file.at(path),
			code: 'bad-date',
			message: `${show(date)} is no date of the calendar`,
			expected: 'a year, month or day that exists'
		});
	return parsed;
}

/** Reports a period whose words are not in the quote, or whose date the words contradict or do not give. */
export function periodFrom(
	record: PeriodRecord,
	quote: { readonly quote: Quote; readonly readings: readonly Reading[]; readonly language: string },
	file: YamlFile,
	path: Path,
	report: Report
): Period | undefined {
	const words =
		record.words === undefined
			? undefined
			: spanOf(record.words, undefined, quote.quote, file, [...path, 'words'], report);
	if (record.words !== undefined && !words) return undefined;
	const date = record.date === undefined ? undefined : calendarDate(record.date, file, [...path, 'date'], report);
	if (record.date !== undefined && !date) return undefined;
	const said = words && datesWithin(quote.readings, words)[0];
	const agrees = said && date && said.value === date.first && said.precision === date.precision;
	if (said && !agrees) {
		report({
			at: file.at([...path, record.date === undefined ? 'words' : 'date']),
			code: 'period-disagrees',
			message: `the words “${said.text}” name another period than the data, ${record.date === undefined ? 'which has no date' : formatEdtf(record.date)}`,
			expected: 'the period that the words name'
		});
		return undefined;
	}
	const tie = said && record.because === undefined ? untoldTie(said, record.label, quote) : undefined;
	if (tie) {
		report({
			at: file.at([...path, 'label']),
			code: 'period-disagrees',
			message: `the words “${tie.text}” do not date it to ${formatEdtf(record.date ?? '')} itself, as the label ${show(record.label)} does`,
			expected: `a label that says so too, such as “${tie.text}”, or “because”, with the reason why it is that date`
		});
		return undefined;
	}
	if (date && !said && record.because === undefined) {
		report({
			at: file.at([...path, 'date']),
			code: 'date-without-reason',
			message: `the words ${show(record.words ?? 'of the quote')} do not give the date ${show(record.date)}`,
			expected: '“because”, with the reason why the date is this one'
		});
		return undefined;
	}
	const labelled = readNumbers(record.label).find((reading) => reading.unit === 'date');
	if (labelled && date && !(labelled.value >= yearOf(date.first) && labelled.value <= date.last)) {
		report({
			at: file.at([...path, 'label']),
			code: 'period-disagrees',
			message: `the label ${show(record.label)} names another period than the date, ${formatEdtf(record.date ?? '')}`,
			expected: 'one period'
		});
		return undefined;
	}
	return { label: record.label, date: record.date, words, because: record.because };
}

/** What ties the period to its date, “after 1998”, where the label names the date alone. */
function untoldTie(
	said: Reading,
	label: string,
	{
		quote,
		readings,
		language
	}: { readonly quote: Quote; readonly readings: readonly Reading[]; readonly language: string }
): TiedDate | undefined {
	const tie = tiedDates(quote.exact, readings, language).get(said);
	if (!tie || tie.by.includes('exactly')) return undefined;
	if (label.toLowerCase().includes(tie.text.toLowerCase())) return undefined;
	const told = [...tiedDates(label, readNumbers(label), OWN_LANGUAGE).values()].flatMap(({ by }) => by);
	return told.some((relation) => tie.by.includes(relation)) ? undefined : tie;
}

/** Readings of dates that lie within a span of the quote. */
export function datesWithin(readings: readonly Reading[], span: Span): Reading[] {
	return readings.filter((reading) => reading.unit === 'date' && reading.start < span.end && reading.end > span.start);
}

/** First day of the year that a day lies in: the label may be coarser than the date. */
function yearOf(days: number): number {
	return parseDate(String(new Date(days * 86_400_000).getUTCFullYear()))?.first ?? days;
}
