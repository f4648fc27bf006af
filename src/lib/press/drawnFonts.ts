/** The fonts of a drawing, opened: which of them sets a stretch of text, and what it sets; for PDFs, outlines and PNGs. */
import type { Font } from 'fontkit';
import { openFont } from '../fonts/build/subset';
import { FACES, lendingFiles } from '../fonts/faces';
import type { FontRole } from '../fonts/role';
import type { TextShape } from '../scene/shapes';
import { asSet, inVisualOrder, stretchesOf } from '../fonts/visualOrder';

/** A TTF file by its name, with its bytes. */
export interface FontFile {
	readonly name: string;
	readonly bytes: Buffer;
}

interface OpenFont extends FontFile {
	readonly font: Font;
}

/** A stretch of text that one font sets. */
export interface TextRun {
	readonly text: string;
	readonly font: OpenFont;
}

/** Those that are open, by their bytes: what is found in one for a drawing need not be found for the next. */
const open = new WeakMap<Buffer, Font>();

function opened(bytes: Buffer): Font {
	const font = open.get(bytes) ?? openFont(bytes);
	open.set(bytes, font);
	return font;
}

/** The fonts of a drawing. */
export class DrawnFonts {
	readonly #fonts: readonly OpenFont[];

	/** @throws {Error} if there is none */
	constructor(files: readonly FontFile[]) {
		if (files.length === 0) throw new Error('A PDF needs at least one font.');
		this.#fonts = files.map((file) => ({ ...file, font: opened(file.bytes) }));
	}

	/**
	 * A text in runs from left to right as they are seen: each character in its own face, or in the first other font that has
	 * it. Letters of a run stand in the order in which they are read; the font sets those of Arabic or Hebrew from right to left.
	 */
	runs({ text, role, direction }: Pick<TextShape, 'text' | 'role' | 'direction'>): TextRun[] {
		const own = this.#own(role);
		const lenders = lendingFiles(role, this.#fonts, ({ name }) => name);
		const runs: { text: string; font: OpenFont; level: number }[] = [];
		for (const stretch of stretchesOf(text, direction)) {
			let last: (typeof runs)[number] | undefined;
			for (const character of stretch.text) {
				const has = ({ font }: OpenFont) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
				const font = has(own) ? own : (lenders.find(has) ?? own);
				if (last?.font === font) last.text += character;
				else runs.push((last = { text: character, font, level: stretch.level }));
			}
		}
		return inVisualOrder(runs).map((run) => ({ ...run, text: asSet(run) }));
	}

	#own(role: FontRole): OpenFont {
		const found = this.#fonts.find(({ name }) => name === FACES[role].ttf) ?? this.#fonts[0];
		if (!found) throw new Error('A PDF needs at least one font.');
		return found;
	}
}
