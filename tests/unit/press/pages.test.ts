import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/lib/dataset/load';
import { disk } from '../../../src/lib/dataset/ports/disk';
import { extract } from '../../../src/lib/dataset/extract/extract';
import { textRecord } from '../../../src/lib/dataset/text/textRecord';
import { sha256 } from '../../../src/lib/dataset/sha256';
import { FILE_FORM } from '../../../src/lib/figure/widths';
import { citationsOf } from '../../../src/lib/press/cite/citations';
import { drawingOf } from '../../../src/lib/press/drawing';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import { readFigureRecord } from '../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../src/lib/press/record/json';
import { docxFile } from '../../../src/lib/press/report/docx';
import { slideFile } from '../../../src/lib/press/slides/pptx';
import { xlsxFile } from '../../../src/lib/press/table/xlsx';
import { TEXTS } from '../../../src/lib/press/texts';
import { publishedOf } from '../../../src/lib/press/verify/publishedOf';
import { verifyFile } from '../../../src/lib/press/verify/verifyFile';
import { jsonLdOf } from '../../../src/lib/site/figure/jsonLd';
import { quoteView } from '../../../src/lib/site/figure/quoteView';

const FOLDER = 'tests/fixtures/pages';
const ADDRESS = 'https://example.org/figures/ships/';
const OPENS = 'https://example.org/reports/harbour-report.pdf#page=3';
/** The report calls its third page 1. */
const PAGE = 'p.\u00a01';

const { dataset } = loadDataset({
	files: disk,
	dir: `${FOLDER}/dataset`,
	textDirs: [`${FOLDER}/texts`],
	comparesVersions: false
});
const figure = dataset?.figures.find(({ slug }) => slug === 'ships');
const group = figure?.quotes[0];
if (!dataset || !figure || !group) throw new Error('no figure to try');
const made = (format: keyof typeof TEXTS) =>
	TEXTS[format]({
		figure,
		address: ADDRESS,
		drawing: { form: FILE_FORM, look: 'light' },
		signer: undefined,
		readFont: fontBytes
	});
const record = readFigureRecord(jsonFile(figure, ADDRESS));
const textOfParts = (zip: Uint8Array) =>
	Object.entries(unzipSync(zip))
		.filter(([name]) => /\.xml$/.test(name))
		.map(([, part]) => strFromU8(part))
		.join('\n');

describe('a quote from a PDF', () => {
	it('has the page that its file says, by its number and by its name', async () => {
		const bytes = new Uint8Array(readFileSync(`${FOLDER}/texts/harbour-report.pdf`));
		const extraction = await extract(bytes, { name: 'harbour-report.pdf' });
		if ('refused' in extraction) throw new Error(extraction.refused.message);
		const { found } = extraction;
		expect(found.text).toBe(readFileSync(`${FOLDER}/texts/harbour-report.txt`, 'utf8'));
		expect(textRecord(found.text, { ...found, sha256: sha256(bytes) }).from).toMatchObject({
			pages: [0, 1525, 3050, 4629, 6154, 7679, 9275, 10870],
			labels: ['i', 'ii', '1', '2', '3', '4', '5', '6']
		});
		expect(group.quote).toMatchObject({ page: 3, pageLabel: '1' });
	});

	it.each(['svg', 'csv', 'json', 'figure.html', 'md', 'bib', 'ris', 'csl.json', 'csv-metadata.json'] as const)(
		'names it in the %s',
		async (format) => {
			const written = { md: ', p. 1](', bib: 'pages = {1}', ris: 'SP  - 1\r\n', 'csl.json': '"page": "1"' };
			expect(await made(format)).toContain(format in written ? written[format as keyof typeof written] : PAGE);
		}
	);

	it('names it in the words of every drawing, and in its alt text', () => {
		const { svg, alt } = { svg: JSON.stringify(drawingOf(figure, { address: ADDRESS })), alt: record.alt };
		expect(svg).toContain(`Ann Example, ${PAGE}`);
		expect(svg).toContain(`12 May 2024, ${PAGE}`);
		expect(alt).toMatch(new RegExp(`12 May 2024, ${PAGE}\\)\\.$`));
	});

	it('names it in workbook, document and slide', async () => {
		const png = readFileSync('static/dashboard.png');
		expect(textOfParts(await xlsxFile(record))).toContain(`Ann Example, ${PAGE}`);
		expect(textOfParts(await docxFile(record, png))).toContain(`Ann Example, ${PAGE}: “`);
		expect(textOfParts(await slideFile(record))).toContain(`Ann Example, ${PAGE}: “`);
	});

	it('is cited by it in the text and below the figure, in each style as its manual has it', () => {
		const { inText, note, sources } = citationsOf(figure, ADDRESS);
		expect(inText.sources).toEqual([
			{
				apa: '(Example, 2024, p. 1)',
				mla: '(Example 1)',
				chicago: '(Example 2024, 1)',
				harvard: '(Example, 2024, p. 1)'
			}
		]);
		expect(note.apa).toContain('in Example (2024, p. 1). ');
		expect(note.mla).toContain('in Example (1). ');
		expect(note.chicago).toContain('in Example (2024, 1). ');
		// A list of references names the whole work.
		expect(Object.values(sources[0] ?? {}).join()).not.toMatch(/\bp\. |, 1[,.)]/);
	});

	it('opens there, from pages and tables', async () => {
		expect(quoteView(group.quote, group.source, group.claims)).toMatchObject({
			address: OPENS,
			opens: 'Open the source at page 1'
		});
		expect(await made('csv')).toContain(OPENS);
		expect(await made('md')).toContain(OPENS);
	});

	it('has selectors of the Web Annotation Data Model in JSON and JSON-LD', () => {
		const { exact, prefix, suffix, start, end } = group.quote;
		const selectors = [
			{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc8118', value: 'page=3' },
			{ type: 'TextQuoteSelector', exact, prefix, suffix },
			{ type: 'TextPositionSelector', start, end }
		];
		const json: unknown = JSON.parse(jsonFile(figure, ADDRESS));
		expect(json).toMatchObject({ quotes: [{ page: 3, pageLabel: '1', address: OPENS, selectors }] });
		expect(jsonLdOf(figure, 'alt', undefined)['@graph']).toContainEqual(
			expect.objectContaining({
				type: 'Annotation',
				target: { source: 'https://example.org/reports/harbour-report.pdf', selector: selectors }
			})
		);
	});

	it('is verified with its page: whole files are good, and another page is seen', async () => {
		const list = publishedOf({ dataset, figures: dataset.figures, keys: [], addressOf: () => ADDRESS });
		const judged = (name: string, text: string) => verifyFile(name, new TextEncoder().encode(text), list).verdict;
		const csv = await made('csv');
		expect(judged('ships.json', await made('json'))).toBe('intact');
		expect(judged('ships.svg', await made('svg'))).toBe('intact');
		expect(judged('ships.csv', csv)).toBe('intact');
		expect(judged('ships.csv', csv.replaceAll(PAGE, 'p.\u00a02'))).toBe('changed');
	});
});
