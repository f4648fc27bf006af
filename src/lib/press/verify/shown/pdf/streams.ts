/** What streams of a PDF hold: unpacked, and the objects in one of objects. Runs in a browser too. */
import { latin1 } from '../../../latin1';
import { inflateWithin, type Budget } from '../budget';
import { unpredicted } from './predictor';
import { isName, PdfScanner, type PdfValue } from './values';

/** How a stream says that it is packed. */
interface Packing {
	readonly filters: readonly PdfValue[];
	/** A parameter of the first of them. */
	readonly parameter: (name: string) => PdfValue;
}

interface Bounds {
	readonly budget: Budget;
	/** Bytes of this stream. */
	readonly atMost: number;
}

/**
 * One filter at most is used here; a stream with others stays as it is, and is none of ours, as does one that is damaged.
 * @throws {TooLarge} if it is larger than the bounds allow
 */
export function unpackedStream(
	data: Uint8Array,
	{ filters: [only, ...others], parameter }: Packing,
	{ budget, atMost }: Bounds
): Uint8Array {
	if (others.length > 0 || only === undefined || !isName(only) || only.name !== 'FlateDecode') return data;
	let unpacked: Uint8Array;
	try {
		unpacked = inflateWithin(data, 'zlib', budget, atMost);
	} catch (error) {
		if (error instanceof Error && error.constructor === Error) return data;
		throw error;
	}
	return unpredicted(unpacked, parameter);
}

/** An object in a stream of objects. */
export interface PackedObject {
	readonly number: number;
	readonly value: PdfValue;
}

/** `/N` pairs of number and offset, then from `/First` on the objects. @see ISO 32000-1, 7.5.7 */
export function objectsIn(stream: Uint8Array, count: number, first: number): PackedObject[] {
	const text = latin1(stream);
	const head = new PdfScanner(text);
	const pairs = Array.from({ length: count }, () => [Number(head.value()), Number(head.value())] as const);
	return pairs.map(([number, offset]) => ({ number, value: new PdfScanner(text, first + offset).value() }));
}
