/** The values of a table from outside beside those that were published. */
import { fingerprintOf } from '../../dataset/canonicalJson';
import type { SaidRow } from '../../dataset/types';
import { nameOfCell } from '../../sentences/standingCells';
import { withoutLastZeros } from './shown/digits';
import { collapsed } from './shown/xmlNodes';

/** Cells by the names of their columns, as texts. */
export type TableRow = Readonly<Record<string, string>>;

/** So many more are not told one by one. */
const ROWS_MORE = 500;

const NUMBERS = ['value', 'lower', 'upper'] as const;
/** All others are words; the figure's slug may have changed since. */
const NO_WORDS: readonly string[] = ['figure', ...NUMBERS];

/** A text without what programs change in passing: white space, the apostrophe that keeps it from being run. */
function plainWords(text: string): string {
	return collapsed(text.replace(/^'(?=[=+\-@\t\r])/, ''));
}

/** Rows of a workbook for people, with standing and verdict by the names that published rows have. */
export function namedRows(rows: readonly TableRow[]): TableRow[] {
	const named = (cell: string | undefined) => nameOfCell(plainWords(cell ?? ''));
	return rows.map((row) => ({ ...row, standing: named(row['standing']), verdict: named(row['verdict']) }));
}

/** sha256 of the words of a row: all columns but the figure and the numbers, in the order of the table. */
export function wordsDigest<Column extends string>(
	columns: readonly Column[],
	cellOf: (column: Column) => string
): string {
	const words = columns.filter((column) => !NO_WORDS.includes(column));
	return fingerprintOf(words.map((column) => plainWords(cellOf(column))));
}

/**
 * How a program may write a number: 1234.5, 1,234.5, 1234,5, 1.234,5 and with a space between the thousands. In a table that
 * is parted by commas, where a comma is no decimal sign, the last of them are not read: 1.234 would be another number to readers.
 */
const NOTATIONS: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text),
	(text) =>
		/^-?[\d.\s\u00a0\u202f]+(,\d+)?$/.test(text) ? text.replace(/[.\s\u00a0\u202f]/g, '').replace(',', '.') : text
];

/**
 * What people read may be a number to a spreadsheet, which drops its plus and gives it decimals: “+60%” comes back as “60.00%”.
 * The text itself, and what it may have been.
 */
function writtenForms(text: string): string[] {
	const [, digits, decimals = '', percent = ''] = /^\+?(\d+)(?:[.,](\d+))?(%?)$/.exec(plainWords(text)) ?? [];
	if (digits === undefined) return [text];
	const rest = withoutLastZeros(decimals);
	const bare = `${digits}${rest === '' ? '' : `.${rest}`}${percent}`;
	return [text, bare, `+${bare}`];
}

/** Digits as people write them: `Number` also reads hexadecimal ones, and others. */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

function numberIs(text: string, published: SaidRow['value'], notation: (text: string) => string): boolean {
	const plain = plainWords(text);
	if (published === null) return plain === '';
	if (typeof published === 'string') return plain === plainWords(published);
	const read = notation(plain);
	// Spreadsheets keep 15 digits.
	return DECIMAL.test(read) && Math.abs(Number(read) - published) <= Math.abs(published) * 1e-14;
}

/**
 * What differs, a sentence each; empty if the values are the same, whatever their order and notation.
 * @param rows of the file
 * @param columns those of the file's edition
 * @param isPlainlyNumbered whether numbers have a decimal point
 */
export function differencesOfRows(
	rows: readonly TableRow[],
	published: readonly SaidRow[],
	columns: readonly string[],
	isPlainlyNumbered = false
): string[] {
	if (rows.length > published.length + ROWS_MORE)
		return [`It has ${rows.length} rows; ${published.length} were published.`];
	const notations = isPlainlyNumbered ? NOTATIONS.slice(0, 2) : NOTATIONS;
	const readings = notations.map((notation) => differencesIn(rows, published, { columns, notation }));
	return readings.reduce((best, each) => (each.length < best.length ? each : best));
}

function differencesIn(rows: readonly TableRow[], published: readonly SaidRow[], form: Form): string[] {
	const left = [...published];
	const take = (fits: (row: SaidRow) => boolean) => {
		const at = left.findIndex(fits);
		return at < 0 ? undefined : left.splice(at, 1)[0];
	};
	const isSame = (row: TableRow) => (wanted: SaidRow) => faultsOf(row, wanted, form).length === 0;
	const unmatched = rows.filter((row) => !take(isSame(row)));
	const differing = unmatched.flatMap((row) => {
		const wanted = take(({ id }) => id === row['id']);
		if (!wanted) return [`The row “${row['label'] ?? row['id'] ?? ''}” was not published.`];
		return faultsOf(row, wanted, form).map((fault) => `Row “${wanted.label}”: ${fault}`);
	});
	return [...differing, ...left.map(({ label }) => `The row “${label}” is missing.`)];
}

/** How a table is written. */
interface Form {
	readonly columns: readonly string[];
	readonly notation: (text: string) => string;
}

function faultsOf(row: TableRow, published: SaidRow, { columns, notation }: Form): string[] {
	const faults = NUMBERS.filter((name) => !numberIs(row[name] ?? '', published[name], notation)).map(
		(name) => `${name} is ${row[name] || 'empty'}, published was ${published[name] ?? 'nothing'}.`
	);
	const isWorded = writtenForms(row['written'] ?? '').some(
		(written) =>
			wordsDigest(columns, (column) => (column === 'written' ? written : (row[column] ?? ''))) === published.words
	);
	return isWorded ? faults : [...faults, 'other words than those published.'];
}
