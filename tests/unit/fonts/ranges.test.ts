import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRanges, writeRanges } from '../../../src/lib/fonts/ranges';

describe('ranges of code points', () => {
	it('join neighbours and are written in hexadecimal', () => {
		expect(writeRanges([0x2014, 0x20, 0x22, 0x21, 0x2013, 0xa0])).toBe('20-22 a0 2013-2014');
	});

	it('are read back as the set they were written from', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 0x10ffff })), (codePoints) => {
				expect(readRanges(writeRanges(codePoints))).toEqual(new Set(codePoints));
			})
		);
	});
});
