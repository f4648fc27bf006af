/** The bytes of a file as text: whatever is binary or not UTF-8 is a problem at its place. */
import type { Problem } from '../types';

/** The text, its byte order mark kept or dropped; else what is wrong with the bytes. */
export function decodeUtf8(
	path: string,
	bytes: Uint8Array,
	{ keepsByteOrderMark = false } = {}
): { readonly text: string } | { readonly problem: Problem } {
	if (bytes.includes(0)) {
		const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
		return {
			problem: {
				at: { file: path, line: 1, column: 1 },
				code: 'binary-file',
				message: utf16 ? 'the file is UTF-16' : 'the file is binary: it holds NUL bytes',
				expected: 'text in UTF-8',
				...(utf16 ? { mend: 'save it as UTF-8' } : {})
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
