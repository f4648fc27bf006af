import { versionOf } from '../../../src/lib/figure/version';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { shownFigures, currentDataset } from '../../../src/lib/dataset/current';
import { withAccess } from '../../../src/lib/press/cite/access';
import { isZipIntact } from '../../../src/lib/press/zip/archive';
import { citationsOf } from '../../../src/lib/press/cite/citations';
import { cslDate } from '../../../src/lib/press/cite/csl';
import { figureCsv, toCsv } from '../../../src/lib/press/table/csv';
import { datasetCsv, dataPackage } from '../../../src/lib/press/table/datasetFiles';
import { drawingOf } from '../../../src/lib/press/drawing';
import { readFigureRecord } from '../../../src/lib/press/record/figureRecord';
import { isTextIntact } from '../../../src/lib/press/seal/fingerprint';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import { jsonFile } from '../../../src/lib/press/record/json';
import { outlineSvg } from '../../../src/lib/press/svg/outlines';
import { renderPdf } from '../../../src/lib/press/pdf/pdf';
import { isPdfIntact } from '../../../src/lib/press/pdf/seal';
import { renderPng } from '../../../src/lib/press/png/png';
import { isPngIntact, readPngTexts } from '../../../src/lib/press/png/seal';
import { readChunks } from '../../../src/lib/press/png/chunks';
import { svgFile, type SvgOptions } from '../../../src/lib/press/svg/svg';
import { DARK, LIGHT } from '../../../src/lib/scene/palette';
import { PROPERTIES } from '../../../src/lib/press/report/officeProperties';
import { xlsxFile } from '../../../src/lib/press/table/xlsx';
import { titleAway } from '../../../src/lib/sentences/figureStanding';
import { chartOf } from '../../../src/lib/charts/registry';
import { ttfFiles } from '../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../src/lib/fonts/folder';
import { drawingOfShapes } from './smallDrawing';

const [figure] = shownFigures();
if (!figure) throw new Error('no figure to try');
const address = 'https://example.org/figures/x/';
const paths = ttfFiles().map((name) => join(FONT_FOLDER, name));
const fonts = ttfFiles().map((name) => ({ name, bytes: readFileSync(join(FONT_FOLDER, name)) }));
const svg = await svgFile(figure, { address, readFont: fontBytes });
const drawing = drawingOf(figure, { address });
const quote = figure.quotes[0]?.quote.exact ?? 'no quote';

describe('the SVG file', () => {
	it('stands alone and carries title, alt text, quote, source and seal', () => {
		expect(svg).not.toMatch(/@import|foreignObject|var\(|currentColor|url\((?!#|data:)|href=|class=/);
		expect(svg).toContain(`<cited:quote>${quote}</cited:quote>`);
		expect(svg).toContain('<dc:identifier>https://example.org/figures/x/</dc:identifier>');
		expect(svg.match(/@font-face/g)?.length).toBeGreaterThanOrEqual(4);
		expect(isTextIntact(svg)).toBe(true);
	});

	it('is declared as XML, its RDF in the envelope of XMP, so that exiftool finds all of it valid', () => {
		const outlined = outlineSvg(drawing, { fonts });
		for (const text of [svg, outlined]) {
			expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true);
			expect(text).toMatch(
				/<metadata><x:xmpmeta xmlns:x="adobe:ns:meta\/"><rdf:RDF .*<\/rdf:RDF><\/x:xmpmeta><\/metadata>/s
			);
		}
	});

	it('names itself by its content where there is no address', async () => {
		const local = await svgFile(figure, { address: '/figures/x/', readFont: fontBytes });
		expect(local).toMatch(/<dc:identifier>urn:sha256:[0-9a-f]{64}<\/dc:identifier>/);
	});

	it('is the same each time', async () => {
		expect(await svgFile(figure, { address, readFont: fontBytes })).toBe(svg);
	});

	it('can be dark, without a ground, wide, and without its title; its citation stays', async () => {
		const make = (more: Partial<SvgOptions>) => svgFile(figure, { address, readFont: fontBytes, ...more });
		const root = (text: string) => /<svg [^>]*>/.exec(text)?.[0];
		expect(await make({ look: 'dark' })).toContain(`fill="${DARK.card}"`);
		expect(await make({ look: 'dark' })).not.toContain(`"${LIGHT.card}"`);
		const bare = await make({ look: 'transparent', form: { width: 980, title: false } });
		expect(root(bare)).toContain('width="980"');
		expect(bare).toContain(
			'<rect width="980" height="" fill="none"'.replace('""', `"${/height="(\d+)"/.exec(bare)?.[1]}"`)
		);
		expect(bare).not.toContain(`>${figure.subtitle}</text>`);
		expect(svg).toContain('>Source: ');
		expect(bare).toContain('>Source: ');
		expect(bare).toContain(`<cited:quote>${quote}</cited:quote>`);
		expect(isTextIntact(bare)).toBe(true);
	});

	it('has outlines in place of text on request, with the words kept', () => {
		const outlined = outlineSvg(drawing, { fonts });
		expect(outlined).not.toMatch(/<text|font-face/);
		expect(outlined).toContain('aria-label="Source: ');
		expect(isTextIntact(outlined)).toBe(true);
	});
});

describe('the PNG file', () => {
	const png = renderPng(drawing, { scale: 1, fonts: paths });

	it('carries all texts before the image data', () => {
		const types = readChunks(png).map(({ type }) => type);
		expect(types.slice(0, types.indexOf('IDAT')).filter((type) => type === 'iTXt')).toHaveLength(6);
		expect([...readPngTexts(png).keys()]).toEqual([
			'Title',
			'Author',
			'Description',
			'Source',
			'Copyright',
			'XML:com.adobe.xmp'
		]);
		expect(readPngTexts(png).get('Title')).toBe(titleAway(figure));
	});

	it('is sealed: a changed text or pixel shows', () => {
		expect(isPngIntact(png)).toBe(true);
		const changed = Uint8Array.from(png);
		changed[changed.length - 40] = (changed[changed.length - 40] ?? 0) ^ 1;
		expect(isPngIntact(changed)).toBe(false);
	});
});

describe('the PDF file', () => {
	it('is sealed, and the same each time', async () => {
		const pdf = await renderPdf(drawing, { fonts });
		expect(isPdfIntact(pdf)).toBe(true);
		expect(Buffer.from(await renderPdf(drawing, { fonts })).equals(Buffer.from(pdf))).toBe(true);
		const changed = Buffer.from(pdf);
		changed[changed.indexOf('dc:title') + 1] = 0x65;
		expect(isPdfIntact(changed)).toBe(false);
	});

	it('refuses to fill something from what the drawing does not hold', async () => {
		const odd = drawingOfShapes([{ kind: 'rect', width: 9, height: 9, fill: { from: 'nothing' } }]);
		await expect(renderPdf(odd, { fonts })).rejects.toThrow('A rect is filled from “nothing”');
	});
});

describe('the workbook', () => {
	it('holds numbers as numbers and all else as texts that nothing runs, just as they are, and is sealed', async () => {
		const record = readFigureRecord(jsonFile(figure, address));
		const evil = { ...record, rows: record.rows.map((row) => ({ ...row, label: '=HYPERLINK("x")' })) };
		const bytes = await xlsxFile(evil);
		const entries = unzipSync(bytes);
		const sheet = strFromU8(entries['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
		expect(sheet).toContain('<v>240000000000</v>');
		expect(sheet).not.toContain('<f>');
		const strings = strFromU8(entries['xl/sharedStrings.xml'] ?? new Uint8Array());
		expect(strings).toMatch(/<t(?: xml:space="preserve")?>=HYPERLINK\(/);
		expect(strings).toMatch(/<t(?: xml:space="preserve")?>\+60%</);
		expect(strings).not.toMatch(/>'/);
		expect(isZipIntact(bytes, PROPERTIES)).toBe(true);
		expect(Buffer.from(await xlsxFile(evil)).equals(Buffer.from(bytes))).toBe(true);
	});
});

describe('the CSV file', () => {
	const csv = figureCsv(figure, address);
	const rows = chartOf(figure).rows(figure);

	it('reads the same in papaparse and csv-parse, with version and fingerprint in each row', () => {
		const papa = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
		const other = parse(csv, { columns: true }) as Record<string, string>[];
		expect(papa.errors).toEqual([]);
		expect(papa.data).toEqual(other);
		expect(papa.data.map(({ quote: words }) => words)).toEqual(rows.map(({ quote: words }) => words));
		expect(
			papa.data.every(
				({ version, content }) => version === String(versionOf(figure)) && /^[0-9a-f]{64}$/.test(content ?? '')
			)
		).toBe(true);
		expect(csv.startsWith('\ufeff')).toBe(false);
	});

	it('defuses what a spreadsheet would run', () => {
		const odd = toCsv(rows.slice(0, 1).map((row) => ({ ...row, label: '=1+1', caveat: '@x' })));
		expect(odd).toContain("'=1+1");
		expect(odd).toContain("'@x");
	});
});

describe('the dataset’s files', () => {
	it('hold every claim, derived value and check once', () => {
		const dataset = currentDataset();
		const ids = (parse(datasetCsv(dataset, shownFigures()), { columns: true }) as { id: string }[]).map(({ id }) => id);
		expect(ids).toEqual([...dataset.claims, ...dataset.derivations, ...dataset.checks].map(({ id }) => id));
	});

	it('name the licence that the dataset states, and none that it does not', () => {
		const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
		const licensed = dataPackage({ ...currentDataset(), licence }, shownFigures(), '/');
		expect(licensed['licenses']).toEqual([{ title: licence.name, path: licence.url }]);
		expect(dataPackage(currentDataset(), shownFigures(), '/')).not.toHaveProperty('licenses');
	});

	it('describe as many columns as the tables have', () => {
		const { resources } = dataPackage(currentDataset(), shownFigures(), '/') as {
			resources: { schema: { fields: { name: string }[] } }[];
		};
		const [, ofFigure] = resources;
		expect(ofFigure?.schema.fields.map(({ name }) => name).join(',')).toBe(figureCsv(figure, address).split('\r\n')[0]);
	});
});

describe('citations', () => {
	it('leave out what is not known, here the day of publication', () => {
		const { sources } = citationsOf(figure, address);
		expect(sources[0]?.apa).toMatch(/^Glantz, M\., & Freeman, C\. \(ca\.\u00a02024, May\)\. /);
		expect(sources[0]?.chicago).toMatch(/^Glantz, Mary, and Carla Freeman\. \[ca\.\u00a02024\]\. “/);
		expect(cslDate('2024-05')).toEqual({ 'date-parts': [[2024, 5]] });
		expect(cslDate('202X')).toBeUndefined();
	});

	it('have a place for the day of access in each style', () => {
		const citations = citationsOf(figure, address, true);
		for (const { apa, chicago, mla, harvard } of [citations.figure]) {
			expect([apa, chicago, mla, harvard].every((text) => text.includes('9999'))).toBe(true);
			expect(withAccess(mla, new Date(2026, 10, 24))).toMatch(/ Accessed 24 Nov\. 2026\.$/);
			expect(withAccess(harvard, new Date(2026, 4, 2))).toMatch(/ \(Accessed: 2 May 2026\)\.$/);
			expect(withAccess(mla, undefined) + withAccess(harvard, undefined)).not.toMatch(/9999|ccessed/);
			expect(withAccess(apa, new Date(2026, 10, 24))).toContain('Retrieved November 24, 2026, from https');
			expect(withAccess(chicago, new Date(2026, 10, 24))).toContain('Accessed November 24, 2026. https');
			expect(withAccess(apa, undefined) + withAccess(chicago, undefined)).not.toMatch(/9999|Retrieved|Accessed/);
		}
		// Nobody knows whether a reader has opened the source.
		for (const source of citations.sources)
			expect(Object.values(source).join(' ')).not.toMatch(/9999|Retrieved|Accessed/);
	});

	it('name the address that is asked for, though a work is cited once', () => {
		const cited = (address: string) => citationsOf(figure, address).figure.apa;
		expect(cited('https://example.org/one/')).toContain('https://example.org/one/');
		expect(cited('https://example.org/two/')).toContain('https://example.org/two/');
	});
});
