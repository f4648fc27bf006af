/** PDFs in which other pages lie than those that programs show: only those that are shown may be vouched for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { fromLatin1, latin1 } from '../../../../../src/lib/press/latin1';
import { PdfFile } from '../../../../../src/lib/press/verify/shown/pdf/file';
import { isReport } from '../../../../../src/lib/press/verify/report/verified';
import { verify } from '../../../../../src/lib/press/verify/report/verifyReport';
import { placeOf, stream, updated, type Update } from './pdfText';
import { DOWNLOADS, listThen } from './reports';

const PICTURE = 'gazprom-loss-og.png';
const png = readFileSync(join(DOWNLOADS, PICTURE));
const list = listThen();
const read = (name: string) => Promise.resolve(name === PICTURE ? new Uint8Array(png) : undefined);

/** As pdfkit numbers them in a page with one picture. */
const [PAGES, CONTENTS, RESOURCES] = [1, 5, 6];

/** A page with the picture as it was published. */
async function honestPdf(): Promise<string> {
	const document = new PDFDocument({ size: [600, 800], margin: 0, compress: false });
	const parts: Buffer[] = [];
	document.on('data', (part: Buffer) => parts.push(part));
	const end = new Promise((resolve) => document.on('end', resolve));
	document.image(png, 100, 100, { width: 400, height: 210 });
	document.end();
	await end;
	return latin1(new Uint8Array(Buffer.concat(parts)));
}

const honest = await honestPdf();

const page = (contents: string) =>
	`<</Type/Page/Parent 92 0 R/MediaBox[0 0 600 800]/Resources ${RESOURCES} 0 R/Contents ${contents}>>`;

const COVER = stream('q 1 g 150 150 100 100 re f Q');
/** What the page draws, and a white field over the picture. */
const COVERED = page(`[${CONTENTS} 0 R 90 0 R]`);
const PAGES_OF_91 = '<</Type/Pages/Kids[91 0 R]/Count 1>>';

const COVERING: Update['objects'] = [
	[90, COVER],
	[91, COVERED],
	[92, PAGES_OF_91],
	[93, '<</Type/Catalog/Pages 92 0 R>>']
];

async function told(text: string) {
	const verified = await verify('x.pdf', fromLatin1(text), list, read);
	return isReport(verified) ? verified.pictures.map(({ verdict }) => verdict) : verified.notes.join(' ');
}

it('the page as it was made is as published, and with a field over its picture it is changed', async () => {
	expect(await told(honest)).toEqual(['published']);
	expect(await told(updated(honest, { objects: COVERING, root: 93 }))).toEqual(['changed']);
});

it('an honest catalogue to which nothing leads is not what the document shows', async () => {
	const objects: Update['objects'] = [...COVERING, [94, `<</Type/Catalog/Pages ${PAGES} 0 R>>`]];
	expect(await told(updated(honest, { objects, root: 93 }))).toEqual(['changed']);
});

it.each([
	['names the older place', (older: number) => placeOf(older)],
	['does not name it', () => undefined]
])('an honest page after the one that is shown does not count where the table %s', async (_, place) => {
	const covered = updated(honest, { objects: COVERING, root: 93 });
	const older = covered.indexOf('91 0 obj');
	const doctored = updated(covered, {
		objects: [[91, page(`${CONTENTS} 0 R`)]],
		places: new Map([[91, place(older)]]),
		root: 93
	});
	expect(await told(doctored)).toEqual(['changed']);
});

it('a later table counts for programs that look for its word alone, and nothing is vouched for', async () => {
	const covered = updated(honest, { objects: COVERING, root: 93 });
	const end = /startxref\s+\d+\s+%%EOF\s*$/;
	const [told93 = ''] = end.exec(covered) ?? [];
	const [toldFirst = ''] = end.exec(honest) ?? [];
	const both = covered.replace(end, `${toldFirst}% ${told93.replace('%%EOF', '')}`);
	expect(await told(both)).toContain('Its table of objects is damaged');
});

it.each([
	['points beside its objects', (text: string) => text.replace(/0000000015 00000 n/, '0000000016 00000 n')],
	[
		'names one object at two places',
		(text: string) => text.replace('xref\n0 15\n', 'xref\n1 1\n0000000015 00000 n \n0 15\n')
	],
	['is cut off', (text: string) => text.replace(/startxref[^]*$/, '')]
])('nothing is vouched for in a document whose table %s', async (_, damage) => {
	expect(damage(honest)).not.toBe(honest);
	expect(await told(damage(honest))).toContain('Its table of objects is damaged');
});

it('what a page draws in a way that is not read leaves its pictures in doubt', async () => {
	const objects: Update['objects'] = [
		[90, stream('q 1 g 150 150 100 100 re f Q', '/Filter/ASCII85Decode/Type/XObject/Subtype/Form/BBox[0 0 600 800]')],
		[91, page(`[${CONTENTS} 0 R 95 0 R]`).replace(`${RESOURCES} 0 R`, '<</XObject<</I1 8 0 R/F 90 0 R>>>>')],
		[92, PAGES_OF_91],
		[93, '<</Type/Catalog/Pages 92 0 R>>'],
		[95, stream('/F Do')]
	];
	expect(await told(updated(honest, { objects, root: 93 }))).toEqual(['in-part']);
	const packed = objects.map(
		([number, text]) => [number, number === 95 ? stream('87cURD]', '/Filter/LZWDecode') : text] as const
	);
	expect(await told(updated(honest, { objects: packed, root: 93 }))).toEqual([]);
});

/** As Word writes it: what the second table names is free in the first one. */
function hybrid(inTable: (covered: number) => string | undefined) {
	const objects = COVERING.filter(([number]) => number !== 91);
	const at = honest.length;
	const shown = `91 0 obj\n${COVERED}\nendobj\n`;
	const entry = [1, at >> 16, (at >> 8) & 255, at & 255].map((byte) => String.fromCharCode(byte)).join('');
	const beside = `96 0 obj\n${stream(entry, '/Type/XRef/W[1 3 0]/Index[91 1]/Size 200')}\nendobj\n`;
	const file = honest.replace(/(startxref\s+\d+\s+%%EOF\s*)$/, `${shown}${beside}$1`);
	const start = file.indexOf('91 0 obj');
	const moved = file.replace(
		entry,
		[1, start >> 16, (start >> 8) & 255, start & 255].map((byte) => String.fromCharCode(byte)).join('')
	);
	const free: Update['objects'] = [...objects, [91, page(`${CONTENTS} 0 R`)]];
	return updated(moved, {
		objects: free,
		places: new Map([[91, inTable(start)]]),
		root: 93,
		more: `/XRefStm ${file.indexOf('96 0 obj')}`
	});
}

it('a second table beside the first, as Word writes it, tells where an object is that is free in the first', async () => {
	expect(await told(hybrid(() => '0000000000 00000 f'))).toEqual(['changed']);
	expect(await told(hybrid(() => undefined))).toEqual(['changed']);
	expect(await told(hybrid((place) => placeOf(place)))).toEqual(['changed']);
	expect(await told(hybrid(() => placeOf(15)))).toContain('Its table of objects is damaged');
	expect(() => new PdfFile(fromLatin1(hybrid(() => undefined)))).toThrow('two tables');
});

it.each([
	['a stamp', 'in-part', '/Annots[<</Type/Annot/Subtype/Stamp/Rect[150 150 250 250]>>]', ''],
	[
		'a link with a face of its own over it',
		'changed',
		'/Annots[<</Type/Annot/Subtype/Link/Rect[150 550 250 650]/AP<<>>>>]',
		''
	],
	['layers', 'in-part', '', '/OCProperties<</OCGs[]>>'],
	['a plain link', 'published', '/Annots[<</Type/Annot/Subtype/Link/Rect[150 150 250 250]>>]', '']
])('with %s on its page the picture is %s', async (_, verdict, ofPage, ofCatalogue) => {
	const objects: Update['objects'] = [
		[91, page(`${CONTENTS} 0 R`).replace(/>>$/, `${ofPage}>>`)],
		[92, PAGES_OF_91],
		[93, `<</Type/Catalog/Pages 92 0 R${ofCatalogue}>>`]
	];
	expect(await told(updated(honest, { objects, root: 93 }))).toEqual([verdict]);
});
