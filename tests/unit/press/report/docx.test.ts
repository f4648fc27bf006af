import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { shownFigures } from '../../../../src/lib/dataset/current';
import { EDITION } from '../../../../src/lib/dataset/versions/edition';
import { shownMark } from '../../../../src/lib/press/seal/fingerprint';
import { isZipIntact } from '../../../../src/lib/press/zip/archive';
import { readFigureRecord, type FigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { PROPERTIES } from '../../../../src/lib/press/report/officeProperties';
import { readChunks, writeChunks } from '../../../../src/lib/press/png/chunks';
import { renderPng } from '../../../../src/lib/press/png/png';
import { docxFile } from '../../../../src/lib/press/report/docx';
import { pageDigest } from '../../../../src/lib/press/verify/shown/pageTexts';
import { pixelDigest } from '../../../../src/lib/press/verify/shown/pixels';
import { escapeXml } from '../../../../src/lib/press/xml';
import { REPORT_FORM, REPORT_SCALE } from '../../../../src/lib/figure/widths';
import { ttfFiles } from '../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../src/lib/fonts/folder';

const figure = shownFigures().find(({ standing }) => standing === 'contradicted') ?? shownFigures()[0];
if (!figure) throw new Error('no figure to try');
const address = 'https://example.org/figures/x/';
const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));

let record: FigureRecord;
let picture: Uint8Array;
let docx: Uint8Array;
beforeAll(async () => {
	record = readFigureRecord(jsonFile(figure, address));
	const drawing = drawingOf(figure, { address, form: REPORT_FORM });
	picture = renderPng(drawing, { scale: REPORT_SCALE, fonts });
	docx = await docxFile(record, picture);
});

const part = (name: string) => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());

describe('the document to paste from', () => {
	it('holds the picture untouched, 16 cm wide, with its alt text', () => {
		const media = Object.entries(unzipSync(docx)).find(([name]) => /^word\/media\/.*png$/.test(name));
		expect(Buffer.from(media?.[1] ?? []).equals(Buffer.from(picture))).toBe(true);
		const width = Number(/<wp:extent cx="(\d+)"/.exec(part('word/document.xml'))?.[1]);
		// English Metric Units: 360,000 are a centimetre.
		expect(width / 360_000).toBeCloseTo(16, 1);
		expect(part('word/document.xml')).toContain(`descr="${record.alt.replaceAll('&', '&amp;')}"`);
	});

	it('has a caption, and a footnote with the quote, the source and the figure', () => {
		expect(part('word/document.xml')).toContain(record.title);
		expect(part('word/document.xml')).toContain('<w:footnoteReference w:id="1"/>');
		for (const text of [
			record.quotes[0]?.exact ?? 'no quote',
			record.citations.sources[0]?.apa ?? 'no source',
			address
		])
			expect(part('word/footnotes.xml')).toContain(escapeXml(text));
		for (const caveat of record.caveats) expect(part('word/document.xml')).toContain(caveat);
	});

	it('is sealed, dated by its version, and the same each time', async () => {
		expect(isZipIntact(docx, PROPERTIES)).toBe(true);
		expect(part('docProps/core.xml')).toContain(`${record.revisions.at(-1)?.date}T00:00:00Z`);
		expect(Buffer.from(await docxFile(record, picture)).equals(Buffer.from(docx))).toBe(true);
		const changed = unzipSync(docx);
		expect(changed[PROPERTIES]).toBeDefined();
	});

	it('counts the pixels of a picture that is not as it was sealed, whatever it says of itself', async () => {
		const notes = readChunks(picture).filter(({ type }) => type === 'iTXt');
		const [head, ...rest] = readChunks(encode({ width: 1, height: 1, channels: 3, data: Uint8Array.of(1, 2, 3) }));
		if (!head) throw new Error('a PNG without chunks');
		const entries = unzipSync(await docxFile(record, writeChunks([head, ...notes, ...rest])));
		expect(strFromU8(entries[PROPERTIES] ?? new Uint8Array())).toContain(
			shownMark(
				EDITION,
				pageDigest(entries, (png) => shownMark(EDITION, pixelDigest(png)))
			)
		);
	});

	it('refuses what is no picture', async () => {
		await expect(docxFile(record, readFileSync('package.json'))).rejects.toThrow('no PNG');
	});
});
