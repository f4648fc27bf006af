/** What a page of a PDF does to a picture that it shows: whatever readers may see otherwise is told, or doubted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { fromLatin1, latin1 } from '../../../../../src/lib/press/latin1';
import { isReport } from '../../../../../src/lib/press/verify/report/verified';
import { verify } from '../../../../../src/lib/press/verify/report/verifyReport';
import { stream, updated } from './pdfText';
import { DOWNLOADS, listThen } from './reports';

const PICTURE = 'gazprom-loss-og.png';
const png = readFileSync(join(DOWNLOADS, PICTURE));
const list = listThen();
const read = (name: string) => Promise.resolve(name === PICTURE ? new Uint8Array(png) : undefined);

/** As pdfkit numbers them in a page with one picture. */
const [CONTENTS, IMAGE] = [5, 8];

/** A page of 600 by 800 points with the picture from 100, 490 to 500, 700, from below. */
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

interface Page {
	/** Instructions before and after those that draw the picture. */
	readonly before?: string;
	readonly after?: string;
	/** Whether the picture is drawn by them alone. */
	readonly only?: true;
	readonly page?: string;
	readonly parent?: string;
	readonly catalogue?: string;
	readonly resources?: string;
	readonly box?: string;
	/** The first is number 101. */
	readonly objects?: readonly string[];
	readonly image?: (object: string) => string;
}

function pdf({ before = '', after = '', only, page = '', parent = '', catalogue = '', resources = '', ...more }: Page) {
	const names = '/Font<</A 101 0 R>>/ExtGState<</G 101 0 R/H 102 0 R>>/Shading<</S 101 0 R>>';
	const own = `<</XObject<</I1 ${IMAGE} 0 R/F 101 0 R/D 103 0 R>>${names}${resources}>>`;
	const contents = `[${only ? '' : `90 0 R ${CONTENTS} 0 R`} 95 0 R]`;
	const box = more.box ?? '[0 0 600 800]';
	const object = honest.slice(honest.indexOf(`${IMAGE} 0 obj`) + 8).replace(/endobj[^]*$/, '');
	return updated(honest, {
		objects: [
			[90, stream(`${before} q`)],
			[91, `<</Type/Page/Parent 92 0 R/MediaBox${box}/Resources ${own}/Contents ${contents}${page}>>`],
			[92, `<</Type/Pages/Kids[91 0 R]/Count 1${parent}>>`],
			[93, `<</Type/Catalog/Pages 92 0 R${catalogue}>>`],
			[95, stream(`${only ? '' : 'Q '}${after}`)],
			...(more.objects ?? []).map((text, i) => [101 + i, text] as const),
			...(more.image ? [[IMAGE, more.image(object)] as const] : [])
		],
		root: 93
	});
}

async function first(page: Page) {
	const verified = await verify('x.pdf', fromLatin1(pdf(page)), list, read);
	if (!isReport(verified)) throw new Error(`It was told as a file: ${verified.notes.join(' ')}`);
	return verified.pictures[0];
}

const HELVETICA = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const form = (data: string, entries = '') => stream(data, `/Type/XObject/Subtype/Form/BBox[0 0 600 800]${entries}`);
const nested = (depth: number) =>
	Array.from({ length: depth }, (_, i) =>
		i === depth - 1 ? form('1 g 0 0 600 800 re f') : form('/N Do', `/Resources<</XObject<</N ${102 + i} 0 R>>>>`)
	);
const gamma = '[/CalRGB<</WhitePoint[.95 1 1.09]/Gamma[9 9 9]>>]';
const turnedAbout = '<</FunctionType 2/Domain[0 1]/C0[1]/C1[0]/N 1>>';

it.each<[string, Page]>([
	['nothing is done to it', {}],
	['a white page was drawn before it', { before: 'q 1 g 0 0 600 800 re f Q' }],
	['a thin frame is drawn around it', { after: '1 w 100 490 400 210 re S' }],
	['words stand close above and below it', { after: 'BT /A 12 Tf 100 705 Td (jpgq) Tj 0 -227 Td (Figure 1) Tj ET', objects: [HELVETICA] }],
	['it is drawn through a rectangle of its size', { before: '100 490 m 500 490 l 500 700 l 100 700 l h W* n' }],
	['it lies on its side on a page that is shown turned', { only: true, page: '/Rotate 90', after: 'q 0 400 -210 0 400 100 cm /I1 Do Q' }],
	['the page is shown as it is, and says so', { page: '/Rotate 360/UserUnit 2/CropBox[-10 -10 700 900]' }],
	['the state says what holds anyway', { before: '/G gs', objects: ['<</ca 1/BM[/Normal]/SMask/None/OPM 1/TR/Identity/LW 1>>'] }],
	['a note with a look of its own lies elsewhere', { page: '/Annots[<</Subtype/Stamp/Rect[10 10 90 90]/AP<<>>>>]' }],
	['a link around it has a thin frame', { page: '/Annots[<</Subtype/Link/Rect[100 490 500 700]/Border[0 0 1]>>]' }]
])('a picture is as published where %s', async (_, page) => {
	expect((await first(page))?.verdict).toBe('published');
}); // prettier-ignore

it.each<[string, Page]>([
	['words are lifted over it', { after: 'BT /A 60 Tf 150 Ts 200 430 Td (999 bn) Tj ET', objects: [HELVETICA] }],
	['words are set in a font of the state', { after: 'BT /G gs 200 430 Td (999 bn) Tj ET', objects: ['<</Font[102 0 R 150]>>', HELVETICA] }],
	['a wide line reaches into it', { after: '1 G 150 w 50 500 m 50 700 l S' }],
	['letters have wide outlines', { after: 'BT /A 20 Tf 1 Tr 1 G 300 w 120 460 Td (l) Tj ET', objects: [HELVETICA] }],
	['all is painted in one colour', { after: '/S sh', objects: ['<</ShadingType 2>>'] }],
	['a picture among the instructions lies over it', { after: 'q 200 0 0 100 200 550 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q' }],
	['the data of a small picture seem to end early', { after: 'BI /W 10 /H 1 /BPC 8 /CS /G ID \n EI ( xxx\nEI 1 g 150 550 200 100 re f % )' }],
	['the page is cut', { page: '/CropBox[0 0 600 600]' }],
	['the page is smaller', { box: '[0 0 600 600]' }],
	['the page is shown upside down', { page: '/Rotate 180' }],
	['all pages are shown upside down', { parent: '/Rotate 180' }],
	['colours are turned about on their way', { before: '/G gs', objects: [`<</TR2 102 0 R>>`, turnedAbout] }],
	['it is mixed with what lies below, by a list of modes', { before: '/G gs', objects: ['<</BM[/Difference]>>'] }],
	['it is seen through, and another state says nothing of that', { before: '/G gs /H gs', objects: ['<</ca .1>>', '<</BM/Normal>>'] }],
	['letters are drawn as instructions say', { after: 'BT /A 1 Tf 100 490 Td (a) Tj ET', objects: ['<</Subtype/Type3/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 102 0 R>>/Encoding<</Differences[97/a]>>/FirstChar 97/Widths[0]>>', stream('1 0 d0 1 g 0 0 400 210 re f')] }],
	['it is seen through as a part of a group', { only: true, after: 'q /G gs /D Do Q', objects: ['<</ca .4>>', '<</ca 1>>', form('/H gs q 400 0 0 210 100 490 cm /I1 Do Q', `/Group<</S/Transparency>>/Resources<</XObject<</I1 ${IMAGE} 0 R>>/ExtGState<</H 102 0 R>>>>`)]}],
	['a stamp lies over it', { page: '/Annots[<</Subtype/Stamp/Rect[150 550 250 600]/AP<<>>>>]' }]
])('it is changed where %s', async (_, page) => {
	expect((await first(page))?.verdict).toBe('changed');
}); // prettier-ignore

it.each<[string, Page]>([
	['words are set in a font that is not there', { after: 'BT /Nowhere 60 Tf 200 550 Td (999 bn) Tj ET' }],
	['letters follow one another downward', { after: 'BT /A 40 Tf 300 740 Td <0041> Tj ET', objects: ['<</Subtype/Type0/Encoding/Identity-V>>'] }],
	['drawings are nested deep', { after: '/F Do', objects: nested(14) }],
	['a number is written as programs read it in several ways', { after: '1 g 150 --550 200 100 re f' }],
	['an instruction is not known', { after: '1 g 150 550 200 100 re fill' }],
	['it is drawn through a triangle', { before: '100 490 m 500 490 l 300 700 l h W n' }],
	['it is drawn through letters', { before: 'BT /A 100 Tf 7 Tr 100 550 Td (ABCDEF) Tj ET', objects: [HELVETICA] }],
	['the page has a profile for its colours', { resources: `/ColorSpace<</DefaultRGB ${gamma}>>` }],
	['it has a gamma of its own', { image: (text) => text.replace('/Indexed /DeviceRGB', `/Indexed ${gamma}`) }],
	['another one is to be printed', { image: (text) => text.replace('/Width', '/Alternates[<</Image 101 0 R>>]/Width') }],
	['a link has a wide frame', { page: '/Annots[<</Subtype/Link/Rect[100 490 500 700]/Border[0 0 60]>>]' }],
	['a note has no look of its own', { page: '/Annots[<</Subtype/FreeText/Rect[10 10 90 90]>>]' }],
	['some programs show a form instead', { catalogue: '/AcroForm<</XFA(x)>>' }],
	['some programs show other files instead', { catalogue: '/Collection<<>>' }]
])('it is compared in part where %s', async (_, page) => {
	expect((await first(page))?.verdict).toBe('in-part');
}); // prettier-ignore
