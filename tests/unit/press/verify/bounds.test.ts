/** Files that mean harm: what they unpack to, what else they are, and whom they say they are, is bounded and said. */
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readChunks, writeChunks } from '../../../../src/lib/press/png/chunks';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { add, inObjects, objectWith } from '../../../fuzz/verify/pdfForm';
import { joined, latin1 } from '../../../fuzz/verify/mutator';
import { itAtLength } from '../../extent';
import { figure, filesOf, listOf, other } from './originals';

const [ours, theirs] = [await filesOf(figure), await filesOf(other)];
const list = listOf();
const said = (bytes: Uint8Array) => {
	const { verdict, differences, notes } = verifyFile('x', bytes, list);
	return `${verdict}: ${[...differences, ...notes].join(' ')}`;
};

const packedZeros = latin1(new Uint8Array(deflateSync(Buffer.alloc(40_000_000))));
const pdfBomb = inObjects((objects) => {
	for (const object of objects.values()) if (object.stream !== undefined) object.stream = packedZeros;
});
const longPage = (docx: Uint8Array) => {
	const parts = unzipSync(docx);
	const page = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
	return zipSync({
		...parts,
		'word/document.xml': strToU8(page.replace('<w:body>', `<w:body>${'<w:p/>'.repeat(300_000)}`))
	});
};

/** One text of a megabyte, which ten thousand cells show. */
const sharedText = (xlsx: Uint8Array) => {
	const parts = unzipSync(xlsx);
	const texts = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
	const cells = '<c t="s" r="A1"><v>0</v></c>'.repeat(10_000);
	return zipSync({
		...parts,
		'xl/sharedStrings.xml': strToU8(texts.replace('<t>', `<t>${'word '.repeat(200_000)}`)),
		'xl/worksheets/sheet1.xml': strToU8(
			strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()).replace(
				'</sheetData>',
				`<row r="1">${cells}</row></sheetData>`
			)
		)
	});
};

describe('a file that unpacks to far more than it is', () => {
	itAtLength.each([
		['a PDF', () => pdfBomb(ours.pdf)],
		['a workbook', () => sharedText(ours.xlsx)],
		['a page', () => longPage(ours.docx)]
	])('is not opened: %s', (_, make) => {
		expect(said(make())).toMatch(/^unknown: .*far larger/);
	});
});

/** What a pattern could part in endlessly many ways, or try again from each place: each took longer than anybody waits. */
describe('a file that would keep a reader busy', () => {
	const svg = strFromU8(ours.svg);
	it.each([
		['an attribute with a sign that ends it oddly', strToU8(svg.replace('<svg ', `<svg data-x="${'a'.repeat(60)}<" `))],
		['spaces that may belong to a name', strToU8(svg.replace('<svg ', `<svg a${'\u2003'.repeat(60)}<`))],
		['empty lines behind a PDF, and a letter', joined(ours.pdf, strToU8(`${'\n'.repeat(60)}x`))],
		['zeros in a table', strToU8(strFromU8(ours.csv).replace(/,(\d{3,}),/, `,+1.${'0'.repeat(200_000)}1,`))],
		['zeros in a record', strToU8(strFromU8(ours.json).replace(/(?<="value": )\d+/, `1.${'0'.repeat(200_000)}1`))]
	])('is told at once: %s', (_, bytes) => {
		expect(said(bytes)).toMatch(/^(?:changed|unknown): ./);
	});

	it('has a million faults, and is told in a few sentences', () => {
		const record = strFromU8(ours.json).replace(
			'{',
			`{${Array.from({ length: 20_000 }, (_, i) => `"x${i}": 1, "x${i}": 2,`).join('')}`
		);
		const { differences } = verifyFile('x', strToU8(record), list);
		expect(differences.length).toBeLessThan(50);
		expect(differences.join(' ')).toMatch(/There are \d+ more such faults/);
	});
});

it('is told of a PDF whose pages hang in a tree that branches without end', () => {
	const tree = inObjects((objects) => {
		const [, pages] = objectWith(objects, /\/Type \/Pages/);
		let node = Number(/\/Kids \[(\d+)/.exec(pages.head)?.[1]);
		for (let i = 0; i < 9; i += 1)
			node = add(objects, {
				head: `<< /Type /Pages /Count ${100 ** (i + 1)} /Kids [${`${node} 0 R `.repeat(100)}] >>`
			});
		pages.head = pages.head.replace(/\/Kids \[\d+/, `/Kids [${node}`);
	});
	expect(said(tree(ours.pdf))).toMatch(/^changed: .*many pages/);
});

describe('a file that is two', () => {
	it.each([
		['a PDF and a zip', joined(ours.pdf, ours.kit)],
		['a picture, a PDF and a zip', joined(ours.png, ours.pdf, ours.kit)],
		['a drawing and a zip', joined(ours.svg, ours.kit)],
		['two PDFs', joined(ours.pdf, ours.pdf)],
		['two pictures', joined(ours.png, theirs.png)],
		['two tables', joined(ours.csv, theirs.csv)],
		['two records', joined(ours.json, theirs.json)]
	])('is not vouched for: %s', (_, bytes) => {
		expect(said(bytes)).toMatch(/^(?:changed|unknown|metadata-lost): ./);
	});

	it('is told where it has the marks of two figures', () => {
		const svg = strFromU8(ours.svg);
		const more = /<metadata>.*<\/metadata>/s.exec(strFromU8(theirs.svg))?.[0] ?? '';
		expect(said(strToU8(svg.replace('</metadata>', `</metadata>${more}`)))).toMatch(/^changed: .*more than once/);
		const [header, ...rest] = readChunks(ours.png);
		const texts = readChunks(theirs.png).filter(({ type }) => type === 'iTXt');
		expect(said(writeChunks([...(header ? [header] : []), ...rest.slice(0, -1), ...texts, ...rest.slice(-1)]))).toMatch(
			/^changed: .*more than once/
		);
	});
});
