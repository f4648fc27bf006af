/** Whether both are the same, byte for byte. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
