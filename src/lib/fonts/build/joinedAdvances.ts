/** The widths of letters as they join, for the measures of a face that borrows them. */
import type { Font } from 'fontkit';
import { formOf, joinsBefore, joinsNext, type JoinedForm } from '../joined';
import { advanceOf } from './pairs';

export interface JoinedAdvances {
	/** By form. */
	readonly advances: ReadonlyMap<string, number>;
	/** What two forms change beside each other: lam and alef are one glyph. */
	readonly pairs: ReadonlyMap<string, number>;
}

/** In units of the font. @param characters that the font lends */
export function joinedAdvances(font: Font, characters: readonly string[]): JoinedAdvances {
	const letters = characters.filter(joinsBefore);
	const both = letters.filter(joinsNext);
	const advances = new Map<string, number>();
	const pairs = new Map<string, number>();
	const [beside] = both;
	if (beside === undefined) return { advances, pairs };
	for (const letter of letters) {
		const own = joinsNext(letter) ? letter : beside;
		if (joinsNext(letter)) {
			advances.set(formOf(letter, 1), advanceIn(font, [letter, own], 0));
			advances.set(formOf(letter, 3), advanceIn(font, [own, letter, own], 1));
		}
		advances.set(formOf(letter, 2), advanceIn(font, [own, letter], 1));
	}
	const width = (letter: string, form: JoinedForm) => advances.get(formOf(letter, form)) ?? 0;
	for (const first of both)
		for (const second of letters)
			for (const form of [1, 3] as const satisfies readonly JoinedForm[]) {
				const before = form === 3 ? [beside] : [];
				const ends = [2, ...(joinsNext(second) ? [3 as const] : [])] as const satisfies readonly JoinedForm[];
				for (const end of ends) {
					const all = [...before, first, second, ...(end === 3 ? [beside] : [])];
					const change = changeIn(font, all, before.length, {
						first: width(first, form),
						// What follows decides of a letter that joins on: that is its own pair.
						second: end === 2 ? width(second, end) : undefined
					});
					if (change !== 0) pairs.set(formOf(first, form) + formOf(second, end), change);
				}
			}
	return { advances, pairs };
}

/** How much wider two letters are beside each other than each by itself. @param at the place of the first */
function changeIn(
	font: Font,
	letters: readonly string[],
	at: number,
	widths: { readonly first: number; readonly second: number | undefined }
): number {
	const taken = advancesIn(font, letters).reverse();
	// Both may be one glyph, as lam and alef are.
	const isOne = taken.length === letters.length - 1;
	if (!isOne && taken.length !== letters.length) return 0;
	const first = (taken[at] ?? 0) - widths.first;
	if (isOne) return widths.second === undefined ? 0 : Math.round(first - widths.second);
	return Math.round(first + (widths.second === undefined ? 0 : (taken[at + 1] ?? 0) - widths.second));
}

/** Of one letter of several that join; alone, where they make fewer glyphs. */
function advanceIn(font: Font, letters: readonly string[], at: number): number {
	// Dots may be glyphs of their own, and take no room.
	const taken = advancesIn(font, letters);
	// Glyphs stand from the left: the first letter is the last of them.
	const advance = taken[letters.length - 1 - at];
	return taken.length === letters.length && advance !== undefined ? advance : advanceOf(font, letters[at] ?? '');
}

/** Of all glyphs that take room, from the left. */
function advancesIn(font: Font, letters: readonly string[]): number[] {
	return font
		.layout(letters.join(''))
		.positions.map(({ xAdvance }) => xAdvance)
		.filter((advance) => advance > 0);
}
