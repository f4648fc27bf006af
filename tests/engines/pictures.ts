/** Pictures of the site in several browsers, and one beside the other. */
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { decode } from 'fast-png';

/** Where they are, as `<place>-<width>.<browser>.png`. */
export const FOLDER = join('.cache', 'engines');

/** px between two pictures, which are grey. */
const GAP = 16;

/** Several PNGs as one, from left to right. @throws {Error} if one is no PNG of 8 bits a channel */
export function sideBySide(pngs: readonly Uint8Array[]): Uint8Array {
	const pictures = pngs.map((png) => decode(png));
	const width = pictures.reduce((sum, picture) => sum + picture.width + GAP, -GAP);
	const height = Math.max(...pictures.map((picture) => picture.height));
	/** Each row begins with the number of its filter: none. */
	const rows = Buffer.alloc(height * (3 * width + 1), 128);
	for (let y = 0; y < height; y += 1) rows[y * (3 * width + 1)] = 0;
	let left = 0;
	for (const picture of pictures) {
		const { data, channels } = picture;
		if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray) || channels < 3)
			throw new Error(`A screenshot of ${channels} channels is not expected.`);
		for (let i = 0; i < picture.width * picture.height; i += 1) {
			const [x, y] = [i % picture.width, Math.floor(i / picture.width)];
			const to = y * (3 * width + 1) + 1 + 3 * (left + x);
			for (let channel = 0; channel < 3; channel += 1) rows[to + channel] = data[i * channels + channel] ?? 0;
		}
		left += picture.width + GAP;
	}
	return toPng(rows, width, height);
}

/** The library's own encoder takes ten times as long for pictures of this size. */
function toPng(rows: Uint8Array, width: number, height: number): Uint8Array {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const chunks = [chunk('IHDR', head), chunk('IDAT', deflateSync(rows, { level: 3 })), chunk('IEND', Buffer.alloc(0))];
	return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = Buffer.alloc(8);
	ends.writeUInt32BE(data.length, 0);
	ends.writeUInt32BE(crc32(body), 4);
	return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
