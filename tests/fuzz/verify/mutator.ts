/** What is done to a file to see what the check says of it: pure functions of its bytes. */
import { strFromU8, strToU8 } from 'fflate';

export interface Mutator {
	/** What is done, in a few words; unique in its format. */
	readonly what: string;
	/** Whether a reader of the file sees, hears or reads something else than before. */
	readonly seen: boolean;
	/** @throws {Unfit} if the file holds nothing to do it to */
	readonly change: (bytes: Uint8Array) => Uint8Array;
}

/** The file holds nothing that this could be done to. */
export class Unfit extends Error {}

export type Bytes = Uint8Array;
type Change = Mutator['change'];

export const seen = (what: string, change: Change): Mutator => ({ what, seen: true, change });
export const unseen = (what: string, change: Change): Mutator => ({ what, seen: false, change });

export const utf8 = (text: string): Bytes => strToU8(text);
export const textOf = (bytes: Bytes): string => strFromU8(bytes);
export const latin1 = (bytes: Bytes): string => strFromU8(bytes, true);
export const fromLatin1 = (text: string): Bytes => strToU8(text, true);

export function joined(...parts: readonly Bytes[]): Bytes {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** A text with one part, or all that fit a pattern with the flag g, replaced. @throws {Unfit} if it is not in it */
export function replaced(
	text: string,
	from: string | RegExp,
	to: string | ((found: string, ...groups: string[]) => string)
): string {
	const after = typeof to === 'string' ? text.replace(from, () => to) : text.replace(from, to);
	if (after === text) throw new Unfit(`“${String(from)}” is not in it.`);
	return after;
}

/** Changes a file of text in UTF-8. */
export const inText =
	(change: (text: string) => string): Change =>
	(bytes) =>
		utf8(change(textOf(bytes)));

export const edit = (from: string | RegExp, to: string | ((found: string, ...groups: string[]) => string)): Change =>
	inText((text) => replaced(text, from, to));
