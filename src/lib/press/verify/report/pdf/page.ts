/** What a page of a PDF shows: its texts and pictures with their places, and what is laid over the pictures. */
import { sha256 } from '../../../../dataset/sha256';
import { latin1 } from '../../../latin1';
import { isName, type PdfValue } from '../../shown/pdf/values';
import { around, shared, type Box } from '../box';
import type { Face } from '../placed';
import { Covered, type PagePicture } from './covered';
import type { PdfEntries, PdfDocument, PdfPage, PdfStream } from './document';
import { fontOf, type PdfFont } from './fonts';
import { faceOfImage } from './image';
import { endOfInline, inlineLength } from './inline';
import { numbersOf, PdfOperator, PdfReader } from './instructions';
import { Letters } from './letters';
import { boxOf, matrixOf, multiplied, SAME, turnedBy, type Matrix } from './matrix';
import { isWellPut } from './operators';
import { Path } from './path';
import { clippedTo, inGroup, isMixed, START, stateWith, thickened, within, type State } from './state';
import { linesOf, type PageText } from './texts';

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
export class PageReader {
	readonly #covered = new Covered();
	readonly #letters: Letters;
	readonly #fonts = new Map<PdfEntries, PdfFont>();
	readonly #path = new Path();
	#state = START;
	#isClipping = false;
	/** All that is shown of the page. */
	#page: Box | undefined;
	#base: Matrix = SAME;

	constructor(
		private readonly file: PdfDocument,
		private readonly allowance: Allowance,
		/** How many letters it stands in, which instructions draw. */
		private readonly depth = 0
	) {
		this.#letters = new Letters(this.#covered, (letter, resources) => this.#reachOf(letter, resources));
	}

	get texts(): PageText[] {
		return this.#letters.texts;
	}

	get pictures(): PagePicture[] {
		return this.#covered.pictures;
	}

	/** Whether something was drawn of which it is not known where it lies. */
	get isOdd(): boolean {
		return this.#covered.isOdd;
	}

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
			this.#covered.isOdd ||= !isWellPut(word, operands);
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
			case 'S': case 's': this.#endPath(this.#path.lines.map((line) => thickened(line, state))); break;
			case 'f': case 'F': case 'f*': case 'B': case 'B*': case 'b': case 'b*': this.#endPath(this.#path.box ? [word.toLowerCase() === 'f' || word === 'f*' ? this.#path.box : thickened(this.#path.box, state)] : []); break;
			case 'sh': this.#coverAll(); break;
			case 'BT': this.#letters.begin(); break;
			case 'Tm': this.#letters.begin(matrixOf(numbers)); break;
			case 'TD': this.#state = { ...state, leading: -y }; this.#letters.move(x, y); break;
			case 'Td': this.#letters.move(x, y); break;
			case 'T*': this.#letters.move(0, -state.leading); break;
			case 'TL': this.#state = { ...state, leading: x }; break;
			case 'Tc': this.#state = { ...state, spacing: x }; break;
			case 'Tw': this.#state = { ...state, wordSpacing: x }; break;
			case 'Tz': this.#state = { ...state, stretch: x / 100 }; break;
			case 'Ts': this.#state = { ...state, rise: x }; break;
			case 'Tr': this.#state = { ...state, mode: x }; break;
			case 'Tj': this.#show(operands[0]); break;
			case 'TJ': this.#show(operands[0]); break;
			case "'": this.#letters.move(0, -state.leading); this.#show(operands[0]); break;
			case '"': this.#letters.move(0, -state.leading); this.#show(operands[2]); break;
		} // prettier-ignore
	}

	/** @param painted what it covers */
	#endPath(painted: readonly Box[]): void {
		for (const each of painted) this.#cover(each);
		if (this.#isClipping) this.#state = clippedTo(this.#state, this.#path);
		this.#path.clear();
		this.#isClipping = false;
	}

	/** As far as it is shown. */
	#coverAll(): void {
		const all = this.#state.clip ?? this.#page;
		if (all) this.#cover(all);
		else this.#covered.isOdd = true;
	}

	#cover(box: Box): void {
		this.#covered.cover(box, this.#state.clip);
	}

	#show(value: PdfValue | undefined): void {
		this.#state = this.#letters.show(value, this.#state);
	}

	/** Of a letter, drawn by a reader of its own. */
	#reachOf(letter: PdfStream, resources: PdfEntries | undefined): Box | undefined {
		const inner = new PageReader(this.file, this.allowance, this.depth + 1);
		const boxes = inner.#boxesIn(letter, resources);
		this.#covered.isOdd ||= inner.isOdd;
		return boxes.length > 0
			? around(boxes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]))
			: undefined;
	}

	#boxesIn({ data, isPacked }: PdfStream, resources: PdfEntries | undefined): readonly Box[] {
		if (isPacked || this.depth > LETTERS_WITHIN_LETTERS)
			throw new Error('Letters on it are drawn in a way that is not read here.');
		const reach: Box[] = (this.#covered.reach = []);
		this.#run(latin1(data), resources, 0);
		return reach;
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
		this.#covered.isOdd ||= length === undefined;
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
		this.#covered.isOdd ||= dictionary.has('Ref');
		const before = this.#state;
		const matrix = multiplied(matrixOf(numbersOf(this.file.resolve(dictionary.get('Matrix')))), before.matrix);
		const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(this.file.resolve(dictionary.get('BBox')));
		const [texts, pictures] = [this.texts.length, this.pictures.length];
		const box = boxOf(matrix, [left, bottom, right, top]);
		this.#state = { ...within(dictionary.has('Group') ? inGroup(before) : before, box), matrix };
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
