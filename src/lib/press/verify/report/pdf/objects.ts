/** The objects of a PDF that others made, found by their text. Runs in a browser too. */
import { latin1 } from '../../../latin1';
import { inflateWithin, type Budget } from '../../shown/budget';

/** An object of a PDF: its text up to its stream, and the stream unpacked where it has one. */
export interface PdfObject {
	readonly head: string;
	readonly stream?: Uint8Array;
}

const OBJECT = /(?:^|[\r\n\s])(\d{1,10})\s+(\d{1,5})\s+obj\b/g;

/**
 * The objects by their numbers; where a number stands twice (a file that was added to), the last one holds. Objects that
 * are packed into streams are among them.
 * @throws {TooLarge} if they do not fit into the budget
 */
export function readPdfObjects(pdf: Uint8Array, budget: Budget): Map<number, PdfObject> {
	const text = latin1(pdf);
	const objects = new Map<number, PdfObject>();
	const numberAt = numbersIn(text);
	OBJECT.lastIndex = 0;
	for (let match = OBJECT.exec(text); match; match = OBJECT.exec(text)) {
		const start = match.index + match[0].length;
		const number = Number(match[1]);
		const end = text.indexOf('endobj', start);
		const opening = /stream\r?\n/g;
		opening.lastIndex = start;
		const found = opening.exec(text.slice(0, end < 0 ? undefined : end));
		if (!found) {
			objects.set(number, { head: text.slice(start, end < 0 ? undefined : end) });
			if (end < 0) break;
			OBJECT.lastIndex = end;
			continue;
		}
		const head = text.slice(start, found.index);
		const from = found.index + found[0].length;
		const length = lengthOf(head, numberAt);
		const told = length === undefined ? -1 : from + length;
		const isTold = told >= from && /^\s*endstream/.test(text.slice(told, told + 16));
		const to = isTold ? told : text.indexOf('endstream', from);
		if (to < 0) break;
		objects.set(number, { head, stream: unpacked(head, pdf.subarray(from, to), budget) });
		OBJECT.lastIndex = to;
	}
	for (const { head, stream } of [...objects.values()])
		if (stream && /\/Type\s*\/ObjStm\b/.test(head)) addPacked(head, latin1(stream), objects);
	return objects;
}

/** `/Length 12`, or `/Length 7 0 R` and the number in an object of its own. */
function lengthOf(head: string, numberAt: (object: number) => number | undefined): number | undefined {
	const [, number, reference] = /\/Length\s+(\d{1,12})(\s+\d+\s+R)?/.exec(head) ?? [];
	if (number === undefined) return undefined;
	return reference ? numberAt(Number(number)) : Number(number);
}

/** Objects that are a number and nothing else; looked for once, and only if one is asked for. */
function numbersIn(text: string): (object: number) => number | undefined {
	let numbers: Map<number, number> | undefined;
	return (object) => {
		numbers ??= new Map(
			[...text.matchAll(/(?:^|\s)(\d{1,10})\s+0\s+obj\s+(\d{1,12})(?=\s)/g)].map(([, name, value]) => [
				Number(name),
				Number(value)
			])
		);
		return numbers.get(object);
	};
}

function unpacked(head: string, data: Uint8Array, budget: Budget): Uint8Array {
	if (!/\/FlateDecode\b/.test(head) || /\/(?:Predictor\s+1\d|Type\s*\/XRef)\b/.test(head)) return data;
	try {
		return inflateWithin(data, 'zlib', budget);
	} catch (error) {
		if (error instanceof Error && error.constructor === Error) return data;
		throw error;
	}
}

/** `/N` pairs of number and offset, then from `/First` on the objects. @see ISO 32000-1, 7.5.7 */
function addPacked(head: string, text: string, objects: Map<number, PdfObject>): void {
	const count = Number(/\/N\s+(\d{1,6})/.exec(head)?.[1] ?? 0);
	const first = Number(/\/First\s+(\d{1,9})/.exec(head)?.[1] ?? 0);
	const numbers = (text.slice(0, first).match(/\d+/g) ?? []).slice(0, 2 * count).map(Number);
	for (let i = 0; i + 1 < numbers.length; i += 2) {
		const start = first + (numbers[i + 1] ?? 0);
		const end = first + (numbers[i + 3] ?? text.length);
		objects.set(numbers[i] ?? 0, { head: text.slice(start, end) });
	}
}
