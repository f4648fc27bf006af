/** Stage 5: the number in the words and the number in the data must agree; a mismatch is an error, like a wrong type. */
import { formatQuantity } from '../../quantity/format';
import { parseDateSpan } from '../../quantity/date';
import { clean, near, plainNumber } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/types';
import { convertInterval } from '../../quantity/unit';
import { overlaps } from '../../quantity/interval';
import { makeQuantity } from '../../quantity/quantity';
import { sliceCodePoints } from '../../words/codePoints';
import { languagesRead, packOf } from '../../words/packs';
import { tiedDates } from '../../words/tiedDates';
import type { Reading } from '../../words/types';
import type { Report } from '../read/files';
import { saidOf } from './asSaid';
import { asWritten, dateFrom, quantityFrom, unitAt } from './quantities';
import { shorten, show } from '../problems/show';
import { brokenCount } from './brokenCount';
import { reportUnread } from './unread';
import { unitFault } from './unitSaid';
import type { ClaimRecord } from '../schema/claims';
import type { QuantityRecord } from '../schema/quantity';
import type { Quote, Span } from '../types';
import type { YamlFile } from '../read/yaml';
import type { Path } from '../read/yaml/path';

/** A quote with the numbers that its words state, read once; none if its language is not read. */
export interface ReadQuote {
	readonly quote: Quote;
	/** BCP 47 tag of the source’s language. */
	readonly language: string;
	readonly readings: readonly Reading[];
}

export interface ClaimNumber {
	readonly quantity: Quantity;
	/** Absent if a period resolves a date that the words do not give. */
	readonly reading?: Reading;
	readonly also?: SecondNumber;
}

/** The same fact in a second unit, and where its words stand in the quote. */
export interface SecondNumber {
	readonly quantity: Quantity;
	readonly words: Span;
}

/** The claim's quantity, if the words state it. Reports every way in which they disagree. */
export function numberFrom(
	claim: ClaimRecord,
	words: Span,
	{ quote, language, readings: all }: ReadQuote,
	file: YamlFile,
	path: Path,
	report: Report
): ClaimNumber | undefined {
	const record = claim.quantity;
	const readings = asWanted(all, record, { text: quote.exact, language });
	const at = [...path, 'quantity'];
	if (!packOf(language)) {
		reportLanguage(language, file, at, report);
		return undefined;
	}
	if (!isWritable(record, file, at, report)) return undefined;
	const wantsDate = record.date !== undefined || record.unit === 'date';
	const touching = readings.filter((reading) => reading.start < words.end && reading.end > words.start);
	const candidates = touching.filter((reading) => (reading.unit === 'date') === wantsDate);
	const reading =
		candidates.find((candidate) => disagreements(record, candidate, readings).length === 0) ?? candidates[0];
	if (!reading) {
		if (wantsDate && resolvedByPeriod(claim)) {
			const quantity = quantityFrom(record, undefined, file, at, report);
			return quantity && { quantity };
		}
		reportUnread(claim, words, { quote, language }, touching, file, path, report);
		return undefined;
	}
	const wrong = disagreements(record, reading, readings);
	for (const { field, code, says, data, mend } of wrong)
		report({
			at: file.at([...at, ...field]),
			code,
			message: `the words “${shorten(reading.text)}” say ${says}, the data says ${data}`,
			expected: 'the same in words and data',
			mend:
				mend ?? 'correct the data, or choose the words that state it; or, if these do, answer for the number by “read”'
		});
	if (reading.start < words.start || reading.end > words.end) {
		reportCut(claim, reading, file, path, report);
		return undefined;
	}
	const broken = wrong.length === 0 ? brokenCount(record, reading, quote.exact, language) : undefined;
	if (broken) report({ at: file.at(record.value === undefined ? at : [...at, 'value']), ...broken });
	const quantity = wrong.length > 0 || broken ? undefined : quantityFrom(record, saidOf(reading), file, at, report);
	const also =
		record.also && alsoFrom(record.also, { quote, of: reading, readings }, quantity, file, [...at, 'also'], report);
	if (!quantity || (record.also && !also)) return undefined;
	return { quantity, reading, ...(also ? { also } : {}) };
}

/** Whether unit and date exist at all; where not, comparing them with words says nothing of what is wrong. */
export function isWritable(record: QuantityRecord, file: YamlFile, path: Path, report: Report): boolean {
	if (record.date !== undefined) return dateFrom(record, file, path, report) !== undefined;
	return unitAt(record.unit ?? '', file, [...path, 'unit'], report) !== undefined;
}

/** The readings as the data may take them: 140 percent of what it is measured by is 1.4 times that, and “after 1998” is no 1998. */
export function asWanted(
	readings: readonly Reading[],
	record: QuantityRecord,
	of: { readonly text: string; readonly language: string }
): readonly Reading[] {
	const { unit } = record;
	if (record.date !== undefined) return asDated(readings, record, of);
	if (unit !== 'multiple') return readings;
	return readings.map((reading) => {
		if (reading.unit !== 'percent' || reading.stated) return reading;
		const value = clean(reading.value / 100);
		return { ...reading, value, unit, ...asWritten(value) };
	});
}

/** Dates with the words that tie something to them. “Since 1998” may date a beginning; what words leave open is no reading. */
function asDated(
	readings: readonly Reading[],
	{ relation }: QuantityRecord,
	{ text, language }: { readonly text: string; readonly language: string }
): readonly Reading[] {
	const ties = tiedDates(text, readings, language);
	return readings.flatMap((reading): Reading[] => {
		const tie = ties.get(reading);
		if (!tie) return [reading];
		const { by, ...span } = tie;
		const isPlain = by.includes('exactly') && (relation === 'exactly' || !by.includes(relation));
		if (isPlain) return [reading];
		const [first] = reading.relation === 'about' ? [] : by;
		return first === undefined ? [] : [{ ...reading, ...span, relation: by.includes(relation) ? relation : first }];
	});
}

/** Reports words that hold a number without all that qualifies it. */
export function reportCut(claim: ClaimRecord, reading: Reading, file: YamlFile, path: Path, report: Report): void {
	report({
		at: file.at([...path, 'words']),
		code: 'words-cut',
		message: `“${shorten(claim.words)}” leaves out a part of “${shorten(reading.text)}”`,
		expected: 'the number with all words that qualify it'
	});
}

interface Disagreement {
	readonly field: Path;
	readonly code: string;
	readonly says: string;
	readonly data: string;
	readonly mend?: string;
}

/** In what a quantity of the data differs from what words state; `all` are the readings of these words. */
export function disagreements(record: QuantityRecord, reading: Reading, all: readonly Reading[]): Disagreement[] {
	const found: Disagreement[] = [];
	const add = (field: Path, code: string, says: string, data: string, mend?: string): void =>
		void found.push({ field, code, says, data, ...(mend === undefined ? {} : { mend }) });
	if (record.date !== undefined) {
		const date = parseDateSpan(record.date);
		const first = reading.stated?.[0] ?? reading.value;
		const last = reading.stated?.[1] ?? date?.last;
		if (date?.first !== first || date.last !== last || date.precision !== reading.precision)
			add(['date'], 'number-value', reading.text, record.date);
		if (record.relation !== reading.relation && reading.relation !== 'between')
			add(['relation'], 'number-relation', `“${reading.relation}”`, `“${record.relation}”`);
		return found;
	}
	if (record.value !== undefined && !valuesOf(reading, all).some((value) => near(value, record.value ?? Number.NaN)))
		add(
			['value'],
			'number-value',
			isBareRange(reading) ? 'no number between its ends' : plainNumber(reading.value),
			plainNumber(record.value),
			isBareRange(reading) ? 'leave out the value: nobody said it' : undefined
		);
	const unit = unitFault(record.unit ?? '', reading, all);
	if (unit) add(['unit'], 'number-unit', unit.says, show(record.unit ?? null), unit.mend);
	if (reading.relation !== record.relation)
		add(['relation'], 'number-relation', `“${reading.relation}”`, `“${record.relation}”`);
	if (reading.stated && record.relation === 'between') {
		const [lower, upper] = reading.stated;
		const { lower: from, upper: to } = record.interval ?? {};
		if (from === undefined || to === undefined || !near(lower, from) || !near(upper, to))
			add(
				['interval'],
				'number-value',
				`${plainNumber(lower)} to ${plainNumber(upper)}`,
				`${from ?? '…'} to ${to ?? '…'}`
			);
	}
	return found;
}

/** The numbers that words state: of a range its centre, be it beside a margin or before brackets, and never a middle that is computed. */
function valuesOf(reading: Reading, all: readonly Reading[]): number[] {
	if (reading.stated) {
		const beside = all.filter(({ stated, unit }) => !stated && (unit === undefined || unit === reading.unit));
		return [...(reading.centre === undefined ? [] : [reading.centre]), ...beside.map(({ value }) => value)];
	}
	return [reading.value, ...(reading.change ? [reading.change.from, reading.change.to] : [])];
}

function isBareRange({ stated, centre }: Reading): boolean {
	return stated !== undefined && centre === undefined;
}

/** The date is not in the words, but the period resolves it and says why: "last week". */
function resolvedByPeriod(claim: ClaimRecord): boolean {
	const { period, quantity } = claim;
	return period?.because !== undefined && period.date !== undefined && period.date === quantity.date;
}

/** Nothing compares the number with words that nobody here can read. */
function reportLanguage(language: string, file: YamlFile, at: Path, report: Report): void {
	report({
		at: file.at(at),
		code: 'language-unread',
		message: `the source is in “${language}”, which is not read: nothing has compared this number with its words`,
		expected: `a source in a language that is read: ${languagesRead()}`,
		mend: 'correct the source’s “language”; or answer for the number yourself by “read”'
	});
}

/** The quote's numbers, and the one of them that a second unit is to be paired with; it may be one that only a person reads. */
interface PairedWith {
	readonly quote: Quote;
	readonly of: Span;
	readonly readings: readonly Reading[];
}

/**
 * The same fact in a second unit, which stands in the quote too, right beside the first: “5 miles (8 km)”.
 * @param first absent where its own mistakes are told; the second one's are told all the same
 */
export function alsoFrom(
	record: { readonly value: number; readonly unit: string },
	{ quote, of, readings }: PairedWith,
	first: Quantity | undefined,
	file: YamlFile,
	path: Path,
	report: Report
): SecondNumber | undefined {
	const unit = unitAt(record.unit, file, [...path, 'unit'], report);
	if (!unit) return undefined;
	const said = readings.filter((candidate) => candidate.unit === unit.id && near(candidate.value, record.value));
	const reading = said.find((candidate) => isPaired(quote.exact, of, candidate));
	const wrong = (code: string, message: string, expected: string): undefined =>
		void report({ at: file.at([...path, 'value']), code, message, expected });
	if (!reading)
		return said.length === 0
			? wrong(
					'also-unsaid',
					`the quote does not say ${plainNumber(record.value)} ${unit.id}`,
					'the second number as the quote states it'
				)
			: wrong(
					'also-unpaired',
					`the quote does not pair ${said[0]?.text ?? ''} (${unit.id}) with “${shorten(sliceCodePoints(quote.exact, of.start, of.end))}”`,
					'two numbers side by side that say one amount: “5 miles (8 km)”'
				);
	const second = makeQuantity({ value: record.value, unit, relation: reading.relation, ...saidOf(reading) });
	const paired = { quantity: second, words: { start: reading.start, end: reading.end } };
	if (!first) return paired;
	const converted = convertInterval(second.interval, unit, first.unit);
	// Two currencies do not convert; then the quote's word is all there is.
	if (!converted || overlaps(converted, first.interval)) return paired;
	return wrong(
		'also-disagrees',
		`${formatQuantity(second)} is not ${formatQuantity(first)}`,
		'one amount in two units'
	);
}

/** Words that may stand between two numbers that say one amount, as “or about”, or in brackets before the second. */
const WORDS_BETWEEN = 3;

/** Whether two numbers stand side by side, in brackets, or with a word or two between; in whatever language. */
function isPaired(text: string, one: Span, other: Span): boolean {
	const [first, second] = one.start < other.start ? [one, other] : [other, one];
	const between = sliceCodePoints(text, first.end, second.start);
	if (/[.;!?:](?=\s)/u.test(between)) return false;
	const inBrackets = /[([/]([^)\]]*)$/u.exec(between)?.[1] ?? between;
	return (inBrackets.match(/[\p{L}\p{N}]+/gu) ?? []).length <= WORDS_BETWEEN;
}
