/** How much may be unpacked of one file from outside: small files can hold instructions for very large ones. */
import { Inflate, Unzlib } from 'fflate';

/** All that is unpacked of one file, its inner files included, comes out of one budget. */
export class Budget {
	#left: number;

	/** @param bytes what may be unpacked in all */
	constructor(bytes: number) {
		this.#left = bytes;
	}

	/** @throws {TooLarge} if so much, as a file says of itself, may not be unpacked any more: then nothing need be unpacked */
	allow(bytes: number): void {
		if (bytes > this.#left) throw new TooLarge();
	}

	/** @throws {TooLarge} if so much may not be unpacked any more */
	spend(bytes: number): void {
		this.#left -= bytes;
		if (this.#left < 0) throw new TooLarge();
	}
}

/** Unpacked, a file is larger than any of ours. */
export class TooLarge extends Error {
	constructor() {
		super('Unpacked, it is far larger than any file made here, so it was not opened.');
	}
}

export const isTooLarge = (error: unknown): error is TooLarge => error instanceof TooLarge;

/** What is given to the inflater at once: at most about a thousand times as much comes out before it is counted. */
const STEP = 8192;

/**
 * Inflates within a budget.
 * @param format with zlib's head and foot (PNG, PDF), or without (zip)
 * @param most no more than this many bytes may come out
 * @throws {TooLarge | Error} if there is more, or if the data are damaged
 */
export function inflateWithin(data: Uint8Array, format: 'zlib' | 'raw', budget: Budget, most = Infinity): Uint8Array {
	const parts: Uint8Array[] = [];
	let length = 0;
	let ended = false;
	const take = (part: Uint8Array, final: boolean) => {
		ended ||= final;
		length += part.length;
		if (length > most) throw new TooLarge();
		budget.spend(part.length);
		parts.push(part.slice());
	};
	const inflater = format === 'zlib' ? new Unzlib(take) : new Inflate(take);
	for (let at = 0; at < data.length; at += STEP) inflater.push(data.subarray(at, at + STEP), at + STEP >= data.length);
	if (!ended) throw new Error('Its packed data end too early.');
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
