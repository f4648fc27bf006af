/** A figure's rows as a workbook for people: numbers as numbers, and a second sheet with the citation. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { sealEntries, showEntries, writeZip, type Entries } from '../zip/archive';
import { COLUMNS, COLUMN_WORDS } from './columns';
import { titleAway } from '../../sentences/figureStanding';
import { figureOf, type FigureRecord } from '../record/figureRecord';
import { STYLES, type StyledCitation } from '../cite/styles';
import type { Signer } from '../seal/fingerprint';
import { quoterWords } from '../report/caption';
import { officeProperties, PROPERTIES } from '../report/officeProperties';
import type { HouseStyle } from '../../quantity/types';
import { CELLS, cellName } from '../../sentences/standingCells';
import { inMarks, quoted } from '../../sentences/quoted';
import { siteName } from '../../sentences/siteName';
import { cellsDigest, readSheets } from '../verify/shown/cells';
import { escapeXml } from '../xml';

/** In characters; all others get the narrow default. */
const WIDTHS: Readonly<Record<string, number>> = {
	label: 24,
	subject: 28,
	measure: 24,
	quote: 60,
	source: 50,
	url: 40,
	formula: 18,
	read_by: 24
};
const DEFAULT_WIDTH = 14;
const CITED_WIDTH = 84;

/** Said for every cell: some programs set a bold one without it in another face. */
const FONT = { fontFamily: 'Calibri', fontSize: 11 };
/** Of a row, in points. */
const LINE = 15;

/** @returns the bytes of the workbook, the same for the same record */
export async function xlsxFile(record: FigureRecord, signer?: Signer): Promise<Uint8Array> {
	const blob = await writeExcelFile(
		[
			{
				data: dataSheet(record),
				sheet: 'Data',
				columns: COLUMNS.map((column) => ({ width: WIDTHS[column] ?? DEFAULT_WIDTH })),
				stickyRowsCount: 1,
				orientation: 'landscape'
			},
			{
				data: citationSheet(record),
				sheet: 'Citation',
				columns: [{ width: 22 }, { width: CITED_WIDTH }],
				orientation: 'landscape'
			}
		],
		FONT
	).toBlob();
	const entries = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	const whole = withProperties(entries, record);
	const shown = showEntries(whole, PROPERTIES, cellsDigest(readSheets(whole)), signer);
	return writeZip(sealEntries(shown, PROPERTIES, signer), ['[Content_Types].xml']);
}

/** Whole numbers are grouped, so that $240 billion is not shown as 2.4E+11. */
const numberCell = (value: number): CellObject =>
	Number.isInteger(value)
		? { value, type: Number, format: '#,##0', height: LINE }
		: { value, type: Number, height: LINE };
const bold = (value: string): CellObject => ({ value, fontWeight: 'bold', alignVertical: 'top', height: LINE });
/** In a row as high as its lines: not all programs look for themselves how many they are. */
const wrapped = (value: string): CellObject => ({
	value,
	wrap: true,
	alignVertical: 'top',
	height: LINE * Math.max(1, Math.ceil(value.length / CITED_WIDTH))
});

/** People read what pages say; programs, which know the names of the data, read CSV and JSON. */
function cellOf<Value>(name: Value, style: HouseStyle | undefined): Value | string {
	return isNamed(name) ? cellName(name, style) : name;
}

const isNamed = (name: unknown): name is keyof typeof CELLS => typeof name === 'string' && Object.hasOwn(CELLS, name);

/** What its columns hold, where that is not what a CSV holds. */
function sheetWords(style: HouseStyle | undefined): Readonly<Record<string, string>> {
	const cellsOf = (...names: readonly (keyof typeof CELLS)[]) =>
		names.map((name) => inMarks(cellName(name, style), style)).join(', ');
	return {
		...COLUMN_WORDS,
		standing: `what the checks of a claim come to: ${cellsOf('unchecked', 'supported', 'mixed', 'contradicted')}`,
		verdict: `of another source: ${cellsOf('agrees', 'differs', 'superseded', 'not-comparable')}`
	};
}

function dataSheet({ rows, content: { style } }: FigureRecord): SheetData {
	const cells = rows.map((row) =>
		COLUMNS.map((column) => {
			const value = column === 'standing' || column === 'verdict' ? cellOf(row[column], style) : row[column];
			if (value === null || value === undefined || value === '') return null;
			// A cell that says it is a text is never run, whatever it looks like; only what is a number is one.
			return typeof value === 'number' ? numberCell(value) : { value, type: String, height: LINE };
		})
	);
	return [COLUMNS.map(bold), ...cells];
}

function citationSheet(record: FigureRecord): SheetData {
	const { citations, fingerprints } = record;
	const { style } = record.content;
	const words = sheetWords(style);
	const lines: [string, string][] = [
		['Figure', titleAway(figureOf(record))],
		['', record.subtitle],
		...record.standings.map((text): [string, string] => ['Standing', text]),
		['Version', String(record.version)],
		['Edition', String(record.edition)],
		['Address', record.address],
		...citedIn('Cite the figure', citations.figure),
		...citations.sources.flatMap((source) => citedIn('Cite the source', source)),
		...record.quotes.map((quote): [string, string] => [quoterWords(quote), quoted(quote, style)]),
		...[...record.caveats, ...(record.note ? [record.note] : [])].map((text): [string, string] => ['Note', text]),
		['Content (sha256)', fingerprints.content]
	];
	const columns = COLUMNS.map((column): [string, string] => [column, words[column] ?? '']);
	return [...lines, ['', ''] as [string, string], ['Column', 'What it holds'] as [string, string], ...columns].map(
		([name, text]) => [bold(name), wrapped(text)]
	);
}

/** A line for each style. */
function citedIn(what: string, { apa, mla, chicago, harvard }: StyledCitation): [string, string][] {
	const lines: [string, string][] = [
		[`${what}, ${STYLES.apa}`, apa],
		[STYLES.mla, mla],
		[STYLES.chicago, chicago],
		[STYLES.harvard, harvard]
	];
	return lines.filter(([, text]) => text !== '');
}

const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** Title and author for office programs, and what fingerprints need. @see ECMA-376, part 1, 15.2.12.2 and 22.3 */
function withProperties(entries: Entries, record: FigureRecord): Entries {
	const custom = officeProperties(record).map(
		({ name, value }, i) =>
			`<property fmtid="${FORMAT_ID}" pid="${i + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`
	);
	const core = `<dc:title>${escapeXml(titleAway(figureOf(record)))}</dc:title><dc:subject>${escapeXml(record.subtitle)}</dc:subject><dc:creator>${escapeXml(siteName(record))}</dc:creator>`;
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
	return {
		...entries,
		'[Content_Types].xml': edited(entries, '[Content_Types].xml', '</Types>', [
			'<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
			'<Override ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml" PartName="/docProps/custom.xml"/>'
		]),
		'_rels/.rels': edited(entries, '_rels/.rels', '</Relationships>', [
			'<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
			'<Relationship Id="rId-custom" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>'
		]),
		'docProps/core.xml': strToU8(
			`${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`
		),
		[PROPERTIES]: strToU8(
			`${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${VT}">${custom.join('')}</Properties>`
		)
	};
}

function edited(entries: Entries, name: string, end: string, more: readonly string[]): Uint8Array {
	const text = strFromU8(entries[name] ?? new Uint8Array());
	if (!text.includes(end)) throw new Error(`The workbook has no ${name} that ends with ${end}.`);
	return strToU8(text.replace(end, () => more.join('') + end));
}
