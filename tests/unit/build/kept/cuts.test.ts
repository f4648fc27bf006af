import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cutsIn } from '../../../../src/build/kept/cuts';
import { Store } from '../../../../src/build/kept/store';
import { giveCuts } from '../../../../src/lib/fonts/build/cutOnce';
import { subsetForEmbed } from '../../../../src/lib/fonts/build/subset';
import { TYPEFACE_BYTES } from '../../fonts/typefaces';

const face = Buffer.from('a face');
let store: Store;
beforeEach(() => {
	store = new Store(mkdtempSync(join(tmpdir(), 'cited-figures-cuts-')));
	giveCuts(cutsIn(store));
});
afterEach(() => {
	giveCuts(cutsIn(new Store()));
	rmSync(store.folder, { recursive: true });
});

const places = () =>
	readdirSync(join(store.folder, 'cuts'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

test('what was cut before is taken from the disk, by face and recipe', async () => {
	let cuts = 0;
	const cut = async (recipe: string, of = face) => {
		const read = await cutsIn(store)(of, recipe, () => {
			cuts += 1;
			return Promise.resolve(Buffer.from(`cut ${cuts}`));
		});
		return String(read());
	};
	expect([await cut('a'), await cut('a')]).toEqual(['cut 1', 'cut 1']);
	expect([await cut('b'), await cut('a', Buffer.from('another face'))]).toEqual(['cut 2', 'cut 3']);
	for (const place of places()) rmSync(place);
	expect(await cut('a')).toBe('cut 4');
});

test('a face of an embed is the same cut anew and from the disk', async () => {
	const cut = async () => (await subsetForEmbed(TYPEFACE_BYTES.text, ['A', '4', '≈'], false, 'small'))();
	const first = await cut();
	for (const place of places()) rmSync(place);
	expect((await cut()).equals(first)).toBe(true);
	for (const place of places()) writeFileSync(place, 'from the disk');
	expect(String(await cut())).toBe('from the disk');
});
