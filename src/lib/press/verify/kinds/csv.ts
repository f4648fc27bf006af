import Papa from 'papaparse';
import { quotedCell } from '../../table/csvCell';
import { BYTE_ORDER_MARK } from '../../table/csvForExcel';
import { editionForm, editionNamed, EDITIONS, type EditionForm } from '../../editions';
import { isWrittenAs, textFrom } from '../identify';
import { HOLLOW, isHollow } from '../shown/hollow';
import { NO_MARKS, type Marks, type NoReading, type Reading } from '../reading';

const OF_MANY =
	'It is a table of many figures, which names no version. Of the whole dataset, claims.json can be verified.';

/** A table as it was made, or as a spreadsheet saved it: with a mark of UTF-8, semicolons or tabs, decimal commas. */
export function readCsv(bytes: Uint8Array): Reading | NoReading {
	const text = textFrom(bytes);
	// With it, it is our table for Excel.
	const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
	const read = text.slice(mark.length);
	const mended = withoutGarbling(read);
	const plain = mended ?? read;
	const delimiter = [',', ';', '\t'].find((sign) => plain.split(/\r?\n/, 1)[0]?.includes(sign)) ?? ',';
	const { data, errors } = Papa.parse<string[]>(plain, { delimiter, skipEmptyLines: 'greedy' });
	const [header = [], ...lines] = data;
	const odd = oddCells(header, lines, errors);
	const rows = lines.map((line) => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])));
	const form = formOf(rows);
	const { columns, figureColumns } = form;
	const names = [...columns, ...figureColumns];
	const missing = names.filter((name) => !header.includes(name));
	const isTable = columns.every((name) => header.includes(name));
	if (!isTable) {
		const problem = `Columns are missing: ${missing.join(', ')}.`;
		return { kind: 'csv', problem, looksOurs: header.includes('quote') && header.includes('standing') };
	}
	const figures = [...new Set(rows.map((row) => row['figure']))];
	if (missing.includes('content') && figures.length > 1) return { kind: 'csv', problem: OF_MANY, looksOurs: false };
	const added = header.filter((name) => !names.includes(name));
	// Some letters may be lost for good then; the sign is there all the same.
	const garbled = mended === undefined && !read.includes('â€') ? [] : [GARBLED];
	const more = added.length > 0 ? [`It has columns that were added: ${added.join(', ')}.`] : [];
	// A CSV has no seat for a seal; what is written exactly as we write it was not touched.
	const isSealed = odd.length === 0 && isWrittenAs(bytes, mark + written(header, rows, form));
	const tableOf = (some: Rows): Reading => ({
		kind: 'csv',
		...marksOf(some, figureColumns),
		isSealed,
		showsSame: undefined,
		rows: some,
		isPlainlyNumbered: delimiter === ',',
		looksOurs: true
	});
	const differences = [...odd, ...garbled, ...more];
	const whole = tableOf(rows);
	if (figures.length < 2) return { ...whole, differences: [...differences, ...whole.differences] };
	const tables = figures.map((figure) => tableOf(rows.filter((row) => row['figure'] === figure)));
	return { ...whole, marks: undefined, differences, tables };
}

/** What is read over where cells are told by the names of their columns. */
function oddCells(
	header: readonly string[],
	lines: readonly (readonly string[])[],
	errors: readonly Papa.ParseError[]
): string[] {
	const isHeadedTwice = new Set(header).size < header.length;
	const hasMore = lines.some((line) => line.slice(header.length).some((cell) => cell.trim() !== ''));
	const isTorn = errors.some(({ type }) => type === 'Quotes');
	return [
		...(isHeadedTwice ? ['Two of its columns have one name.'] : []),
		...(hasMore ? ['It has cells beyond its last column.'] : []),
		...(isTorn ? ['Its quotation marks are not closed.'] : []),
		...(lines.some((line) => line.some(isHollow)) ? [HOLLOW] : [])
	];
}

const GARBLED = 'Letters were garbled: it was opened as Windows-1252 instead of UTF-8, and saved so (’ became â€™).';

/** Which byte stands for a character in Windows-1252. */
const BYTES = new Map(
	[...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, byte) => [
		sign,
		byte
	])
);

/** The text as it was before UTF-8 was taken for Windows-1252; undefined if that did not happen. */
function withoutGarbling(text: string): string | undefined {
	if (!/â€|Ã./.test(text)) return undefined;
	const bytes = Array.from(text, (sign) => BYTES.get(sign) ?? -1);
	if (bytes.includes(-1)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return undefined;
	}
}

type Rows = readonly Readonly<Record<string, string>>[];

/** How tables of its edition are. Of one that is not known, as far as this program can tell: the judge refuses it. */
function formOf(rows: Rows): EditionForm {
	const named = editionForm(editionNamed(rows[0]?.['edition'] ?? ''));
	const known = named ?? EDITIONS.at(-1);
	if (!known) throw new Error('There is no edition.');
	return known;
}

/** What is the same in all rows. */
function marksOf(
	rows: Rows,
	figureColumns: readonly string[]
): {
	readonly marks: Marks | undefined;
	readonly differences: readonly string[];
} {
	const [first] = rows;
	const content = first?.['content'] ?? '';
	if (!first || content === '') return { marks: undefined, differences: [] };
	const unlike = ['figure', ...figureColumns].filter((name) => rows.some((row) => row[name] !== first[name]));
	return {
		marks: {
			...NO_MARKS,
			figure: first['figure'] ?? '',
			version: first['version'] ?? '',
			address: first['figure_url'] ?? '',
			edition: first['edition'] ?? '',
			content
		},
		differences: unlike.map((name) => `The column “${name}” is not the same in all rows.`)
	};
}

/** The table as its edition writes it. */
function written(header: readonly string[], rows: Rows, form: EditionForm): string {
	const lines = rows.map((row) => header.map((name) => cell(row[name] ?? '', form)).join(','));
	return [header.join(','), ...lines, ''].join('\r\n');
}

function cell(text: string, { isDefused }: EditionForm): string {
	// A negative number is no formula, and is written as it is.
	if (/^-\d/.test(text)) return text;
	const plain = text.replace(/^'(?=[=+\-@\t\r])/, '');
	return quotedCell(isDefused(plain) ? `'${plain}` : plain);
}
