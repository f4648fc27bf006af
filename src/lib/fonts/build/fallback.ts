/**
 * Fonts that readers have, fitted to ours until these have come: the same average width and the same line box, so that
 * text does not shift (CSS Fonts 5, `size-adjust` and the metric overrides).
 */
import type { FontFamily } from '../role';

interface LocalFont {
	/** Names for `local()`: the font, then those made to its measures. */
	readonly names: readonly string[];
	readonly unitsPerEm: number;
	/** As `averageAdvance` counts it, read from a font of the same measures: Gelasio for Georgia, Liberation Sans for Arial. */
	readonly averageAdvance: number;
}

const LOCAL_FONTS: Readonly<Record<FontFamily, LocalFont>> = {
	Newsreader: { names: ['Georgia', 'Gelasio'], unitsPerEm: 2048, averageAdvance: 897 },
	'Public Sans': {
		names: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo', 'Helvetica'],
		unitsPerEm: 2048,
		averageAdvance: 901
	}
};

export interface Fallback {
	readonly family: string;
	readonly names: readonly string[];
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

/** The overrides count in the adjusted size, therefore they are divided by it. */
export function fitFallback(family: FontFamily, face: FittedTo): Fallback {
	const local = LOCAL_FONTS[family];
	const sizeAdjust = face.averageAdvance / face.unitsPerEm / (local.averageAdvance / local.unitsPerEm);
	const part = (units: number) => units / face.unitsPerEm / sizeAdjust;
	return {
		family: `${family} Fallback`,
		names: local.names,
		sizeAdjust,
		ascent: part(face.ascent),
		descent: part(face.descent),
		lineGap: part(face.lineGap)
	};
}
