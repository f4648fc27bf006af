import { XMP_KEYWORD, isPngIntact } from '../../png/seal';
import { readChunks, type PngChunk } from '../../png/chunks';
import { inflateWithin, type Budget } from '../shown/budget';
import { oddChunks } from '../shown/oddChunks';
import { pixelDigest } from '../shown/pixels';
import { parseXml } from '../shown/parseXml';
import { marksInRdf } from '../marks';
import { PASTED } from '../../../sentences/pasted';
import { isShown, sentenceOf, type Marks, type Reading } from '../reading';

/** A picture without marks may be ours: metadata are lost easily, and nothing else tells. */
export function readPng(png: Uint8Array, budget: Budget): Reading {
	const end = endOfPicture(png);
	const picture = png.subarray(0, end);
	const chunks = readChunks(picture);
	const { marks } = marksOf(chunks, budget);
	const isPasted = !marks && chunks.some((chunk) => saysPasted(chunk, budget));
	const differences = oddOfPng(png, budget);
	const isUnderstood = differences.length === 0;
	let isSamePicture = false;
	try {
		isSamePicture = isShown(marks, pixelDigest(picture, budget));
		if (marks && !isSamePicture) differences.push('The pixels are not those that were drawn.');
	} catch (error) {
		differences.push(`The pixels cannot be read: ${sentenceOf(error)}`);
	}
	const isSealed = isUnderstood && isPngIntact(png);
	return {
		kind: 'png',
		marks,
		isSealed,
		showsSame: isSamePicture && isUnderstood,
		differences,
		looksOurs: true,
		isPasted
	};
}

/** What is not understood of a picture beside its pixels, a sentence each. @throws {Error} if it is cut short */
export function oddOfPng(png: Uint8Array, budget: Budget): string[] {
	const end = endOfPicture(png);
	const chunks = readChunks(png.subarray(0, end));
	return [
		...oddChunks(chunks),
		...oddPackets(marksOf(chunks, budget).packets),
		...(end < png.length ? ['It holds more after the end of the picture.'] : [])
	];
}

/** Whether a text of it says that it was drawn from a pasted text. */
function saysPasted({ type, data }: PngChunk, budget: Budget): boolean {
	if (type !== 'iTXt' && type !== 'zTXt' && type !== 'tEXt') return false;
	return textOfChunk(type, data, data.indexOf(0), budget).includes(PASTED);
}

/** Where the last chunk ends. */
function endOfPicture(png: Uint8Array): number {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	for (let at = 8; at + 12 <= png.length;) {
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		at += 12 + view.getUint32(at);
		if (type === 'IEND') return Math.min(at, png.length);
	}
	throw new Error('This PNG is cut short: its end is missing.');
}

/** What it says of itself: in its first packet of XMP, as programs read it. */
function marksOf(
	chunks: readonly PngChunk[],
	budget: Budget
): { readonly packets: readonly string[]; readonly marks: Marks | undefined } {
	const packets = chunks.flatMap(({ type, data }) =>
		type === 'iTXt' || type === 'zTXt' || type === 'tEXt' ? (xmpIn(type, data, budget) ?? []) : []
	);
	const [first] = packets;
	try {
		return { packets, marks: first === undefined ? undefined : marksInRdf(parseXml(first)) };
	} catch {
		return { packets, marks: undefined };
	}
}

/** What packets of XMP say that is seen, or said twice. */
function oddPackets(packets: readonly string[]): string[] {
	return [
		...(packets.length > 1 ? ['It says more than once what it is.'] : []),
		...(packets.some((xmp) => /Orientation\s*(?:>|=\s*["'])\s*(?!1\s*[<"'])/.test(xmp))
			? ['It is to be seen turned or mirrored (XMP).']
			: [])
	];
}

/** ImageMagick keeps XMP as hexadecimal digits in a text of its own. */
const RAW_PROFILE = 'Raw profile type xmp';

function xmpIn(type: string, data: Uint8Array, budget: Budget): string | undefined {
	const end = data.indexOf(0);
	const keyword = new TextDecoder('latin1').decode(data.subarray(0, end));
	if (keyword !== XMP_KEYWORD && keyword !== RAW_PROFILE) return undefined;
	const text = textOfChunk(type, data, end, budget);
	if (keyword === XMP_KEYWORD) return text;
	const digits = text.replace(/^\s*\S+\s+\d+\s+/, '').replace(/[^0-9a-f]/gi, '');
	return new TextDecoder().decode(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

/** Ours says all that it says in some kilobytes. */
const TEXT_AT_MOST = 4_000_000;

/** @see https://www.w3.org/TR/png-3/#11textinfo */
function textOfChunk(type: string, data: Uint8Array, end: number, budget: Budget): string {
	if (type === 'tEXt') return new TextDecoder('latin1').decode(data.subarray(end + 1));
	if (type === 'zTXt')
		return new TextDecoder('latin1').decode(inflateWithin(data.subarray(end + 2), 'zlib', budget, TEXT_AT_MOST));
	const isPacked = data[end + 1] === 1;
	const language = data.indexOf(0, end + 3);
	const start = data.indexOf(0, language + 1) + 1;
	const text = data.subarray(start);
	return new TextDecoder().decode(isPacked ? inflateWithin(text, 'zlib', budget, TEXT_AT_MOST) : text);
}
