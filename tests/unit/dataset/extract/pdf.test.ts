import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/lib/dataset/extract/extract';
import { bytesOf, codeOf, pdf, takenOut } from './files';

/** Lines set one below the other, from a place on. */
function set(document: PDFKit.PDFDocument, lines: readonly string[], x: number, y: number): void {
	for (const [at, line] of lines.entries()) document.fontSize(10).text(line, x, y + 12 * at, { lineBreak: false });
}

const LEFT = [
	'The harbour took 240 ships this',
	'year, more than it ever took in its',
	'whole time. Its master is proud of the',
	'many well-known cap-'
];
const RIGHT = [
	'tains who came, all of them well-',
	'known. They brought 12 to-',
	'nnes of fish and 3 tonnes of grain',
	'to the island.'
];

describe('a PDF', () => {
	it('of two columns is read down the first, then down the second, whatever order its file has', async () => {
		const across = await pdf((document) => {
			for (const [at, line] of LEFT.entries()) {
				set(document, [line], 72, 100 + 12 * at);
				set(document, [RIGHT[at] ?? ''], 320, 100 + 12 * at);
			}
		});
		const down = await pdf((document) => {
			set(document, LEFT, 72, 100);
			set(document, RIGHT, 320, 100);
		});
		const expected =
			'The harbour took 240 ships this year, more than it ever took in its whole time. Its master is proud of the many well-known captains who came, all of them well-known. They brought 12 tonnes of fish and 3 tonnes of grain to the island.';
		expect((await takenOut(down, 'a.pdf')).text).toBe(expected);
		expect((await takenOut(across, 'a.pdf')).text).toBe(expected);
	});

	it('of widely set lines above many closely set notes keeps its paragraphs', async () => {
		const file = await pdf((document) => {
			const lines = [
				'The harbour took 240 ships this year, more than ever',
				'before in its time, and it is proud of',
				'its master and of those who came to it'
			];
			for (const [at, line] of [...lines, ...lines, ...lines, 'from far.'].entries())
				document.fontSize(11.5).text(line, 72, 100 + 19 * at, { lineBreak: false });
			for (let at = 0; at < 24; at++)
				document.fontSize(8.5).text(`Note ${at} of the harbour`, 72, 320 + 12.8 * at, { lineBreak: false });
		});
		expect((await takenOut(file, 'a.pdf')).text).toContain(
			'more than ever before in its time, and it is proud of its master'
		);
	});

	it('is read without headers, footers and numbers of pages, and on over the end of a page', async () => {
		const file = await pdf(
			(document) => {
				for (let page = 1; page <= 4; page++) {
					document.addPage();
					set(document, ['Harbour Report 2024'], 72, 30);
					set(
						document,
						[`In the year ${page} there were ${page}00 ships, and they`, 'brought grain to the island and'],
						72,
						200
					);
					set(document, [`– ${page} –`], 290, 800);
				}
			},
			{ autoFirstPage: false }
		);
		const { text, pages } = await takenOut(file, 'a.pdf');
		expect(text).not.toMatch(/Harbour Report|–/u);
		expect(pages?.map((start) => text.slice(start, start + 13))).toEqual(
			[1, 2, 3, 4].map((page) => `In the year ${page}`)
		);
	});

	it('keeps rows of tables, each a line with tabs between its cells', async () => {
		const file = await pdf((document) => {
			for (const [at, cells] of [
				['Year', 'Ships'],
				['2023', '5,100'],
				['2024', '5,400']
			].entries())
				for (const [column, cell] of cells.entries()) set(document, [cell], 72 + 120 * column, 100 + 14 * at);
		});
		expect((await takenOut(file, 'a.pdf')).text).toBe('Year\tShips\n2023\t5,100\n2024\t5,400');
	});

	it.each([6, 8.6])('leaves out raised marks of footnotes in %s points, and keeps powers', async (size) => {
		const file = await pdf((document) => {
			for (const [words, mark, y] of [
				['It cost 240 billion', '1', 100],
				['for 5 km', '2', 130]
			] as const) {
				const end = 72 + document.fontSize(10).widthOfString(words);
				document.text(words, 72, y, { lineBreak: false });
				document.fontSize(size).text(mark, end, y - 1, { lineBreak: false });
			}
		});
		const { text } = await takenOut(file, 'a.pdf');
		expect(text).toContain('240 billion');
		expect(text).not.toMatch(/billion\s?1/u);
		expect(text).toContain('5 km²');
	});

	it('of three columns whose gutters are narrow is read down each, though the file goes across', async () => {
		const words = (column: string, line: number) =>
			`${column}${line} the harbour had many ships and as many boats ${line === 11 ? 'then.' : 'at the'}`.slice(0, 44);
		const file = await pdf((document) => {
			for (let line = 0; line < 12; line++)
				for (const [at, column] of ['A', 'B', 'C'].entries())
					document.fontSize(8).text(words(column, line), 40 + 185 * at, 80 + 10 * line, { lineBreak: false });
		});
		const { text } = await takenOut(file, 'a.pdf');
		const order = [...text.matchAll(/\b([ABC])(\d+)\b/gu)].map(([found]) => found);
		expect(order).toEqual(
			['A', 'B', 'C'].flatMap((column) => Array.from({ length: 12 }, (_, line) => `${column}${line}`))
		);
	});

	it.each([90, 180, 270])('whose page lies on its side by %s degrees is read as it is shown', async (degrees) => {
		const file = await pdf((document) => {
			document.rotate(-degrees, { origin: [300, 300] });
			set(document, ['The harbour took 240 ships,', 'and 12 boats.'], 200, 300);
		});
		const turned = Uint8Array.from(
			[...Buffer.from(file).toString('latin1').replace('/Type /Page\n', `/Type /Page\n/Rotate ${degrees}\n`)].map(
				(letter) => letter.charCodeAt(0)
			)
		);
		expect((await takenOut(turned, 'a.pdf')).text).toBe('The harbour took 240 ships, and 12 boats.');
	});

	it('is read without running heads that change, by the number of the page beside them', async () => {
		const file = await pdf(
			(document) => {
				for (const [at, head] of ['Ships', 'Ships', 'Boats', 'Boats'].entries()) {
					document.addPage();
					document.fontSize(10).text(`${at + 7}`, 72, 40, { lineBreak: false });
					document.text(`1.${at} ${head}`, 400, 40, { lineBreak: false });
					set(document, [`On page ${at + 1} there is a sentence of ${at + 1}00 ships.`], 72, 300);
				}
			},
			{ autoFirstPage: false }
		);
		expect((await takenOut(file, 'a.pdf')).text).not.toMatch(/1\.\d/u);
	});

	it('whose words all run along keeps them', async () => {
		const file = await pdf(
			(document) => {
				for (let page = 0; page < 4; page++) {
					document.addPage();
					set(document, ['Harbour of the year: 240 ships'], 72, 40);
				}
			},
			{ autoFirstPage: false }
		);
		expect((await takenOut(file, 'a.pdf')).text).toContain('240 ships');
	});

	it('leaves out a footnote’s mark that the file sets after its line', async () => {
		const file = await pdf((document) => {
			document.fontSize(10).text('The act (DMCA)', 72, 100, { lineBreak: false });
			const end = 72 + document.widthOfString('The act (DMCA)');
			document.text('was signed by', end + 6, 100, { lineBreak: false });
			document.fontSize(6).text('1', end + 1, 99, { lineBreak: false });
			document.fontSize(10).text('President Clinton on October 28.', 72, 112, { lineBreak: false });
		});
		expect((await takenOut(file, 'a.pdf')).text).toBe('The act (DMCA) was signed by President Clinton on October 28.');
	});

	it('leaves out a page of more pieces than any page of words has, and says so', async () => {
		const file = await pdf((document) => {
			set(document, ['12 ships'], 72, 100);
			document.addPage();
			for (let at = 0; at < 20_100; at++) document.fontSize(1).text('x', (at % 200) * 3, at / 30, { lineBreak: false });
		});
		const extraction = await extract(file, { name: 'a.pdf' });
		expect('found' in extraction ? extraction.found.text : '').toBe('12 ships');
		expect('found' in extraction ? extraction.found.notes.join() : '').toContain('page 2 has more than 20000 pieces');
	});

	it('says of itself what its properties say', async () => {
		const file = await pdf((document) => set(document, ['12 ships'], 72, 100), {
			info: { Title: 'Ships', Author: 'Jane Roe' }
		});
		const { facts } = await takenOut(file, 'a.pdf');
		expect(facts).toContainEqual({ field: 'title', value: 'Ships', from: 'PDF Title' });
		expect(facts).toContainEqual({ field: 'author', value: 'Jane Roe', from: 'PDF Author' });
		expect(facts.find(({ field }) => field === 'issued')?.value).toMatch(/^\d{4}-\d\d-\d\d$/u);
	});

	it('that gives no text is refused', async () => {
		const scanned = await pdf((document) => void document.rect(72, 72, 300, 300).fill('#888888'));
		const locked = await pdf((document) => set(document, ['12 ships'], 72, 100), { userPassword: 'secret' });
		const codes = await Promise.all(
			[scanned, locked, scanned.subarray(0, 200)].map(async (bytes) => codeOf(await extract(bytes, { name: 'a.pdf' })))
		);
		expect(codes).toEqual(['no-text', 'encrypted', 'broken-file']);
	});

	it('names the pages that have no text, and tells how far it is', async () => {
		const file = await pdf((document) => {
			set(document, ['12 ships'], 72, 100);
			document.addPage();
		});
		const told: string[] = [];
		const extraction = await extract(file, { name: 'a.pdf', progress: (page, of) => told.push(`${page}/${of}`) });
		expect(told).toEqual(['1/2', '2/2']);
		expect('found' in extraction ? extraction.found.notes.join() : '').toContain('page 2 has no text');
	});

	it('that names its letters by tables of Chinese is read with them, and refused without, by what it needs', async () => {
		const bytes = bytesOf(CHINESE);
		const tables = { name: 'a.pdf', characterMaps: 'node_modules/pdfjs-dist/cmaps/' };
		const read = await extract(bytes, tables);
		expect('found' in read ? read.found.text : read.refused).toBe('港口有240艘船。');
		expect(codeOf(await extract(bytes, { name: 'a.pdf' }))).toBe('needs-tables');
	});
});

/** As programs without a font of their own write it: its letters are known by a table of Adobe’s. */
const CHINESE = (() => {
	const letters = [...'港口有240艘船。'].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('');
	const drawn = `BT /F1 12 Tf 72 700 Td <${letters}> Tj ET`;
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
		`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
		'<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
		'<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
		'<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>'
	];
	// Without a table of places; readers find the objects themselves.
	return `%PDF-1.4\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer << /Size 8 /Root 1 0 R >>\n%%EOF\n`;
})();
