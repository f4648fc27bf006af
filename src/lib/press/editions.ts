/**
 * What files of each edition have in them, as far as it takes to read them. Written out where it begins and never changed: what an
 * edition has said stays said. How a new one is made stands in CONTRIBUTING.
 */
import { FIRST_EDITION } from '../dataset/versions/edition';

export interface EditionForm {
	readonly edition: number;
	/** What is new in it, for people. */
	readonly what: string;
	/** The columns of its tables, in their order. */
	readonly columns: readonly string[];
	/** Those that follow in a figure's file, and are the same in all of its rows. */
	readonly figureColumns: readonly string[];
	/** Whether workbooks say standings and verdicts in the words of pages, not by the names that the data have. */
	readonly hasSpokenCells?: boolean;
	/** Whether a text has an apostrophe before it in a CSV, so that no spreadsheet runs it. */
	isDefused(text: string): boolean;
}

/** What a spreadsheet runs. */
const FORMULA = /^[=+\-@\t\r]/;

/** How tables look since an edition, until the next of these. None is ever changed. */
type TableForm = Omit<EditionForm, 'edition' | 'what'>;

const SINCE_1: TableForm = {
	// prettier-ignore
	columns: [
		'figure', 'label', 'id', 'series', 'basis', 'subject', 'measure', 'period', 'value', 'written', 'unit', 'relation',
		'lower', 'upper', 'nature', 'formula', 'standing', 'verdict', 'assumption', 'caveat', 'flag', 'speaker', 'quote',
		'source', 'url'
	],
	figureColumns: ['version', 'figure_url', 'content'],
	isDefused: (text) => FORMULA.test(text)
};

const SINCE_2: TableForm = {
	...SINCE_1,
	figureColumns: ['version', 'figure_url', 'content', 'edition'],
	isDefused: (text) =>
		FORMULA.test(text) &&
		!/^[+-][ \u00a0\u202f]?\p{Sc}?\d(?:[\p{L}\p{N}\p{Sc} \u00a0\u202f.,%‰°]|(?<=\p{L})\/(?=\p{L}))*$/u.test(text)
};

const SINCE_5: TableForm = {
	...SINCE_2,
	// prettier-ignore
	columns: [
		'figure', 'label', 'id', 'series', 'basis', 'subject', 'measure', 'period', 'value', 'written', 'unit', 'relation',
		'lower', 'upper', 'nature', 'formula', 'standing', 'verdict', 'assumption', 'caveat', 'flag', 'speaker', 'quote',
		'source', 'url', 'read_by'
	]
};

const SINCE_6: TableForm = {
	...SINCE_5,
	// prettier-ignore
	columns: [
		'figure', 'label', 'id', 'series', 'basis', 'subject', 'measure', 'period', 'value', 'written', 'unit', 'relation',
		'lower', 'upper', 'nature', 'formula', 'standing', 'verdict', 'assumption', 'caveat', 'flag', 'speaker', 'quote',
		'source', 'url', 'read_by', 'because', 'history'
	]
};

const SINCE_10: TableForm = { ...SINCE_6, hasSpokenCells: true };

export const EDITIONS: readonly EditionForm[] = [
	{ edition: 1, what: 'The first. Its files do not name it.', ...SINCE_1 },
	{
		edition: 2,
		what: 'Files name their edition. Citations, captions and SVG metadata as their readers want them; no apostrophe before signed numbers, none in workbooks.',
		...SINCE_2
	},
	{
		edition: 3,
		what: 'SVGs say how wide each text is, and set marked words apart from those beside them, so that programs without our fonts mark the same words.',
		...SINCE_2
	},
	{
		edition: 4,
		what: 'Drawings say how they were made (width, title, look), so that they can be made anew. PDFs say what they show as a whole: how page, fonts and fades are put together, not their streams alone.',
		...SINCE_2
	},
	{
		edition: 5,
		what: 'Standings, bounds and derived values are said and drawn in the words of the matter, and who read a number is said with it.',
		...SINCE_5
	},
	{
		edition: 6,
		what: 'Derived, open, forecast and disputed values are drawn and said alike in every chart, and standings name who counted what. Tables say why a number was read so, call exact only what is, and give a period its words.',
		...SINCE_6
	},
	{
		edition: 7,
		what: 'What was computed here is no source and counted apart; what a verdict needs stands with the verdict; quotes are cut by boxes alone. Tables hold a figure’s note, and date nothing after the article.',
		...SINCE_6
	},
	{
		edition: 8,
		what: 'Whoever hears a figure is told what kind of statement each number is, what was computed and from what, and what a verdict needs; rows of the article say that too. Dates are told as far as the article’s own allows, values by their numbers, and computed numbers with all that they come from.',
		...SINCE_6
	},
	{
		edition: 9,
		what: 'No date that a source’s words do not name is called stated. What other sources say of each value of a figure is counted or told, and what is disputed is called so in every label, cell and name.',
		...SINCE_6
	},
	{
		edition: 10,
		what: 'Workbooks say standings in the words of pages; a date that a work does not name is marked in citations; a quote that stops before its sentence ends has an ellipsis, and what is on record and cannot be compared is not called unchecked. What was computed here from other sources is dashed, named in legends, counted apart and no source’s saying. What kind of statement a claim is, is said where somebody has said it.',
		...SINCE_10
	},
	{
		edition: 11,
		what: 'What follows from a range is a range, without a middle that nobody has said. A year or a month in which something fell on one day is drawn as what holds that day, and not as what lasted so long. Legends show dots and places on a scale as they are drawn, and pictures in brief tell in every chart what a rounding is. No year that the words do not name is called stated, and what was computed from a forecast says so in every row. Where nobody is named as author, place or date, no comma and no bracket stands for them.',
		...SINCE_10
	},
	{
		edition: 12,
		what: 'A number that its source has withdrawn, with none in its place, is struck through and dated in every chart, and called withdrawn wherever it is told. Whoever hears what another source says hears its period once. A version holds no middle of a range whose words state none.',
		...SINCE_10
	}
];

/** Undefined for an edition that this program does not know. */
export function editionForm(edition: number | undefined): EditionForm | undefined {
	return EDITIONS.find((each) => each.edition === edition);
}

/** The edition that a file names: a number, or nothing for the first one. Undefined for anything else. */
export function editionNamed(text: string): number | undefined {
	if (text === '') return FIRST_EDITION;
	// The first one had no word for it, so no file of it says so.
	return /^[1-9]\d{0,3}$/.test(text) && Number(text) > FIRST_EDITION ? Number(text) : undefined;
}
