/** The order in which the stretches of a line are seen, by the bidirectional algorithm of Unicode (UAX 9). */
import { RIGHT_TO_LEFT } from './rightToLeft';

/** A part of a line, in the order of its letters. */
export interface Stretch {
	readonly text: string;
	/** Even from left to right, odd from right to left. */
	readonly level: number;
}

export type Direction = 'ltr' | 'rtl';

/** The parts of the algorithm that are used here. */
export interface Bidi {
	/** The level of each UTF-16 unit; odd ones run from right to left. */
	getEmbeddingLevels(text: string, direction?: Direction): { readonly levels: Uint8Array };
	/** The character that stands for it in a text from right to left: "(" for ")". */
	getMirroredCharacter(character: string): string | null;
}

let given: Bidi | undefined;

/** Gives this process (this thread, this page) the algorithm: most pages have no line that needs it, and load it not. */
export function giveBidi(bidi: Bidi): void {
	given = bidi;
}

function givenBidi(): Bidi {
	if (given) return given;
	throw new Error('Lines from right to left need fonts/bidi.');
}

/**
 * Stretches of one level each, words of those from right to left apart; in the order of the text. One for most texts.
 * @param direction in which the whole text runs
 */
export function stretchesOf(text: string, direction: Direction = 'ltr'): Stretch[] {
	// Texts hold no marks of direction: the schemas refuse them.
	if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return [{ text, level: 0 }];
	const bidi = givenBidi();
	const { levels } = bidi.getEmbeddingLevels(text, direction);
	const found: { text: string; level: number }[] = [];
	let at = 0;
	for (const character of text) {
		const level = levels[at] ?? 0;
		at += character.length;
		const last = found.at(-1);
		const isRight = level % 2 === 1;
		const joins = last?.level === level && !(isRight && (character === ' ' || last.text === ' '));
		const shown = isRight ? (bidi.getMirroredCharacter(character) ?? character) : character;
		if (joins) last.text += shown;
		else found.push({ text: shown, level });
	}
	return found;
}

/**
 * What a font is given of a stretch. It turns round what holds letters or signs of such a script: marks of others it does not,
 * and “٤٫٥” it need not.
 */
export function asSet({ text, level }: Stretch): string {
	return (level % 2 === 1) === RIGHT_TO_LEFT.test(text) ? text : [...text].reverse().join('');
}

/** From the left to the right of the line (rule L2): what runs the other way is turned round, from the deepest level up. */
export function inVisualOrder<Item extends { readonly level: number }>(items: readonly Item[]): Item[] {
	const ordered = [...items];
	for (let level = Math.max(0, ...items.map((item) => item.level)); level > 0; level--) {
		for (let start = 0; start < ordered.length; start++) {
			let end = start;
			while ((ordered[end]?.level ?? -1) >= level) end++;
			if (end === start) continue;
			ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
			start = end;
		}
	}
	return ordered;
}
