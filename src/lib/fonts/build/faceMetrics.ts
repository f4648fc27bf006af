/** A face's measures, as `metrics.json` holds them. */
import type { Font } from 'fontkit';
import { groupByValue, type BuiltFace } from '../builtMetrics';
import { madeSpace, MADE_SPACES } from '../spaces';
import { averageAdvance } from './averageAdvance';
import { advanceOf, findAdjustments } from './pairs';

/** A character that another face draws for this one. */
export interface Borrowed {
	readonly character: string;
	readonly lender: Font;
}

/** Measures a subset face, with the characters that it borrows. All numbers are in units of this face. */
export function measureFace(font: Font, loans: readonly Borrowed[]): Omit<BuiltFace, 'ttf' | 'woff2'> {
	const characters = font.characterSet.map((codePoint) => String.fromCodePoint(codePoint));
	const { pairs, triples } = findAdjustments(font, characters);
	const advances = new Map(characters.map((character) => [character, advanceOf(font, character)]));
	for (const { character, lender } of loans) {
		advances.set(character, Math.round((advanceOf(lender, character) * font.unitsPerEm) / lender.unitsPerEm));
	}
	for (const space of MADE_SPACES) {
		const made = madeSpace(space, font.unitsPerEm, advanceOf(font, ' '));
		if (made !== undefined && !advances.has(space)) advances.set(space, made);
	}
	return {
		unitsPerEm: font.unitsPerEm,
		ascent: font.ascent,
		descent: -font.descent,
		lineGap: font.lineGap,
		capHeight: font.capHeight,
		xHeight: font.xHeight,
		averageAdvance: Math.round(averageAdvance((character) => advanceOf(font, character))),
		advances: groupByValue(advances),
		pairs: groupByValue(pairs),
		triples: groupByValue(triples)
	};
}
