/** Text of a drawing in a PDF: selectable, in the embedded faces of the drawing. */
import type { Font } from 'fontkit';
import { openFont } from '../fonts/build/subset';
import { FACES, type Face } from '../fonts/faces';
import { FONT_ROLES } from '../fonts/role';
import type { SvgElement } from './svgTree';

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

/** The fonts of a drawing, each opened once. */
export class PdfFonts {
	readonly #fonts: readonly OpenFont[];

	/** @throws {Error} if there is none */
	constructor(files: readonly FontFile[]) {
		if (files.length === 0) throw new Error('A PDF needs at least one font.');
		this.#fonts = files.map((file) => ({ ...file, font: openFont(file.bytes) }));
	}

	/** A text in runs: each character in its own face, or in the first other font that has it. */
	runs(element: SvgElement, inherited: string): TextRun[] {
		const own = this.#own(element, inherited);
		const runs: { text: string; font: OpenFont }[] = [];
		for (const character of element.text) {
			const has = ({ font }: OpenFont) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
			const font = has(own) ? own : (this.#fonts.find(has) ?? own);
			const last = runs.at(-1);
			if (last?.font === font) last.text += character;
			else runs.push({ text: character, font });
		}
		return runs;
	}

	#own({ attributes }: SvgElement, inherited: string): OpenFont {
		const family = attributes['font-family'] ?? inherited;
		const wanted: Pick<Face, 'family' | 'weight' | 'style'> = {
			family: family.startsWith('Newsreader') ? 'Newsreader' : 'Public Sans',
			weight: Number(attributes['font-weight'] ?? 400),
			style: attributes['font-style'] === 'italic' ? 'italic' : 'normal'
		};
		const role = FONT_ROLES.find((each) => {
			const face = FACES[each];
			return face.family === wanted.family && face.weight === wanted.weight && face.style === wanted.style;
		});
		const [first] = this.#fonts;
		const found = this.#fonts.find(({ name }) => role !== undefined && name === FACES[role].ttf) ?? first;
		if (!found) throw new Error('A PDF needs at least one font.');
		return found;
	}
}
