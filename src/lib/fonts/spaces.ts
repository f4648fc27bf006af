/**
 * Spaces that no face has: shapers make them of the space that it has. Chromium, Firefox and resvg follow HarfBuzz
 * (`hb-ot-shape-fallback.cc`, `_hb_ot_shape_fallback_spaces`).
 */
const PARTS_OF_EM: Readonly<Record<string, number>> = {
	'\u2000': 1 / 2,
	'\u2001': 1,
	'\u2002': 1 / 2,
	'\u2003': 1,
	'\u2004': 1 / 3,
	'\u2005': 1 / 4,
	'\u2006': 1 / 6,
	'\u2009': 1 / 5,
	'\u200a': 1 / 16,
	'\u205f': 4 / 18,
	'\u3000': 1
};

/** The narrow space that does not break: half of a word's space. */
const NARROW = '\u202f';

export const MADE_SPACES: readonly string[] = [...Object.keys(PARTS_OF_EM), NARROW];

/** The advance of a space that the face lacks, in font units; undefined if shapers do not make it. */
export function madeSpace(character: string, unitsPerEm: number, spaceAdvance: number): number | undefined {
	if (character === NARROW) return Math.floor(spaceAdvance / 2);
	const part = PARTS_OF_EM[character];
	return part === undefined ? undefined : Math.round(unitsPerEm * part);
}
