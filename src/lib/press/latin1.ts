/** Bytes as a text in which each byte is one character, and back: for formats that mix both. Runs in a browser too. */

/** Characters for one call; more would not fit on the stack. */
const AT_ONCE = 8192;

export function latin1(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += AT_ONCE)
		parts.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
	return parts.join('');
}

export function fromLatin1(text: string): Uint8Array {
	return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}
