import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect } from 'vitest';
import { currentDataset, shownFigures } from '../../src/lib/dataset/current';
import { toBibtex } from '../../src/lib/press/cite/bibtex';
import { recordsOf } from '../../src/lib/press/cite/citations';
import { datasetCsv, datasetRows } from '../../src/lib/press/table/datasetFiles';
import { readFigureRecord } from '../../src/lib/press/record/figureRecord';
import { drawingOf } from '../../src/lib/press/drawing';
import { jsonFile } from '../../src/lib/press/record/json';
import { renderPdf } from '../../src/lib/press/pdf/pdf';
import { renderPng } from '../../src/lib/press/png/png';
import { docxFile } from '../../src/lib/press/report/docx';
import { reportKitTexts } from '../../src/lib/press/report/reportKit';
import { REPORT_FORM, REPORT_SCALE } from '../../src/lib/figure/widths';
import { ttfFiles } from '../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../src/lib/fonts/folder';
import { itWith, runClient } from './clients';

/** Three report kits in one folder, as a report writer has them. */
const folder = mkdtempSync(join(tmpdir(), 'cited-figures-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
const unescapeXml = (text: string) =>
	text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const paths = ttfFiles().map((name) => join(FONT_FOLDER, name));
const fonts = ttfFiles().map((name) => ({ name, bytes: readFileSync(join(FONT_FOLDER, name)) }));

const kits = await Promise.all(
	shownFigures()
		.slice(0, 3)
		.map(async (figure) => {
			const address = `https://example.org/figures/${figure.slug}/`;
			const record = readFigureRecord(jsonFile(figure, address));
			const drawing = drawingOf(figure, { address, form: REPORT_FORM });
			const png = renderPng(drawing, { scale: REPORT_SCALE, fonts: paths });
			writeFileSync(file(`${figure.slug}-report.png`), png);
			writeFileSync(file(`${figure.slug}-report.pdf`), await renderPdf(drawing, { fonts }));
			writeFileSync(file(`${figure.slug}.docx`), await docxFile(record, png));
			const texts = reportKitTexts(record);
			for (const [name, text] of Object.entries(texts)) writeFileSync(file(name), text);
			return { figure, record, address, texts };
		})
);
const works = kits.flatMap(({ figure, address }) => recordsOf(figure, address));
writeFileSync(file('figures.bib'), toBibtex([...new Map(works.map((work) => [work.id, work])).values()]));

const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/[“”"]/g, '"').replace(/[‘’']/g, "'");

describe('a report in Markdown', () => {
	const chapters = kits.map(({ figure, texts }) => texts[`${figure.slug}.md`] ?? '').join('\n');
	const cited = kits.map(({ figure }) => `@${figure.slug}`).join('; ');
	writeFileSync(
		file('report.md'),
		`---\ntitle: Three figures\n---\n\nAs the figures tell [${cited}].\n\n${chapters}\n\n# Works\n`
	);

	itWith('pandoc', 'makes a page of it with three captioned figures, their notes and the works cited', () => {
		runClient('pandoc', ['report.md', '--citeproc', '--bibliography=figures.bib', '-s', '-o', 'report.html'], folder);
		const html = readFileSync(file('report.html'), 'utf8');
		expect(html.match(/<figcaption/g)).toHaveLength(3);
		for (const { figure, record } of kits) {
			expect(html).toContain(`src="${figure.slug}-report.png"`);
			expect(plain(html.replace(/<[^>]*>/g, ''))).toContain(plain(record.title));
			expect(html).toContain(`id="ref-${figure.slug}"`);
		}
		expect(html.match(/role="doc-endnote"/g)?.length ?? html.match(/<li id="fn/g)?.length).toBe(3);
	});

	itWith('pandoc', 'makes a .docx of it, the footnotes real ones', () => {
		runClient('pandoc', ['report.md', '--citeproc', '--bibliography=figures.bib', '-o', 'report.docx'], folder);
		const again = plain(runClient('pandoc', ['report.docx', '-t', 'markdown', '--wrap=none'], folder));
		expect(again.match(/\[\^\d+\]:/g)).toHaveLength(3);
		for (const { record } of kits) expect(again).toContain(plain(record.quotes[0]?.exact.slice(0, 40) ?? 'no quote'));
	});

	itWith('pandoc', 'gives each picture its alt text, and not its caption, in .docx and HTML', () => {
		for (const { figure, record } of kits) {
			runClient('pandoc', ['-f', 'markdown', `${figure.slug}.md`, '-o', 'alt.docx'], folder);
			const page = strFromU8(unzipSync(readFileSync(file('alt.docx')))['word/document.xml'] ?? new Uint8Array());
			const [, inDocument = ''] = /<wp:docPr [^>]*descr="([^"]*)"/.exec(page) ?? [];
			expect(unescapeXml(inDocument)).toBe(record.alt);
			expect(page).toContain('w:val="ImageCaption"');
			for (const lines of ['md', 'qmd']) {
				const html = runClient('pandoc', ['-f', 'markdown', `${figure.slug}.${lines}`, '-t', 'html'], folder);
				const [, inPage = ''] = /<img [^>]*\balt="([^"]*)"/.exec(html.replaceAll('data-fig-alt=', 'fig=')) ?? [];
				expect(unescapeXml(inPage.replaceAll('\n', ' '))).toBe(record.alt);
				expect(html).toContain('<figcaption>');
			}
		}
	});
});

describe('a document in LaTeX', () => {
	itWith('pdflatex', 'sets three figures with captions, and BibTeX their sources', () => {
		const figures = kits.map(({ figure, texts }) => texts[`${figure.slug}.tex`] ?? '').join('\n');
		writeFileSync(
			file('paper.tex'),
			`\\documentclass{article}\n\\usepackage[utf8]{inputenc}\n\\usepackage{graphicx,url}\n\\begin{document}\n${figures}\n\\clearpage\n\\bibliographystyle{plain}\n\\bibliography{figures}\n\\end{document}\n`
		);
		runClient('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', 'paper.tex'], folder);
		runClient('bibtex', ['paper'], folder);
		runClient('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', 'paper.tex'], folder);
		runClient('pdflatex', ['-interaction=nonstopmode', '-halt-on-error', 'paper.tex'], folder);
		const log = readFileSync(file('paper.log'), 'utf8');
		expect(log).not.toMatch(/undefined (citations|references)|Missing character/);
		expect(existsSync(file('paper.pdf'))).toBe(true);
		const items = readFileSync(file('paper.bbl'), 'utf8').match(/\\bibitem/g) ?? [];
		expect(items).toHaveLength(new Set(works.map(({ id }) => id)).size);
	});
});

describe('the document to paste from', () => {
	itWith('soffice', 'keeps picture, alt text and footnote through LibreOffice', () => {
		const [kit] = kits;
		const profile = `-env:UserInstallation=file://${file('profile')}`;
		const source = file(`${kit?.figure.slug}.docx`);
		runClient('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, source]);
		const text = readFileSync(file(`${kit?.figure.slug}.fodt`), 'utf8');
		expect(text).toContain('text:note-class="footnote"');
		expect(plain(text)).toContain(plain(kit?.record.alt.replaceAll('&', '&amp;') ?? 'no alt text'));
		expect(text).toContain('<draw:image');
	});

	itWith('pandoc', 'reads alt text, caption and footnote of it', () => {
		const [kit] = kits;
		const read = plain(runClient('pandoc', [`${kit?.figure.slug}.docx`, '-t', 'html', '--wrap=none'], folder));
		expect(read).toContain(`alt="${plain(kit?.record.alt.slice(0, 60) ?? 'no alt text')}`);
		expect(read).toMatch(/footnote/);
		expect(read).toContain(plain(kit?.record.title ?? 'no title'));
	});
});

describe('the table of all claims', () => {
	itWith('python3', 'is read with its types by Python’s own library', () => {
		writeFileSync(file('claims.csv'), datasetCsv(currentDataset(), shownFigures()));
		writeFileSync(
			file('read.py'),
			`import csv
with open('claims.csv', encoding='utf-8', newline='') as f:
    rows = list(csv.DictReader(f))
numbers = [float(row['value']) for row in rows if row['value'] != '' and row['unit'] not in ('date', '')]
bounded = [row for row in rows if row['lower'] != '' and row['upper'] != '']
print(len(rows), len(numbers) > 0, len(bounded) > 0, all(row['quote'] for row in rows if row['basis'] == 'stated'))
`
		);
		const rows = datasetRows(currentDataset(), shownFigures()).length;
		expect(runClient('python3', ['read.py'], folder).trim()).toBe(`${rows} True True True`);
	});
	itWith('Rscript', 'is read with its types by R', () => {
		writeFileSync(file('claims.csv'), datasetCsv(currentDataset(), shownFigures()));
		writeFileSync(
			file('read.R'),
			'd <- read.csv("claims.csv", encoding = "UTF-8", na.strings = "")\ncat(nrow(d), is.numeric(d$lower), all(nchar(d$quote[d$basis == "stated"]) > 0))\n'
		);
		const rows = datasetRows(currentDataset(), shownFigures()).length;
		expect(runClient('Rscript', ['read.R'], folder).trim()).toContain(String(rows));
	});
});
