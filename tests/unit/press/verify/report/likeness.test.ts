/** Pictures that other programs have compressed or made smaller: known by their looks, vouched for never. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'jpeg-js';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../../../src/lib/press/verify/shown/budget';
import { jpegPixels, jpegSize } from '../../../../../src/lib/press/verify/shown/jpeg';
import { rgbaOf, type RgbaPicture } from '../../../../../src/lib/press/verify/shown/pixels';
import { haveOneShape, likenessOf } from '../../../../../src/lib/press/verify/report/likeness';
import { isReport } from '../../../../../src/lib/press/verify/report/verified';
import { verify } from '../../../../../src/lib/press/verify/report/verifyReport';
import { sample } from '../../../extent';
import { DOWNLOADS, listThen, withParts } from './reports';

const PICTURE = 'gazprom-loss-og.png';
const png = readFileSync(join(DOWNLOADS, PICTURE));
const budget = () => new Budget(100_000_000);
const own = rgbaOf(png, budget());
const list = listThen();
const read = (name: string) => Promise.resolve(name === PICTURE ? new Uint8Array(png) : undefined);

/** As programs make pictures smaller, between four pixels. */
function smaller({ width, height, pixels }: RgbaPicture, to: number): RgbaPicture {
	const size = { width: to, height: Math.round((height * to) / width) };
	const made = new Uint8Array(4 * size.width * size.height);
	for (let i = 0; i < made.length; i += 1) {
		const [x, y] = [(i >> 2) % to, Math.floor((i >> 2) / to)];
		const [fromX, fromY] = [((x + 0.5) * width) / to - 0.5, ((y + 0.5) * height) / size.height - 0.5];
		const [left, top] = [Math.floor(fromX), Math.floor(fromY)];
		const at = (across: number, down: number) =>
			pixels[
				4 * (Math.min(height - 1, Math.max(0, top + down)) * width + Math.min(width - 1, Math.max(0, left + across))) +
					(i % 4)
			] ?? 0;
		const [a, b] = [fromX - left, fromY - top];
		made[i] = Math.round((1 - b) * ((1 - a) * at(0, 0) + a * at(1, 0)) + b * ((1 - a) * at(0, 1) + a * at(1, 1)));
	}
	return { ...size, pixels: made };
}

const jpeg = ({ width, height, pixels }: RgbaPicture, quality: number) =>
	new Uint8Array(encode({ width, height, data: pixels }, quality).data);

/** A letter's stroke made white: the darkest place of so many pixels. */
function painted(picture: RgbaPicture, width: number, height: number): RgbaPicture {
	const pixels = picture.pixels.slice();
	const dark = (at: number) => (pixels[at] ?? 255) < 60;
	const at = pixels.findIndex(
		(_, i) => i % 4 === 0 && [0, 4, 4 * picture.width, 8 * picture.width].every((by) => dark(i + by))
	);
	expect(at).toBeGreaterThan(0);
	for (let y = 0; y < height; y += 1)
		pixels.fill(255, at + 4 * y * picture.width, at + 4 * (y * picture.width + width));
	return { ...picture, pixels };
}

describe('the likeness of two pictures', () => {
	it.each(
		sample<[string, () => RgbaPicture]>(
			[
				['of the same pixels', () => own],
				['compressed', () => jpegPixels(jpeg(own, 75), budget())],
				['made smaller', () => smaller(own, 800)],
				['made smaller and compressed', () => jpegPixels(jpeg(smaller(own, 800), 85), budget())]
			],
			1
		)
	)('is that of one picture where it was %s', (_, other) => {
		expect(likenessOf(other(), own)).toEqual({ kind: 'alike' });
	});

	it.each(
		sample<[string, () => RgbaPicture, number]>(
			[
				['a stroke of a letter is gone', () => painted(own, 6, 12), 90],
				['a stroke of a letter is gone, and it was made smaller', () => smaller(painted(own, 6, 12), 800), 90],
				['a field was painted', () => painted(own, 60, 20), 50]
			],
			1
		)
	)('is near, and no more, where %s', (_, doctored, quality) => {
		expect(likenessOf(jpegPixels(jpeg(doctored(), quality), budget()), own)).toMatchObject({ kind: 'near' });
	});

	it('is none of another picture, of other proportions, or of what is too small for digits to be told', () => {
		const white = { ...own, pixels: new Uint8Array(own.pixels.length).fill(255) };
		expect(likenessOf(white, own)).toBeUndefined();
		expect(likenessOf({ ...own, height: own.height - 4 }, own)).toBeUndefined();
		expect(likenessOf(smaller(own, 600), own)).toBeUndefined();
		expect(haveOneShape({ width: 800, height: 420 }, { width: 1200, height: 630 })).toBe(true);
	});
});

it('the size of a JPEG is read from its head, and one that is damaged has none', () => {
	expect(jpegSize(jpeg(own, 20))).toEqual({ width: 1200, height: 630 });
	expect(jpegSize(jpeg(own, 20).slice(0, 30))).toBeUndefined();
	expect(() => jpegPixels(jpeg(own, 20), new Budget(1000))).toThrow('far larger');
});

async function pdf(picture: Uint8Array): Promise<Uint8Array> {
	const page = new PDFDocument({ size: [600, 800], margin: 0 });
	const parts: Buffer[] = [];
	page.on('data', (part: Buffer) => parts.push(part));
	const end = new Promise((resolve) => page.on('end', resolve));
	page.image(Buffer.from(picture), 100, 100, { width: 400 });
	page.end();
	await end;
	return new Uint8Array(Buffer.concat(parts));
}

const docx = (picture: Uint8Array) =>
	withParts('pandoc.docx', (parts) => {
		const [name = ''] = Object.keys(parts).filter((part) => part.startsWith('word/media/'));
		parts[name] = picture;
	});

describe('a report whose pictures another program has compressed', () => {
	it.each(
		sample<[string, (picture: Uint8Array) => Promise<Uint8Array>]>(
			[
				['PDF', pdf],
				['DOCX', (picture) => Promise.resolve(docx(picture))]
			],
			1
		)
	)('as %s has them compared in part, and one that was drawn upon told as such', async (_, report) => {
		const judged = async (picture: RgbaPicture) => {
			const verified = await verify('x', await report(jpeg(picture, 90)), list, read);
			if (!isReport(verified)) throw new Error(verified.notes.join());
			return verified.pictures.find(({ shown }) => shown?.figure === 'gazprom-loss');
		};
		const honest = await judged(smaller(own, 900));
		expect(honest?.notes.join()).toContain('It looks like “gazprom-loss”, version 1 (gazprom-loss-og.png)');
		expect(honest?.verdict).toBe('in-part');
		const doctored = await judged(painted(own, 30, 20));
		expect(doctored?.differences.join()).toContain('shows something else about');
		expect(doctored?.verdict).toBe('metadata-lost');
	});
});
