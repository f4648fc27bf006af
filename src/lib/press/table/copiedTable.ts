/** A figure’s values as a table to paste: tab-separated for spreadsheets, HTML for documents and mails. Runs in a browser too. */
import type { Row } from '../../charts/types';
import { basisName, basisWithFormula } from '../../sentences/basis';
import { withReader } from '../../sentences/personalReading';
import { standingCell } from '../../sentences/standing';
import { inHtml } from '../report/escapes';
import { defused } from './csvCell';

export interface CopiedTable {
	readonly head: readonly string[];
	/** Words alone: “over 40”, never 40 with a sign that is lost on the way. */
	readonly rows: readonly (readonly string[])[];
	/** What the last row says: whose words and numbers these are. */
	readonly source: string;
}

const HEAD = ['What', 'Period', 'Value', 'Bounds', 'Basis', 'Standing', 'Says'];

/** @param source a sentence on where it is from, with the figure’s address */
export function copiedTable(rows: readonly Row[], source: string): CopiedTable {
	return {
		head: HEAD,
		rows: rows.map((row) => [
			row.label,
			row.periodLabel,
			[row.written, row.flag].filter((words) => words !== '').join(', '),
			row.bounds,
			withReader(basisWithFormula(basisName(row), row.formula), row.read_by),
			standingCell(row),
			row.speaker
		]),
		source
	};
}

/** What parts cells and rows is a space within them. */
const cell = (text: string) => defused(text.replaceAll(/\s+/g, ' '));

export function tableTsv({ head, rows, source }: CopiedTable): string {
	return [head, ...rows, [source]].map((cells) => cells.map(cell).join('\t')).join('\n');
}

export function tableHtml({ head, rows, source }: CopiedTable): string {
	const row = (cells: readonly string[], tag: 'th' | 'td') =>
		`<tr>${cells.map((text) => `<${tag}>${inHtml(text)}</${tag}>`).join('')}</tr>`;
	const body = rows.map((cells) => row(cells, 'td')).join('');
	const last = `<tr><td colspan="${head.length}">${inHtml(source)}</td></tr>`;
	return `<table><thead>${row(head, 'th')}</thead><tbody>${body}${last}</tbody></table>`;
}
