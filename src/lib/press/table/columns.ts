/** What each column of a CSV holds, in words: for the data page, CSV on the Web and the Data Package. */
import type { Row } from '../../charts/types';

/** Names of the columns, in their order. */
export const COLUMNS = [
	'figure',
	'label',
	'id',
	'series',
	'basis',
	'subject',
	'measure',
	'period',
	'value',
	'written',
	'unit',
	'relation',
	'lower',
	'upper',
	'nature',
	'formula',
	'standing',
	'verdict',
	'assumption',
	'caveat',
	'flag',
	'speaker',
	'quote',
	'source',
	'url',
	'read_by',
	'because',
	'history'
] as const satisfies readonly (keyof Row)[];

export const COLUMN_WORDS: Readonly<Record<string, string>> = {
	figure: 'slug of the figure',
	label: 'what the row stands for in the drawing',
	id: 'id of the claim, derivation or check',
	series: 'article, or other source',
	basis:
		'stated in the words, read from words that do not name the date, derived from numbers of the series, or other source',
	subject: 'what the number speaks of',
	measure: 'what is measured',
	period: 'the period: a date where the words name no more than that, else the words',
	value:
		'the number, scale words applied; dates as precise as they were said; empty of a range without a stated middle',
	written: 'the number as people write it',
	unit: 'ISO 4217 code, percent-change, share, count with what is counted, date …',
	relation: 'how the words tie the number to the truth: exactly, rounded, within (a date), over, just-over, about …',
	lower: 'lower bound of what the words allow; empty = unbounded',
	upper: 'upper bound of what the words allow; empty = unbounded',
	nature:
		'reported, estimate, forecast or target, as the data say, of a derived value of the numbers that it was computed from; empty where nobody has said it, and of other sources',
	formula: 'the formula of a derived value',
	standing: 'what the checks of a claim come to: unchecked, supported, mixed, contradicted',
	verdict: 'of another source: agrees, differs, superseded, not-comparable',
	assumption: 'what must be assumed for the verdict',
	caveat: 'the editor’s notes that travel with the claim, and with the figure that draws it',
	because: 'why a relative date, an interval or another source’s number was read so',
	flag: 'what the words flag beside the number: a record, with its date',
	speaker: 'who says it; of a number that nobody said, that it was computed here, and with whose numbers',
	quote:
		'the exact words; of several places each, with “ | ” between, and a backslash before a bar that is in the words themselves',
	source:
		'the work that holds them; of a number that was computed, each work that it was computed from, parted as quotes are',
	url: 'its address; of several works each, in their order',
	read_by: 'who has read the number and when, where the program does not read it so in the words',
	history: 'what was said before and was revised or withdrawn, each with its date',
	version: 'version of the figure',
	figure_url: 'address of the figure',
	content: 'fingerprint of the figure’s values, words and sources (sha256)',
	edition: 'how the file is written: edition of titles, columns and sentences'
} satisfies Record<(typeof COLUMNS)[number] | keyof FigureColumns, string>;

/** What is the same in all rows of a figure. */
export interface FigureColumns {
	readonly version: string;
	readonly figure_url: string;
	readonly content: string;
	readonly edition: string;
}

export const FIGURE_COLUMNS = [
	'version',
	'figure_url',
	'content',
	'edition'
] as const satisfies readonly (keyof FigureColumns)[];
