/** Instructions of a page, and of a map of letters, one after the other. @see ISO 32000-1, 7.8.2 */
import {
	ESCAPES,
	fromHexadecimal,
	isList,
	isName,
	plainName,
	type PdfDictionary,
	type PdfName,
	type PdfValue
} from '../../shown/pdf/values';

/** An operator. */
export class PdfOperator {
	constructor(readonly word: string) {}
}

/** Whether a character ends a word. */
const ENDS_WORD = Uint8Array.from({ length: 256 }, (_, code) =>
	Number('()<>[]{}/% \t\n\r\f\0'.includes(String.fromCharCode(code)))
);
/** What is nested deeper is no document of anybody's. */
const DEPTH_AT_MOST = 60;

/** Reads one operand or operator after the other; no references stand among them. A string is its bytes, a character each. */
export class PdfReader {
	#at = 0;

	constructor(private readonly text: string) {}

	/** How far it has read. */
	get at(): number {
		return this.#at;
	}

	/** Continues there: after the data of a picture that stands among instructions. */
	skipTo(place: number): void {
		this.#at = place;
	}

	/** Undefined at the end. */
	next(depth = 0): PdfValue | PdfOperator | undefined {
		this.#skipSpace();
		if (depth > DEPTH_AT_MOST) throw new Error('Its values are nested too deep.');
		const { text } = this;
		const sign = text[this.#at];
		if (sign === undefined) return undefined;
		if (sign === '/') return this.#name();
		if (sign === '(') return this.#string();
		if (sign === '<') return text[this.#at + 1] === '<' ? this.#dictionary(depth) : this.#hexadecimal();
		if (sign === '[') return this.#array(depth);
		if (ENDS_WORD[text.charCodeAt(this.#at)]) {
			this.#at += 1;
			return new PdfOperator(sign);
		}
		return this.#word();
	}

	#skipSpace(): void {
		const { text } = this;
		for (;;) {
			const code = text.charCodeAt(this.#at);
			if (code === 32 || code === 10 || code === 13 || code === 9 || code === 12 || code === 0) this.#at += 1;
			else if (code === 37) while (this.#at < text.length && !/[\r\n]/.test(text[this.#at] ?? '')) this.#at += 1;
			else return;
		}
	}

	#run(): string {
		const start = this.#at;
		while (this.#at < this.text.length && !ENDS_WORD[this.text.charCodeAt(this.#at)]) this.#at += 1;
		return this.text.slice(start, this.#at);
	}

	#name(): PdfName {
		this.#at += 1;
		return { name: plainName(this.#run()) };
	}

	#word(): PdfValue | PdfOperator {
		const word = this.#run();
		if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(word)) return Number(word);
		if (word === 'true' || word === 'false') return word === 'true';
		return word === 'null' ? null : new PdfOperator(word);
	}

	#string(): string {
		let depth = 0;
		const start = (this.#at += 1);
		for (; this.#at < this.text.length; this.#at += 1) {
			const sign = this.text[this.#at];
			if (sign === '\\') this.#at += 1;
			else if (sign === '(') depth += 1;
			else if (sign === ')' && depth-- === 0) break;
		}
		const raw = this.text.slice(start, this.#at);
		this.#at += 1;
		return raw.includes('\\') ? unescaped(raw) : raw;
	}

	#hexadecimal(): string {
		const end = this.text.indexOf('>', this.#at);
		const written = this.text.slice(this.#at + 1, end < 0 ? undefined : end);
		this.#at = end < 0 ? this.text.length : end + 1;
		return fromHexadecimal(written);
	}

	#array(depth: number): PdfValue[] {
		this.#at += 1;
		const values: PdfValue[] = [];
		for (let value = this.next(depth + 1); value !== undefined; value = this.next(depth + 1)) {
			if (!(value instanceof PdfOperator)) values.push(value);
			else if (value.word === ']') break;
		}
		return values;
	}

	#dictionary(depth: number): PdfDictionary {
		this.#at += 2;
		const entries = new Map<string, PdfValue>();
		for (let key = this.next(depth + 1); !(key instanceof PdfOperator) && isName(key); key = this.next(depth + 1)) {
			const value = this.next(depth + 1);
			if (value === undefined || value instanceof PdfOperator) break;
			entries.set(key.name, value);
		}
		// The two signs that end it were read one by one.
		if (this.text[this.#at] === '>') this.#at += 1;
		return { entries };
	}
}

function unescaped(raw: string): string {
	return raw.replace(/\\(\r\n|[0-7]{1,3}|[^])/g, (_, escape: string) => {
		if (/^[0-7]/.test(escape)) return String.fromCharCode(parseInt(escape, 8) & 255);
		return /^[\r\n]/.test(escape) ? '' : (ESCAPES[escape] ?? escape);
	});
}

export function numbersOf(value: PdfValue | undefined): number[] {
	return isList(value) ? value.flatMap((each) => (typeof each === 'number' ? each : [])) : [];
}
