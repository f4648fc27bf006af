/** What a workbook shows: the cells of its sheets. Runs in a browser too. */
import { fingerprintOf } from '../../../dataset/canonicalJson';
import type { Entries } from '../../zip/archive';
import { Budget, TooLarge } from './budget';
import { attributeOf, collapsed, elementsOf, findAll, textOf, type XmlElement } from './xmlNodes';
import { xmlPart } from './xmlParts';

export type Cell = string | number;

export interface Sheet {
	readonly name: string;
	/** By row and column, both counted from 0; empty cells have no member. */
	readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
}

/** Excel's own limits; what lies beyond is no cell. */
const ROWS_AT_MOST = 1_048_576;
const LETTERS_AT_MOST = 3;
/** What all cells say together; one text may stand in any number of them. No workbook of ours says a hundredth of it. */
const CHARACTERS_AT_MOST = 16_000_000;
/** One part may be any number of sheets. */
const SHEETS_AT_MOST = 100;

/** @throws {TooLarge | Error} if its cells say more than those of any file made here, or it is no workbook */
export function readSheets(entries: Entries): Sheet[] {
	const workbook = xmlEntry(entries, 'xl/workbook.xml');
	const relations = new Map(
		findAll(xmlEntry(entries, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((relation) => [
			attributeOf(relation, 'Id'),
			attributeOf(relation, 'Target') ?? ''
		])
	);
	const strings = entries['xl/sharedStrings.xml'] ? stringsOf(xmlEntry(entries, 'xl/sharedStrings.xml')) : [];
	const characters = new Budget(CHARACTERS_AT_MOST);
	const sheets = findAll(workbook, 'sheet');
	if (sheets.length > SHEETS_AT_MOST) throw new TooLarge();
	return sheets.map((sheet) => {
		// The id of a sheet stands in the namespace of relations; `sheetId` has another name.
		const id = sheet.attributes.find(({ local }) => local === 'id')?.value;
		const target = relations.get(id) ?? '';
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
		return { name: attributeOf(sheet, 'name') ?? '', rows: rowsOf(xmlEntry(entries, path), strings, characters) };
	});
}

function xmlEntry(entries: Entries, name: string): XmlElement {
	const part = xmlPart(entries, name);
	if (!part) throw new Error(`It is no workbook: ${name} is missing.`);
	return part.root;
}

/** Words of a shared or inline string; how they are read aloud (`rPh`) is not shown. */
function wordsOf(element: XmlElement): string {
	return elementsOf(element)
		.filter(({ local }) => local === 't' || local === 'r')
		.map((part) => (part.local === 't' ? textOf(part) : wordsOf(part)))
		.join('');
}

function stringsOf(shared: XmlElement): string[] {
	return elementsOf(shared).map(wordsOf);
}

function rowsOf(sheet: XmlElement, strings: readonly string[], characters: Budget): Sheet['rows'] {
	const rows = new Map<number, Map<number, Cell>>();
	for (const cell of findAll(sheet, 'c')) {
		const place = placeOf(attributeOf(cell, 'r') ?? '');
		const value = place && valueOf(cell, strings);
		if (!place || value === undefined || value === '') continue;
		characters.spend(typeof value === 'string' ? value.length : 1);
		const row = rows.get(place.row) ?? new Map<number, Cell>();
		rows.set(place.row, row.set(place.column, value));
	}
	return rows;
}

/** "C12" → row 11, column 2. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | undefined {
	const [, letters = '', digits = ''] = /^([A-Z]+)(\d{1,7})$/.exec(reference) ?? [];
	const row = Number(digits) - 1;
	if (letters === '' || letters.length > LETTERS_AT_MOST || row < 0 || row >= ROWS_AT_MOST) return undefined;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
	return { row, column };
}

function valueOf(cell: XmlElement, strings: readonly string[]): Cell | undefined {
	const type = attributeOf(cell, 't') ?? 'n';
	if (type === 'inlineStr') return elementsOf(cell).map(wordsOf).join('');
	const written = elementsOf(cell).find(({ local }) => local === 'v');
	if (!written) return undefined;
	const text = textOf(written);
	if (type === 's') return strings[Number(text)] ?? '';
	return type === 'n' ? Number(text) : text;
}

/** sha256 of the canonical JSON of all cells: `[sheet, row, column, value]`, texts with their white space collapsed. */
export function cellsDigest(sheets: readonly Sheet[]): string {
	return fingerprintOf(
		sheets.flatMap(({ name, rows }) =>
			inOrder(rows).flatMap(([y, row]) =>
				inOrder(row).map(([x, value]) => [name, y, x, typeof value === 'string' ? collapsed(value) : value])
			)
		)
	);
}

/** What a map holds, by ascending keys. */
export function inOrder<Value>(map: ReadonlyMap<number, Value>): [number, Value][] {
	return [...map].sort(([one], [other]) => one - other);
}
