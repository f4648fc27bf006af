import { expect, test } from 'vitest';
import { openFont, subsetForEmbed } from '../../../../src/lib/fonts/build/subset';
import { TYPEFACE_BYTES } from '../typefaces';

test('a face of an embed has ligatures where letters join, and is the smaller where none do', async () => {
	const [joined, apart] = [true, false].map((each) => subsetForEmbed(TYPEFACE_BYTES.quote, ['f', 'i'], each, 'small'));
	const [first, second] = [(await joined)?.(), (await apart)?.()];
	if (!first || !second) throw new Error('nothing was cut');
	expect(openFont(first).layout('fi').glyphs).toHaveLength(1);
	expect(openFont(second).layout('fi').glyphs).toHaveLength(2);
	expect(second.length).toBeLessThan(first.length);
});
