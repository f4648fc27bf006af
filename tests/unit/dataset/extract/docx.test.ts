import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/lib/dataset/extract/extract';
import { bytesOf, codeOf, docx, paragraph, takenOut } from './files';

const MARK = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
const CORE = `<?xml version="1.0"?><cp:coreProperties xmlns:cp="x" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Ships &amp; ports</dc:title><dc:creator>Jane Roe</dc:creator><dcterms:created>2024-05-16T10:00:00Z</dcterms:created></cp:coreProperties>`;

describe('a Word file', () => {
	it('gives paragraphs, tables and footnotes, without the marks that would be read as digits', async () => {
		const file = docx(
			paragraph('It cost $240 billion', MARK) + `<w:tbl>${row('Year', 'Ships')}${row('2023', '5,100')}</w:tbl>`,
			{
				footnote: 'In prices of 2020.'
			}
		);
		expect((await takenOut(file, 'a.docx')).text).toBe(
			'It cost $240 billion\n\nYear\tShips\n2023\t5,100\n\nIn prices of 2020.'
		);
	});

	it('says of itself what its properties say', async () => {
		const file = docx(paragraph('12 ships'), { parts: { 'docProps/core.xml': bytesOf(CORE) } });
		expect((await takenOut(file, 'a.docx')).facts).toEqual([
			{ field: 'title', value: 'Ships & ports', from: 'DOCX title' },
			{ field: 'author', value: 'Jane Roe', from: 'DOCX creator' },
			{ field: 'issued', value: '2024-05-16T10:00:00Z', from: 'DOCX created' }
		]);
	});

	it.each([
		['broken-file', docx(paragraph('12 ships')).subarray(0, 900)],
		['broken-file', docx('<w:p><w:r>')],
		['no-text', docx('')],
		['not-a-text', zipSync({ 'xl/workbook.xml': bytesOf('<x/>') })],
		['too-large', docx(paragraph('12 ships'), { parts: { 'word/more.xml': new Uint8Array(61_000_000) } })]
	])('that gives no text is refused: %s', async (code, bytes) => {
		expect(codeOf(await extract(bytes, { name: 'a.docx' }))).toBe(code);
	});

	it('opens no files outside of it', async () => {
		const outside = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>a&x;b</dc:title></cp:coreProperties>`;
		const { facts } = await takenOut(
			docx(paragraph('12 ships'), { parts: { 'docProps/core.xml': bytesOf(outside) } }),
			'a.docx'
		);
		expect(facts.map(({ value }) => value).join()).toMatch(/^(?:a?&x;b?)?$/u);
	});
});
