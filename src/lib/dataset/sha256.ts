/** sha256 where Node and browsers both run it. */
import { sha256 as portable } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A digest that grows. */
export interface GrowingDigest {
	update(bytes: Uint8Array): void;
	/** 64 hexadecimal digits; it can be asked for once. */
	hex(): string;
}

/** Node's own is ten times as fast, and every picture of a build is hashed pixel by pixel; browsers have none that answers at once. */
const native = typeof process === 'object' ? process.getBuiltinModule?.('node:crypto') : undefined;

export function startSha256(): GrowingDigest {
	if (native) {
		const hash = native.createHash('sha256');
		return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
	}
	const hash = portable.create();
	return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}

/** sha256 in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
	const digest = startSha256();
	digest.update(bytes);
	return digest.hex();
}
