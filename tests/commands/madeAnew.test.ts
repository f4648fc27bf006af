/** What a file says of itself can be forged as a whole, where nothing is signed; what the published version makes cannot. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { confirmedByMaking } from '../../src/cli/check/madeAnew';
import { MAKERS } from '../../src/cli/check/makers';
import { currentDataset } from '../../src/lib/dataset/current';
import { completeSvg } from '../../src/lib/press/completeSvg';
import { OWN_DRAWING } from '../../src/lib/press/drawings';
import { drawingOf } from '../../src/lib/press/drawing';
import { LIST, zipFile } from '../../src/lib/press/zip/figureZip';
import { docxFile } from '../../src/lib/press/report/docx';
import { slideFile } from '../../src/lib/press/slides/pptx';
import { xlsxFile } from '../../src/lib/press/table/xlsx';
import { renderPng } from '../../src/lib/press/png/png';
import { annotatePng } from '../../src/lib/press/png/notes';
import { jsonFile } from '../../src/lib/press/record/json';
import { readFigureRecord } from '../../src/lib/press/record/figureRecord';
import { FILE_FORM, REPORT_FORM, type FileForm } from '../../src/lib/figure/widths';
import { ttfFiles } from '../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../src/lib/fonts/folder';
import { branded } from '../../src/lib/dataset/stages/brand';
import type { Scene } from '../../src/lib/scene/shapes';
import { HOUSE, LIGHT } from '../../src/lib/scene/palette';
import { fillShown, sealText } from '../../src/lib/press/seal/fingerprint';
import { readPrivateKey } from '../../src/lib/press/seal/sign';
import { drawingDigest } from '../../src/lib/press/verify/shown/drawingForm';
import { parseXml } from '../../src/lib/press/verify/shown/parseXml';
import { verifyFile } from '../../src/lib/press/verify/verifyFile';
import type { Published } from '../../src/lib/press/verify/published';
import { PDF } from '../fuzz/verify/mutators/pdf';
import { inContents, inHead } from '../fuzz/verify/pdfForm';
import { address, figure, filesOf, listOf } from '../unit/press/verify/originals';
import { smallSigningKey } from '../unit/press/signingKey';

const files = await filesOf(figure);
const paths = ttfFiles().map((name) => join(FONT_FOLDER, name));
const owner = readPrivateKey(smallSigningKey().pem);

const confirm = confirmedByMaking({ dataset: currentDataset(), dir: 'data' });

async function checked(bytes: Uint8Array, list: Published = listOf()) {
	return confirm(verifyFile('x', bytes, list), bytes);
}

/** Another number, with all digests written anew: what anybody can do where nothing is signed. */
function forged(svg: Uint8Array): Uint8Array {
	const [head, drawing] = strFromU8(svg).split('</metadata>');
	const other = [head, drawing?.replaceAll('$240', '$340')].join('</metadata>');
	return strToU8(sealText(fillShown(other, drawingDigest(parseXml(other)), undefined), undefined));
}

/** The picture with another number in its pixels, and digests that fit them. */
function forgedPicture(form: FileForm): Uint8Array {
	const drawing = drawingOf(figure, { address, form });
	const scene = JSON.parse(JSON.stringify(drawing.scene).replaceAll('$240', '$340')) as Scene;
	return renderPng({ ...drawing, scene }, { scale: OWN_DRAWING.scale, fonts: paths });
}

const base64Of = (name: string) => readFileSync(join('.cache/fonts', name)).toString('base64');
const record = readFigureRecord(strFromU8(files.json));

/** What anybody can make who has the program, with the words and pixels that they want. */
const FORGED: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
	'a picture': () => forgedPicture(FILE_FORM),
	'a page with a forged picture': () => docxFile(record, forgedPicture(REPORT_FORM)),
	'a page with other words': () =>
		docxFile({ ...record, caveats: [...record.caveats, 'Nobody disputes it.'] }, pictureOfPage()),
	'a slide': () => slideFile({ ...record, caveats: [...record.caveats, 'Nobody disputes it.'] }),
	'a kit with a forged picture': () => kitWith({ [`${figure.slug}.png`]: forgedPicture(FILE_FORM) }),
	'a kit with another caption': () => kitWith({ 'caption.txt': strToU8('Nobody disputes it.\n') }),
	'a kit with another citation': () => kitWith({ [`${figure.slug}.bib`]: strToU8('@misc{x, title = {Undisputed}}\n') }),
	'a kit with a file of its own': () => kitWith({ 'NOTE.txt': strToU8('Nobody disputes it.\n') }),
	'a workbook': () => xlsxFile({ ...record, subtitle: 'Undisputed' })
};

function pictureOfPage(): Uint8Array {
	return renderPng(drawingOf(figure, { address, form: REPORT_FORM }), { scale: 1, fonts: paths });
}

function kitWith(entries: Record<string, Uint8Array>): Uint8Array {
	const { [LIST]: _, ...own } = unzipSync(files.kit);
	return zipFile({ ...own, ...entries });
}

describe('where the site has a brand', () => {
	const brand = { name: 'The Post', links: [], palette: { ...HOUSE, light: { ...LIGHT, stated: '#0a3f8c' } } };
	const dataset = currentDataset();
	const figures = dataset.figures.map((each) => branded(each, brand));
	const ofBrand = confirmedByMaking({ dataset: { ...dataset, brand, figures }, dir: 'data' });

	it.each(['svg', 'png', 'docx'] as const)('files from before it are as they were made: %s', async (kind) => {
		const file = await ofBrand(verifyFile('x', files[kind], listOf()), files[kind]);
		expect(file.state).toBe('intact');
		expect(file.notes).toContain('Made anew from the version as it is published, it shows the same.');
	});

	it('files of a brand that it had before are as they were made, once that is named', async () => {
		const former = { name: 'The Old Post', palette: { ...HOUSE, light: { ...LIGHT, stated: '#4b2a91' } } };
		const slide = await slideFile(readFigureRecord(jsonFile({ ...figure, brand: former }, address)));
		expect(await ofBrand(verifyFile('x', slide, listOf()), slide)).toMatchObject({ verdict: 'changed' });
		const knowing = confirmedByMaking({
			dataset: { ...dataset, brand: { ...brand, former: [former] }, figures },
			dir: 'data'
		});
		expect(await knowing(verifyFile('x', slide, listOf()), slide)).toMatchObject({ state: 'intact' });
	});

	it('a slide of its own is as it was made; one of another’s words with its brand is not', async () => {
		const own = readFigureRecord(jsonFile(branded(figure, brand), address));
		const [slide, mixed] = await Promise.all([own, { ...record, brand }].map((each) => slideFile(each)));
		if (!slide || !mixed) throw new Error('no slides');
		expect(await ofBrand(verifyFile('x', slide, listOf()), slide)).toMatchObject({ state: 'intact' });
		// Its notes cite the figure as one of Cited Figures.
		expect(await ofBrand(verifyFile('x', mixed, listOf()), mixed)).toMatchObject({ verdict: 'changed' });
	});
});

describe('a file that is made anew', () => {
	it.each(['svg', 'outlines', 'pdf'] as const)('gives the size of its drawing, and no other is tried: %s', (kind) => {
		const { scene } = drawingOf(figure, { address });
		const [size, ...more] = MAKERS[kind === 'pdf' ? 'pdf' : 'svg'].sizes?.(files[kind]) ?? [];
		expect(size?.width).toBeCloseTo(scene.width * scene.unit, 2);
		expect(size?.height).toBeCloseTo(scene.height * scene.unit, 2);
		expect(more).toEqual([]);
	});

	it.each(['svg', 'outlines', 'pdf', 'png', 'json', 'xlsx', 'kit', 'docx'] as const)(
		'is the same, as %s',
		async (kind) => {
			const file = await checked(files[kind]);
			expect(file.state).toBe('intact');
			expect(file.notes.join()).toContain('Made anew');
			expect(file.notes.join()).not.toContain('prove nothing against intent');
		}
	);

	it('tells what was forged with all of its digests, which they themselves do not', async () => {
		const bytes = forged(files.svg);
		const alone = verifyFile('x', bytes, listOf());
		expect(alone.state).toBe('intact');
		expect(alone.notes.join()).toContain('prove nothing against intent');
		expect(await checked(bytes)).toMatchObject({
			verdict: 'changed',
			differences: [expect.stringContaining('something else')]
		});
	});

	it.each(Object.entries(FORGED))('tells %s that was forged with all of its digests', async (_, forge) => {
		const bytes = await forge();
		const alone = verifyFile('x', bytes, listOf());
		expect(alone.state).toBe('intact');
		expect(alone.notes.join()).toContain('prove nothing against intent');
		expect(await checked(bytes)).toMatchObject({ verdict: 'changed', notes: [] });
	});

	it('compares a picture in part that was drawn otherwise at its edges', async () => {
		const drawing = drawingOf(figure, { address });
		const picture = decode(renderPng(drawing, { scale: 1, fonts: paths }));
		const softer = picture.data.map((value) => (value > 128 ? value - 8 : value + 8));
		const png = encode({ ...picture, data: softer });
		const file = await checked(annotatePng(png, { provenance: drawing.provenance, scale: 1 }));
		expect(file.verdict).toBe('in-part');
		expect(file.notes.join()).toContain('drawn otherwise at its edges');
	});

	it('does not draw a picture that is far larger than any of a site', async () => {
		const { provenance } = drawingOf(figure, { address });
		const [width, height] = [6000, 5000];
		const png = encode({ width, height, channels: 1, depth: 8, data: new Uint8Array(width * height) });
		const file = await checked(annotatePng(png, { provenance, scale: 2 }));
		expect(file).toMatchObject({
			verdict: 'in-part',
			notes: expect.arrayContaining([expect.stringContaining('million pixels')]) as unknown
		});
	});

	it('leaves a PDF of an earlier edition, which drew otherwise, compared in part', async () => {
		const old = new Uint8Array(
			readFileSync(new URL('../fixtures/downloads/3/unsigned/trade-record.zip', import.meta.url))
		);
		const pdf = unzipSync(old)['trade-record.pdf'] ?? new Uint8Array();
		const rewritten = PDF.find(({ what }) => what === 'objects of other numbers')?.change(pdf) ?? pdf;
		expect(verifyFile('x', rewritten, listOf()).verdict).toBe('in-part');
		expect((await checked(rewritten)).verdict).toBe('in-part');
		// Its streams are as they were; how they are put together is not.
		const faded = inHead(/\/Type \/ExtGState\n\/ca 1/, '/ca 1', '/ca 0')(pdf);
		expect((await checked(faded)).verdict).toBe('in-part');
		expect((await checked(inContents((text) => `${text} `)(pdf))).verdict).toBe('changed');
	});

	it('compares a picture in part that was made to order and shows something else, with where', async () => {
		const file = await checked(forgedPicture({ width: 333, title: true }));
		expect(file.verdict).toBe('in-part');
		expect(file.notes.join()).toMatch(/Compare it with the figure, most of all about \d+ %/);
	});

	it('is the same as a drawing that a browser made with the fonts of its page, and with no others', async () => {
		const drawing = drawingOf(figure, { address, form: { width: 333, title: false } });
		const sheet = readFileSync('.cache/fonts/fonts.css', 'utf8');
		const faces = [...sheet.matchAll(/@font-face\{[^}]*url\(\.\/[^}]*\}/g)].map(([rule]) =>
			rule
				.replace(/url\(\.\/([^)]+)\)/, (_, name: string) => `url("data:font/woff2;base64,${base64Of(name)}")`)
				// As browsers write it.
				.replace('font-weight:400', 'font-weight: normal')
				.replace(';font-style:normal', '')
		);
		const madeWith = async (fonts: string) => checked(strToU8(completeSvg(drawing, { fonts })));
		expect((await madeWith(faces.join('\n'))).state).toBe('intact');
		const [first = '', second = ''] = faces;
		const swapped = [first.replace(/base64,[^"]+/, /base64,[^"]+/.exec(second)?.[0] ?? ''), ...faces.slice(1)];
		expect((await madeWith(swapped.join('\n'))).state).toBe('in-part');
		expect((await madeWith(`${faces.join('\n')} text { display: none }`)).state).toBe('in-part');
	});

	it('says of one that was made to order that its fonts were not compared', async () => {
		const drawing = drawingOf(figure, { address, form: { width: 333, title: false }, look: 'dark' });
		const file = await checked(strToU8(completeSvg(drawing, { fonts: '@font-face{src:url(data:x)}' })));
		expect(file.state).toBe('in-part');
		expect(file.notes.join()).toContain('its fonts were not compared');
	});

	it('is not asked of what is signed', async () => {
		const signed = await filesOf(figure, owner);
		const file = await checked(signed.pdf, listOf(owner));
		expect(file.state).toBe('intact');
		expect(file.notes.join()).not.toContain('Made anew');
	});
});
