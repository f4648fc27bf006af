/** A face's measures, as `metrics.json` holds them. */
import type { Font } from 'fontkit';
import { groupByValue, type BuiltFace } from '../builtMetrics';
import { madeSpace, MADE_SPACES } from '../spaces';
import { sharedAdjustments } from './alike';
import { averageAdvance } from './averageAdvance';
import { joinedAdvances } from './joinedAdvances';
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
	const all = new Map(pairs);
	for (const [lender, characters] of lendersOf(loans)) {
		const scaled = (units: number) => Math.round((units * font.unitsPerEm) / lender.unitsPerEm);
		const joined = joinedAdvances(lender, characters);
		for (const [form, advance] of joined.advances) advances.set(form, scaled(advance));
		for (const [pair, change] of joined.pairs) all.set(pair, scaled(change));
	}
	for (const space of MADE_SPACES) {
		const made = madeSpace(space, font.unitsPerEm, advanceOf(font, ' '));
		if (made !== undefined && !advances.has(space)) advances.set(space, made);
	}
	const shared = sharedAdjustments({ pairs: all, triples });
	return {
		unitsPerEm: font.unitsPerEm,
		ascent: font.ascent,
		descent: -font.descent,
		lineGap: font.lineGap,
		capHeight: font.capHeight,
		xHeight: font.xHeight,
		averageAdvance: Math.round(averageAdvance((character) => advanceOf(font, character))),
		advances: groupByValue(advances),
		pairs: groupByValue(shared.pairs),
		triples: groupByValue(shared.triples),
		kernAs: Object.fromEntries(shared.kernAs)
	};
}

function lendersOf(loans: readonly Borrowed[]): Map<Font, string[]> {
	const lenders = new Map<Font, string[]>();
	for (const { character, lender } of loans) lenders.set(lender, [...(lenders.get(lender) ?? []), character]);
	return lenders;
}
