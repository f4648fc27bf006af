import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { decode, encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { EDITION } from '../../../../../src/lib/dataset/versions/edition';
import { drawingOf } from '../../../../../src/lib/press/drawing';
import { shownMark } from '../../../../../src/lib/press/seal/fingerprint';
import { LOOKS } from '../../../../../src/lib/press/look';
import { renderPng } from '../../../../../src/lib/press/png/png';
import { readChunks, writeChunks } from '../../../../../src/lib/press/png/chunks';
import { readPngTexts, sealedShown, XMP_KEYWORD } from '../../../../../src/lib/press/png/seal';
import { opaqueDigest, pixelDigest } from '../../../../../src/lib/press/verify/shown/pixels';
import { ttfFiles } from '../../../../../src/lib/fonts/faces';
import { FONT_FOLDER } from '../../../../../src/lib/fonts/folder';
import { figure, filesOf } from '../originals';

/** As the documentation gives it, with nothing of ours: the size, a line end, the pixels. */
function expected(width: number, height: number, rgba: readonly number[]): string {
	return createHash('sha256').update(`${width}x${height}\n`).update(Uint8Array.from(rgba)).digest('hex');
}

/** Rows as the specification has them filtered: each byte less what its neighbours foretell. https://www.w3.org/TR/png-3/#9Filter-types */
function filterRows(
	data: Uint8Array,
	bytesOfRow: number,
	bytesOfPixel: number,
	filterOf: (row: number) => number
): Uint8Array {
	const rows = data.length / bytesOfRow;
	return Uint8Array.from(
		Array.from({ length: rows }, (_row, row) => {
			const at = (place: number, above: 0 | 1) =>
				place < 0 || row < above ? 0 : (data[(row - above) * bytesOfRow + place] ?? 0);
			const filter = filterOf(row);
			const bytes = Array.from({ length: bytesOfRow }, (_byte, place) => {
				const [a, b, c] = [at(place - bytesOfPixel, 0), at(place, 1), at(place - bytesOfPixel, 1)];
				const p = a + b - c;
				const nearest = [a, b, c].sort((one, other) => Math.abs(p - one) - Math.abs(p - other))[0] ?? 0;
				return at(place, 0) - ([0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0);
			});
			return [filter, ...bytes];
		}).flat()
	);
}

describe('the digest of what a picture shows', () => {
	const colours = [200, 10, 20, 255, 0, 0, 0, 128, 7, 8, 9, 255, 1, 2, 3, 255];

	it('is that of its pixels, whether it has alpha, none, or greys alone', () => {
		const size = { width: 2, height: 2, depth: 8 } as const;
		expect(pixelDigest(encode({ ...size, channels: 4, data: Uint8Array.from(colours) }))).toBe(expected(2, 2, colours));
		const opaque = Uint8Array.from([200, 10, 20, 0, 0, 0, 7, 8, 9, 1, 2, 3]);
		expect(pixelDigest(encode({ ...size, channels: 3, data: opaque }))).toBe(
			expected(2, 2, [200, 10, 20, 255, 0, 0, 0, 255, 7, 8, 9, 255, 1, 2, 3, 255])
		);
		expect(pixelDigest(encode({ ...size, channels: 1, data: Uint8Array.from([0, 50, 100, 255]) }))).toBe(
			expected(
				2,
				2,
				[0, 50, 100, 255].flatMap((grey) => [grey, grey, grey, 255])
			)
		);
	});

	it('counts what is fully transparent as zeros', () => {
		const clear = Uint8Array.from([9, 9, 9, 0, 1, 2, 3, 4]);
		const same = expected(2, 1, [0, 0, 0, 0, 1, 2, 3, 4]);
		expect(pixelDigest(encode({ width: 2, height: 1, depth: 8, channels: 4, data: clear }))).toBe(same);
	});

	it('is the same for pixels of more than one block', () => {
		const data = Uint8Array.from({ length: 4 * 300 * 300 }, (_, i) => (i % 4 === 3 ? 255 : (i * 7) % 256));
		const same = expected(300, 300, [...data]);
		expect(opaqueDigest({ width: 300, height: 300, pixels: data })).toBe(same);
		expect(pixelDigest(encode({ width: 300, height: 300, depth: 8, channels: 4, data }))).toBe(same);
	});

	describe.each([3, 4] as const)('of a picture of %i channels', (channels) => {
		const [width, height] = [7, 5];
		const data = Uint8Array.from({ length: width * height * channels }, (_, i) => (i * i * 31 + i * 7) % 256);
		const plain = encode({ width, height, depth: 8, channels, data });

		/** The same picture with its rows filtered as another program filters them. */
		function filtered(filterOf: (row: number) => number): Uint8Array {
			const rows = filterRows(data, width * channels, channels, filterOf);
			const chunks = readChunks(plain).map((chunk) =>
				chunk.type === 'IDAT' ? { ...chunk, data: zlibSync(rows) } : chunk
			);
			return writeChunks(chunks);
		}

		it.each([0, 1, 2, 3, 4])(
			'is the same whose rows have the filter %i, and another decoder finds the same',
			(filter) => {
				const png = filtered(() => filter);
				expect(decode(png).data).toEqual(data);
				expect(pixelDigest(png)).toBe(pixelDigest(plain));
			}
		);

		it('is the same whose rows have a filter each', () => {
			expect(pixelDigest(filtered((row) => (row + 3) % 5))).toBe(pixelDigest(plain));
		});

		it('is none where a row has a filter that there is not, or rows are missing', () => {
			expect(() => pixelDigest(filtered(() => 5))).toThrow('the filter 5');
			const chunks = readChunks(plain).map((chunk) =>
				chunk.type === 'IDAT' ? { ...chunk, data: zlibSync(new Uint8Array(width * channels)) } : chunk
			);
			expect(() => pixelDigest(writeChunks(chunks))).toThrow('too early');
		});
	});

	it('is read from a picture that is as it was sealed, and from no other', async () => {
		const { png } = await filesOf(figure);
		expect(sealedShown(png)).toBe(shownMark(EDITION, pixelDigest(png)));
		const changed = Uint8Array.from(png);
		changed[png.length - 20] = 255 - (png[png.length - 20] ?? 0);
		expect(sealedShown(changed)).toBeUndefined();
	});

	it.each(LOOKS)('stands in a picture that is %s, as its pixels give it', (look) => {
		const fonts = ttfFiles().map((name) => join(FONT_FOLDER, name));
		const png = renderPng(drawingOf(figure, { address: '/figures/x/', look }), { scale: 1, fonts });
		expect(readPngTexts(png).get(XMP_KEYWORD)).toContain(shownMark(EDITION, pixelDigest(png)));
	});
});
