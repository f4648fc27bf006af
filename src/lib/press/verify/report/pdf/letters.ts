/** Letters of a page as they are set: what they say and where, and what they cover. @see ISO 32000-1, 9.4 */
import { isList, type PdfValue } from '../../shown/pdf/values';
import { around, type Box } from '../box';
import type { Covered } from './covered';
import type { PdfEntries, PdfStream } from './document';
import type { DrawnLetters, PdfFont } from './fonts';
import { boxOf, cornersOf, multiplied, placeOf, SAME, type Matrix } from './matrix';
import { thickened, type State } from './state';
import type { PageText } from './texts';

/** How far letters reach above and below their line, as parts of their size. */
const ABOVE = 0.75;
const BELOW = 0.2;
/** Modes of text. @see ISO 32000-1, 9.3.6 */
const [FILLED, UNSEEN, CLIPPING_TOO, CLIPPING] = [0, 3, 4, 7];

/** What a letter that instructions draw covers, in its own units; undefined if nothing. */
export type ReachOf = (letter: PdfStream, resources: PdfEntries | undefined) => Box | undefined;

export class Letters {
	readonly texts: PageText[] = [];
	#textMatrix: Matrix = SAME;
	#lineMatrix: Matrix = SAME;
	readonly #reaches = new Map<PdfEntries, { readonly box: Box | undefined }>();

	constructor(
		private readonly covered: Covered,
		private readonly reachOf: ReachOf
	) {}

	/** Where letters and their line begin. */
	begin(matrix: Matrix = SAME): void {
		this.#textMatrix = this.#lineMatrix = matrix;
	}

	move(x: number, y: number): void {
		this.begin(multiplied([1, 0, 0, 1, x, y], this.#lineMatrix));
	}

	/** Sets a text, or texts with steps between them. @returns the state afterwards */
	show(value: PdfValue | undefined, state: State): State {
		const { font, size, stretch, mode } = state;
		// Programs take some other font.
		if (!font || font.isDownward) this.covered.isOdd = true;
		if (!font) return state;
		for (const each of isList(value) ? value : [value]) {
			if (typeof each === 'number') this.#advance((-each / 1000) * size * stretch);
			if (typeof each === 'string') this.#showText(each, font, state);
		}
		return mode >= CLIPPING_TOO ? { ...state, isShaped: true } : state;
	}

	#showText(codes: string, font: PdfFont, state: State): void {
		const { size, spacing, wordSpacing, stretch, rise, matrix, mode, clip } = state;
		const { text, width, count } = font.read(codes);
		const spaces = text.split(' ').length - 1;
		if (font.drawn && mode !== UNSEEN) this.#showDrawn(codes, font, font.drawn, state);
		const at = multiplied([1, 0, 0, 1, 0, rise], multiplied(this.#textMatrix, matrix));
		const [x, y] = placeOf(at, 0, 0);
		this.#advance(((width / 1000) * size + count * spacing + spaces * wordSpacing) * stretch);
		const [end, endY] = placeOf(multiplied([1, 0, 0, 1, 0, rise], multiplied(this.#textMatrix, matrix)), 0, 0);
		const height = Math.abs(size) * Math.hypot(at[2], at[3]);
		this.texts.push({ text, x, end, y, size: height });
		const letters = around([[x, y + height * BELOW], [end, endY - height * ABOVE]]); // prettier-ignore
		if (mode !== UNSEEN && mode !== CLIPPING && !font.drawn)
			this.covered.cover(mode === FILLED ? letters : thickened(letters, state), clip);
	}

	/** Letters that instructions draw cover what those cover. */
	#showDrawn(codes: string, font: PdfFont, drawn: DrawnLetters, state: State): void {
		if (this.covered.pictures.length === 0) return;
		const { size, stretch, rise, matrix, spacing, wordSpacing, clip } = state;
		let along = 0;
		for (const code of codes) {
			const at = multiplied([size * stretch, 0, 0, size, along, rise], multiplied(this.#textMatrix, matrix));
			const reach = this.#reach(drawn, code.charCodeAt(0));
			if (reach) this.covered.cover(boxOf(multiplied(drawn.matrix, at), cornersOf(reach)), clip);
			const { width, text } = font.read(code);
			along += ((width / 1000) * size + spacing + (text === ' ' ? wordSpacing : 0)) * stretch;
		}
	}

	#reach(drawn: DrawnLetters, code: number): Box | undefined {
		const letter = drawn.instructionsOf(code);
		if (!letter) return undefined;
		const known = this.#reaches.get(letter.dictionary);
		if (known) return known.box;
		const box = this.reachOf(letter, drawn.resources);
		this.#reaches.set(letter.dictionary, { box });
		return box;
	}

	#advance(by: number): void {
		this.#textMatrix = multiplied([1, 0, 0, 1, by, 0], this.#textMatrix);
	}
}
