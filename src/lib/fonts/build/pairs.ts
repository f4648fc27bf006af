/** What neighbours do to each other’s width: kerning and ligatures, as the shaper sets them. */
import type { Font } from 'fontkit';

/** Adjustments in font units, by the two or three characters that they belong to; those of zero are left out. */
export interface Adjustments {
	readonly pairs: ReadonlyMap<string, number>;
	/** What three characters make beyond their two pairs: "ffi", or a ligature that kerns otherwise than its letters. */
	readonly triples: ReadonlyMap<string, number>;
}

/**
 * All adjustments between characters of a font.
 *
 * One run a left neighbour ("VaVbVc…") instead of one a pair: the shaper's start costs far more than a glyph. Where the
 * run holds a ligature, its places no longer match, and that character's pairs are shaped one by one.
 */
export function findAdjustments(font: Font, characters: readonly string[]): Adjustments {
	const advances = new Map(characters.map((character) => [character, advanceOf(font, character)]));
	const advance = (character: string) => advances.get(character) ?? 0;
	const pairs = new Map<string, number>();
	const ligatures: string[] = [];
	for (const left of characters) {
		const run = shape(font, characters.map((right) => left + right).join(''));
		const plain = isPlain(font, run.glyphs, characters, left);
		for (const [i, right] of characters.entries()) {
			const alone = plain ? undefined : shape(font, left + right);
			const change = alone
				? alone.advanceWidth - advance(left) - advance(right)
				: (run.positions[2 * i]?.xAdvance ?? 0) - advance(left);
			if (Math.round(change) !== 0) pairs.set(left + right, Math.round(change));
			if (alone && alone.glyphs.length < 2) ligatures.push(left + right);
		}
	}
	return { pairs, triples: findTriples(font, characters, advance, pairs, ligatures) };
}

function findTriples(
	font: Font,
	characters: readonly string[],
	advance: (character: string) => number,
	pairs: ReadonlyMap<string, number>,
	ligatures: readonly string[]
): Map<string, number> {
	const triples = new Map<string, number>();
	const around = ligatures.flatMap((ligature) => characters.flatMap((other) => [other + ligature, ligature + other]));
	for (const triple of new Set(around)) {
		const [first = '', second = '', third = ''] = triple;
		const summed =
			advance(first) +
			advance(second) +
			advance(third) +
			(pairs.get(first + second) ?? 0) +
			(pairs.get(second + third) ?? 0);
		const change = Math.round(shape(font, triple).advanceWidth - summed);
		if (change !== 0) triples.set(triple, change);
	}
	return triples;
}

/** Width of a character alone, in font units. Marks stand on their letter and take no room, whatever their table says. */
export function advanceOf(font: Font, character: string): number {
	if (/\p{M}/u.test(character)) return 0;
	return font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
}

function shape(font: Font, text: string) {
	return font.layout(text, undefined, 'latn');
}

function isPlain(
	font: Font,
	glyphs: readonly { readonly id: number }[],
	characters: readonly string[],
	left: string
): boolean {
	const idOf = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id;
	const leftId = idOf(left);
	return (
		glyphs.length === 2 * characters.length &&
		characters.every((right, i) => glyphs[2 * i]?.id === leftId && glyphs[2 * i + 1]?.id === idOf(right))
	);
}
