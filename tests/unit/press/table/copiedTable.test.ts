import { expect, it } from 'vitest';
import { chartOf } from '../../../../src/lib/charts/registry';
import { copiedTable } from '../../../../src/lib/press/table/copiedTable';
import { tableHtml, tableTsv } from '../../../../src/lib/press/table/pastedTable';
import { REAL_FIGURES, realFigure } from '../../figure/realFigures';

const SOURCE = 'Source: Ann Example, 2024. https://example.org/';
const of = (slug: string) => copiedTable(chartOf(realFigure(slug)).rows(realFigure(slug)), SOURCE, undefined);

it('a table to paste says qualifiers in words and its source in the last row', () => {
	const lines = tableTsv(of('meetings')).split('\n');
	expect(lines[1]?.split('\t')).toContain('over 40');
	expect(lines.at(-1)).toBe(SOURCE);
	const html = tableHtml(of('meetings'));
	expect(html).toContain('<td>over 40</td>');
	expect(html.endsWith(`<tr><td colspan="8">${SOURCE}</td></tr></tbody></table>`)).toBe(true);
});

it('has as many cells in each row as names of columns, and no formula that a spreadsheet runs', () => {
	for (const { slug } of REAL_FIGURES) {
		const lines = tableTsv(of(slug)).split('\n').slice(0, -1);
		expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([8]));
	}
	const row = { head: ['a'], rows: [['=1+1'], ['a\tb\nc'], ['+60%']], source: '<b>' };
	expect(tableTsv(row)).toBe("a\n'=1+1\na b c\n+60%\n<b>");
	expect(tableHtml(row)).toContain('&lt;b&gt;');
});
