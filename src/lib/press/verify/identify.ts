/** What a file is, by its first bytes; names say nothing. */
import { sameBytes } from '../sameBytes';

export type Form = 'png' | 'pdf' | 'zip' | 'json' | 'svg' | 'csv' | 'other';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
	return start.every((byte, i) => bytes[i] === byte);
}

export function formOf(bytes: Uint8Array): Form {
	if (beginsWith(bytes, PNG)) return 'png';
	if (beginsWith(bytes, PDF)) return 'pdf';
	if (beginsWith(bytes, ZIP)) return 'zip';
	const start = textFrom(bytes.subarray(0, 4096))
		.replace(/^\ufeff/, '')
		.trimStart();
	if (start.startsWith('{')) return 'json';
	if (start.startsWith('<')) return /<(?:[a-z]+:)?svg[\s>]/.test(start) ? 'svg' : 'other';
	const [header = ''] = start.split(/\r?\n/, 1);
	return /(?:^|[,;\t])"?quote"?(?:[,;\t]|$)/.test(header) && /(?:^|[,;\t])"?id"?[,;\t]/.test(header) ? 'csv' : 'other';
}

/** Bytes as text: UTF-8, UTF-16 with its mark, or what Windows writes where it is neither. */
export function textFrom(bytes: Uint8Array): string {
	if (beginsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
	if (beginsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
	// The start of a file may end within a character.
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	try {
		return decoder.decode(bytes, { stream: true });
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Whether a text stands in these bytes as we write texts: UTF-8, nothing before or after it. */
export function isWrittenAs(bytes: Uint8Array, text: string): boolean {
	return sameBytes(new TextEncoder().encode(text), bytes);
}
