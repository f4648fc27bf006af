/** What the bytes of a text in a PDF say, and how wide they are, by their font. */
import { latin1 } from '../../../latin1';
import { isList, isName, type PdfValue } from '../../shown/pdf/values';
import type { PdfEntries, PdfDocument, PdfStream } from './document';
import { numbersOf, PdfOperator, PdfReader } from './instructions';
import { matrixOf, type Matrix } from './matrix';

export interface PdfFont {
	/** In thousandths of the font's size. */
	/** Whether its letters follow one another downward. */
	readonly isDownward: boolean;
	/** Of a font whose letters are drawn by instructions, which may make them of any size. */
	readonly drawn?: DrawnLetters;
	read(bytes: string): { readonly text: string; readonly width: number; readonly count: number };
}

/** @see ISO 32000-1, 9.6.5 */
export interface DrawnLetters {
	/** From a letter’s units to those of the text, at size 1. */
	readonly matrix: Matrix;
	readonly resources: PdfEntries | undefined;
	/** Undefined of a code that draws nothing. */
	readonly instructionsOf: (code: number) => PdfStream | undefined;
}

/** Codes that one CMap may give; whole of Unicode is less. */
const CODES_AT_MOST = 1_200_000;

export function fontOf(file: PdfDocument, font: PdfEntries): PdfFont {
	const isComposite = file.name(font.get('Subtype')) === 'Type0';
	const map = file.stream(font.get('ToUnicode'));
	const told = map ? unicodeOf(latin1(map.data)) : undefined;
	const plain = isComposite ? undefined : plainCodes(file, font);
	const widthOf = isComposite ? compositeWidths(file, font) : plainWidths(file, font);
	const step = isComposite ? 2 : 1;
	// A map of codes that lies in the file may say either; those of names with a V say downward.
	const isDownward = isComposite && !/(?:^|-)H$/.test(file.name(font.get('Encoding')));
	return {
		isDownward,
		...(file.name(font.get('Subtype')) === 'Type3' ? { drawn: drawnLetters(file, font) } : {}),
		read: (bytes) => {
			let text = '';
			let width = 0;
			for (let at = 0; at + step <= bytes.length; at += step) {
				const code = step === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
				text += told?.get(code) ?? plain?.[code] ?? '';
				width += widthOf(code);
			}
			return { text, width, count: Math.floor(bytes.length / step) };
		}
	};
}

function drawnLetters(file: PdfDocument, font: PdfEntries): DrawnLetters {
	const letters = file.dictionary(font.get('CharProcs'));
	const names: string[] = [];
	eachDifference(file, font, (code, name) => (names[code] = name));
	return {
		matrix: matrixOf(file.numbers(font.get('FontMatrix'))),
		resources: file.dictionary(font.get('Resources')),
		instructionsOf: (code) => file.stream(letters?.get(names[code] ?? ''))
	};
}

function eachDifference(file: PdfDocument, font: PdfEntries, take: (code: number, name: string) => void): void {
	const differences = file.resolve(file.dictionary(font.get('Encoding'))?.get('Differences'));
	let code = 0;
	for (const each of isList(differences) ? differences : []) {
		if (typeof each === 'number') code = each;
		if (isName(each)) take(code++, each.name);
	}
}

/** @see ISO 32000-1, 9.10.3 */
function unicodeOf(cmap: string): Map<number, string> {
	const codes = new Map<number, string>();
	const reader = new PdfReader(cmap);
	let operands: (string | readonly PdfValue[])[] = [];
	for (let value = reader.next(); value !== undefined && codes.size < CODES_AT_MOST; value = reader.next()) {
		if (!(value instanceof PdfOperator)) {
			if (typeof value === 'string' || isList(value)) operands.push(value);
			continue;
		}
		if (value.word === 'endbfchar')
			for (let i = 0; i + 1 < operands.length; i += 2) codes.set(codeOf(operands[i]), utf16(operands[i + 1]));
		if (value.word === 'endbfrange')
			for (let i = 0; i + 2 < operands.length; i += 3) addRange(operands.slice(i, i + 3), codes);
		if (/^(?:begin|end)/.test(value.word)) operands = [];
	}
	return codes;
}

function addRange([from, to, target]: readonly (PdfValue | undefined)[], codes: Map<number, string>): void {
	const [first, last] = [codeOf(from), Math.min(codeOf(to), codeOf(from) + 65_535)];
	const start = typeof target === 'string' ? utf16(target) : '';
	for (let code = first; code <= last && codes.size < CODES_AT_MOST; code += 1) {
		const last16 = start.charCodeAt(start.length - 1) + code - first;
		codes.set(code, isList(target) ? utf16(target[code - first]) : start.slice(0, -1) + String.fromCharCode(last16));
	}
}

function codeOf(value: PdfValue | undefined): number {
	return typeof value === 'string' ? [...value].reduce((sum, sign) => sum * 256 + sign.charCodeAt(0), 0) : -1;
}

function utf16(value: PdfValue | undefined): string {
	if (typeof value !== 'string') return '';
	return (value.match(/[^][^]/g) ?? [])
		.map((pair) => String.fromCharCode(pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))
		.join('');
}

/** Names of glyphs that captions hold, where a font names them instead of following Windows-1252. */
const GLYPHS: Readonly<Record<string, string>> = {
	space: ' ', zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
	period: '.', comma: ',', hyphen: '-', endash: '–', emdash: '—', colon: ':', semicolon: ';', slash: '/', percent: '%',
	dollar: '$', Euro: '€', sterling: '£', parenleft: '(', parenright: ')', bracketleft: '[', bracketright: ']', plus: '+',
	minus: '−', quoteright: '’', quoteleft: '‘', quotedblleft: '“', quotedblright: '”', quotesingle: "'", ampersand: '&',
	fi: 'fi', fl: 'fl', ff: 'ff', ffi: 'ffi', ffl: 'ffl', approxequal: '≈'
}; // prettier-ignore

/** TeX's own fonts have ligatures there. */
const TEX_LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl'];

function plainCodes(file: PdfDocument, font: PdfEntries): string[] {
	const decoder = new TextDecoder('windows-1252');
	const codes = Array.from({ length: 256 }, (_, code) => (code < 32 ? '' : decoder.decode(Uint8Array.of(code))));
	TEX_LIGATURES.forEach((ligature, i) => (codes[11 + i] = ligature));
	eachDifference(file, font, (code, name) => {
		const [, hexadecimal] = /^uni([0-9A-F]{4})$/.exec(name) ?? [];
		codes[code] =
			GLYPHS[name] ?? (hexadecimal ? String.fromCharCode(parseInt(hexadecimal, 16)) : name.length === 1 ? name : '');
	});
	return codes;
}

function plainWidths(file: PdfDocument, font: PdfEntries): (code: number) => number {
	const widths = numbersOf(file.resolve(font.get('Widths')));
	const first = file.resolve(font.get('FirstChar'));
	// Type 3 fonts count in units of their own.
	const matrix = numbersOf(file.resolve(font.get('FontMatrix')));
	const unit = matrix[0] === undefined ? 1 : matrix[0] * 1000;
	return (code) => (widths[code - (typeof first === 'number' ? first : 0)] ?? 500) * unit;
}

/** @see ISO 32000-1, 9.7.4.3 */
function compositeWidths(file: PdfDocument, font: PdfEntries): (code: number) => number {
	const list = file.resolve(font.get('DescendantFonts'));
	const descendant = file.dictionary(isList(list) ? list[0] : list);
	const usual = file.resolve(descendant?.get('DW'));
	const widths = new Map<number, number>();
	const written = file.resolve(descendant?.get('W'));
	const values = isList(written) ? written.map((value) => file.resolve(value)) : [];
	for (let i = 0; i < values.length;) {
		const [first, second, third] = values.slice(i, i + 3);
		if (typeof first !== 'number') break;
		if (isList(second)) {
			numbersOf(second).forEach((width, k) => widths.set(first + k, width));
			i += 2;
		} else {
			const last = typeof second === 'number' ? Math.min(second, first + 65_535) : first;
			for (let code = first; code <= last; code += 1) widths.set(code, typeof third === 'number' ? third : 0);
			i += 3;
		}
	}
	return (code) => widths.get(code) ?? (typeof usual === 'number' ? usual : 1000);
}
