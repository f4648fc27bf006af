/** Columns too narrow for their numbers: spreadsheets round them then, or show signs in their place. */
import { attributeOf, elementsOf, findAll, textOf, type XmlElement } from '../xmlNodes';

/** Where neither the sheet nor a column says one, in digits. @see ECMA-376, 18.3.1.81 */
const USUAL_WIDTH = 8.43;
/** Programs write widths anew, by fonts of their own. */
const ALLOWED = 0.9;

/** None of our tables has a tenth of them. */
const COLUMNS_AT_MOST = 500;

interface Column {
	readonly from: number;
	readonly to: number;
	readonly width: number;
}

/** What is odd, a sentence each. */
export function oddWidths(sheet: XmlElement): string[] {
	const [format] = findAll(sheet, 'sheetFormatPr');
	const usual = Number((format && attributeOf(format, 'defaultColWidth')) ?? USUAL_WIDTH);
	const columns = findAll(sheet, 'col').map((column): Column => {
		const of = (name: string) => Number(attributeOf(column, name) ?? 0);
		return { from: of('min'), to: of('max'), width: of('width') };
	});
	// Each cell asks them.
	if (columns.length > COLUMNS_AT_MOST) return ['It says more of its columns than it has.'];
	const isNarrow = (cell: XmlElement) => {
		if ((attributeOf(cell, 't') ?? 'n') !== 'n') return false;
		const [value] = elementsOf(cell).filter(({ local }) => local === 'v');
		const [, letters = ''] = /^([A-Z]{1,3})\d/.exec(attributeOf(cell, 'r') ?? '') ?? [];
		const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
		const width = columns.find(({ from, to }) => from <= number && number <= to)?.width ?? usual;
		return value !== undefined && width < ALLOWED * widthOf(Number(textOf(value)));
	};
	return findAll(sheet, 'c').some(isNarrow) ? ['A column is too narrow for its numbers.'] : [];
}

/** In digits, with half a digit for each sign between thousands. */
function widthOf(value: number): number {
	const [whole = '', decimals = ''] = String(Math.abs(value)).split('.');
	return (value < 0 ? 1 : 0) + whole.length + Math.floor((whole.length - 1) / 3) / 2 + decimals.length;
}
