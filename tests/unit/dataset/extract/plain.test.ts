import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/lib/dataset/extract/extract';
import { bytesOf, codeOf, takenOut } from './files';

const wide = (text: string, isBig: boolean) =>
	Uint8Array.from(
		[...text].flatMap((character) => {
			const code = character.charCodeAt(0);
			return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
		})
	);

/** Letters of Windows-1252 that stand elsewhere in Unicode. */
const WINDOWS = new Map([
	['š', 0x9a],
	['ž', 0x9e]
]);

/** A letter as Windows-1251 has it. */
const byteOfRussian = (letter: string) => {
	const code = letter.charCodeAt(0);
	return code < 0x80 ? code : code - 0x410 + 0xc0;
};

describe('plain text', () => {
	it.each([
		['UTF-8 with its mark', bytesOf('\ufeffSo 5 €.\r\nYes.')],
		['UTF-16 with its mark', wide('\ufeffSo 5 €.\r\nYes.', false)],
		['UTF-16 with its mark, the other way round', wide('\ufeffSo 5 €.\r\nYes.', true)],
		['UTF-16 without', wide('So 5 €.\r\nYes.', false)],
		['Windows-1252', Uint8Array.from([...'So 5 \u0080.\r\nYes.'].map((character) => character.charCodeAt(0)))]
	])('in %s', async (_encoding, bytes) => {
		expect((await takenOut(bytes, 'a.txt')).text).toBe('So 5 €.\nYes.');
	});

	it.each([
		['Russian', 'Товарооборот вырос до 240 млрд долларов.\nЭто рекорд.'],
		['Chinese', '2023年约有240艘船舶进入港口，\n港务局长王安娜说。']
	])('in UTF-16 without a mark is read by its blanks, digits and line ends: %s', async (_language, text) => {
		expect((await takenOut(wide(text, false), 'a.txt')).text).toBe(text);
		expect((await takenOut(wide(text, true), 'a.txt')).text).toBe(text);
	});

	it('with a lone zero among its letters is none in UTF-16', async () => {
		const text = 'The harbour took 240 ships.';
		expect((await takenOut(bytesOf(`${text}\u0000 ${text.repeat(9)}`), 'a.txt')).text).toContain(text);
	});

	it.each([
		[
			'Windows-1251',
			[...'Товарооборот России и Китая вырос вдвое за год по данным'].map((letter) => byteOfRussian(letter))
		],
		[
			'Windows-1251 in a page',
			[...'<p>Товарооборот России и Китая вырос вдвое за год по данным</p>'].map((letter) => byteOfRussian(letter))
		]
	])('in %s, which nothing names, is refused: no letter would be what was written', async (_encoding, bytes) => {
		expect(codeOf(await extract(Uint8Array.from(bytes), { name: 'a.txt' }))).toBe('unknown-encoding');
	});

	// What each of these letters is in the encoding of its language, and no encoding is named.
	it.each([
		['Turkish', 'Ýhracat geçen yýl yüzde 12 arttý, þirketin açýklamasýna göre daðýtým büyüdü'],
		['Czech', 'Vývoz vzrostl o 12 procent, øekl mluvèí spoleènosti; døíve byl nižší než kdykoli pøedtím v naší zemi'],
		[
			'Hungarian',
			'A kivitel tizenkét százalékkal nõtt, mondta a szóvivõ; ez több, mint az elõzõ évben, és a gyûjtés köre sem szûkült, sõt, bõvült'
		],
		[
			'Croatian',
			'Izvoz je lani rastao deset posto, kaže izvješæe; više od toga ove godine neæe biti moguæe, ocjenjuje društvo koje vodi luku, ðaèki prijevoz i žièaru'
		]
	])('in %s of which Windows-1252 makes letters that no language has together is refused', async (_language, read) => {
		const bytes = Uint8Array.from([...read].map((letter) => WINDOWS.get(letter) ?? letter.charCodeAt(0)));
		expect(codeOf(await extract(bytes, { name: 'a.txt' }))).toBe('unknown-encoding');
	});

	it.each([
		[
			'Hungarian names in German',
			'Größere Häfen müssen prüfen, fügt Ferenc Gyõri hinzu; für Österreich gälte Ähnliches, hört man.'
		],
		[
			'names of many countries in English',
			'Peña, Løkke, Müller and Françoise met in Malmö, as the ministers of the port states do each year.'
		],
		[
			'Portuguese',
			'As exportações não caíram: três milhões de toneladas, à época, saíram pelos portos do país, só em março.'
		],
		[
			'Icelandic',
			'Útflutningur jókst um þriðjung, segir í skýrslunni; það er mest í sögu hafnarinnar, að því er talið er.'
		]
	])('in Windows-1252 is read: %s', async (_language, text) => {
		const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
		expect((await takenOut(bytes, 'a.txt')).text).toBe(text);
	});

	it('in UTF-32 without a mark is refused', async () => {
		const bytes = Uint8Array.from([...'<html><p>Sold: 240 ships'].flatMap((letter) => [0, 0, 0, letter.charCodeAt(0)]));
		expect(codeOf(await extract(bytes, { name: 'a.html' }))).toBe('unknown-encoding');
	});

	it.each([
		['with its mark', [0xff, 0xfe, 0, 0, 0x53, 0, 0, 0]],
		['with its mark, the other way round', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x53]]
	])('in UTF-32 %s is refused by its name', async (_way, bytes) => {
		const extraction = await extract(Uint8Array.from(bytes), { name: 'a.txt' });
		expect('refused' in extraction && extraction.refused.message).toContain('UTF-32');
	});

	it('that mixes encodings says how much of it is broken', async () => {
		const { text, notes } = await takenOut(
			Uint8Array.from([...bytesOf('Café, €, naïve: '), 0xe9, ...bytesOf('t\u00e9')]),
			'a.txt'
		);
		expect(text).toContain('Café, €, naïve: \ufffdt');
		expect(notes.join()).toContain('mixes encodings: 1 ');
	});

	it('that mixes them half and half says so, and one with a letter before a quotation mark does not', async () => {
		const latin = (text: string) => [...text].map((character) => character.charCodeAt(0));
		const half = Uint8Array.from([...bytesOf('Größer – '), ...latin('Größe, Größe, Größe')]);
		expect((await takenOut(half, 'a.txt')).notes.join()).toContain('mixes encodings: 6 ');
		// “CAFÉ” in Windows-1252: its last letter and the mark after it are one letter of UTF-8.
		const cafe = Uint8Array.from(latin('CAFÉ déjà vu'));
		expect((await takenOut(cafe, 'a.txt')).text).toBe('“CAFÉ” déjà vu');
	});

	it.each([
		['empty-file', Uint8Array.from([])],
		['empty-file', bytesOf(' \n ')],
		['not-a-text', Uint8Array.from({ length: 400 }, (_, at) => at % 7)],
		['not-a-text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])],
		['not-a-text', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
		['not-a-text', bytesOf('{\\rtf1 so}')]
	])('that is none is refused: %s', async (code, bytes) => {
		expect(codeOf(await extract(bytes, { name: 'a.txt' }))).toBe(code);
	});
});

describe('Markdown', () => {
	it('gives its text without its marks, tables with tabs, and what its front matter says', async () => {
		const { text, facts } = await takenOut(
			bytesOf(
				'---\ntitle: Ships\nauthor: [Jane Roe, John Doe]\ndate: 2024-05-16\n---\n\n# Of **240** ships\n\nThey [went](https://example.org) _5 km_ on 3 km^2^ in 2022[^1].\n\n[^1]: By boat.\n\n| Year | Ships |\n| --- | --- |\n| 2023 | 5,100 |\n'
			),
			'a.md'
		);
		expect(text).toBe('Of 240 ships\n\nThey went 5 km on 3 km² in 2022.\n\nBy boat.\n\nYear\tShips\n2023\t5,100');
		expect(facts.map(({ field, value }) => `${field} ${value}`)).toEqual([
			'title Ships',
			'author Jane Roe',
			'author John Doe',
			'issued 2024-05-16'
		]);
	});
});
