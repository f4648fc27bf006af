import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../../src/lib/charts/registry';
import type { Row } from '../../../../src/lib/charts/types';
import { COLUMNS } from '../../../../src/lib/press/table/columns';
import { toCsv } from '../../../../src/lib/press/table/csv';
import { csvCell } from '../../../../src/lib/press/table/csvCell';
import { csvForExcel } from '../../../../src/lib/press/table/csvForExcel';
import { billions, claim, figure, stated } from '../../charts/evidence';
import { REAL_FIGURES, realFigure } from '../../figure/realFigures';
import { csvRecords } from '../csvRecords';

function rowFrom(more: Partial<Row> = {}): Row {
	const of = figure<unknown>('bar', { bars: [{ of: 'x', label: 'x' }] }, [claim('x', billions(240))]);
	const [row] = chartOf(of).rows(of);
	if (!row) throw new Error('no row');
	return { ...row, ...more };
}

/** What a cell means: the apostrophe that defuses a formula is not part of it. */
const meant = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, '');

describe('CSV', () => {
	it.each(REAL_FIGURES.map((of) => [of.slug, of] as const))('of %s is read back as its rows', (_, of) => {
		const rows = chartOf(of).rows(of);
		const [header, ...records] = csvRecords(toCsv(rows));
		expect(header).toEqual([...COLUMNS]);
		expect(records.map((record) => record.map(meant))).toEqual(
			rows.map((row) => COLUMNS.map((column) => (row[column] === null ? '' : String(row[column]))))
		);
	});

	it('has its columns in the order that others rely on', () => {
		expect(COLUMNS.join(',')).toBe(
			'figure,label,id,series,basis,subject,measure,period,value,written,unit,relation,lower,upper,nature,formula,standing,verdict,assumption,caveat,flag,speaker,quote,source,url,read_by,because'
		);
	});

	it('keeps quotation marks, commas and line ends of any kind', () => {
		for (const quote of ['He said “over 40”', 'a "b" c', 'one, two', 'one\ntwo', 'one\r\ntwo', '"', ',', '']) {
			const [, record] = csvRecords(toCsv([rowFrom({ quote })]));
			expect(record?.[COLUMNS.indexOf('quote')]).toBe(quote);
		}
	});

	it('ends each record with CRLF, the last one too, and has no byte order mark', () => {
		const csv = toCsv([rowFrom(), rowFrom()]);
		expect(csv.endsWith('\r\n')).toBe(true);
		expect(csv.split('\r\n')).toHaveLength(4);
		expect(csv.startsWith('figure,')).toBe(true);
	});

	const texts = COLUMNS.filter((column) => typeof rowFrom()[column] === 'string');

	it.each(texts)('lets no spreadsheet run what stands in %s', (column) => {
		for (const start of ['=', '+', '-', '@', '\t', '\r']) {
			const text = `${start}1+1`;
			const [, record] = csvRecords(toCsv([{ ...rowFrom(), [column]: text }]));
			expect(record?.[COLUMNS.indexOf(column)]).toBe(`'${text}`);
		}
	});

	it.each([
		'+60%',
		'-8 bn',
		'+5 °C',
		'+ 3.5',
		'+$5',
		'-€1,000.50',
		'+2 percentage points',
		'+12 km/h',
		'-40\u00a0%',
		'-0.5'
	])('leaves the number “%s” as it is written', (written) => {
		const [, record] = csvRecords(toCsv([rowFrom({ written })]));
		expect(record?.[COLUMNS.indexOf('written')]).toBe(written);
	});

	it.each([
		'=cmd|/c calc!A1',
		'@SUM(1)',
		'+60%+1',
		'-2+3',
		'+1-1',
		'+5*2',
		'+1/2',
		'-1|cmd',
		'+1!A1',
		'+1(2)',
		'+US$5 bn',
		'+A1',
		'-she said',
		'- she said',
		'+',
		'+60%\t=1+1',
		'+1"&A1'
	])('defuses “%s”, which a spreadsheet would run', (written) => {
		const [, record] = csvRecords(toCsv([rowFrom({ written })]));
		expect(record?.[COLUMNS.indexOf('written')]).toBe(`'${written}`);
	});

	it('is for Excel with the mark of UTF-8 before it, and nothing else', () => {
		expect(csvForExcel('a,b\r\n')).toBe('\ufeffa,b\r\n');
	});

	it('defuses texts in all columns but those of numbers', () => {
		expect(COLUMNS.filter((column) => !texts.includes(column))).toEqual(['value', 'lower', 'upper']);
		const [, record] = csvRecords(toCsv([rowFrom({ value: '=1', lower: '=1', upper: '@x' })]));
		expect(['value', 'lower', 'upper'].map((column) => record?.[COLUMNS.findIndex((name) => name === column)])).toEqual(
			["'=1", "'=1", "'@x"]
		);
	});

	it('defuses what is inside of added columns too', () => {
		const [header, record] = csvRecords(toCsv([rowFrom()], { version: '1', content: '=x' }));
		expect(header?.slice(-2)).toEqual(['version', 'content']);
		expect(record?.slice(-2)).toEqual(['1', "'=x"]);
	});

	it.each([
		[240e9, '240000000000'],
		[-8e9, '-8000000000'],
		[1e-12, '0.000000000001'],
		[1.5e21, '1500000000000000000000'],
		[0.1 + 0.2, '0.30000000000000004'],
		[0, '0']
	])('writes the number %d plainly, never as an exponent and never defused', (number, text) => {
		expect(csvCell(number)).toBe(text);
		expect(Number(csvCell(number))).toBe(number);
	});

	it('leaves a bound that does not exist empty', () => {
		const of = realFigure('meetings');
		const [, meetings] = csvRecords(toCsv(chartOf(of).rows(of)));
		expect(meetings?.[COLUMNS.indexOf('lower')]).toBe('40');
		expect(meetings?.[COLUMNS.indexOf('upper')]).toBe('');
		expect(csvCell(null)).toBe('');
	});

	it('keeps the sign of a loss as a number in one column, and as written in another', () => {
		const of = realFigure('gazprom-loss');
		const [, loss] = csvRecords(toCsv(chartOf(of).rows(of)));
		expect(loss?.[COLUMNS.indexOf('value')]).toBe('-8000000000');
		expect(loss?.[COLUMNS.indexOf('written')]).toBe('−$8 bn');
	});

	it('writes the words of a fraction, and no percentage', () => {
		const of = figure<unknown>('share', { of: 'x', label: 'l', rest: 'r', whole: 'w' }, [
			claim('x', stated(0.5, 'share', { word: 'half' }))
		]);
		const csv = toCsv(chartOf(of).rows(of));
		expect(csv).toContain(',half,');
		expect(csv).not.toContain('50%');
	});
});
