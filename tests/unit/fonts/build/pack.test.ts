import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { openFont, subsetFace } from '../../../../src/lib/fonts/build/subset';
import { packWoff2 } from '../../../../src/lib/fonts/build/woff2/pack';
import { TYPEFACE_BYTES } from '../typefaces';

/** What the W3C’s reference makes of it. */
const { decompress } = createRequire(import.meta.url)('wawoff2') as {
	decompress: (woff2: Uint8Array) => Promise<Uint8Array>;
};

const outside = (path: string) => readFileSync(`node_modules/@expo-google-fonts/${path}`);

const FACES = {
	'letters of curves': [TYPEFACE_BYTES.title, 'Oilfields, 42 % (–8)'],
	'letters with accents, made of two': [TYPEFACE_BYTES.text, 'Žluťoučký kůň ‰ Åß'],
	'slanting letters': [TYPEFACE_BYTES.quote, '“Half of it”, fi'],
	'letters that join': [outside('amiri/400Regular/Amiri_400Regular.ttf'), 'نصف النفط'],
	'large shapes, far apart': [outside('noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'), '∑∫⟶≈⨌∭']
} as const;

test.each(Object.entries(FACES))('packed quickly, %s are the same when they are unpacked', async (_, [face, text]) => {
	const { ttf, woff2: small } = await subsetFace(face, [...text]);
	const quick = packWoff2(ttf);
	// What is unpacked next takes the place of what was unpacked before.
	const [least, same] = [Buffer.from(await decompress(small)), Buffer.from(await decompress(quick))];
	expect(same.equals(least)).toBe(true);
	expect(quick.equals(small)).toBe(false);
	expect(quick.length).toBeLessThan(1.15 * small.length);
	const shapes = (woff2: Buffer) =>
		openFont(woff2)
			.layout(text)
			.glyphs.map(({ path }) => path.toSVG());
	expect(shapes(quick)).toEqual(shapes(small));
});
