/** What a page of a PDF shows: its texts and pictures with their places, and what is laid over the pictures. */
import { sha256 } from '../../../../dataset/sha256';
import { latin1 } from '../../../latin1';
import { isList, isName, type PdfValue } from '../../shown/pdf/values';
import { around, shared, widened, type Box } from '../box';
import type { Face } from '../placed';
import type { PdfEntries, PdfDocument, PdfPage, PdfStream } from './document';
import { fontOf, type DrawnLetters, type PdfFont } from './fonts';
import { faceOfImage } from './image';
import { endOfInline, inlineLength } from './inline';
import { numbersOf, PdfOperator, PdfReader } from './instructions';
import { boxOf, cornersOf, matrixOf, multiplied, placeOf, SAME, turnedBy, type Matrix } from './matrix';
import { isWellPut } from './operators';
import { Path } from './path';
import { inGroup, isMixed, START, stateWith, type State } from './state';
import { linesOf, type PageText } from './texts';

export interface PagePicture {
	readonly face: Face;
	readonly box: Box;
	/** As it is set. */
	readonly matrix: Matrix;
	/** Whether a part of it lies outside of what is shown. */
	isCut: boolean;
	isCovered: boolean;
	/** Drawn through a shape, of which only the box is known. */
	readonly isShaped: boolean;
	/** Drawn through, or mixed with what lies below. */
	readonly isMixed: boolean;
}

/** What all pages of a document may take together. */
export interface Allowance {
	operators: number;
}

const DEPTH_AT_MOST = 12;
/** A letter may be drawn by letters of another such font. */
const LETTERS_WITHIN_LETTERS = 3;
/** What it costs to begin with a form or a picture, in operators. */
const COST_OF_FORM = 25;
/** A drawing that is smaller is an ornament: points. */
const DRAWING_AT_LEAST = { width: 120, height: 80 } as const;
/** How far letters reach above and below their line, as parts of their size. */
const ABOVE = 0.75;
const BELOW = 0.2;
/** Modes of text. @see ISO 32000-1, 9.3.6 */
const [FILLED, UNSEEN, CLIPPING_TOO, CLIPPING] = [0, 3, 4, 7];
/** What touches a picture's edge by less is its frame: points. */
const EDGE = 2;

export class PageReader {
	readonly texts: PageText[] = [];
	readonly pictures: PagePicture[] = [];
	readonly #fonts = new Map<PdfEntries, PdfFont>();
	#state = START;
	#textMatrix: Matrix = SAME;
	#lineMatrix: Matrix = SAME;
	readonly #reaches = new Map<PdfEntries, { readonly box: Box | undefined }>();
	/** What was covered, where that is asked for. */
	#reach: Box[] | undefined;
	readonly #path = new Path();
	#isClipping = false;
	/** All that is shown of the page. */
	#page: Box | undefined;
	#base: Matrix = SAME;
	/** Whether something was drawn of which it is not known where it lies. */
	isOdd = false;

	constructor(
		private readonly file: PdfDocument,
		private readonly allowance: Allowance,
		/** How many letters it stands in, which instructions draw. */
		private readonly depth = 0
	) {}

	/** @throws {Error} if the document takes more than it may */
	read({ contents, resources, corners, turned }: PdfPage): void {
		const matrix = (this.#base = turnedBy(turned));
		this.#page = corners && boxOf(matrix, corners);
		this.#state = { ...START, matrix, clip: this.#page };
		if (contents.some(({ isPacked }) => isPacked)) throw new Error('It is packed in a way that is not read here.');
		this.#run(contents.map(({ data }) => latin1(data)).join('\n'), resources, 0);
	}

	/** What lies over all that the page draws. @param corners left, bottom, right and top */
	lay(corners: readonly [number, number, number, number]): void {
		this.#state = { ...this.#state, clip: this.#page };
		this.#cover(boxOf(this.#base, corners));
	}

	#run(instructions: string, resources: PdfEntries | undefined, depth: number): void {
		const reader = new PdfReader(instructions);
		const saved: State[] = [];
		let operands: PdfValue[] = [];
		for (let value = reader.next(); value !== undefined; value = reader.next()) {
			if (!(value instanceof PdfOperator)) {
				operands.push(value);
				continue;
			}
			if ((this.allowance.operators -= 1) < 0) throw new Error('Its pages hold more than could be looked at.');
			const { word } = value;
			this.isOdd ||= !isWellPut(word, operands);
			if (word === 'q') saved.push(this.#state);
			else if (word === 'Q') this.#state = saved.pop() ?? this.#state;
			else if (word === 'ID') this.#drawInline(instructions, reader, operands);
			else if (word === 'Do') this.#draw(operands[0], resources, depth);
			else if (word === 'gs') this.#setState(operands[0], resources);
			else if (word === 'Tf') this.#setFont(operands, resources);
			else this.#operate(word, operands);
			operands = [];
		}
	}

	#operate(word: string, operands: readonly PdfValue[]): void {
		const numbers = numbersOf(operands);
		const [x = 0, y = 0] = numbers;
		const state = this.#state;
		switch (word) {
			case 'cm': this.#state = { ...state, matrix: multiplied(matrixOf(numbers), state.matrix) }; break;
			case 'm': this.#path.begin(state.matrix, x, y); break;
			case 'l': case 'c': case 'v': case 'y': this.#path.extend(state.matrix, numbers); break;
			case 'w': this.#state = { ...state, lineWidth: x }; break;
			case 're': this.#path.rectangle(state.matrix, numbers); break;
			case 'W': case 'W*': this.#isClipping = true; break;
			case 'n': this.#endPath([]); break;
			case 'S': case 's': this.#endPath(this.#path.lines.map((line) => this.#thick(line))); break;
			case 'f': case 'F': case 'f*': case 'B': case 'B*': case 'b': case 'b*': this.#endPath(this.#path.box ? [word.toLowerCase() === 'f' || word === 'f*' ? this.#path.box : this.#thick(this.#path.box)] : []); break;
			case 'sh': this.#coverAll(); break;
			case 'BT': this.#textMatrix = this.#lineMatrix = SAME; break;
			case 'Tm': this.#textMatrix = this.#lineMatrix = matrixOf(numbers); break;
			case 'TD': this.#state = { ...state, leading: -y }; this.#move(x, y); break;
			case 'Td': this.#move(x, y); break;
			case 'T*': this.#move(0, -state.leading); break;
			case 'TL': this.#state = { ...state, leading: x }; break;
			case 'Tc': this.#state = { ...state, spacing: x }; break;
			case 'Tw': this.#state = { ...state, wordSpacing: x }; break;
			case 'Tz': this.#state = { ...state, stretch: x / 100 }; break;
			case 'Ts': this.#state = { ...state, rise: x }; break;
			case 'Tr': this.#state = { ...state, mode: x }; break;
			case 'Tj': this.#show(operands[0]); break;
			case 'TJ': this.#show(operands[0]); break;
			case "'": this.#move(0, -state.leading); this.#show(operands[0]); break;
			case '"': this.#move(0, -state.leading); this.#show(operands[2]); break;
		} // prettier-ignore
	}

	/** @param painted what it covers */
	#endPath(painted: readonly Box[]): void {
		const { box } = this.#path;
		for (const each of painted) this.#cover(each);
		if (box && this.#isClipping) {
			const { clip } = this.#state;
			const isShaped = this.#state.isShaped || !this.#path.isUpright;
			this.#state = {
				...this.#state,
				clip: clip ? (shared(clip, box) ?? { ...box, width: 0, height: 0 }) : box,
				isShaped
			};
		}
		this.#path.clear();
		this.#isClipping = false;
	}

	/** A line with its width. */
	#thick(line: Box): Box {
		const { lineWidth, matrix } = this.#state;
		const half =
			(Math.abs(lineWidth) * Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]))) / 2;
		return widened(line, half, half);
	}

	/** As far as it is shown. */
	#coverAll(): void {
		const all = this.#state.clip ?? this.#page;
		if (all) this.#cover(all);
		else this.isOdd = true;
	}

	/** Whatever was drawn before and lies below is not seen there any more. */
	#cover(box: Box): void {
		if (this.pictures.length === 0 && !this.#reach) return;
		const { clip } = this.#state;
		// A line has no width of its own.
		const drawn = { ...box, width: box.width + 0.01, height: box.height + 0.01 };
		const seen = clip ? shared(clip, drawn) : drawn;
		if (!seen) return;
		this.#reach?.push(seen);
		for (const picture of this.pictures) {
			const { x, y, width, height } = picture.box;
			const inner = { x: x + EDGE, y: y + EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
			picture.isCovered ||= shared(seen, inner) !== undefined;
		}
	}

	#move(x: number, y: number): void {
		this.#textMatrix = this.#lineMatrix = multiplied([1, 0, 0, 1, x, y], this.#lineMatrix);
	}

	#show(value: PdfValue | undefined): void {
		const { font, size, spacing, wordSpacing, stretch, rise, matrix, mode } = this.#state;
		// Programs take some other font.
		if (!font || font.isDownward) this.isOdd = true;
		if (!font) return;
		for (const each of isList(value) ? value : [value]) {
			if (typeof each === 'number') this.#advance((-each / 1000) * size * stretch);
			if (typeof each !== 'string') continue;
			const { text, width, count } = font.read(each);
			const spaces = text.split(' ').length - 1;
			if (font.drawn && mode !== UNSEEN) this.#showDrawn(each, font, font.drawn);
			const at = multiplied([1, 0, 0, 1, 0, rise], multiplied(this.#textMatrix, matrix));
			const [x, y] = placeOf(at, 0, 0);
			this.#advance(((width / 1000) * size + count * spacing + spaces * wordSpacing) * stretch);
			const [end, endY] = placeOf(multiplied([1, 0, 0, 1, 0, rise], multiplied(this.#textMatrix, matrix)), 0, 0);
			const height = Math.abs(size) * Math.hypot(at[2], at[3]);
			this.texts.push({ text, x, end, y, size: height });
			const letters = around([[x, y + height * BELOW], [end, endY - height * ABOVE]]); // prettier-ignore
			if (mode !== UNSEEN && mode !== CLIPPING && !font.drawn)
				this.#cover(mode === FILLED ? letters : this.#thick(letters));
		}
		if (mode >= CLIPPING_TOO) this.#state = { ...this.#state, isShaped: true };
	}

	/** Letters that instructions draw cover what those cover. */
	#showDrawn(codes: string, font: PdfFont, drawn: DrawnLetters): void {
		if (this.pictures.length === 0) return;
		const { size, stretch, rise, matrix, spacing, wordSpacing } = this.#state;
		let along = 0;
		for (const code of codes) {
			const at = multiplied([size * stretch, 0, 0, size, along, rise], multiplied(this.#textMatrix, matrix));
			const reach = this.#reachOf(drawn, code.charCodeAt(0));
			if (reach) this.#cover(boxOf(multiplied(drawn.matrix, at), cornersOf(reach)));
			const { width, text } = font.read(code);
			along += ((width / 1000) * size + spacing + (text === ' ' ? wordSpacing : 0)) * stretch;
		}
	}

	/** What a letter covers, in its own units; undefined if nothing. */
	#reachOf(drawn: DrawnLetters, code: number): Box | undefined {
		const letter = drawn.instructionsOf(code);
		if (!letter) return undefined;
		const known = this.#reaches.get(letter.dictionary);
		if (known) return known.box;
		const inner = new PageReader(this.file, this.allowance, this.depth + 1);
		const box = inner.#reachIn(letter, drawn.resources);
		this.isOdd ||= inner.isOdd;
		this.#reaches.set(letter.dictionary, { box });
		return box;
	}

	#reachIn({ data, isPacked }: PdfStream, resources: PdfEntries | undefined): Box | undefined {
		if (isPacked || this.depth > LETTERS_WITHIN_LETTERS)
			throw new Error('Letters on it are drawn in a way that is not read here.');
		this.#reach = [];
		this.#run(latin1(data), resources, 0);
		return this.#reach.length > 0
			? around(this.#reach.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]))
			: undefined;
	}

	#advance(by: number): void {
		this.#textMatrix = multiplied([1, 0, 0, 1, by, 0], this.#textMatrix);
	}

	#setFont([name, size]: readonly PdfValue[], resources: PdfEntries | undefined): void {
		const fonts = this.file.dictionary(resources?.get('Font'));
		const font = this.#fontOf(isName(name) ? fonts?.get(name.name) : undefined);
		this.#state = { ...this.#state, font, size: typeof size === 'number' ? size : 1 };
	}

	#fontOf(value: PdfValue | undefined): PdfFont | undefined {
		const dictionary = this.file.dictionary(value);
		const font = dictionary && (this.#fonts.get(dictionary) ?? fontOf(this.file, dictionary));
		if (dictionary && font) this.#fonts.set(dictionary, font);
		return font;
	}

	#setState(name: PdfValue | undefined, resources: PdfEntries | undefined): void {
		const states = this.file.dictionary(resources?.get('ExtGState'));
		const set = isName(name) ? this.file.dictionary(states?.get(name.name)) : undefined;
		if (set) this.#state = stateWith(this.#state, set, this.file, (font) => this.#fontOf(font));
	}

	/** A picture that stands among the instructions: it covers, and is none of ours. */
	#drawInline(instructions: string, reader: PdfReader, says: readonly PdfValue[]): void {
		const length = inlineLength(says);
		// Where its data end, is told by them alone if they are packed.
		this.isOdd ||= length === undefined;
		reader.skipTo(endOfInline(instructions, reader.at + (length ?? 0)));
		this.#cover(boxOf(this.#state.matrix, [0, 0, 1, 1]));
	}

	#draw(name: PdfValue | undefined, resources: PdfEntries | undefined, depth: number): void {
		const objects = this.file.dictionary(resources?.get('XObject'));
		const stream = isName(name) ? this.file.stream(objects?.get(name.name)) : undefined;
		if (!stream) return;
		if (depth > DEPTH_AT_MOST) throw new Error('Its drawings are nested deeper than is read here.');
		this.allowance.operators -= COST_OF_FORM;
		const kind = this.file.name(stream.dictionary.get('Subtype'));
		if (kind === 'Image') this.#place(faceOfImage(this.file, stream, resources), this.#state.matrix, [0, 0, 1, 1]);
		if (kind === 'Form') this.#drawForm(stream, resources, depth);
	}

	#drawForm(form: PdfStream, outer: PdfEntries | undefined, depth: number): void {
		if (form.isPacked) throw new Error('A drawing on it is packed in a way that is not read here.');
		const { dictionary, data } = form;
		// It stands for a page of another file.
		this.isOdd ||= dictionary.has('Ref');
		const before = this.#state;
		const matrix = multiplied(matrixOf(numbersOf(this.file.resolve(dictionary.get('Matrix')))), before.matrix);
		const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(this.file.resolve(dictionary.get('BBox')));
		const [texts, pictures] = [this.texts.length, this.pictures.length];
		const box = boxOf(matrix, [left, bottom, right, top]);
		const clip = before.clip ? (shared(before.clip, box) ?? { ...box, width: 0, height: 0 }) : box;
		this.#state = { ...(dictionary.has('Group') ? inGroup(before) : before), matrix, clip };
		this.#run(latin1(data), this.file.dictionary(dictionary.get('Resources')) ?? outer, depth + 1);
		this.#state = before;
		const isDrawing = box.width >= DRAWING_AT_LEAST.width && box.height >= DRAWING_AT_LEAST.height;
		// What holds other pictures is a page of its own, or a group.
		if (!isDrawing || this.pictures.length > pictures) return;
		const words = linesOf(this.texts.slice(texts)).join('\n');
		if (words === '') return;
		this.texts.length = texts;
		this.#place({ kind: 'drawing', digest: sha256(data), words }, matrix, [left, bottom, right, top]);
	}

	#place(face: Face, matrix: Matrix, corners: readonly [number, number, number, number]): void {
		const box = boxOf(matrix, corners);
		const { clip, isShaped } = this.#state;
		const seen = clip ? shared(clip, box) : box;
		const cut = 0.01 * Math.max(box.width, box.height);
		const isCut = !seen || seen.width < box.width - cut || seen.height < box.height - cut;
		this.#cover(box);
		this.pictures.push({ face, box, matrix, isCut, isCovered: false, isShaped, isMixed: isMixed(this.#state) });
	}
}
