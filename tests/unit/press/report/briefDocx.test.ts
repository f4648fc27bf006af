import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ttfFiles } from '../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../src/lib/fonts/folder';
import { drawingOf } from '../../../../src/lib/press/drawing';
import { textsOf } from '../../../../src/lib/scene/shapes';
import { renderPng } from '../../../../src/lib/press/png/png';
import { readFigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { briefDocxFile, reportDocxFile, type Captioned } from '../../../../src/lib/press/report/briefDocx';
import { PROPERTIES } from '../../../../src/lib/press/report/officeProperties';
import { parseXml } from '../../../../src/lib/press/verify/shown/parseXml';
import { attributeOf, findAll, textOf } from '../../../../src/lib/press/verify/shown/xmlNodes';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { realFigure } from '../../figure/realFigures';
import { writeZip } from '../../../../src/lib/press/zip/archive';
import { listOf } from '../verify/originals';

const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));
const addressOf = (slug: string) => `https://example.org/figures/${slug}/`;

function captioned(slug: string): Captioned {
	const figure = realFigure(slug);
	const drawing = drawingOf(figure, { address: addressOf(slug), form: 'captioned' });
	return {
		record: readFigureRecord(jsonFile(figure, addressOf(slug))),
		picture: renderPng(drawing, { scale: 1, fonts })
	};
}

const part = (docx: Uint8Array, name: string) => strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
const wordsOf = (docx: Uint8Array, name: string) =>
	findAll(parseXml(part(docx, name)), 'p').map((each) => findAll(each, 't').map(textOf).join(''));
const numbersIn = (docx: Uint8Array) =>
	findAll(parseXml(part(docx, 'word/document.xml')), 'fldSimple').map((field) => [
		attributeOf(field, 'instr')?.trim(),
		textOf(field)
	]);

let trade: Captioned;
let page: Uint8Array;
beforeAll(async () => {
	trade = captioned('trade-record');
	page = await briefDocxFile(trade);
});

describe('the page of a figure in brief', () => {
	it('counts the figure by a field, with a bookmark to refer to', () => {
		expect(numbersIn(page)).toEqual([['SEQ Figure \\* ARABIC', '1']]);
		expect(part(page, 'word/document.xml')).toContain('w:name="figure_trade_record"');
	});

	it('has the quotes in the caption and the source in the footnote, and neither in the picture', () => {
		const { record } = trade;
		const quote = record.quotes[0]?.exact ?? 'no quote';
		const caption = wordsOf(page, 'word/document.xml').find((words) => words.startsWith('Figure 1. ')) ?? '';
		expect(caption).toContain(`${record.title} (disputed).`);
		expect(caption).toContain(`“${quote}” (Mary Glantz).`);
		expect(wordsOf(page, 'word/footnotes.xml').join(' ')).toContain(record.citations.sources[0]?.apa);
		const form = { address: record.address, form: 'captioned' } as const;
		const drawn = textsOf(drawingOf(realFigure('trade-record'), form).scene)
			.map(({ text }) => text)
			.join(' ');
		for (const words of [quote.slice(0, 20), record.title, 'Institute of Peace']) expect(drawn).not.toContain(words);
		expect(drawn).toContain('The article does not date the prewar period');
	});

	it('is vouched for, and no more with a field of another kind', () => {
		expect(verifyFile('a.docx', page, listOf())).toMatchObject({ kind: 'docx', verdict: 'intact' });
		const entries = unzipSync(page);
		const document = part(page, 'word/document.xml').replace('SEQ Figure', 'INCLUDEPICTURE Figure');
		const doctored = writeZip({ ...entries, 'word/document.xml': new TextEncoder().encode(document) });
		expect(verifyFile('a.docx', doctored, listOf())).toMatchObject({
			verdict: 'changed',
			differences: expect.arrayContaining(['It has a field that our pages never have.'])
		});
	});

	it('is the same bytes whenever it is made', async () => {
		expect(Buffer.from(await briefDocxFile(trade)).equals(Buffer.from(page))).toBe(true);
	});
});

it('names in the caption for whom a speaker reports, and where a quote stops', async () => {
	const words = wordsOf(await briefDocxFile(captioned('seventy-five-years')), 'word/document.xml').join(' ');
	expect(words).toContain('deepen strategic coordination.” (the two leaders, per Carla Freeman).');
	expect(words).toContain('visited China last week\u00a0…” (Introduction, unsigned).');
});

it('several figures are numbered, each with its note, and have one bibliography', async () => {
	const figures = [captioned('oil-half'), trade];
	const report = await reportDocxFile(figures, 'Two figures');
	expect(numbersIn(report).map(([, number]) => number)).toEqual(['1', '2']);
	// Word pairs the two ends of a bookmark by its number, and wants each picture's own.
	const document = part(report, 'word/document.xml');
	for (const numbered of [
		/<w:bookmarkStart [^>]*w:id="(\d+)"/g,
		/<w:bookmarkEnd w:id="(\d+)"/g,
		/<wp:docPr id="(\d+)"/g
	])
		expect([...document.matchAll(numbered)].map(([, id]) => id)).toEqual(['1', '2']);
	const notes = wordsOf(report, 'word/footnotes.xml').filter((words) => words.startsWith('Source: '));
	expect(notes.map((note, i) => note.endsWith(figures[i]?.record.address ?? 'no address'))).toEqual([true, true]);
	const words = wordsOf(report, 'word/document.xml');
	const sources = words.slice(words.indexOf('Sources') + 1);
	expect(sources.filter((line) => line.includes('usip.org'))).toHaveLength(1);
	expect(sources).toHaveLength(3);
	expect(part(report, PROPERTIES)).not.toContain('Content');
});
