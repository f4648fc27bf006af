/** The checksum at the end of what is packed as zlib. @see https://www.rfc-editor.org/rfc/rfc1950 */

const BASE = 65_521;
/** So many bytes add up without reaching 2³². */
const AT_ONCE = 5552;

export function adler32(bytes: Uint8Array): number {
	let [low, high] = [1, 0];
	for (let from = 0; from < bytes.length; from += AT_ONCE) {
		const end = Math.min(from + AT_ONCE, bytes.length);
		for (let at = from; at < end; at += 1) {
			low += bytes[at] ?? 0;
			high += low;
		}
		low %= BASE;
		high %= BASE;
	}
	return high * 65_536 + low;
}

/** Whether what is packed ends with the checksum of what it holds: nothing is damaged, and nothing stands behind it. */
export function endsWithItsChecksum(packed: Uint8Array, held: Uint8Array): boolean {
	if (packed.length < 4) return false;
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	return view.getUint32(packed.length - 4) === adler32(held);
}
