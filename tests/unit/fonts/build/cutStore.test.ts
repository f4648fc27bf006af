import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutOnce } from '../../../../src/lib/fonts/build/cutStore';
import { subsetForEmbed } from '../../../../src/lib/fonts/build/subset';
import { TYPEFACE_BYTES } from '../typefaces';

const face = Buffer.from('a face');

test('what was cut before is taken from the disk, by face and recipe', async () => {
	let cuts = 0;
	const cut = (recipe: unknown, of = face) =>
		cutOnce(of, ['cutStore.test', process.pid, recipe], () => {
			cuts += 1;
			return Promise.resolve(Buffer.from(`cut ${cuts}`));
		});
	const first = await cut('a');
	expect((await cut('a')).bytes).toEqual(first.bytes);
	expect(cuts).toBe(1);
	const others = [await cut('b'), await cut('a', Buffer.from('another face'))];
	expect(others.map(({ bytes }) => String(bytes))).toEqual(['cut 2', 'cut 3']);
	for (const { place } of [first, ...others]) rmSync(place);
	expect(String((await cut('a')).bytes)).toBe('cut 4');
	rmSync(first.place);
});

test('a face of an embed is the same cut anew and from the disk', async () => {
	const first = await subsetForEmbed(TYPEFACE_BYTES.text, ['A', '4', '≈'], false);
	rmSync(first.place);
	const anew = await subsetForEmbed(TYPEFACE_BYTES.text, ['A', '4', '≈'], false);
	expect(anew.bytes.equals(first.bytes)).toBe(true);
	expect(readFileSync(anew.place).equals(first.bytes)).toBe(true);
	writeFileSync(anew.place, 'from the disk');
	expect(String((await subsetForEmbed(TYPEFACE_BYTES.text, ['A', '4', '≈'], false)).bytes)).toBe('from the disk');
	rmSync(anew.place);
});
