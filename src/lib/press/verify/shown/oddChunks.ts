/** What a PNG holds beside its pixels and can change how they are seen: only chunks that are known to change nothing are let pass. */
import type { PngChunk } from '../../png/chunks';

/** `undefined` where nothing is odd, else a sentence. */
type Look = (data: Uint8Array, chunks: readonly PngChunk[]) => string | undefined;

const harmless: Look = () => undefined;
const u32 = (data: Uint8Array, at: number) =>
	data.length < at + 4 ? Number.NaN : new DataView(data.buffer, data.byteOffset).getUint32(at);
const COLOURS = 'It is to be seen in other colours than it was drawn in';

/** Of sRGB: white, red, green and blue. @see https://www.w3.org/TR/png-3/#srgb-gamma-chromaticity */
const PRIMARIES = [31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000];
const GAMMA = 45455;
/** Programs round. */
const ROUNDING = 10;

/** Chunk → what must hold of it. All that is not here is not known to be harmless. @see https://www.w3.org/TR/png-3/#11Chunks */
const KNOWN: Readonly<Record<string, Look>> = {
	IHDR: harmless,
	PLTE: harmless,
	IDAT: harmless,
	IEND: harmless,
	tRNS: (_, chunks) => (hasAlpha(chunks) ? 'It has two kinds of transparency.' : undefined),
	tEXt: (data) => ofProfile(data),
	zTXt: (data) => ofProfile(data),
	iTXt: (data) => ofProfile(data),
	tIME: harmless,
	sRGB: harmless,
	sBIT: harmless,
	hIST: harmless,
	pHYs: (data) => (u32(data, 0) === u32(data, 4) ? undefined : 'Its pixels are to be seen oblong.'),
	gAMA: (data) => (Math.abs(u32(data, 0) - GAMMA) <= ROUNDING ? undefined : `${COLOURS} (gAMA).`),
	cHRM: (data) =>
		PRIMARIES.every((value, i) => Math.abs(u32(data, 4 * i) - value) <= ROUNDING) ? undefined : `${COLOURS} (cHRM).`,
	cICP: (data) => ([1, 13, 0, 1].every((value, i) => data[i] === value) ? undefined : `${COLOURS} (cICP).`),
	iCCP: () => `${COLOURS} (iCCP); a colour profile is not understood here.`,
	bKGD: (_, chunks) =>
		hasAlpha(chunks) || chunks.some(({ type }) => type === 'tRNS')
			? 'It names a ground to be seen behind it.'
			: undefined,
	eXIf: (data) =>
		isUpright(data) ? undefined : 'It is to be seen turned or mirrored, or says what is not understood here (eXIf).',
	// Firefox’s own, in pictures of a canvas: private and ancillary, so other programs pass over it.
	deBG: harmless,
	acTL: () => 'It was made to move: other pictures follow the first one.'
};

/** What is odd, a sentence each; empty if all of it is understood. */
export function oddChunks(chunks: readonly PngChunk[]): string[] {
	const types = chunks.map(({ type }) => type);
	const count = (type: string) => types.filter((each) => each === type).length;
	const data = types.flatMap((type, i) => (type === 'IDAT' ? [i] : []));
	const isInOrder =
		types[0] === 'IHDR' &&
		chunks[0]?.data.length === 13 &&
		count('IHDR') === 1 &&
		count('PLTE') <= 1 &&
		count('tRNS') <= 1 &&
		count('eXIf') <= 1 &&
		types.at(-1) === 'IEND' &&
		data.every((place, i) => place === (data[0] ?? 0) + i);
	const odd = chunks.flatMap(({ type, data: bytes }) => {
		const look = Object.hasOwn(KNOWN, type) ? KNOWN[type] : undefined;
		return look ? (look(bytes, chunks) ?? []) : `It holds a part that is not understood here (${type}).`;
	});
	return [
		...(isInOrder ? [] : ['Its parts stand in an order in which programs show different pictures.']),
		...new Set(odd)
	];
}

function hasAlpha(chunks: readonly PngChunk[]): boolean {
	return ((chunks[0]?.data[9] ?? 0) & 4) !== 0;
}

/** EXIF and colour profiles, which some programs keep as text, and others heed there. */
function ofProfile(data: Uint8Array): string | undefined {
	const keyword = new TextDecoder('latin1').decode(data.subarray(0, Math.min(80, data.indexOf(0))));
	return /^Raw profile type (?!xmp|iptc|8bim)/i.test(keyword) ? `It holds a profile as text (${keyword}).` : undefined;
}

/** Tags of EXIF that describe and are not seen: description, maker, program, day, author, rights. */
const DESCRIBING = [0x010e, 0x010f, 0x0110, 0x0131, 0x0132, 0x013b, 0x8298];
const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** Whether a block of EXIF says no more than who made it, and that it stands upright. @see CIPA DC-008, 4.6 */
function isUpright(data: Uint8Array): boolean {
	const isLittle = data[0] === 0x49 && data[1] === 0x49;
	if (data.length < 14 || (!isLittle && !(data[0] === 0x4d && data[1] === 0x4d))) return false;
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	const start = view.getUint32(4, isLittle);
	if (start + 2 > data.length) return false;
	const count = view.getUint16(start, isLittle);
	if (start + 6 + 12 * count > data.length) return false;
	// Another directory follows: that of a thumbnail, perhaps.
	if (view.getUint32(start + 2 + 12 * count, isLittle) !== 0) return false;
	return Array.from({ length: count }, (_, i) => start + 2 + 12 * i).every((at) => {
		const tag = view.getUint16(at, isLittle);
		return DESCRIBING.includes(tag) || (tag === ORIENTATION && view.getUint16(at + 8, isLittle) === UPRIGHT);
	});
}
