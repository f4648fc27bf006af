import { expect, test } from 'vitest';
import { openFont, subsetForEmbed } from '../../../../src/lib/fonts/build/subset';
import { TYPEFACE_BYTES } from '../typefaces';

test('a face of an embed has ligatures where letters join, and is the smaller where none do', async () => {
	const [joined, apart] = [true, false].map((each) => subsetForEmbed(TYPEFACE_BYTES.quote, ['f', 'i'], each));
	const [first, second] = [await joined, await apart];
	if (!first || !second) throw new Error('nothing was cut');
	expect(openFont(first.bytes).layout('fi').glyphs).toHaveLength(1);
	expect(openFont(second.bytes).layout('fi').glyphs).toHaveLength(2);
	expect(second.bytes.length).toBeLessThan(first.bytes.length);
});
