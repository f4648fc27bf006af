import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { shownFigures, currentDataset } from '../../src/lib/dataset/current';
import { toBibtex } from '../../src/lib/press/cite/bibtex';
import { recordsOf } from '../../src/lib/press/cite/citations';
import { chartOf } from '../../src/lib/charts/registry';
import { drawingOf } from '../../src/lib/press/drawing';
import { figureCsv } from '../../src/lib/press/table/csv';
import { csvCell } from '../../src/lib/press/table/csvCell';
import { csvForExcel } from '../../src/lib/press/table/csvForExcel';
import { dataPackage, datasetCsv } from '../../src/lib/press/table/datasetFiles';
import { readFigureRecord } from '../../src/lib/press/record/figureRecord';
import { fontBytes } from '../../src/lib/press/fontBytes';
import { jsonFile } from '../../src/lib/press/record/json';
import { outlineSvg } from '../../src/lib/press/svg/outlines';
import { renderPdf } from '../../src/lib/press/pdf/pdf';
import { renderPng } from '../../src/lib/press/png/png';
import { svgFile } from '../../src/lib/press/svg/svg';
import { xlsxFile } from '../../src/lib/press/table/xlsx';
import { ttfFiles } from '../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../src/lib/fonts/folder';
import { itWith, runClient } from './clients';
import { datapackage } from './packages';

const [figure] = shownFigures();
if (!figure) throw new Error('no figure to try');
const address = 'https://example.org/figures/x/';
const quote = figure.quotes[0]?.quote.exact ?? '';
const fonts = ttfFiles().map((name) => ({ name, bytes: readFileSync(join(FONT_FOLDER, name)) }));

const folder = mkdtempSync(join(tmpdir(), 'cited-figures-clients-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);

const svg = await svgFile(figure, { address, readFont: fontBytes });
const drawing = drawingOf(figure, { address });
const png = renderPng(drawing, { scale: 2, fonts: ttfFiles().map((name) => join(FONT_FOLDER, name)) });
writeFileSync(file('x.svg'), svg);
writeFileSync(file('x.outlines.svg'), outlineSvg(drawing, { fonts }));
writeFileSync(file('x.png'), png);
writeFileSync(file('x.pdf'), await renderPdf(drawing, { fonts }));
writeFileSync(file('x.csv'), figureCsv(figure, address));
writeFileSync(file('x.xlsx'), await xlsxFile(readFigureRecord(jsonFile(figure, address))));
writeFileSync(file('x.bib'), toBibtex(recordsOf(figure, address)));

describe('programs that read the pictures', () => {
	itWith('exiftool', 'reads title, quote, source, address and fingerprint of the PNG, without a warning', () => {
		const read = runClient('exiftool', ['-a', '-G1', file('x.png')]);
		expect(read).not.toContain('Warning');
		for (const part of [quote, 'XMP-cited', 'Web Statement', 'Copyright', address]) expect(read).toContain(part);
	});
	itWith('exiftool', 'reads XMP and document information of the PDF, and the metadata of the SVG', () => {
		expect(runClient('exiftool', ['-a', '-G1', file('x.pdf')])).toContain(quote);
		expect(runClient('exiftool', ['-a', '-G1', file('x.svg')])).toContain(quote);
	});
	itWith('exiftool', 'finds the metadata of every picture valid', () => {
		for (const name of ['x.svg', 'x.outlines.svg', 'x.png', 'x.pdf']) {
			const read = runClient('exiftool', ['-validate', '-warning', '-error', '-a', '-G1', file(name)]);
			expect(read.trim().split('\n'), name).toEqual([expect.stringMatching(/Validate\s+: OK$/)]);
		}
	});
	itWith('pngcheck', 'finds no fault in the PNG', () => {
		expect(runClient('pngcheck', [file('x.png')])).toMatch(/^OK/);
	});
	itWith('rsvg-convert', 'draws both SVGs', () => {
		for (const name of ['x.svg', 'x.outlines.svg']) {
			runClient('rsvg-convert', [file(name), '-o', file(`${name}.png`)]);
			expect(readFileSync(file(`${name}.png`)).length).toBeGreaterThan(10_000);
		}
	});
	itWith('pandoc', 'puts the PNG into a .docx byte for byte', () => {
		writeFileSync(file('x.md'), '![A figure](x.png)\n');
		runClient('pandoc', ['x.md', '-o', 'x.docx'], folder);
		const media = Object.entries(unzipSync(readFileSync(file('x.docx')))).find(([name]) => name.endsWith('.png'));
		expect(Buffer.from(media?.[1] ?? []).equals(Buffer.from(png))).toBe(true);
	});
	itWith('pdffonts', 'finds all fonts of the PDF embedded', () => {
		const lines = runClient('pdffonts', [file('x.pdf')])
			.trim()
			.split('\n')
			.slice(2);
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.every((line) => /\byes yes yes\b/.test(line))).toBe(true);
	});
	itWith('pdftotext', 'finds the source line as text in the PDF', () => {
		expect(runClient('pdftotext', [file('x.pdf'), '-'])).toContain('Source: ');
	});
	itWith('pdflatex', 'includes the PDF', () => {
		writeFileSync(
			file('x.tex'),
			'\\documentclass{article}\\usepackage{graphicx}\\begin{document}\\includegraphics[width=\\linewidth]{x.pdf}\\end{document}'
		);
		runClient('pdflatex', ['-interaction=batchmode', '-jobname=latex', 'x.tex'], folder);
		expect(existsSync(file('latex.pdf'))).toBe(true);
	});
});

describe('programs that read the tables', () => {
	itWith('soffice', 'opens the workbook, its numbers and its words whole', () => {
		const filter = 'csv:Text - txt - csv (StarCalc):44,34,76';
		const profile = `-env:UserInstallation=file://${file('profile')}`;
		runClient('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', file('office'), file('x.xlsx')]);
		const read = readFileSync(file('office/x.csv'), 'utf8');
		expect(read).toContain(quote);
		expect(read).toMatch(/240[,.]?000[,.]?000[,.]?000/);
	});
	itWith('soffice', 'runs nothing in a CSV, and takes a signed number for a number', () => {
		const cells = ['=1+1', '+1+1', '-2+3', '@SUM(1;1)', '+A1', '=cmd|x', '+60%', '-5', '+$5'];
		writeFileSync(file('cells.csv'), cells.map((cell) => `${csvCell(cell)},x\r\n`).join(''));
		const profile = `-env:UserInstallation=file://${file('profile')}`;
		const input = '--infilter=CSV:44,34,76';
		runClient('soffice', [profile, '--headless', input, '--convert-to', 'fods', '--outdir', folder, file('cells.csv')]);
		const sheet = readFileSync(file('cells.fods'), 'utf8');
		expect(sheet).not.toContain('table:formula');
		expect(sheet.match(/office:value-type="(?:percentage|float|currency)" office:[^>]*value="[\d.-]+"/g)).toHaveLength(
			3
		);
	});
	itWith('python3', 'reads the words of both tables as the JSON has them, and that for Excel as UTF-8', () => {
		writeFileSync(file('excel.csv'), csvForExcel(figureCsv(figure, address)));
		const program = `import csv, sys
for name, encoding in (('x.csv', 'utf-8'), ('excel.csv', 'utf-8-sig')):
    with open(name, encoding=encoding, newline='') as f:
        rows = list(csv.DictReader(f))
        print(list(rows[0])[0], '|'.join(row['written'] for row in rows))
`;
		writeFileSync(file('written.py'), program);
		const written = chartOf(figure)
			.rows(figure)
			.map((row) => row.written)
			.join('|');
		const environment = { ...process.env, PYTHONIOENCODING: 'utf-8' };
		const read = runClient('python3', ['written.py'], folder, environment);
		expect(read.trim().split('\n')).toEqual([`figure ${written}`, `figure ${written}`]);
	});
	itWith('sqlite3', 'imports the CSV and sums it', () => {
		const sql = `.mode csv\n.import ${file('x.csv')} t\nselect count(*), max(quote = '${quote.replaceAll("'", "''")}') from t;`;
		writeFileSync(file('x.sql'), sql);
		const rows = figureCsv(figure, address).trimEnd().split('\r\n').length - 1;
		expect(runClient('sqlite3', [':memory:', `.read ${file('x.sql')}`]).trim()).toBe(`${rows},1`);
	});
	itWith('pandoc', 'cites from the BibTeX file', () => {
		writeFileSync(file('cite.md'), '---\nnocite: "@*"\n---\n');
		const read = runClient(
			'pandoc',
			['cite.md', '--citeproc', '--bibliography=x.bib', '-t', 'plain', '--wrap=none'],
			folder
		);
		for (const source of figure.sources) expect(read).toContain(source.publisher);
	});
	it('datapackage validates the package and every row', async () => {
		const { Package } = (await datapackage()).default;
		for (const name of ['data', 'figures']) mkdirSync(file(name), { recursive: true });
		const figures = shownFigures();
		const descriptor = dataPackage(currentDataset(), figures, address);
		writeFileSync(file('datapackage.json'), JSON.stringify(descriptor));
		writeFileSync(file('data/claims.csv'), datasetCsv(currentDataset(), figures));
		for (const each of figures) writeFileSync(file(`figures/${each.slug}.csv`), figureCsv(each, address));
		const loaded = await Package.load(file('datapackage.json'));
		expect(loaded.errors).toEqual([]);
		for (const resource of loaded.resources) expect((await resource.read({ keyed: true })).length).toBeGreaterThan(0);
	}, 60_000);
});
