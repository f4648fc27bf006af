import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonFile } from '../../../../src/lib/press/record/json';
import { readFigureRecord, type FigureRecord } from '../../../../src/lib/press/record/figureRecord';
import { slideFile, slidesFile } from '../../../../src/lib/press/slides/pptx';
import { PROPERTIES } from '../../../../src/lib/press/report/officeProperties';
import { parseXml } from '../../../../src/lib/press/verify/shown/parseXml';
import { attributeOf, findAll, textOf } from '../../../../src/lib/press/verify/shown/xmlNodes';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { listOf } from '../verify/originals';
import { writeZip } from '../../../../src/lib/press/zip/archive';
import { realFigure } from '../../figure/realFigures';

const recordOf = (slug: string) => readFigureRecord(jsonFile(realFigure(slug), `https://example.org/figures/${slug}/`));

let record: FigureRecord;
let slide: Uint8Array;
beforeAll(async () => {
	record = recordOf('trade-record');
	slide = await slideFile(record);
});

const part = (name: string, of = slide) => strFromU8(unzipSync(of)[name] ?? new Uint8Array());
const xml = (name: string) => parseXml(part(name));

describe('the slide of a figure', () => {
	it('has its title as the title of the slide', () => {
		const titles = findAll(xml('ppt/slides/slide1.xml'), 'sp').filter((shape) =>
			findAll(shape, 'ph').some((place) => attributeOf(place, 'type') === 'title')
		);
		expect(titles.map((shape) => findAll(shape, 't').map(textOf).join(''))).toEqual([record.title]);
	});

	it('begins a title from right to left at the right, and one from left to right at the left', async () => {
		const pPrOf = (of: Uint8Array) => /type="title".*?<a:pPr[^>]*>/s.exec(part('ppt/slides/slide1.xml', of))?.[0] ?? '';
		expect(pPrOf(slide)).toMatch(/<a:pPr[^>]* algn="l"/);
		expect(pPrOf(slide)).not.toContain('rtl="1"');
		const title = 'כ-240 אוניות נכנסו לנמל בשנת 2023.';
		const turned = pPrOf(await slideFile({ ...record, title, content: { ...record.content, title } }));
		expect(turned).toMatch(/<a:pPr rtl="1" +algn="r"/);
	});

	it('has the chart as shapes, each mark with its sentence, and no picture', () => {
		const drawn = xml('ppt/slides/slide1.xml');
		const alts = findAll(drawn, 'cNvPr').map((name) => attributeOf(name, 'descr') ?? '');
		expect(alts).toContain(record.alt);
		expect(alts.filter((alt) => alt.includes('240')).length).toBeGreaterThan(1);
		expect(findAll(drawn, 'pattFill')).toHaveLength(1);
		expect(findAll(drawn, 'gradFill').length).toBeGreaterThan(0);
		expect(Object.keys(unzipSync(slide)).filter((name) => name.includes('media'))).toEqual([]);
		const ids = findAll(drawn, 'cNvPr').map((name) => attributeOf(name, 'id'));
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('keeps the words of a line together, the marked ones with their ground', () => {
		const drawn = xml('ppt/slides/slide1.xml');
		const lines = findAll(drawn, 'p').map((line) => findAll(line, 't').map(textOf).join(''));
		const quote = record.quotes[0]?.exact ?? 'no quote';
		expect(lines.join(' ')).toContain(quote);
		const marked = findAll(drawn, 'r').filter((run) => findAll(run, 'highlight').length > 0);
		expect(marked.map((run) => findAll(run, 't').map(textOf).join(''))).toContain('record $240 billion');
	});

	it('has the short title where its words are the short ones, so that it stands in the lines that were laid out', async () => {
		const { short } = realFigure('border-agreement');
		const titles = findAll(
			parseXml(part('ppt/slides/slide1.xml', await slideFile(recordOf('border-agreement')))),
			'sp'
		).filter((shape) => findAll(shape, 'ph').some((place) => attributeOf(place, 'type') === 'title'));
		expect(short?.title).toBeDefined();
		expect(titles.map((shape) => findAll(shape, 't').map(textOf).join(''))).toEqual([short?.title]);
	});

	it('marks the words of claims alone, where lines of several quotes stand close', async () => {
		const drawn = parseXml(part('ppt/slides/slide1.xml', await slideFile(recordOf('statements'))));
		const marked = findAll(drawn, 'r').filter((run) => findAll(run, 'highlight').length > 0);
		expect(marked.map((run) => findAll(run, 't').map(textOf).join(''))).toEqual(['last week', 'a 2023 statement']);
	});

	it('has notes with the quote, the caveat and the source, a paragraph each', () => {
		const lines = findAll(xml('ppt/notesSlides/notesSlide1.xml'), 'p').map((line) =>
			findAll(line, 't').map(textOf).join('')
		);
		for (const words of [record.quotes[0]?.exact, record.citations.sources[0]?.apa, record.note, record.address])
			expect(lines.filter((line) => words !== null && words !== undefined && line.includes(words))).not.toEqual([]);
	});

	it('is the same bytes whenever it is made', async () => {
		expect(Buffer.from(await slideFile(record)).equals(Buffer.from(slide))).toBe(true);
	});

	it('is vouched for as it was written, packed anew too, and in no other form', () => {
		const published = listOf();
		expect(verifyFile('a.pptx', slide, published)).toMatchObject({ kind: 'pptx', verdict: 'intact' });
		const entries = unzipSync(slide);
		expect(verifyFile('a.pptx', writeZip(entries), published).verdict).toBe('intact');
		for (const name of Object.keys(entries).filter((each) => each !== PROPERTIES)) {
			const doctored = { ...entries, [name]: new TextEncoder().encode(`${part(name)}\n`) };
			expect([name, verifyFile('a.pptx', writeZip(doctored), published).verdict]).toEqual([name, 'changed']);
		}
		const more = { ...entries, 'ppt/vbaProject.bin': new Uint8Array([1]) };
		expect(verifyFile('a.pptx', writeZip(more), published).verdict).toBe('changed');
	});
});

it('several figures have a slide each, in their order', async () => {
	const records = ['meetings', 'oil-half'].map(recordOf);
	const deck = await slidesFile(records, 'Two figures');
	const titles = [1, 2].map((number) => part(`ppt/slides/slide${number}.xml`, deck));
	expect(titles.map((markup, i) => markup.includes(records[i]?.title ?? 'no title'))).toEqual([true, true]);
});
