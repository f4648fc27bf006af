/** The texts and the seal of a PNG, read back. Runs in a browser too. */
import { sha256 } from '../../dataset/sha256';
import { sameBytes } from '../sameBytes';
import { blankSeal, readSeal, readShown } from '../seal/fingerprint';
import { readChunks, writeChunks, type PngChunk } from './chunks';

export const XMP_KEYWORD = 'XML:com.adobe.xmp';

function textOf({ type, data }: PngChunk): { keyword: string; text: string } | undefined {
	if (type !== 'iTXt') return undefined;
	const [keyword = '', , , , , ...rest] = new TextDecoder('utf-8', { ignoreBOM: true }).decode(data).split('\0');
	return { keyword, text: rest.join('\0') };
}

/** The texts that a PNG of ours carries, by their keywords. */
export function readPngTexts(png: Uint8Array): Map<string, string> {
	const texts = readChunks(png).map(textOf);
	return new Map(texts.filter((text) => text !== undefined).map(({ keyword, text }) => [keyword, text]));
}

/**
 * Whether a PNG is as it was sealed: its bytes with the seal blanked, and the checksum of that chunk computed anew.
 * @throws {Error} if it is no PNG
 */
export function isPngIntact(png: Uint8Array): boolean {
	const xmp = readPngTexts(png).get(XMP_KEYWORD);
	const seal = xmp === undefined ? undefined : readSeal(xmp);
	if (xmp === undefined || !seal) return false;
	const blanked = blankSeal(xmp);
	// Each chunk is written with its right checksum; a wrong one in the file would go unnoticed below.
	if (!sameBytes(writeChunks(readChunks(png)), png)) return false;
	const chunks = readChunks(png).map((chunk) =>
		textOf(chunk)?.keyword === XMP_KEYWORD
			? { type: 'iTXt', data: new TextEncoder().encode(`${XMP_KEYWORD}\0\0\0\0\0${blanked}`) }
			: chunk
	);
	return sha256(writeChunks(chunks)) === seal.seal;
}

/**
 * The mark of what a PNG shows (`shownMark`) as it stands in the picture, if that is as it was sealed: so it need not be unpacked. Who
 * made the seal is not asked; of pictures from outside the pixels themselves are counted (`pixelDigest`).
 * @throws {Error} if it is no PNG
 */
export function sealedShown(png: Uint8Array): string | undefined {
	const xmp = isPngIntact(png) ? readPngTexts(png).get(XMP_KEYWORD) : undefined;
	return xmp === undefined ? undefined : readShown(xmp);
}
