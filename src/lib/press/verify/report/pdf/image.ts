/** The pixels of a picture in a PDF, where they are packed without loss. */
import { sha256 } from '../../../../dataset/sha256';
import { opaqueDigest } from '../../shown/pixels';
import { isList, type PdfValue } from '../../shown/pdf/values';
import type { Face } from '../placed';
import type { PdfDocument, PdfEntries, PdfStream } from './document';

const PIXELS_AT_MOST = 64_000_000;
const LOSSY: Readonly<Record<string, string>> = {
	DCTDecode: 'as a JPEG',
	JPXDecode: 'as a JPEG 2000',
	JBIG2Decode: 'in black and white',
	CCITTFaxDecode: 'in black and white'
};

/** What stands in the page: its pixels, to be digested when a published picture has its size; or why they cannot be read. */
export function faceOfImage(file: PdfDocument, image: PdfStream, resources: PdfEntries | undefined): Face {
	const { dictionary } = image;
	const number = (name: string) => {
		const value = file.resolve(dictionary.get(name));
		return typeof value === 'number' ? value : 0;
	};
	const [width, height] = [number('Width'), number('Height')];
	const filters = filtersOf(file, dictionary.get('Filter'));
	const lossy = filters.find((filter) => LOSSY[filter] !== undefined);
	if (lossy !== undefined)
		return {
			kind: 'absent',
			why: `It was compressed ${LOSSY[lossy] ?? ''}, so its pixels are not those that were drawn.`
		};
	if (width * height > PIXELS_AT_MOST || width * height === 0 || number('BitsPerComponent') !== 8)
		return { kind: 'absent', why: 'Its pixels are packed in a way that our pictures are not.' };
	const unsure = unsureOf(file, dictionary, resources);
	return {
		kind: 'pixels',
		width,
		height,
		digest: () => digestOrNone({ file, image, width, height }),
		...(unsure === undefined ? {} : { unsure })
	};
}

/** What is understood of a picture; the rest may show another one: on paper, or in its place. */
const KNOWN_ENTRIES =
	/^(?:Type|Subtype|Name|Width|Height|BitsPerComponent|ColorSpace|Filter|DecodeParms|Length|DL|Interpolate|Intent|StructParent|ID|Metadata|SMask|Mask|Decode|ImageMask|OC)$/;

function unsureOf(file: PdfDocument, image: PdfEntries, resources: PdfEntries | undefined): string | undefined {
	const profile = profileOf(file, image.get('ColorSpace'));
	const isProfiled = profile !== undefined && !USUAL_PROFILES.includes(sha256(profile));
	const base = baseOf(file, image.get('ColorSpace'));
	const others = file.dictionary(resources?.get('ColorSpace'));
	if (isProfiled || base.startsWith('Cal') || others?.has(base.replace('Device', 'Default')))
		return 'Its colours go through a profile of the report’s own, which was not compared.';
	return [...image.keys()].every((name) => KNOWN_ENTRIES.test(name))
		? undefined
		: 'The report says more of it than is understood here.';
}

/** The colours that a picture's values, or those of its palette, are of. */
function baseOf(file: PdfDocument, value: PdfValue | undefined): string {
	const space = file.resolve(value);
	if (!isList(space)) return file.name(value);
	const [kind, base] = space;
	return file.name(kind) === 'Indexed' ? baseOf(file, base) : file.name(kind);
}

/** The profile of sRGB that Chromium writes, which leaves colours as they are. */
const USUAL_PROFILES: readonly string[] = ['d9f822e8083f2f4d1c91e887454be5f75e8c7144b2853408f361e3c4a7a6b36d'];

function profileOf(file: PdfDocument, value: PdfValue | undefined): Uint8Array | undefined {
	const space = file.resolve(value);
	if (!isList(space)) return undefined;
	const [kind, base] = space;
	if (file.name(kind) === 'Indexed') return profileOf(file, base);
	return file.name(kind) === 'ICCBased' ? file.stream(base)?.data : undefined;
}

function filtersOf(file: PdfDocument, value: PdfValue | undefined): string[] {
	const found = file.resolve(value);
	return isList(found) ? found.map((each) => file.name(each)) : [file.name(found)].filter((name) => name !== '');
}

interface Packed {
	readonly file: PdfDocument;
	readonly image: PdfStream;
	readonly width: number;
	readonly height: number;
}

/** Empty, which no picture has, if they cannot be read. */
function digestOrNone(packed: Packed): string {
	try {
		return digestOf(packed);
	} catch {
		// Damaged, or too large: then it is none of ours, and the others are looked at all the same.
		return '';
	}
}

function digestOf({ file, image, width, height }: Packed): string {
	const { dictionary } = image;
	// Somebody may lay a mask over it, through which readers see something else.
	if (hasMask(file, image) || image.isPacked) return '';
	const colours = coloursOf(file, dictionary.get('ColorSpace'));
	if (!colours || file.resolve(dictionary.get('Decode')) !== null) return '';
	const { channels } = colours;
	const plain = image.data;
	if (plain.length < width * height * channels) return '';
	const pixels = new Uint8Array(width * height * 4);
	for (let i = 0; i < width * height; i += 1) colours.put(plain, i * channels, pixels, 4 * i);
	return opaqueDigest({ width, height, pixels });
}

function hasMask(file: PdfDocument, { dictionary }: PdfStream): boolean {
	const mask = file.resolve(dictionary.get('Mask'));
	return dictionary.has('SMask') || mask !== null;
}

interface Colours {
	readonly channels: number;
	put(from: Uint8Array, at: number, to: Uint8Array, place: number): void;
}

const RGB: Colours = {
	channels: 3,
	put: (from, at, to, place) => {
		to[place] = from[at] ?? 0;
		to[place + 1] = from[at + 1] ?? 0;
		to[place + 2] = from[at + 2] ?? 0;
		to[place + 3] = 255;
	}
};
const GREY: Colours = {
	channels: 1,
	put: (from, at, to, place) => {
		to.fill(from[at] ?? 0, place, place + 3);
		to[place + 3] = 255;
	}
};

/** How values become colours; undefined for what our pictures are not in. */
function coloursOf(file: PdfDocument, value: PdfValue | undefined): Colours | undefined {
	const space = file.resolve(value);
	const [kind, base, , table] = isList(space) ? space : [space];
	const name = file.name(kind);
	if (name === 'DeviceRGB' || name === 'CalRGB') return RGB;
	if (name === 'DeviceGray' || name === 'CalGray') return GREY;
	if (name === 'ICCBased') {
		const components = file.resolve(file.stream(base)?.dictionary.get('N'));
		return components === 3 ? RGB : components === 1 ? GREY : undefined;
	}
	if (name !== 'Indexed' || coloursOf(file, base) !== RGB) return undefined;
	const written = file.resolve(table);
	const palette =
		typeof written === 'string' ? Uint8Array.from(written, (sign) => sign.charCodeAt(0)) : file.stream(table)?.data;
	return palette && { channels: 1, put: (from, at, to, place) => RGB.put(palette, 3 * (from[at] ?? 0), to, place) };
}
