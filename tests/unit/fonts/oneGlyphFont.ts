/** A small font made for tests: a letter of Public Sans, renamed to a character that no face has. */
import { subsetFace } from '../../../src/lib/fonts/build/subset';
import { TYPEFACE_BYTES } from './typefaces';

/** A TTF whose one character is `codePoint` (of the first plane), drawn as an A. */
export async function oneGlyphFont(codePoint: number): Promise<Buffer> {
	const { ttf } = await subsetFace(TYPEFACE_BYTES.text, ['A']);
	const tables = Array.from({ length: ttf.readUInt16BE(4) }, (_, i) => 12 + 16 * i);
	const record = tables.find((at) => ttf.toString('latin1', at, at + 4) === 'cmap') ?? NaN;
	const cmap = ttf.readUInt32BE(record + 8);
	// Two records name the one subtable, which has format 4 and one segment.
	const subtable = cmap + ttf.readUInt32BE(cmap + 8);
	const segments = ttf.readUInt16BE(subtable + 6);
	const delta = subtable + 16 + 2 * segments;
	ttf.writeUInt16BE(codePoint, subtable + 14);
	ttf.writeUInt16BE(codePoint, subtable + 16 + segments);
	ttf.writeUInt16BE((ttf.readUInt16BE(delta) + 0x41 - codePoint) & 0xffff, delta);
	return ttf;
}
