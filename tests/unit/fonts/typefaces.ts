/** The typefaces as they were installed, whole. */
import type { Font } from 'fontkit';
import { readTypefaces } from '../../../src/build/fonts/inputs';
import { openFont } from '../../../src/lib/fonts/build/subset';
import { drawsNothing } from '../../../src/lib/fonts/characters';
import { FONT_ROLES, type FontRole } from '../../../src/lib/fonts/role';

export const TYPEFACE_BYTES = readTypefaces();

export const TYPEFACES: readonly { readonly role: FontRole; readonly bytes: Buffer; readonly font: Font }[] =
	FONT_ROLES.map((role) => ({ role, bytes: TYPEFACE_BYTES[role], font: openFont(TYPEFACE_BYTES[role]) }));

export function has(font: Font, character: string): boolean {
	return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** The code points that have a glyph which draws something; fontkit also lists those that mark a table’s end. */
export function codePointsOf(font: Font): number[] {
	return font.characterSet.filter(
		(codePoint) => !drawsNothing(String.fromCodePoint(codePoint)) && codePoint !== 0xffff
	);
}
