/** The bytes of a file as text: whatever is binary or not UTF-8 is a problem at its place. */
import type { Problem } from '../types';

/** The text, its byte order mark kept or dropped; else what is wrong with the bytes. */
export function decodeUtf8(
	path: string,
	bytes: Uint8Array,
	{ keepsByteOrderMark = false } = {}
): { readonly text: string } | { readonly problem: Problem } {
	if (bytes.includes(0)) {
		const utf32 = bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0;
		const utf16 = !utf32 && isUtf16(bytes);
		const encoding = utf32 ? 'UTF-32' : utf16 ? 'UTF-16' : undefined;
		return {
			problem: {
				at: { file: path, ...(encoding ? { line: 1, column: 1 } : placeOf(bytes, bytes.indexOf(0))) },
				code: 'binary-file',
				message: encoding ? `the file is ${encoding}` : 'the file is binary: it holds NUL bytes',
				expected: 'text in UTF-8',
				...(encoding ? { mend: 'save it as UTF-8' } : {})
			}
		};
	}
	try {
		return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepsByteOrderMark }).decode(bytes) };
	} catch {
		const { line, column, byte } = firstBadByte(bytes);
		return {
			problem: {
				at: { file: path, line, column },
				code: 'not-utf-8',
				message: `the byte 0x${byte.toString(16)} is not UTF-8`,
				expected: 'text in UTF-8',
				mend: 'save the file as UTF-8'
			}
		};
	}
}

/** Where a byte stands; columns are counted in bytes, of a file that is no text. */
function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
	const before = bytes.subarray(0, at);
	const line = before.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 1);
	return { line, column: at - before.lastIndexOf(10) };
}

/** By its byte order mark, or because every other byte of its beginning is zero, as in most texts of the West. */
function isUtf16(bytes: Uint8Array): boolean {
	if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
	const start = bytes.subarray(0, 200);
	const zeros = [0, 1].map((rest) => start.filter((byte, index) => index % 2 === rest && byte === 0).length);
	return Math.max(...zeros) > start.length * 0.4 && Math.min(...zeros) < start.length * 0.05;
}

/** Feeds a strict decoder byte by byte until it refuses; only called for a file that is known to be broken. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let line = 1;
	let column = 1;
	// Where the character begins that is not complete yet: its first byte is the one to name.
	let begin = 0;
	for (let index = 0; index < bytes.length; index++) {
		try {
			for (const character of decoder.decode(bytes.subarray(index, index + 1), { stream: true })) {
				if (character === '\n') [line, column] = [line + 1, 1];
				else column += character.length;
				begin = index + 1;
			}
		} catch {
			break;
		}
	}
	return { line, column, byte: bytes[begin] ?? 0 };
}
