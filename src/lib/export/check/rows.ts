/** The values of a table from outside beside those that were published. */
import { fingerprintOf } from '../../dataset/canonicalJson';
import { COLUMNS } from '../columns';
import { collapsed } from '../shown/xmlNodes';
import type { PublishedRow } from './published';

type Column = (typeof COLUMNS)[number];

/** Cells by the names of their columns, as texts. */
export type TableRow = Readonly<Record<string, string>>;

const NUMBERS = ['value', 'lower', 'upper'] as const;
/** All others are words; the figure's slug may have changed since. */
const WORDS = COLUMNS.filter((column) => column !== 'figure' && !NUMBERS.some((name) => name === column));

/** A text without what programs change in passing: white space, the apostrophe that keeps it from being run. */
function plainWords(text: string): string {
	return collapsed(text.replace(/^'(?=[=+\-@\t\r])/, ''));
}

/** sha256 of the words of a row: all columns but the figure and the numbers. */
export function wordsDigest(cellOf: (column: Column) => string): string {
	return fingerprintOf(WORDS.map((column) => plainWords(cellOf(column))));
}

/** How a program may write a number: 1234.5, 1,234.5, 1234,5, 1.234,5 and with a space between the thousands. */
const NOTATIONS: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text),
	(text) =>
		/^-?[\d.\s\u00a0\u202f]+(,\d+)?$/.test(text) ? text.replace(/[.\s\u00a0\u202f]/g, '').replace(',', '.') : text
];

function numberIs(text: string, published: PublishedRow['value'], notation: (text: string) => string): boolean {
	const plain = plainWords(text);
	if (published === null) return plain === '';
	if (typeof published === 'string') return plain === plainWords(published);
	const read = notation(plain);
	// Spreadsheets keep 15 digits.
	return read !== '' && Math.abs(Number(read) - published) <= Math.abs(published) * 1e-14;
}

/**
 * What differs, a sentence each; empty if the values are the same, whatever their order and notation.
 * @param rows of the file
 */
export function differencesOfRows(rows: readonly TableRow[], published: readonly PublishedRow[]): string[] {
	const readings = NOTATIONS.map((notation) => differencesIn(rows, published, notation));
	return readings.reduce((best, each) => (each.length < best.length ? each : best));
}

function differencesIn(
	rows: readonly TableRow[],
	published: readonly PublishedRow[],
	notation: (text: string) => string
): string[] {
	const left = [...published];
	const take = (fits: (row: PublishedRow) => boolean) => {
		const at = left.findIndex(fits);
		return at < 0 ? undefined : left.splice(at, 1)[0];
	};
	const isSame = (row: TableRow) => (wanted: PublishedRow) => faultsOf(row, wanted, notation).length === 0;
	const unmatched = rows.filter((row) => !take(isSame(row)));
	const differing = unmatched.flatMap((row) => {
		const wanted = take(({ id }) => id === row['id']);
		if (!wanted) return [`The row “${row['label'] ?? row['id'] ?? ''}” was not published.`];
		return faultsOf(row, wanted, notation).map((fault) => `Row “${wanted.label}”: ${fault}`);
	});
	return [...differing, ...left.map(({ label }) => `The row “${label}” is missing.`)];
}

/** What may have stood there before a spreadsheet took it for a number: “60.00%” was “+60%” or “60%”. */
function writings(text: string): string[] {
	const [, sign = '', whole, part = ''] = /^([+-]?)(\d+)(?:[.,](\d{1,2}))?%$/.exec(plainWords(text)) ?? [];
	if (whole === undefined) return [text];
	const decimals = part.replace(/0+$/, '');
	const number = `${whole}${decimals === '' ? '' : `.${decimals}`}%`;
	return [text, `${sign}${number}`, ...(sign === '' ? [`+${number}`] : [])];
}

function faultsOf(row: TableRow, published: PublishedRow, notation: (text: string) => string): string[] {
	const faults = NUMBERS.filter((name) => !numberIs(row[name] ?? '', published[name], notation)).map(
		(name) => `${name} is ${row[name] || 'empty'}, published was ${published[name] ?? 'nothing'}.`
	);
	const isWorded = writings(row['written'] ?? '').some(
		(written) => wordsDigest((column) => (column === 'written' ? written : (row[column] ?? ''))) === published.words
	);
	return isWorded ? faults : [...faults, 'other words than those published.'];
}
