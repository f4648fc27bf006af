/** Pictures in PDFs, and what the page does to them; made by pdfkit, which packs PNGs as they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { isReport, type Verified } from '../../../../../src/lib/press/verify/report/verified';
import { verify } from '../../../../../src/lib/press/verify/report/verifyReport';
import { itAtLength, sample } from '../../../extent';
import { stream, updated } from './pdfText';
import { DOWNLOADS, listThen, reportFile } from './reports';

const PICTURE = 'gazprom-loss-og.png';
const png = readFileSync(join(DOWNLOADS, PICTURE));
const list = listThen();
const read = (name: string) => Promise.resolve(name === PICTURE ? new Uint8Array(png) : undefined);

type Page = InstanceType<typeof PDFDocument>;

/** A page of 600 by 800 points. */
async function pdf(draw: (page: Page) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
	const page = new PDFDocument({ size: [600, 800], margin: 0, ...options });
	const parts: Buffer[] = [];
	page.on('data', (part: Buffer) => parts.push(part));
	const end = new Promise((resolve) => page.on('end', resolve));
	draw(page);
	page.end();
	await end;
	return new Uint8Array(Buffer.concat(parts));
}

/** 400 points wide and as high as it must be. */
const put = (page: Page, height = 210) => page.image(png, 100, 100, { width: 400, height });

async function first(bytes: Uint8Array) {
	const verified = await verify('x.pdf', bytes, list, read);
	return picturesOf(verified)[0];
}

function picturesOf(verified: Verified) {
	if (!isReport(verified)) throw new Error(`It was told as a file: ${verified.notes.join(' ')}`);
	return verified.pictures;
}

it('a picture that the page leaves as it is, is as published, with the words below it as its caption', async () => {
	const bytes = await pdf((page) => {
		put(page);
		page.fontSize(10).text('Figure 7: A loss of $9 billion', 100, 320).text('Prose of 12 pages.', 100, 420);
	});
	expect(await first(bytes)).toMatchObject({
		where: 'Figure 7 (Page 1)',
		verdict: 'published',
		captionDiffers: ['The caption says 9 billion; the figure says −$8 bn. Its notes could not be looked at.']
	});
});

it.each([
	['below it', 320],
	['above it', 80]
])('words %s that speak of what it shows are its caption, without number or address', async (_, y) => {
	const bytes = await pdf((page) => {
		put(page);
		page.fontSize(11).text('The company has 12 offices.', 100, y === 80 ? 330 : 60);
		page.fontSize(9).text('Gazprom made a $9 billion loss in 2024, its worst in decades.', 100, y);
	});
	expect(await first(bytes)).toMatchObject({
		where: 'Picture 1 (Page 1)',
		caption: expect.stringContaining('Gazprom made') as unknown,
		captionDiffers: [expect.stringContaining('The caption says 9 billion')]
	});
});

it('words beside a picture that speak of other things are none', async () => {
	const bytes = await pdf((page) => {
		put(page);
		page.fontSize(9).text('Russia sold 45 tankers to its neighbours, which was a record for the year.', 100, 320);
	});
	expect(await first(bytes)).toMatchObject({ caption: '', captionDiffers: [] });
});

it('words with our address below a picture are its caption, and no drawing beside it', async () => {
	const bytes = await pdf((page) => {
		put(page);
		page.fontSize(10).text('A loss of $9 billion. example.org/figures/gazprom-loss, version 1', 100, 320);
	});
	const pictures = picturesOf(await verify('x.pdf', bytes, list, read));
	expect(pictures).toHaveLength(1);
	expect(pictures[0]?.captionDiffers.join()).toContain('The caption says 9 billion');
});

it.each([
	['a hairline was drawn upon', 1, 'in-part'],
	['a field was painted upon', 20, 'metadata-lost']
])('a picture of the same size that %s is not as published', async (_, rows, verdict) => {
	const picture = decode(png);
	const bytesOfRow = picture.data.length / picture.height;
	for (let row = 0; row < rows; row += 1)
		picture.data.fill(1, (300 + row) * bytesOfRow, (300 + row) * bytesOfRow + 100);
	const painted = Buffer.from(encode(picture));
	const bytes = await pdf((page) => page.image(painted, 100, 100, { width: 400 }));
	expect(await first(bytes)).toMatchObject({ verdict, shown: { figure: 'gazprom-loss' } });
});

describe('a picture that readers do not see as it was published is changed', () => {
	it.each(
		sample<[string, (page: Page) => void, RegExp]>([
			['something is drawn over it', (page) => put(page).rect(200, 150, 60, 20).fill('white'), /lies over it/],
			['words are set over it', (page) => put(page).text('999 bn', 250, 180), /lies over it/],
			['it is cut by a clip', (page) => put(page.rect(100, 100, 400, 120).clip()), /cropped/],
			['it is seen through', (page) => put(page.fillOpacity(0.3)), /colours/],
			['it is mirrored', (page) => put(page.transform(-1, 0, 0, 1, 600, 0)), /mirrored/],
			['it is turned', (page) => put(page.rotate(90, { origin: [300, 300] })), /turned/],
			['it is stretched', (page) => put(page, 400), /stretched/]
		])
	)('%s', async (_, draw, says) => {
		const picture = await first(await pdf(draw));
		expect(picture).toMatchObject({ verdict: 'changed', shown: { figure: 'gazprom-loss' } });
		expect(picture?.differences.join(' ')).toMatch(says);
	});

	it('but not by a frame around it', async () => {
		const bytes = await pdf((page) => put(page).rect(100, 100, 400, 210).stroke());
		// The frame's box is that of the picture; only its line is drawn.
		expect((await first(bytes))?.verdict).toBe('published');
	});
});

describe('bad input', () => {
	it('a PDF that is locked is told so', async () => {
		const bytes = await pdf((page) => put(page), { userPassword: 'x' });
		expect(await verify('x.pdf', bytes, list)).toMatchObject({
			verdict: 'unknown',
			notes: [expect.stringContaining('It is locked')]
		});
	});

	itAtLength('pages that draw one another without end are given up, and said so', async () => {
		const forms = Array.from({ length: 12 }, (_, i) => {
			const next = `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</N ${i + 6} 0 R>>>>`;
			// What takes no time is counted as well, so that the end comes soon.
			return [i + 5, stream('n '.repeat(200) + '/N Do '.repeat(10), next)] as const;
		});
		const text = updated('%PDF-1.7\n', {
			objects: [
				[1, '<</Type/Catalog/Pages 2 0 R>>'],
				[2, '<</Type/Pages/Kids[3 0 R]/Count 1>>'],
				[3, '<</Type/Page/Parent 2 0 R/Resources<</XObject<</N 5 0 R>>>>/Contents 4 0 R>>'],
				[4, stream('/N Do')],
				...forms
			],
			root: 1
		});
		const verified = await verify('x.pdf', new TextEncoder().encode(text), list);
		expect(verified.notes.join()).toContain('more than could be looked at');
	});

	it('a PDF without pages is unknown', async () => {
		expect(await verify('x.pdf', reportFile('latex.pdf').slice(0, 200), list)).toMatchObject({ verdict: 'unknown' });
	});
});
