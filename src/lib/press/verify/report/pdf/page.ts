/** What a page of a PDF shows: its texts and pictures with their places, and what is laid over the pictures. */
import { sha256 } from '../../../../dataset/sha256';
import { latin1 } from '../../../latin1';
import { isList, isName, type PdfValue } from '../../shown/pdf/values';
import { around, shared, type Box } from '../box';
import type { Face } from '../placed';
import type { PdfEntries, PdfDocument, PdfPage, PdfStream } from './document';
import { fontOf, type PdfFont } from './fonts';
import { faceOfImage } from './image';
import { boxOf, matrixOf, multiplied, placeOf, SAME, type Matrix } from './matrix';
import { Path } from './path';
import { numbersOf, PdfOperator, PdfReader } from './instructions';

/** A run of letters. */
export interface PageText {
	readonly text: string;
	/** Where it begins and ends on its line, and the line, downwards. */
	readonly x: number;
	readonly end: number;
	readonly y: number;
	readonly size: number;
}

export interface PagePicture {
	readonly face: Face;
	readonly box: Box;
	/** As it is set. */
	readonly matrix: Matrix;
	/** Whether a part of it lies outside of what is shown. */
	isCut: boolean;
	isCovered: boolean;
	/** Drawn through, or mixed with what lies below. */
	readonly isMixed: boolean;
}

/** What all pages of a document may take together. */
export interface Allowance {
	operators: number;
}

interface State {
	readonly matrix: Matrix;
	readonly clip: Box | undefined;
	readonly isMixed: boolean;
	readonly font: PdfFont | undefined;
	readonly size: number;
	readonly leading: number;
	readonly spacing: number;
	readonly wordSpacing: number;
	readonly stretch: number;
	/** Text that is there to be found, and is not seen: of scanned pages. */
	readonly mode: number;
}

const START: State = {
	matrix: SAME, clip: undefined, isMixed: false, font: undefined, size: 1, leading: 0, spacing: 0, wordSpacing: 0, stretch: 1, mode: 0
}; // prettier-ignore

const DEPTH_AT_MOST = 12;
/** What it costs to begin with a form or a picture, in operators. */
const COST_OF_FORM = 25;
/** A drawing that is smaller is an ornament: points. */
const DRAWING_AT_LEAST = { width: 120, height: 80 } as const;
/** What touches a picture's edge by less is its frame: points. */
const EDGE = 2;

export class PageReader {
	readonly texts: PageText[] = [];
	readonly pictures: PagePicture[] = [];
	readonly #fonts = new Map<PdfEntries, PdfFont>();
	#state = START;
	#textMatrix: Matrix = SAME;
	#lineMatrix: Matrix = SAME;
	readonly #path = new Path();
	#isClipping = false;

	constructor(
		private readonly file: PdfDocument,
		private readonly allowance: Allowance
	) {}

	/** @throws {Error} if the document takes more than it may */
	read({ contents, resources }: PdfPage): void {
		if (contents.some(({ isPacked }) => isPacked)) throw new Error('It is packed in a way that is not read here.');
		this.#run(contents.map(({ data }) => latin1(data)).join('\n'), resources, 0);
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
			if (word === 'q') saved.push(this.#state);
			else if (word === 'Q') this.#state = saved.pop() ?? this.#state;
			else if (word === 'ID') reader.skipTo(endOfInline(instructions, reader.at));
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
			case 're': this.#path.rectangle(state.matrix, numbers); break;
			case 'W': case 'W*': this.#isClipping = true; break;
			case 'n': this.#endPath([]); break;
			case 'S': case 's': this.#endPath(this.#path.lines); break;
			case 'f': case 'F': case 'f*': case 'B': case 'B*': case 'b': case 'b*': this.#endPath(this.#path.box ? [this.#path.box] : []); break;
			case 'sh': if (state.clip) this.#cover(state.clip); break;
			case 'BT': this.#textMatrix = this.#lineMatrix = SAME; break;
			case 'Tm': this.#textMatrix = this.#lineMatrix = matrixOf(numbers); break;
			case 'TD': this.#state = { ...state, leading: -y }; this.#move(x, y); break;
			case 'Td': this.#move(x, y); break;
			case 'T*': this.#move(0, -state.leading); break;
			case 'TL': this.#state = { ...state, leading: x }; break;
			case 'Tc': this.#state = { ...state, spacing: x }; break;
			case 'Tw': this.#state = { ...state, wordSpacing: x }; break;
			case 'Tz': this.#state = { ...state, stretch: x / 100 }; break;
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
			this.#state = { ...this.#state, clip: clip ? (shared(clip, box) ?? { ...box, width: 0, height: 0 }) : box };
		}
		this.#path.clear();
		this.#isClipping = false;
	}

	/** Whatever was drawn before and lies below is not seen there any more. */
	#cover(box: Box): void {
		if (this.pictures.length === 0) return;
		const { clip } = this.#state;
		// A line has no width of its own.
		const drawn = { ...box, width: box.width + 0.01, height: box.height + 0.01 };
		const seen = clip ? shared(clip, drawn) : drawn;
		if (!seen) return;
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
		const { font, size, spacing, wordSpacing, stretch, matrix, mode } = this.#state;
		if (!font) return;
		for (const each of isList(value) ? value : [value]) {
			if (typeof each === 'number') this.#advance((-each / 1000) * size * stretch);
			if (typeof each !== 'string') continue;
			const { text, width, count } = font.read(each);
			const spaces = text.split(' ').length - 1;
			const at = multiplied(this.#textMatrix, matrix);
			const [x, y] = placeOf(at, 0, 0);
			this.#advance(((width / 1000) * size + count * spacing + spaces * wordSpacing) * stretch);
			const [end, endY] = placeOf(multiplied(this.#textMatrix, matrix), 0, 0);
			const height = Math.abs(size) * Math.hypot(at[2], at[3]);
			this.texts.push({ text, x, end, y, size: height });
			if (mode !== 3) this.#cover(around([[x, y], [end, endY - height * 0.6]])); // prettier-ignore
		}
	}

	#advance(by: number): void {
		this.#textMatrix = multiplied([1, 0, 0, 1, by, 0], this.#textMatrix);
	}

	#setFont([name, size]: readonly PdfValue[], resources: PdfEntries | undefined): void {
		const fonts = this.file.dictionary(resources?.get('Font'));
		const dictionary = isName(name) ? this.file.dictionary(fonts?.get(name.name)) : undefined;
		const font = dictionary && (this.#fonts.get(dictionary) ?? fontOf(this.file, dictionary));
		if (dictionary && font) this.#fonts.set(dictionary, font);
		this.#state = { ...this.#state, font, size: typeof size === 'number' ? size : 1 };
	}

	#setState(name: PdfValue | undefined, resources: PdfEntries | undefined): void {
		const states = this.file.dictionary(resources?.get('ExtGState'));
		const set = isName(name) ? this.file.dictionary(states?.get(name.name)) : undefined;
		if (!set) return;
		const alpha = this.file.resolve(set.get('ca'));
		const mode = set.has('BM') ? this.file.name(set.get('BM')) : undefined;
		const mask = set.has('SMask') ? this.file.name(set.get('SMask')) : undefined;
		const says = typeof alpha === 'number' || mode !== undefined || mask !== undefined;
		const isMixed =
			(typeof alpha === 'number' && alpha < 1) ||
			!['', undefined, 'Normal', 'Compatible'].includes(mode) ||
			(mask !== undefined && mask !== 'None');
		if (says) this.#state = { ...this.#state, isMixed };
	}

	#draw(name: PdfValue | undefined, resources: PdfEntries | undefined, depth: number): void {
		const objects = this.file.dictionary(resources?.get('XObject'));
		const stream = isName(name) ? this.file.stream(objects?.get(name.name)) : undefined;
		if (!stream || depth > DEPTH_AT_MOST) return;
		this.allowance.operators -= COST_OF_FORM;
		const kind = this.file.name(stream.dictionary.get('Subtype'));
		if (kind === 'Image') this.#place(faceOfImage(this.file, stream), this.#state.matrix, [0, 0, 1, 1]);
		if (kind === 'Form') this.#drawForm(stream, resources, depth);
	}

	#drawForm(form: PdfStream, outer: PdfEntries | undefined, depth: number): void {
		if (form.isPacked) throw new Error('A drawing on it is packed in a way that is not read here.');
		const { dictionary, data } = form;
		const before = this.#state;
		const matrix = multiplied(matrixOf(numbersOf(this.file.resolve(dictionary.get('Matrix')))), before.matrix);
		const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(this.file.resolve(dictionary.get('BBox')));
		const [texts, pictures] = [this.texts.length, this.pictures.length];
		const box = boxOf(matrix, [left, bottom, right, top]);
		const clip = before.clip ? (shared(before.clip, box) ?? { ...box, width: 0, height: 0 }) : box;
		this.#state = { ...before, matrix, clip };
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
		const { clip, isMixed } = this.#state;
		const seen = clip ? shared(clip, box) : box;
		const cut = 0.01 * Math.max(box.width, box.height);
		const isCut = !seen || seen.width < box.width - cut || seen.height < box.height - cut;
		this.#cover(box);
		this.pictures.push({ face, box, matrix, isCut, isCovered: false, isMixed });
	}
}

function endOfInline(text: string, from: number): number {
	const end = /[\s]EI(?=[\s]|$)/g;
	end.lastIndex = from;
	const found = end.exec(text);
	return found ? found.index + found[0].length : text.length;
}

/** The texts as lines, in the order in which they are drawn. */
export function linesOf(texts: readonly PageText[]): string[] {
	const lines: string[] = [];
	let last: PageText | undefined;
	for (const text of texts) {
		const isSameLine = last !== undefined && Math.abs(text.y - last.y) < 0.4 * text.size && text.x > last.x - text.size;
		if (!isSameLine) lines.push(text.text);
		else lines.push(`${lines.pop() ?? ''}${last && text.x - last.end > 0.18 * text.size ? ' ' : ''}${text.text}`);
		last = text;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}
