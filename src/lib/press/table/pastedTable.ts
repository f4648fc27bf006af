/** A table as it is pasted: tab-separated for spreadsheets, HTML for documents and mails. Runs in a browser too. */
import { inHtml } from '../report/escapes';
import type { CopiedTable } from './copiedTable';
import { defused } from './defused';

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
