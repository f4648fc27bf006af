import { describe, expect, it } from 'vitest';
import { drawsNothing } from '../../../src/lib/fonts/characters';
import { readCodePoints } from '../../../src/lib/fonts/cmap';
import { codePointsOf, TYPEFACES } from './typefaces';

/** A font that has nothing but a table of characters, with one Unicode subtable: its 16-bit words are given. */
function fontOf(encoding: 1 | 10, subtable: readonly number[]): Uint8Array {
	const words = [0x0001, 0, 1, 0, 0, 0, 0x636d, 0x6170, 0, 0, 0, 28, 0, 0, 0, 1, 3, encoding, 0, 12, ...subtable];
	const view = new DataView(new ArrayBuffer(2 * words.length));
	words.forEach((word, i) => view.setUint16(2 * i, word));
	return new Uint8Array(view.buffer);
}

/** Format 12: groups of characters, whose glyphs count on from the first one’s. */
function wideFont(groups: readonly (readonly [first: number, last: number, glyph: number])[]): Uint8Array {
	const long = (value: number) => [Math.floor(value / 0x10000), value % 0x10000];
	return fontOf(10, [12, 0, ...long(0), ...long(0), ...long(groups.length), ...groups.flat().flatMap(long)]);
}

describe('readCodePoints', () => {
	it.each(TYPEFACES)('finds in the face for “$role” what fontkit finds', ({ bytes, font }) => {
		const found = [...readCodePoints(bytes)]
			.filter((codePoint) => !drawsNothing(String.fromCodePoint(codePoint)))
			.sort((one, other) => one - other);
		const expected = codePointsOf(font).sort((one, other) => one - other);
		expect(found).toEqual(expected);
		expect(found.length).toBeGreaterThan(500);
	});

	it('reads characters beyond the first plane, and leaves out those that are a box', () => {
		const font = wideFont([
			[0x41, 0x43, 0],
			[0x1f600, 0x1f601, 7]
		]);
		expect([...readCodePoints(font)]).toEqual([0x42, 0x43, 0x1f600, 0x1f601]);
	});

	it('reads segments with a difference and with a list of glyphs, and leaves out those that are a box', () => {
		// Segments A–C with difference, a–c with list, and the closing one; see “Format 4” in the specification.
		const ends = [0x43, 0x63, 0xffff];
		const starts = [0x41, 0x61, 0xffff];
		const deltas = [0x10000 - 0x42, 5, 1];
		const offsets = [0, 4, 0];
		const glyphs = [0, 3, 0x10000 - 5];
		const font = fontOf(1, [4, 0, 0, 6, 0, 0, 0, ...ends, 0, ...starts, ...deltas, ...offsets, ...glyphs]);
		expect([...readCodePoints(font)]).toEqual([0x41, 0x43, 0x62]);
	});

	it('reads a font that lies inside of a larger buffer', () => {
		const font = wideFont([[0x41, 0x42, 3]]);
		const buffer = new Uint8Array(font.length + 9);
		buffer.set(font, 9);
		expect([...readCodePoints(buffer.subarray(9))]).toEqual([0x41, 0x42]);
	});

	it('says that a file is no font', () => {
		expect(() => readCodePoints(new TextEncoder().encode('<!doctype html><p>Not found</p>'.repeat(4)))).toThrow(
			/no TTF or OTF font|damaged/
		);
		expect(() => readCodePoints(new Uint8Array())).toThrow('empty');
	});

	it('says that a font is cut short', () => {
		expect(() => readCodePoints(wideFont([[0x41, 0x42, 3]]).subarray(0, 60))).toThrow('damaged');
	});
});
