import { sha256 as portable } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Sha256 from '../../../src/lib/dataset/sha256';

const MODULE = '../../../src/lib/dataset/sha256';
const bytes = new Uint8Array(100_000).map((_, i) => i % 251);

afterEach(() => {
	vi.restoreAllMocks();
	vi.resetModules();
});

describe.each(['in Node', 'in a browser'])('sha256 %s', (where) => {
	it('is that of the standard, at once or in parts', async () => {
		// The process itself stays: what runs the tests speaks through it.
		if (where === 'in a browser') vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
		const { sha256, startSha256 } = (await import(MODULE)) as typeof Sha256;
		// The example of FIPS 180-2, appendix B.1.
		expect(sha256(new TextEncoder().encode('abc'))).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
		);
		expect(sha256(bytes)).toBe(bytesToHex(portable(bytes)));
		const growing = startSha256();
		for (let from = 0; from < bytes.length; from += 999) growing.update(bytes.subarray(from, from + 999));
		expect(growing.hex()).toBe(sha256(bytes));
	});
});
