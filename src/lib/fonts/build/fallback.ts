/**
 * Fonts that readers have, fitted to ours until these have come: the same average width and the same line box, so that
 * text does not shift (CSS Fonts 5, `size-adjust` and the metric overrides).
 */
import type { FontFamily } from '../role';

interface LocalFont {
	/** Names for `local()`: the font, then those made to its measures. */
	readonly names: readonly string[];
	readonly unitsPerEm: number;
	/** As `averageAdvance` counts it, read from a font of the same measures: Gelasio for Georgia, Liberation for Arial and Times. */
	readonly averageAdvance: number;
}

/** From the likest to the least like: Georgia on Windows and Apple's, Noto on Android, the others where Linux has no more. */
const LOCAL_FONTS: Readonly<Record<FontFamily, readonly LocalFont[]>> = {
	Newsreader: [
		{ names: ['Georgia', 'Gelasio'], unitsPerEm: 2048, averageAdvance: 897 },
		{ names: ['Noto Serif'], unitsPerEm: 1000, averageAdvance: 477 },
		{ names: ['Times New Roman', 'Liberation Serif', 'Tinos'], unitsPerEm: 2048, averageAdvance: 817 },
		{ names: ['DejaVu Serif'], unitsPerEm: 2048, averageAdvance: 1046 }
	],
	'Public Sans': [
		{
			names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Helvetica'],
			unitsPerEm: 2048,
			averageAdvance: 901
		},
		{ names: ['Noto Sans'], unitsPerEm: 1000, averageAdvance: 470 },
		{ names: ['DejaVu Sans'], unitsPerEm: 2048, averageAdvance: 1035 }
	]
};

/** Their italics, read as above; the names are those by which systems know the single fonts. */
const LOCAL_ITALICS: readonly LocalFont[] = [
	{ names: ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic'], unitsPerEm: 2048, averageAdvance: 915 },
	{ names: ['Noto Serif Italic', 'NotoSerif-Italic'], unitsPerEm: 1000, averageAdvance: 463 },
	{
		names: ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic', 'Tinos Italic'],
		unitsPerEm: 2048,
		averageAdvance: 820
	},
	{ names: ['DejaVu Serif Italic'], unitsPerEm: 2048, averageAdvance: 1046 }
];

export interface Fallback {
	/** That it stands in for, and is named after. */
	readonly family: FontFamily;
	readonly names: readonly string[];
	/** Where it stands in for one weight alone. */
	readonly weight?: number;
	/** Where it stands in for italics alone. */
	readonly style?: 'italic';
	/** Factors of 1, to be written in percent. */
	readonly sizeAdjust: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

/** What of a face the fallback is fitted to, in font units; `descent` counts downward. */
export interface FittedTo {
	readonly unitsPerEm: number;
	readonly averageAdvance: number;
	readonly ascent: number;
	readonly descent: number;
	readonly lineGap: number;
}

/** The likest local font alone: where each byte counts. */
export function fitLikest(family: FontFamily, face: FittedTo): Fallback[] {
	return LOCAL_FONTS[family].slice(0, 1).map((local) => fit(family, local, face));
}

/**
 * All local fonts under one name, the least like first: of several rules of a name the last one counts whose font the reader
 * has (CSS Fonts 4, composite faces). With `weight` they stand in for that one alone.
 */
export function fitFallbacks(family: FontFamily, face: FittedTo, weight?: number): Fallback[] {
	return underOneName(family, LOCAL_FONTS[family], face, weight === undefined ? {} : { weight });
}

/** The same for the face of quotes. */
export function fitItalics(face: FittedTo): Fallback[] {
	return underOneName('Newsreader', LOCAL_ITALICS, face, { style: 'italic' });
}

function underOneName(
	family: FontFamily,
	locals: readonly LocalFont[],
	face: FittedTo,
	standsFor: Pick<Fallback, 'weight' | 'style'>
): Fallback[] {
	return locals.map((local) => ({ ...fit(family, local, face), ...standsFor })).reverse();
}

/** The overrides count in the adjusted size, therefore they are divided by it. */
function fit(family: FontFamily, local: LocalFont, face: FittedTo): Fallback {
	const sizeAdjust = face.averageAdvance / face.unitsPerEm / (local.averageAdvance / local.unitsPerEm);
	const part = (units: number) => units / face.unitsPerEm / sizeAdjust;
	return {
		family,
		names: local.names,
		sizeAdjust,
		ascent: part(face.ascent),
		descent: part(face.descent),
		lineGap: part(face.lineGap)
	};
}
