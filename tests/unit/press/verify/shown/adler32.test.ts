import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { adler32, endsWithItsChecksum } from '../../../../../src/lib/press/verify/shown/adler32';

const long = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256);

it.each([
	['nothing', new Uint8Array()],
	['a word', new TextEncoder().encode('Wikipedia')],
	['more than is added at once', long],
	['the largest bytes', new Uint8Array(20_000).fill(255)]
])('what zlib packs ends with its checksum: %s', (_, held) => {
	const packed = new Uint8Array(deflateSync(held));
	expect(endsWithItsChecksum(packed, held)).toBe(true);
	expect(endsWithItsChecksum(Uint8Array.of(...packed.slice(-40), 0), held)).toBe(false);
});

it('is that of the example that everybody has', () => {
	expect(adler32(new TextEncoder().encode('Wikipedia'))).toBe(0x11e60398);
});
