/** One row for each drawn value: the same rows feed table, CSV, JSON and spreadsheet. */
import { formatEdtf, isoDate, isoDateOf } from '../quantity/date';
import { formatBounds, formatDerived, formatQuantity } from '../quantity/format';
import { isRange } from '../quantity/said';
import type { Interval, Quantity } from '../quantity/types';
import type { Check, Claim, Evidence, Figure, Period, Source } from '../dataset/types';
import { evidenceOf } from './figure';
import { BAR, inCell } from './cellParts';
import type { Row } from './types';
import { sentence } from '../sentences/fullStop';
import { historyCell } from '../sentences/history';
import { besideNotesOf, besideTags } from '../sentences/beside';
import { assumedWords } from '../sentences/checks';
import { leftOutNotes } from '../sentences/leftOut';
import { translationNotes } from '../sentences/translation';
import { projectionOf } from '../sentences/basis';
import { readerCell } from '../sentences/personalReading';
import { relationName } from '../sentences/relation';
import { checkSpeaker, pagesOf, pageWords } from '../sentences/checks';
import { pageAddress } from '../sentences/pages';
import { citedWords, speakerWords } from '../sentences/sources';
import { alsoWords, isReadDate, recordHighWords, valueWords } from '../sentences/evidence';
import { knownDates } from '../sentences/knownDates';

function distinct(values: readonly string[]): string {
	return inCell([...new Set(values)]);
}

/** Several notes in one cell, which people read: each a sentence; one alone stays as it was written. */
function told(notes: readonly string[]): string {
	const each = [...new Set(notes)];
	return each.length < 2 ? each.join('') : each.map(sentence).join(' ');
}

/** The row of a claim or derivation as the figure labels it. */
export function rowOfEvidence(
	figure: Pick<Figure, 'slug' | 'quotes' | 'beside' | 'note'>,
	evidence: Evidence,
	label: string
): Row {
	const stated = evidence.basis === 'stated' ? [evidence] : evidence.inputs;
	const sources = [...new Set(stated.map((claim) => claim.source))];
	const quotesOf = (source: Source) => stated.filter((claim) => claim.source === source).map(({ quote }) => quote);
	return {
		figure: figure.slug,
		label: [label, ...besideTags(figure, label).map((tag) => `(${tag})`)].join(' '),
		id: evidence.id,
		series: 'article',
		basis: isReadDate(evidence) ? 'read' : evidence.basis,
		subject: evidence.subject,
		measure: evidence.measure,
		period: periodCell(evidence.period),
		periodLabel: evidence.period?.label ?? '',
		...numbersOf(evidence.quantity, knownDates(evidence)),
		written: valueWords(evidence),
		nature: natureCell(evidence),
		formula: evidence.basis === 'derived' ? evidence.formula : '',
		standing: evidence.standing,
		verdict: '',
		assumption: assumedWords(evidence.checks),
		caveat: told(
			[
				evidence.caveat ?? '',
				figure.note ?? '',
				...besideNotesOf(figure, stated),
				...stated.flatMap(({ quote }) => translationNotes(quote, evidence.quantity.unit.style)),
				...stated.flatMap(({ quote }) => leftOutNotes(quote, evidence.quantity.unit.style))
			].filter(Boolean)
		),
		because: told(
			[
				evidence.period?.because ?? '',
				...(evidence.basis === 'derived' ? readBecause(evidence.inputs) : []),
				...stated.map(({ quantity }) => quantity.intervalReason ?? '')
			].filter(Boolean)
		),
		history: historyCell(evidence),
		flag: [recordHighWords(evidence), alsoWords(evidence)].filter((part) => part !== '').join('; '),
		read_by: readerCell(evidence.quantity),
		speaker: evidenceSpeaker(evidence),
		quote: distinct(stated.map((claim) => claim.quote.exact)),
		language: sources[0]?.language ?? '',
		source: inCell(sources.map((source) => citedWords(source, quotesOf(source)))),
		url: sources.map((source) => pageAddress(source.url, quotesOf(source))).join(BAR)
	};
}

/** The row of what an independent source says. */
export function rowOfCheck(figure: Pick<Figure, 'slug'>, check: Check): Row {
	const pages = pagesOf(check);
	const languages = new Set(pages.map(({ language = '' }) => language));
	return {
		figure: figure.slug,
		label: check.label,
		id: check.id,
		series: 'other source',
		basis: check.computed ? 'derived' : 'other source',
		subject: check.subject,
		measure: check.measure,
		period: periodCell(check.period),
		periodLabel: check.period.label,
		...numbersOf(check.quantity),
		written: check.computed ? formatDerived(check.quantity) : formatQuantity(check.quantity),
		// Nobody has said of what kind its statement is.
		nature: '',
		formula: check.computed?.formula ?? '',
		standing: '',
		verdict: check.verdict,
		assumption: check.assumption ?? '',
		caveat: checkCaveat(check),
		because: told([check.because ?? '', check.quantity.intervalReason ?? ''].filter((part) => part !== '')),
		history: '',
		flag: '',
		read_by: readerCell(check.quantity),
		speaker: checkSpeaker(check),
		quote: distinct(pages.map(({ words }) => words)),
		language: languages.size === 1 ? [...languages].join() : '',
		source: inCell(pages.map((page) => pageWords(page, check.quantity.unit.style))),
		url: pages.map(({ url }) => url).join(BAR)
	};
}

/** Why dates that something was computed from were read so, which no words of theirs name. */
function readBecause(inputs: readonly Claim[]): string[] {
	return inputs.filter(isReadDate).map(({ period }) => period?.because ?? '');
}

/** What kind of statement it is; of what was computed, that of the numbers which are no report of what was counted. */
function natureCell(evidence: Evidence): string {
	if (evidence.basis === 'stated') return evidence.nature ?? '';
	return inCell([...new Set(evidence.inputs.map(projectionOf))].filter((nature) => nature !== undefined));
}

/** Nobody has said what was computed here; its words are those of the numbers that it was computed from. */
function evidenceSpeaker(evidence: Evidence): string {
	if (evidence.basis === 'stated') return speakerWords(evidence);
	const speakers = [...new Set(evidence.inputs.map(speakerWords))].filter((speaker) => speaker !== '');
	return ['computed here', ...(speakers.length > 0 ? [`with numbers of ${speakers.join('; of ')}`] : [])].join(', ');
}

/** A date, where the words name that and no more; else the words: “up to May 2024” is not May 2024. */
function periodCell(period: Period | undefined): string {
	if (!period) return '';
	const { date, label } = period;
	return date !== undefined && formatEdtf(date) === label ? date : label;
}

/** Why a check was not compared, and how a computed one was computed. */
function checkCaveat(check: Check): string {
	const reason = check.verdict === 'agrees' || check.verdict === 'differs' ? '' : (check.reason ?? '');
	const from = check.computed ? `computed here as ${check.computed.formula}` : '';
	return [from, reason].filter((part) => part !== '').join('; ');
}

/** A row for each entry of a list in a chart’s spec, in its order; then those of other sources. */
export function rowsOfEach(figure: Figure, entries: readonly { readonly of: string; readonly label: string }[]): Row[] {
	return rowsOf(
		figure,
		entries.map(({ of, label }) => ({ evidence: evidenceOf(figure, of), label }))
	);
}

/** All rows of a figure: what it draws, by the labels it uses, then all checks on record. */
export function rowsOf(
	figure: Figure,
	labels: readonly { readonly evidence: Evidence; readonly label: string }[]
): Row[] {
	return [
		...labels.map(({ evidence, label }) => rowOfEvidence(figure, evidence, label)),
		...labels.flatMap(({ evidence }) => evidence.checks.map((check) => rowOfCheck(figure, check)))
	];
}

type Numbers = Pick<Row, 'value' | 'unit' | 'relation' | 'lower' | 'upper' | 'bounds'>;

/** @param dates the first and the last day of a date, where less is meant than its words hold */
function numbersOf(quantity: Quantity, dates: Pick<Interval, 'lower' | 'upper'> = quantity.interval): Numbers {
	const { unit, of, interval } = quantity;
	// The middle of a range is no number that anybody said.
	const value = isRange(quantity) ? '' : quantity.value;
	const numbers = quantity.precision ? dateNumbers(quantity, dates) : { value, ...boundsOf(interval) };
	const room = { relation: relationName(quantity), bounds: formatBounds(withDates(quantity, dates)) };
	return { ...numbers, unit: of ? `${unit.id}: ${of}` : unit.id, ...room };
}

/** A date of which less is meant than its words hold. */
function withDates(quantity: Quantity, { lower, upper }: Pick<Interval, 'lower' | 'upper'>): Quantity {
	return quantity.precision ? { ...quantity, interval: { ...quantity.interval, lower, upper } } : quantity;
}

function boundsOf(interval: Interval): Pick<Numbers, 'lower' | 'upper'> {
	const finite = (bound: number) => (Number.isFinite(bound) ? bound : null);
	return { lower: finite(interval.lower), upper: finite(interval.upper) };
}

function dateNumbers(
	quantity: Quantity,
	{ lower, upper }: Pick<Interval, 'lower' | 'upper'>
): Pick<Numbers, 'value' | 'lower' | 'upper'> {
	// Nor is the first day of “17–18 October” the day that anybody named.
	const value = isRange(quantity) ? '' : isoDateOf(quantity.value, quantity.precision);
	return { value, lower: isoDate(lower), upper: isoDate(upper) };
}
