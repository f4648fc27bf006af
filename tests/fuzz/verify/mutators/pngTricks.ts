/** PNG: chunks of newer editions of the format, and data that decoders read in two ways. Ideas: PNG 3, libpng’s and PngSuite’s faults. */
import { deflateSync, inflateSync } from 'node:zlib';
import { readChunks, writeChunks, type PngChunk } from '../../../../src/lib/press/png/chunks';
import { joined, seen, unseen, utf8, type Bytes, type Mutator } from '../mutator';

const inChunks = (change: (chunks: PngChunk[]) => PngChunk[]) => (png: Bytes) => writeChunks(change(readChunks(png)));
const afterHeader = (type: string, data: Bytes) =>
	inChunks(([header, ...rest]) => [...(header ? [header] : []), { type, data }, ...rest]);
const text = (keyword: string, words: string) => utf8(`${keyword}\0${words}`);
/** The packed rows as one chunk, changed. */
const inPacked = (change: (packed: Bytes) => Bytes) =>
	inChunks((chunks) => {
		const packed = joined(...chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
		const rest = chunks.filter(({ type }) => type !== 'IDAT');
		return [...rest.slice(0, -1), { type: 'IDAT', data: change(packed) }, ...rest.slice(-1)];
	});
const bright = Uint8Array.from({ length: 24 }, (_, i) => (i * 37) % 256);

export const PNG_TRICKS: readonly Mutator[] = [
	seen('the light of another screen (mDCV)', afterHeader('mDCV', bright)),
	seen('more light than a screen has (cLLI)', afterHeader('cLLI', bright.subarray(0, 8))),
	seen('credentials of its making (C2PA)', afterHeader('caBX', utf8('another maker'))),
	seen('a signature of its own', afterHeader('dSIG', utf8('signed'))),
	seen('a window of ImageMagick', afterHeader('vpAg', Uint8Array.of(0, 0, 0, 9, 0, 0, 0, 9, 0))),
	seen('a scale for a mill', afterHeader('sCAL', utf8('\x011\x009'))),
	seen('levels for what is measured', afterHeader('pCAL', text('x', 'y'))),
	seen(
		'rows that are not packed as they say',
		inPacked((packed) => joined(packed.subarray(0, -4), Uint8Array.of(0, 0, 0, 1)))
	),
	seen(
		'a header of packing with a dictionary',
		inPacked((packed) => joined(Uint8Array.of(0x78, 0xbb, 0, 0, 0, 1), packed.subarray(2)))
	),
	seen(
		'no picture at all',
		inChunks((chunks) => chunks.filter(({ type }) => type !== 'IDAT'))
	),
	seen(
		'more after its rows',
		inPacked((packed) => joined(packed, deflateSync(Buffer.from('another picture'))))
	),
	seen(
		'rows packed in two streams',
		inPacked((packed) => {
			const rows = inflateSync(packed);
			return joined(deflateSync(rows.subarray(0, rows.length / 2)), deflateSync(rows.subarray(rows.length / 2)));
		})
	),
	unseen(
		'an empty piece of the picture',
		inChunks((chunks) =>
			chunks.flatMap((chunk) => (chunk.type === 'IDAT' ? [chunk, { type: 'IDAT', data: new Uint8Array() }] : [chunk]))
		)
	),
	unseen(
		'the picture in small pieces',
		inChunks((chunks) =>
			chunks.flatMap((chunk) =>
				chunk.type === 'IDAT'
					? [0, 1].map((half) => ({ type: 'IDAT', data: chunk.data.subarray(half * 99, half === 0 ? 99 : undefined) }))
					: [chunk]
			)
		)
	)
];
