/** The objects of a PDF, read from its text. @see ISO 32000-1, 7.3 */

export interface PdfName {
	readonly name: string;
}
export interface PdfReference {
	readonly to: number;
	/** An object of another generation is another object, to some programs. */
	readonly generation: number;
}
export interface PdfDictionary {
	readonly entries: ReadonlyMap<string, PdfValue>;
}
/** Texts are as their bytes stand, a character each. */
export type PdfValue = number | boolean | null | string | PdfName | PdfReference | PdfDictionary | readonly PdfValue[];

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
	typeof value === 'object' && value !== null && 'entries' in value && !isList(value);
export const isName = (value: PdfValue | undefined): value is PdfName =>
	typeof value === 'object' && value !== null && 'name' in value && !isList(value);
export const isReference = (value: PdfValue | undefined): value is PdfReference =>
	typeof value === 'object' && value !== null && 'to' in value && !isList(value);
export const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

const SPACE = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+(\d{1,5})[\0\t\n\f\r ]+R(?![\w])/y;
const NUMBER = /[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const WORD = /(?:true|false|null)(?![\w])/y;
const HEXADECIMAL = /<([\dA-Fa-f\0\t\n\f\r ]*)>/y;

/** No file of ours is nested half as deep. */
const DEPTH_AT_MOST = 60;

/** Reads one thing after the other. */
export class PdfScanner {
	readonly #text: string;
	at: number;
	#depth = 0;

	/** @param text of which each character is a byte */
	constructor(text: string, at = 0) {
		this.#text = text;
		this.at = at;
	}

	/** What a pattern with the flag y finds after white space and comments; undefined if it does not stand there. */
	take(pattern: RegExp): RegExpExecArray | undefined {
		SPACE.lastIndex = this.at;
		SPACE.exec(this.#text);
		const from = Math.max(this.at, SPACE.lastIndex);
		pattern.lastIndex = from;
		const found = pattern.exec(this.#text);
		if (!found) return undefined;
		this.at = pattern.lastIndex;
		return found;
	}

	/** @throws {Error} if no object stands there */
	value(): PdfValue {
		const reference = this.take(REFERENCE);
		if (reference) return { to: Number(reference[1]), generation: Number(reference[2]) };
		const number = this.take(NUMBER);
		if (number) return Number(number[0]);
		const name = this.take(NAME);
		if (name) return { name: plainName(name[1] ?? '') };
		const word = this.take(WORD)?.[0];
		if (word !== undefined) return word === 'null' ? null : word === 'true';
		if (this.take(/\(/y)) return this.#words();
		if (this.take(/<</y)) return this.#within(() => this.#dictionary());
		const hexadecimal = this.take(HEXADECIMAL);
		if (hexadecimal) return fromHexadecimal(hexadecimal[1] ?? '');
		if (this.take(/\[/y)) return this.#within(() => this.#list());
		throw new Error('An object in it is damaged.');
	}

	#within<Value>(read: () => Value): Value {
		this.#depth += 1;
		if (this.#depth > DEPTH_AT_MOST) throw new Error('Its objects are nested deeper than in any file made here.');
		const value = read();
		this.#depth -= 1;
		return value;
	}

	#list(): PdfValue[] {
		const items: PdfValue[] = [];
		while (!this.take(/\]/y)) items.push(this.value());
		return items;
	}

	/** Where a key stands twice, programs differ. */
	#dictionary(): PdfDictionary {
		const entries = new Map<string, PdfValue>();
		while (!this.take(/>>/y)) {
			const key = this.value();
			if (!isName(key) || entries.has(key.name))
				throw new Error('An object in it is damaged, or says one thing twice.');
			entries.set(key.name, this.value());
		}
		return { entries };
	}

	/** In parentheses, which may stand within in pairs. */
	#words(): string {
		let text = '';
		for (let open = 1; ; this.at += 1) {
			const sign = this.#text[this.at];
			if (sign === undefined) throw new Error('A text in it does not end.');
			if (sign === '(') open += 1;
			if (sign === ')') open -= 1;
			if (open === 0) break;
			if (sign === '\r' && this.#text[this.at + 1] === '\n') continue;
			text += sign === '\\' ? this.#escaped() : sign === '\r' ? '\n' : sign;
		}
		this.at += 1;
		return text;
	}

	/** Leaves the place at the last character of the escape. */
	#escaped(): string {
		const next = this.#text[this.at + 1] ?? '';
		const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.at + 1, this.at + 4))?.[0];
		if (octal !== undefined) {
			this.at += octal.length;
			return String.fromCharCode(Number.parseInt(octal, 8) & 255);
		}
		this.at += next === '\r' && this.#text[this.at + 2] === '\n' ? 2 : 1;
		if (next === '\n' || next === '\r') return '';
		return ESCAPES[next] ?? next;
	}
}

/** What a letter behind a backslash stands for. A carriage return by an escape is kept; one that stands as it is counts as a line end. */
export const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The letters of a name, of which some are written as numbers: `#20`. */
export function plainName(written: string): string {
	return written.replace(/#([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** The bytes of a text in hexadecimal digits, a character each; a last digit alone counts as the first of two. */
export function fromHexadecimal(written: string): string {
	const digits = written.replace(/[^\dA-Fa-f]/g, '');
	return (digits.length % 2 === 1 ? `${digits}0` : digits).replace(/../g, (pair) =>
		String.fromCharCode(Number.parseInt(pair, 16))
	);
}

/** White space and comments, as programs write them behind the end. */
export function isBlank(text: string): boolean {
	return text.split(/[\r\n]/).every((line) => /^\s*(?:%[\x20-\x7e]*)?$/.test(line));
}
