/** Bytes → characters: UTF-8, UTF-16 with its mark or without, and Windows-1252 where nothing else fits. */
import { refused } from './types';
import { isWestern } from './western';

export interface Decoded {
	readonly text: string;
	/** As standards name it. */
	readonly encoding: string;
	/** What is odd about it, for people. */
	readonly notes: readonly string[];
	/** No encoding that is known here makes words of it. */
	readonly isUnread?: true;
}

/** What is said of such a file. */
export const UNKNOWN_ENCODING = refused(
	'unknown-encoding',
	'the file names no encoding, and is neither in UTF-8 or UTF-16 nor in Windows-1252: its letters would be others than were written',
	'open it in the program that has written it, and save it as UTF-8'
);

/** How much of a text is looked at to see whether it has two bytes a letter. */
const LOOKED_AT = 4096;
/** A text in one encoding with some of another in it has fewer broken letters than this share, and than those that are whole. */
const MOST_BROKEN = 0.1;
const FEWEST_BROKEN = 20;

/**
 * Characters of a file without its byte order mark. @param declared what the file itself says, as a page does in its head; it
 * is believed only where the bytes do not say otherwise.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
	const [first, second, third] = bytes;
	if (first === 0xef && second === 0xbb && third === 0xbf) return told(bytes, 'utf-8');
	if (first === 0xff && second === 0xfe) return told(bytes, 'utf-16le');
	if (first === 0xfe && second === 0xff) return told(bytes, 'utf-16be');
	const wide = wideOf(bytes.subarray(0, LOOKED_AT));
	if (wide !== undefined) return told(bytes, wide);
	const utf8 = decodeStrictly(bytes);
	if (utf8 !== undefined && hasFewZeros(bytes)) return { text: utf8, encoding: 'utf-8', notes: [] };
	const said = declared === undefined ? undefined : labelOf(declared);
	if (said !== undefined && said !== 'utf-8') return told(bytes, said);
	const read = told(bytes, 'windows-1252');
	const mixed = mixedPlaces(bytes);
	if (mixed === 0)
		return {
			...read,
			...(hasFewZeros(bytes) && isWestern(read.text) ? {} : { isUnread: true }),
			notes: [...read.notes, 'the file names no encoding and is no UTF-8: it was read as Windows-1252']
		};
	const text = new TextDecoder('utf-8').decode(bytes);
	return {
		text,
		encoding: 'utf-8',
		...(isMostlyBroken(text, mixed) ? { isUnread: true } : {}),
		notes: [`the file mixes encodings: ${mixed} of its bytes are no UTF-8, and stand as “\ufffd” in the text`]
	};
}

function told(bytes: Uint8Array, encoding: string): Decoded {
	const decoded = new TextDecoder(encoding).decode(bytes);
	// Node 20 decodes Windows-1252 as Latin-1, which has controls in these places.
	const text =
		encoding === 'windows-1252'
			? decoded.replace(CONTROLS, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control)
			: decoded;
	const lost = text.split('\ufffd').length - 1;
	return {
		text,
		encoding,
		notes: lost === 0 ? [] : [`${lost} characters are broken in the file, and stand as “\ufffd”`]
	};
}

const CONTROLS = /[\u0080-\u009f]/gu;
/** What 0x80 to 0x9F are in Windows-1252 (WHATWG Encoding); five stand for themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeStrictly(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The name that this program's decoder has for an encoding; undefined if it has none. */
function labelOf(name: string): string | undefined {
	try {
		return new TextDecoder(name.trim()).encoding;
	} catch {
		return undefined;
	}
}

/**
 * Every second byte of Latin letters in UTF-16 is zero, and in other scripts that of blanks, digits and line ends: a text of one byte a
 * letter has no zeros.
 */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const zeros = [0, 0];
	for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const many = bytes.length / 4;
	if (odd > many && even * 10 < odd) return 'utf-16le';
	if (even > many && odd * 10 < even) return 'utf-16be';
	const only = even === 0 ? 'utf-16le' : odd === 0 ? 'utf-16be' : undefined;
	const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
	const isWide = only !== undefined && even + odd > FEW_ZEROS * bytes.length && isText(whole, only);
	return isWide && !isText(whole, 'utf-8') ? only : undefined;
}

/** In a text of one byte a letter a lone one is a fault. */
const FEW_ZEROS = 0.005;

/** Four bytes a letter (UTF-32) are zeros for the most part. */
function hasFewZeros(bytes: Uint8Array): boolean {
	return bytes.filter((byte) => byte === 0).length <= FEW_ZEROS * bytes.length + 1;
}

/** Whether bytes are letters: those of another encoding make controls, and letters that there are none of. */
function isText(bytes: Uint8Array, encoding: string): boolean {
	const text = new TextDecoder(encoding).decode(bytes);
	const odd = text.match(/[\p{Cc}\p{Cn}\p{Co}\p{Cs}\ufffd]/gu)?.filter((each) => !/[\t\n\r]/u.test(each)) ?? [];
	return odd.length <= 1;
}

/**
 * Bytes that are no UTF-8 in a text of which other letters are: 0 where it may all be of one other encoding, in which a letter and a
 * quotation mark (“CAFÉ”) may look like one letter of UTF-8 now and then.
 */
function mixedPlaces(bytes: Uint8Array): number {
	const text = new TextDecoder('utf-8').decode(bytes);
	const lost = text.split('\ufffd').length - 1;
	const whole = wholeOf(text);
	return whole >= lost || (whole > 1 && whole * 4 >= lost) ? lost : 0;
}

/** Characters beyond ASCII that came out whole. */
function wholeOf(text: string): number {
	return [...text].filter((character) => character > '\u007f' && character !== '\ufffd').length;
}

function isMostlyBroken(text: string, broken: number): boolean {
	return broken > FEWEST_BROKEN && (broken > MOST_BROKEN * text.length || broken > wholeOf(text));
}
