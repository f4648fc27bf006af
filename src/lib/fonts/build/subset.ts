/** Cutting a font down to the characters that are needed. */
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { cutOnce, type Cut } from './cutOnce';
import { PACKER, packWoff2 } from './woff2/pack';

/**
 * Kerning, ligatures, figures of equal width and height, and what accents need that are typed apart from their letter.
 * Of these, tables of the pages may ask for `tnum`; drawings use what is on by default.
 */
const FEATURES = ['kern', 'liga', 'tnum', 'lnum', 'ccmp', 'mark', 'mkmk'];

/** Forms of letters that join, in Arabic and its like and in the scripts of India; our own faces have none. */
const JOINING = (
	'isol init medi med2 fina fin2 fin3 rlig curs mset ' +
	'nukt akhn rphf rkrf pref blwf abvf half pstf vatu cjct pres abvs blws psts haln dist abvm blwm'
).split(' ');

/** Licence and its address (the Open Font License asks for them), then the family of a face such as "Newsreader Medium". */
const NAME_IDS = [13, 14, 16, 17];

/** What a face keeps besides its glyphs. */
interface Kept {
	readonly features: readonly string[];
	readonly nameIds: readonly number[];
}

const KEPT: Kept = { features: [...FEATURES, ...JOINING], nameIds: NAME_IDS };

/**
 * For a face of a few characters, where each byte counts: no second set of figures, of the names the licence, whose words
 * hold its address, and of ligatures and accents only what is met with.
 */
function keptInEmbeds(joined: boolean): Kept {
	return { features: ['kern', ...(joined ? ['liga', 'ccmp', 'mark', 'mkmk', ...JOINING] : [])], nameIds: [13] };
}

/** Says how a variable font was cut, and when to smooth; neither matters to a static font without hints. */
const DROPPED_TABLES = ['STAT', 'gasp'];

/** `small`: the smallest file. `quick`: in a tenth of the time and some percent larger, for sites of thousands of figures. */
export const PACKINGS = ['small', 'quick'] as const;
export type Packing = (typeof PACKINGS)[number];

/** How the fonts of a figure are packed. */
export function packingOf({ lean }: { readonly lean?: true | undefined }): Packing {
	return lean ? 'quick' : 'small';
}

export interface SubsetFace {
	/** For resvg, which reads no WOFF. */
	readonly ttf: Buffer;
	readonly woff2: Buffer;
	readonly font: Font;
}

/**
 * The face with just these characters (those it has), without hints, in both formats.
 * @param weight that a variable font gets
 * @throws {Error} if the bytes are no single TrueType or OpenType font
 */
export async function subsetFace(
	original: Buffer,
	characters: readonly string[],
	weight?: number
): Promise<SubsetFace> {
	const how = { kept: KEPT, dropTables: DROPPED_TABLES, ...(weight !== undefined && { weight }) };
	const ttf = await cut(original, characters, how, 'truetype');
	const woff2 = (await cutToWoff2(original, characters, how))();
	return { ttf, woff2, font: openFont(ttf) };
}

/**
 * What pages load of a face, in parts: the letters that join do so within a part.
 * @param weight that a variable font gets
 */
export async function subsetForPages(
	face: Buffer,
	characters: readonly string[],
	features: readonly string[],
	weight?: number
): Promise<Buffer> {
	const kept = { features, nameIds: [13, 14] };
	const how = { kept, dropTables: DROPPED_TABLES, ...(weight !== undefined && { weight }) };
	return (await cutToWoff2(face, characters, how))();
}

/**
 * The face of an embed: a WOFF2 with just these characters.
 * @param joined whether some of them join where they stand: ligatures, accents typed apart from their letter
 */
export function subsetForEmbed(
	original: Buffer,
	characters: readonly string[],
	joined: boolean,
	packing: Packing
): Promise<Cut> {
	return cutToWoff2(original, characters, { kept: keptInEmbeds(joined), dropTables: DROPPED_TABLES }, packing);
}

interface How {
	readonly kept: Kept;
	readonly dropTables: string[];
	readonly weight?: number;
}

function cutToWoff2(
	original: Buffer,
	characters: readonly string[],
	how: How,
	packing: Packing = 'small'
): Promise<Cut> {
	if (packing === 'small') return cutOnce(original, [characters, how], () => cut(original, characters, how, 'woff2'));
	const recipe = [characters, how, packing, PACKER];
	return cutOnce(original, recipe, async () => packWoff2(await cut(original, characters, how, 'truetype')));
}

function cut(
	original: Buffer,
	characters: readonly string[],
	{ kept: { features, nameIds }, dropTables, weight }: How,
	targetFormat: 'truetype' | 'woff2'
): Promise<Buffer> {
	return subsetFont(original, characters.join(''), {
		keepFeatures: [...features],
		preserveNameIds: [...nameIds],
		dropTables,
		noHinting: true,
		targetFormat,
		...(weight !== undefined && { variationAxes: { wght: weight } })
	});
}

/** Of a face that was cut before: those of the characters that it has, as a WOFF2 of its own. */
export async function subsetWoff2(
	face: Buffer,
	characters: readonly string[],
	packing: Packing
): Promise<{ readonly woff2: Buffer; readonly has: readonly string[] }> {
	const font = openFont(face);
	const has = characters.filter((character) => hasCharacter(font, character));
	if (has.length === 0) return { woff2: Buffer.alloc(0), has };
	const woff2 = await cutToWoff2(face, has, { kept: KEPT, dropTables: [] }, packing);
	return { woff2: woff2(), has };
}

export function hasCharacter(font: Font, character: string): boolean {
	return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** @throws {Error} if the bytes are no font, or a collection of several */
export function openFont(bytes: Buffer): Font {
	const font = create(bytes);
	if (!('layout' in font)) throw new Error('The file is a collection of several fonts; one font a file was expected.');
	return font;
}
