/** PNG: chunks that decoders heed, and pixels. Ideas: PngSuite, pngcheck, libpng’s tests, two pictures in one file. */
import { deflateSync } from 'node:zlib';
import { decode, encode, type ImageData } from 'fast-png';
import { readChunks, writeChunks, type PngChunk } from '../../../../src/lib/press/png/chunks';
import { fromLatin1, joined, latin1, replaced, seen, unseen, utf8, Unfit, type Bytes, type Mutator } from '../mutator';

const inChunks = (change: (chunks: PngChunk[]) => PngChunk[]) => (png: Bytes) => writeChunks(change(readChunks(png)));
const afterHeader = (type: string, data: Bytes) =>
	inChunks(([header, ...rest]) => [...(header ? [header] : []), { type, data }, ...rest]);
const beforeEnd = (type: string, data: Bytes) =>
	inChunks((chunks) => [...chunks.slice(0, -1), { type, data }, ...chunks.slice(-1)]);
const u32 = (...values: readonly number[]) =>
	Uint8Array.from(values.flatMap((value) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]));

/** TIFF with one entry: the orientation. */
const exif = (orientation: number, tag = 0x12) =>
	Uint8Array.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, tag, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);

/** The picture drawn anew by somebody, its notes kept. */
function redrawn(change: (picture: ImageData & { data: Uint8Array }) => void, level = 6) {
	return (png: Bytes): Bytes => {
		const picture = decode(png);
		if (!(picture.data instanceof Uint8Array)) throw new Unfit('It has no bytes for pixels.');
		const own = { ...picture, data: picture.data };
		change(own);
		const made = readChunks(encode(own, { zlib: { level: level as 6 } }));
		const notes = readChunks(png).filter(({ type }) => !['IHDR', 'IDAT', 'IEND', 'PLTE', 'tRNS'].includes(type));
		const [header, ...rest] = made;
		return writeChunks([...(header ? [header] : []), ...notes, ...rest]);
	};
}
const fill = (x: number, y: number, w: number, h: number, colour: readonly number[]) =>
	redrawn(({ data, width, channels }) => {
		for (let row = y; row < y + h; row += 1)
			for (let column = x; column < x + w; column += 1)
				for (let c = 0; c < (channels ?? 4); c += 1)
					data[(row * width + column) * (channels ?? 4) + c] = colour[c] ?? 255;
	});
const pixelsOf = (change: (value: number, i: number) => number) =>
	redrawn(({ data }) => data.forEach((value, i) => (data[i] = change(value, i))));

function imageRows(png: Bytes, change: (rows: Buffer) => Buffer | Bytes) {
	const chunks = readChunks(png);
	const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((chunk) => Buffer.from(chunk.data)));
	const rest = chunks.filter(({ type }) => type !== 'IDAT');
	return writeChunks([...rest.slice(0, -1), { type: 'IDAT', data: new Uint8Array(change(data)) }, ...rest.slice(-1)]);
}
const inXmp = (from: string | RegExp, to: string) =>
	inChunks((chunks) =>
		chunks.map((chunk) =>
			latin1(chunk.data).startsWith('XML:com')
				? { ...chunk, data: fromLatin1(replaced(latin1(chunk.data), from, to)) }
				: chunk
		)
	);
const header = (at: number, value: number) =>
	inChunks((chunks) =>
		chunks.map((chunk) =>
			chunk.type === 'IHDR' ? { ...chunk, data: chunk.data.map((byte, i) => (i === at ? value : byte)) } : chunk
		)
	);
const repacked = redrawn(() => undefined, 1);

/** A profile whose curves darken: enough of a header to be taken for one. */
const profile = (text: string) => joined(utf8(`${text}\0\0`), new Uint8Array(deflateSync(new Uint8Array(300).fill(7))));

export const PNG: readonly Mutator[] = [
	seen('mirrored by its orientation', afterHeader('eXIf', exif(2))),
	seen('turned upside down by its orientation', afterHeader('eXIf', exif(3))),
	seen('laid on its side by its orientation', afterHeader('eXIf', exif(6))),
	seen('orientation after the picture', beforeEnd('eXIf', exif(8))),
	seen('a gamma', afterHeader('gAMA', u32(200_000))),
	seen('a gamma that darkens', afterHeader('gAMA', u32(20_000))),
	seen('primaries of a wide space', afterHeader('cHRM', u32(31270, 32900, 73500, 26500, 11500, 82600, 15700, 1800))),
	seen('a colour profile', afterHeader('iCCP', profile('mine'))),
	seen('code points of another space', afterHeader('cICP', Uint8Array.of(9, 16, 0, 1))),
	seen(
		'oblong pixels',
		inChunks((chunks) =>
			chunks.map((chunk) =>
				chunk.type === 'pHYs' ? { ...chunk, data: joined(u32(2000, 4000), Uint8Array.of(1)) } : chunk
			)
		)
	),
	seen('two sizes of pixels', afterHeader('pHYs', joined(u32(1, 3), Uint8Array.of(0)))),
	seen('made to move', afterHeader('acTL', u32(1, 0))),
	seen('a frame behind it', (png) => {
		const [head, ...rest] = readChunks(png);
		const size = u32(40, 40, 0, 0);
		const frame = joined(u32(1), new Uint8Array(deflateSync(new Uint8Array(40 * 161))));
		return writeChunks([
			...(head ? [head] : []),
			{ type: 'acTL', data: u32(1, 0) },
			...rest.slice(0, -1),
			{ type: 'fcTL', data: joined(u32(0), size, Uint8Array.of(0, 1, 0, 10, 0, 0)) },
			{ type: 'fdAT', data: frame },
			...rest.slice(-1)
		]);
	}),
	seen('halves for Apple’s decoder', afterHeader('iDOT', u32(2, 0, 400, 40, 400, 400, 9000))),
	seen('orientation for ImageMagick', afterHeader('orNT', Uint8Array.of(3))),
	seen('an offset for ImageMagick', afterHeader('oFFs', joined(u32(100, 100), Uint8Array.of(0)))),
	seen('two pictures for two eyes', afterHeader('sTER', Uint8Array.of(0))),
	seen('a chunk that nobody knows and must', afterHeader('ABCD', Uint8Array.of(1))),
	seen('a private chunk', afterHeader('prVt', utf8('other'))),
	seen('a second header', (png) =>
		writeChunks([...readChunks(png).slice(0, 1), ...readChunks(png).slice(0, 1), ...readChunks(png).slice(1)])
	),
	seen('a second header, smaller, in between', (png) => {
		const chunks = readChunks(png);
		const at = chunks.findIndex(({ type }) => type === 'IDAT');
		return writeChunks([
			...chunks.slice(0, at),
			{ type: 'IHDR', data: joined(u32(300, 300), Uint8Array.of(8, 6, 0, 0, 0)) },
			...chunks.slice(at)
		]);
	}),
	seen('image data apart', (png) => {
		const chunks = readChunks(png);
		const i = chunks.findIndex(({ type }) => type === 'IDAT');
		const data = chunks[i]?.data ?? new Uint8Array();
		return writeChunks([
			...chunks.slice(0, i),
			{ type: 'IDAT', data: data.subarray(0, 900) },
			{ type: 'tEXt', data: utf8('Comment\0x') },
			{ type: 'IDAT', data: data.subarray(900) },
			...chunks.slice(i + 1)
		]);
	}),
	seen('a second palette', (png) =>
		writeChunks([
			...readChunks(png).slice(0, 1),
			{ type: 'PLTE', data: new Uint8Array(6) },
			{ type: 'PLTE', data: new Uint8Array(3) },
			...readChunks(png).slice(1)
		])
	),
	seen('another picture behind it', (png) => joined(png, png)),
	seen('a web page behind it', (png) => joined(png, utf8('<html>FALSE</html>'))),
	seen('a chunk behind its end', (png) =>
		joined(png, writeChunks([{ type: 'tEXt', data: utf8('Comment\0x') }]).subarray(8))
	),
	seen('painted over', fill(40, 60, 200, 20, [255, 255, 255, 255])),
	seen('one pixel', fill(100, 100, 1, 1, [255, 0, 0, 255])),
	seen('a bar longer', fill(300, 290, 330, 40, [15, 94, 125, 255])),
	seen(
		'all a shade darker',
		pixelsOf((value, i) => (i % 4 === 3 ? value : Math.max(0, value - 1)))
	),
	seen(
		'colours turned about',
		pixelsOf((value, i) => (i % 4 === 3 ? value : 255 - value))
	),
	seen(
		'half transparent',
		pixelsOf((value, i) => (i % 4 === 3 ? 128 : value))
	),
	seen(
		'all transparent',
		pixelsOf((value, i) => (i % 4 === 3 ? 0 : value))
	),
	seen('another height', (png) =>
		writeChunks(
			readChunks(png).map((chunk) =>
				chunk.type === 'IHDR'
					? { ...chunk, data: joined(chunk.data.subarray(0, 4), u32(300), chunk.data.subarray(8)) }
					: chunk
			)
		)
	),
	seen('another width', header(3, 99)),
	seen('grey instead of colours', header(9, 0)),
	seen('rows that end early', (png) => imageRows(png, (data) => data.subarray(0, data.length / 2))),
	seen('rows of another filter', header(11, 1)),
	seen('read as interlaced', header(12, 1)),
	seen('a colour that is transparent', (png) => {
		const chunks = readChunks(png);
		const at = chunks.findIndex(({ type }) => type === 'IDAT');
		if (chunks[0]?.data[9] !== 2) throw new Unfit('It has alpha.');
		return writeChunks([
			...chunks.slice(0, at),
			{ type: 'tRNS', data: Uint8Array.of(0, 255, 0, 255, 0, 255) },
			...chunks.slice(at)
		]);
	}),
	seen('another title in its metadata', inXmp(/x-default">/, 'x-default">Not: ')),
	seen('another quote in its metadata', inXmp('<cited:quote>', '<cited:quote>Not: ')),
	seen('another standing in its metadata', inXmp(/<cited:standing>[a-z]+/, '<cited:standing>supported by all')),
	seen(
		'orientation in its XMP',
		inXmp('<dc:title>', '<tiff:Orientation xmlns:tiff="http://ns.adobe.com/tiff/1.0/">3</tiff:Orientation><dc:title>')
	),

	unseen('packed anew', repacked),
	unseen(
		'packed anew, in small chunks',
		inChunks((chunks) =>
			chunks.flatMap((chunk) =>
				chunk.type === 'IDAT'
					? Array.from({ length: Math.ceil(chunk.data.length / 4096) }, (_, i) => ({
							type: 'IDAT',
							data: chunk.data.subarray(4096 * i, 4096 * (i + 1))
						}))
					: [chunk]
			)
		)
	),
	unseen('packed anew, in one chunk', (png) => imageRows(png, (data) => data)),
	unseen('with alpha that is full', (png) => {
		const { width, height, data, channels } = decode(png);
		if (channels !== 3) throw new Unfit('It has alpha already.');
		const rgba = Uint8Array.from({ length: 4 * width * height }, (_, i) =>
			i % 4 === 3 ? 255 : (data[3 * (i >> 2) + (i % 4)] ?? 0)
		);
		const made = readChunks(encode({ width, height, data: rgba, channels: 4, depth: 8 }));
		const notes = readChunks(png).filter(({ type }) => !['IHDR', 'IDAT', 'IEND'].includes(type));
		return writeChunks([...made.slice(0, 1), ...notes, ...made.slice(1)]);
	}),
	unseen('a time', afterHeader('tIME', Uint8Array.of(7, 234, 1, 1, 1, 1, 1))),
	unseen('a comment', afterHeader('tEXt', utf8('Comment\0mine'))),
	unseen(
		'a packed comment',
		afterHeader('zTXt', joined(utf8('Comment\0\0'), new Uint8Array(deflateSync(utf8('mine')))))
	),
	unseen('a comment in Unicode', beforeEnd('iTXt', utf8('Comment\0\0\0en\0\0mine'))),
	unseen('that it is sRGB', afterHeader('sRGB', Uint8Array.of(0))),
	unseen('that it is sRGB, by intent of saturation', afterHeader('sRGB', Uint8Array.of(2))),
	unseen('the gamma of sRGB', afterHeader('gAMA', u32(45_455))),
	unseen(
		'the primaries of sRGB',
		inChunks(([head, ...rest]) => [
			...(head ? [head] : []),
			{ type: 'gAMA', data: u32(45_455) },
			{ type: 'cHRM', data: u32(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000) },
			...rest
		])
	),
	unseen('an upright orientation', afterHeader('eXIf', exif(1))),
	unseen('bits that mean something', afterHeader('sBIT', Uint8Array.of(8, 8, 8))),
	unseen(
		'short texts left out',
		inChunks((chunks) => chunks.filter(({ type, data }) => type !== 'iTXt' || latin1(data).startsWith('XML:com')))
	),
	unseen(
		'resolution of another unit',
		inChunks((chunks) =>
			chunks.map((chunk) =>
				chunk.type === 'pHYs' ? { ...chunk, data: joined(u32(3780, 3780), Uint8Array.of(1)) } : chunk
			)
		)
	),
	unseen('a ground behind what is opaque', (png) => {
		const chunks = readChunks(png);
		const at = chunks.findIndex(({ type }) => type === 'IDAT');
		return writeChunks([...chunks.slice(0, at), { type: 'bKGD', data: new Uint8Array(6) }, ...chunks.slice(at)]);
	}),
	unseen(
		'texts after the picture',
		inChunks((chunks) => {
			const texts = chunks.filter(({ type }) => type === 'iTXt');
			return [...chunks.filter(({ type }) => type !== 'iTXt' && type !== 'IEND'), ...texts, ...chunks.slice(-1)];
		})
	),
	unseen(
		'another keyword in its XMP',
		inXmp('<dc:title>', '<dc:subject><rdf:Bag><rdf:li>mine</rdf:li></rdf:Bag></dc:subject><dc:title>')
	)
];
