/** The fonts of a brand are files that may be used and that have what drawings set; others are refused where they are named. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brandFaces } from '../../../src/build/fonts/brand';
import { subsetFace } from '../../../src/lib/fonts/build/subset';
import { tableAt } from '../../../src/lib/fonts/names';
import { TYPEFACE_BYTES } from '../fonts/typefaces';
import { SmallFolder } from './smallDataset';

const LICENCE = 'This Font Software is licensed under the SIL Open Font License, Version 1.1.';
const WHOLE = { 'a.ttf': TYPEFACE_BYTES.text, 'OFL.txt': LICENCE };
const NAMED = '{ text: a.ttf, licence: OFL.txt }';

function load(sans: string, files: Readonly<Record<string, string | Uint8Array>>) {
	const small = new SmallFolder();
	const fonts = `brand:\n  name: The Post\n  fonts:\n    sans: ${sans}\n`;
	small.write('dataset.yaml', `${small.read('dataset.yaml')}${fonts}`);
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(small.dir, name)), { recursive: true });
		small.write(name, content);
	}
	return { ...small.load(), small };
}

/** The font as its maker would have made it with other rights. */
function withRights(fsType: number): Buffer {
	const bytes = Buffer.from(TYPEFACE_BYTES.text);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	view.setUint16((tableAt(view, 'OS/2')?.start ?? NaN) + 8, fsType);
	return bytes;
}

describe('fonts: of a brand', () => {
	it('are files of the dataset’s folder with their licence; a role that is left out has the first one', () => {
		const { problems, small } = load(NAMED, WHOLE);
		expect(problems).toEqual([]);
		const { faces, families } = brandFaces(small.dir);
		expect(families).toEqual({ 'Public Sans': 'Public Sans' });
		expect(Object.values(faces).map((face) => `${face.role} ${face.family}`)).toEqual([
			'text Public Sans',
			'strong Public Sans'
		]);
	});

	it('are files of an npm package under the Open Font License', () => {
		const inPackage = (license: string) => ({
			'../node_modules/@a/b/package.json': JSON.stringify({ name: '@a/b', license }),
			'../node_modules/@a/b/400/A.ttf': TYPEFACE_BYTES.text
		});
		const sans = "{ package: '@a/b', text: 400/A.ttf }";
		expect(load(sans, inPackage('MIT AND OFL-1.1')).problems).toEqual([]);
		expect(load(sans, inPackage('UNLICENSED')).problems.map(({ message }) => message)).toEqual([
			'brand.fonts.sans.package: the package “@a/b” has the licence “UNLICENSED”'
		]);
		expect(load(sans, {}).problems[0]).toMatchObject({
			message: 'brand.fonts.sans.package: the package “@a/b” is not installed beside the dataset',
			mend: 'npm install @a/b'
		});
	});

	it.each<[string, string, Readonly<Record<string, string | Uint8Array>>]>([
		['the font has no licence', '{ text: a.ttf }', WHOLE],
		['the licence “OFL.txt” cannot be read: there is no such file', NAMED, { 'a.ttf': TYPEFACE_BYTES.text }],
		['the licence “OFL.txt” says nothing', NAMED, { ...WHOLE, 'OFL.txt': ' \n' }],
		['“a.ttf” cannot be read: there is no such file', NAMED, { 'OFL.txt': LICENCE }],
		['is a web font (WOFF2)', NAMED, { ...WHOLE, 'a.ttf': 'wOF2 and more' }],
		['its maker forbids that it is embedded', NAMED, { ...WHOLE, 'a.ttf': withRights(2) }],
		['its maker forbids that it is cut', NAMED, { ...WHOLE, 'a.ttf': withRights(0x100) }],
		[
			'strong: “b.ttf” is of the family “Newsreader”',
			'{ text: a.ttf, strong: b.ttf, licence: OFL.txt }',
			{
				...WHOLE,
				'b.ttf': TYPEFACE_BYTES.title
			}
		]
	])('are refused: %s', (message, sans, files) => {
		const { problems, dataset } = load(sans, files);
		expect(problems.map(({ code }) => code)).toEqual(['brand-font']);
		expect(problems[0]?.message).toContain(message);
		expect(dataset).toBeUndefined();
	});

	it('are refused without the letters and figures of drawings, which are named', async () => {
		const cut = (letters: string) => subsetFace(TYPEFACE_BYTES.text, [...letters]).then(({ ttf }) => ttf);
		const ascii = Array.from({ length: 95 }, (_, i) => String.fromCodePoint(32 + i)).join('');
		const { problems } = load(NAMED, { ...WHOLE, 'a.ttf': await cut(ascii.replace(/[79]/g, '')) });
		expect(problems[0]?.message).toContain('“a.ttf” has no “7”, “9”');

		const small = new SmallFolder();
		small.write('a.ttf', await cut(ascii));
		small.write('OFL.txt', LICENCE);
		small.write(
			'dataset.yaml',
			`${small.read('dataset.yaml').replace(/^title: .*$/m, 'title: Łódź')}brand: { name: P, fonts: { sans: ${NAMED} } }\n`
		);
		const [problem] = small.load().problems;
		expect(problem?.message).toContain('has no “Ł”, “ó”, “ź”');
		expect(problem?.expected).toMatch(/what the words draw: “Ł” in .*dataset\.yaml:\d+/);
	});

	it.each(['{ text: ../a.ttf }', '{ text: a.woff2 }', '{ strong: a.ttf }', '{ package: "../a", text: a.ttf }'])(
		'lie in no other folder, and are in TrueType: %s',
		(sans) => {
			expect(load(sans, {}).problems.every(({ code }) => code !== 'brand-font')).toBe(true);
			expect(load(sans, {}).problems).not.toEqual([]);
		}
	);
});
