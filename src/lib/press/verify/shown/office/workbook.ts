/** What a workbook shows beside the values of its cells: formats, sizes, what is hidden. */
import type { Entries } from '../../../zip/archive';
import { attributeOf, elementsOf, findAll, textOf, type XmlElement } from '../xmlNodes';
import { partOf, unknownIn, type Known } from './known';
import { oddWidths } from './widths';
import { BOOK, FONT, FORMAT, SHEET, STRINGS } from './workbookForm';
import { oddPackage, oddTheme, type PackageForm } from './package';

const FORM: PackageForm = {
	main: 'xl/workbook.xml',
	parts:
		/^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|core|custom)\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/theme\/theme1\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d\.xml|xl\/worksheets\/_rels\/sheet\d\.xml\.rels|xl\/printerSettings\/printerSettings\d\.bin)$/,
	relations: {
		worksheet: /^worksheets\/sheet\d\.xml$/,
		sharedStrings: /^sharedStrings\.xml$/,
		styles: /^styles\.xml$/,
		theme: /^theme\/theme1\.xml$/
	}
};

/** What is odd, a sentence each; empty if all of it is understood. @throws {Error} if a part is no XML */
export function oddWorkbook(entries: Entries): string[] {
	const odd = new Set<string>([...oddPackage(entries, FORM), ...oddTheme(entries)]);
	const add = (sentences: readonly string[]) => sentences.forEach((sentence) => odd.add(sentence));
	const look = (name: string, known: Known, where: string) => {
		const part = partOf(entries, name, odd);
		if (part) add(unknownIn(part, known, where));
		return part;
	};
	look('xl/workbook.xml', BOOK, 'Its list of sheets');
	look('xl/sharedStrings.xml', STRINGS, 'Its words');
	const styles = partOf(entries, 'xl/styles.xml', odd);
	for (const name of Object.keys(entries).filter((each) => each.startsWith('xl/worksheets/sheet'))) {
		const sheet = look(name, SHEET, 'A sheet');
		if (!sheet) continue;
		add(oddCells(sheet));
		add(oddHeads(sheet));
		add(oddWidths(sheet));
		if (styles) add(oddFormats(sheet, styles));
	}
	return [...odd];
}

/** Every cell names its place, and no place has two. */
function oddCells(sheet: XmlElement): string[] {
	const rows = findAll(sheet, 'row');
	const isPlaced = rows.every((row) => {
		const number = attributeOf(row, 'r');
		return (
			number !== undefined &&
			elementsOf(row).every((cell) => new RegExp(`^[A-Z]{1,3}${number}$`).test(attributeOf(cell, 'r') ?? ''))
		);
	});
	const places = findAll(sheet, 'c').map((cell) => attributeOf(cell, 'r'));
	return [
		...(isPlaced ? [] : ['Cells do not name their places.']),
		...(new Set(places).size < places.length ? ['Two cells stand in one place.'] : [])
	];
}

/** On paper: the sheet's name and the page's number, and nothing else. */
function oddHeads(sheet: XmlElement): string[] {
	const words = findAll(sheet, 'headerFooter').flatMap(elementsOf).map(textOf).join('');
	const bare = words.replace(/&(?:"[^"]*"|[LCRAPN]|\d+)/g, '').replace(/Page|\//g, '');
	return bare.trim() === '' ? [] : [`Its pages have words of their own on paper: “${bare.trim().slice(0, 40)}”.`];
}

/** Formats that write a whole number as it is, and those that keep two decimals. */
const WHOLE = ['#,##0', '0'];
const HUNDREDTHS = ['#,##0.00', '0.00'];
/** Of the formats that are not written out. @see ECMA-376, 18.8.30 */
const BUILT_IN: Readonly<Record<string, string>> = {
	'0': 'General',
	'1': '0',
	'2': '0.00',
	'3': '#,##0',
	'4': '#,##0.00',
	'49': '@'
};

function oddFormats(sheet: XmlElement, styles: XmlElement): string[] {
	const list = (name: string, of: string) =>
		elementsOf(findAll(styles, name)[0] ?? sheet).filter(({ local }) => local === of);
	const [formats, fonts, fills] = [list('cellXfs', 'xf'), list('fonts', 'font'), list('fills', 'fill')];
	const codes = new Map(
		findAll(styles, 'numFmt').map((format) => [attributeOf(format, 'numFmtId'), attributeOf(format, 'formatCode')])
	);
	const odd = new Set<string>();
	// A palette of its own would give every number of a colour another one.
	if (findAll(styles, 'indexedColors').length > 0) odd.add('It has a palette of its own.');
	/** Numbers of formats, and fonts and fills: many cells and formats have the same. */
	const looked = new Set<string | XmlElement>();
	const isNew = (part: string | XmlElement) => !looked.has(part) && looked.add(part);
	const look = (index: string, shows: (code: string) => boolean): void => {
		const format = formats[Number(index)];
		if (!format) return void odd.add('A cell has a format that is not there.');
		const id = attributeOf(format, 'numFmtId') ?? '0';
		const code = codes.get(id) ?? BUILT_IN[id] ?? '';
		if (!shows(code)) odd.add(`Cells are shown by a format of their own, “${code || id}”.`);
		if (!isNew(index)) return;
		for (const sentence of unknownIn(format, FORMAT, 'A format of cells')) odd.add(sentence);
		const font = fonts[Number(attributeOf(format, 'fontId') ?? 0)];
		if (font && isNew(font)) for (const sentence of unknownIn(font, FONT, 'A font of cells')) odd.add(sentence);
		const fill = fills[Number(attributeOf(format, 'fillId') ?? 0)];
		if (fill && isNew(fill) && hasGround(fill)) odd.add('Cells have a ground of their own.');
	};
	for (const cell of findAll(sheet, 'c')) {
		const value = Number(textOf(elementsOf(cell).find(({ local }) => local === 'v') ?? NOTHING));
		const isNumber = (attributeOf(cell, 't') ?? 'n') === 'n';
		look(
			attributeOf(cell, 's') ?? '0',
			(code) =>
				code === 'General' ||
				(WHOLE.includes(code) && (!isNumber || Number.isInteger(value))) ||
				(HUNDREDTHS.includes(code) && (!isNumber || Number.isInteger(value * 100))) ||
				(code === '@' && !isNumber)
		);
	}
	return [...odd];
}

function hasGround(fill: XmlElement): boolean {
	const patterns = findAll(fill, 'patternFill').map((pattern) => attributeOf(pattern, 'patternType') ?? 'none');
	return patterns.some((pattern) => pattern !== 'none') || findAll(fill, 'gradientFill').length > 0;
}

const NOTHING: XmlElement = { uri: '', local: '', attributes: [], children: [] };
