/** Files that mean harm, or are broken, made of the files of two figures: by what they are, in a few words. */
import { deflateRawSync, deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { crc32 } from '../../../src/lib/press/crc32';
import { pngChunk, readChunks, writeChunks } from '../../../src/lib/press/png/chunks';
import type { Originals } from '../../unit/press/verify/originals';
import { joined, latin1, textOf, utf8, type Bytes } from '../../fuzz/verify/mutator';
import { add, inObjects, objectWith, PAGE } from '../../fuzz/verify/pdfForm';

export interface Hostile {
	/** The end of its name. */
	readonly ending: string;
	readonly make: () => Bytes;
}

const half = (bytes: Bytes) => bytes.slice(0, bytes.length >> 1);
const withPart = (zip: Bytes, parts: Readonly<Record<string, Bytes>>) => zipSync({ ...unzipSync(zip), ...parts });
const PAGE_OF_DOCX = 'word/document.xml';

/** One packed file under so many names. */
function overlapping(names: number, bytes: number): Bytes {
	const content = Buffer.alloc(bytes);
	const packed = deflateRawSync(content, { level: 9 });
	const checksum = crc32(content);
	const head = (signature: number, length: number) => {
		const view = new DataView(new ArrayBuffer(length));
		view.setUint32(0, signature, true);
		return view;
	};
	const sizes = (view: DataView, at: number) =>
		[checksum, packed.length, bytes].forEach((value, i) => view.setUint32(at + 4 * i, value, true));
	const local = head(0x04034b50, 30);
	local.setUint16(8, 8, true);
	sizes(local, 14);
	const list = Array.from({ length: names }, (_, i) => {
		const name = utf8(`${String(i).padStart(6, '0')}.json`);
		const entry = head(0x02014b50, 46);
		entry.setUint16(10, 8, true);
		sizes(entry, 16);
		entry.setUint16(28, name.length, true);
		return joined(new Uint8Array(entry.buffer), name);
	});
	const central = joined(...list);
	const end = head(0x06054b50, 22);
	[8, 10].forEach((at) => end.setUint16(at, names, true));
	end.setUint32(12, central.length, true);
	end.setUint32(16, 30 + packed.length, true);
	return joined(new Uint8Array(local.buffer), packed, central, new Uint8Array(end.buffer));
}

/** One text of a megabyte in many cells. */
function sharedText(xlsx: Bytes): Bytes {
	const parts = unzipSync(xlsx);
	const of = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
	const sheet = 'xl/worksheets/sheet1.xml';
	return withPart(xlsx, {
		'xl/sharedStrings.xml': strToU8(of('xl/sharedStrings.xml').replace('<t>', `<t>${'word '.repeat(200_000)}`)),
		[sheet]: strToU8(
			of(sheet).replace('</sheetData>', `<row r="1">${'<c t="s" r="A1"><v>0</v></c>'.repeat(50_000)}</row></sheetData>`)
		)
	});
}

/** One part as a hundred thousand sheets. */
function manySheets(xlsx: Bytes): Bytes {
	const book = strFromU8(unzipSync(xlsx)['xl/workbook.xml'] ?? new Uint8Array());
	return withPart(xlsx, {
		'xl/workbook.xml': strToU8(book.replace(/(<sheet [^>]*\/>)/, (sheet) => sheet.repeat(100_000)))
	});
}

/** A hundred places in each node, ten nodes deep. */
const endlessTree = inObjects((objects) => {
	const [, pages] = objectWith(objects, /\/Type \/Pages/);
	let node = Number(/\/Kids \[(\d+)/.exec(pages.head)?.[1]);
	for (let i = 0; i < 9; i += 1)
		node = add(objects, { head: `<< /Type /Pages /Count ${100 ** (i + 1)} /Kids [${`${node} 0 R `.repeat(100)}] >>` });
	pages.head = pages.head.replace(/\/Kids \[\d+/, `/Kids [${node}`);
});

/** Drawings that draw one another ten times each, nine deep. */
const endlessForms = inObjects((objects) => {
	let form = add(objects, {
		head: '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 0 >>',
		stream: '0 0 9 9 re f'
	});
	for (let i = 0; i < 9; i += 1)
		form = add(objects, {
			head: `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${form} 0 R >> >> /Length 0 >>`,
			stream: '/X Do '.repeat(10)
		});
	const operators = add(objects, { head: '<< /Length 0 >>', stream: '/X Do' });
	const [, page] = objectWith(objects, PAGE);
	page.head = page.head
		.replace(/\/Contents \d+/, `/Contents ${operators}`)
		.replace(/\/Resources \d+ 0 R/, `/Resources << /XObject << /X ${form} 0 R >> >>`);
});

const packedTwice = (bytes: number) => latin1(new Uint8Array(deflateSync(Buffer.alloc(bytes), { level: 9 })));
const packedStreams = inObjects((objects) => {
	const zeros = packedTwice(200_000_000);
	for (const object of objects.values()) if (object.stream !== undefined) object.stream = zeros;
});

/** A picture of that size, all of one colour, in a few kilobytes for each gigabyte. */
function hugePicture(png: Bytes, width: number, height: number): Bytes {
	const [header, ...rest] = readChunks(png);
	if (!header) return png;
	const data = header.data.slice();
	[width, height].forEach((side, i) => new DataView(data.buffer).setUint32(4 * i, side));
	const pixels = new Uint8Array(deflateSync(Buffer.alloc(100_000_000), { level: 9 }));
	const chunks = rest.map((chunk) => (chunk.type === 'IDAT' ? { ...chunk, data: pixels } : chunk));
	return writeChunks([{ ...header, data }, ...chunks]);
}

function packedWords(png: Bytes): Bytes {
	const words = deflateSync(Buffer.alloc(300_000_000, 0x20), { level: 9 });
	const chunk = pngChunk('iTXt', joined(utf8('XML:com.adobe.xmp\0\u0001\0\0\0'), new Uint8Array(words)));
	return joined(png.subarray(0, 33), chunk, png.subarray(33));
}

/** A report with one picture in so many places. */
function manyPlaces(docx: Bytes, places: number): Bytes {
	const parts = unzipSync(docx);
	const page = strFromU8(parts[PAGE_OF_DOCX] ?? new Uint8Array());
	const { 'docProps/custom.xml': _, ...others } = parts;
	const drawing = /<w:p>(?:(?!<\/w:p>).)*<w:drawing>.*?<\/w:p>/s.exec(page)?.[0] ?? '';
	return zipSync({
		...others,
		[PAGE_OF_DOCX]: strToU8(page.replace('<w:sectPr>', `${drawing.repeat(places)}<w:sectPr>`))
	});
}

/** Made when they are asked for: some are large. */
export function hostileFiles(ours: Originals, theirs: Originals): Readonly<Record<string, Hostile>> {
	const svg = textOf(ours.svg);
	const marks = /<metadata>.*<\/metadata>/s.exec(textOf(theirs.svg))?.[0] ?? '';
	const inSvg = (markup: string) => utf8(svg.replace(/<\/svg>\s*$/, `${markup}</svg>`));
	return {
		'picture, as it was made': { ending: 'png', make: () => ours.png },
		'drawing, as it was made': { ending: 'svg', make: () => ours.svg },
		'PDF, as it was made': { ending: 'pdf', make: () => ours.pdf },
		'table, as it was made': { ending: 'csv', make: () => ours.csv },
		'record, as it was made': { ending: 'json', make: () => ours.json },
		'workbook, as it was made': { ending: 'xlsx', make: () => ours.xlsx },
		'page, as it was made': { ending: 'docx', make: () => ours.docx },
		'report kit, as it was made': { ending: 'zip', make: () => ours.kit },
		'200 MB of zeros': { ending: 'pdf', make: () => new Uint8Array(200_000_000) },
		'60 MB behind the start of a PDF': { ending: 'pdf', make: () => joined(ours.pdf, new Uint8Array(60_000_000)) },
		'zip: 64 MB under 2,000 names, 128 GB': { ending: 'zip', make: () => overlapping(2000, 64_000_000) },
		'zip: 500 kB under 20,000 names, 10 GB': { ending: 'zip', make: () => overlapping(20_000, 500_000) },
		'zip: zips in zips': {
			ending: 'zip',
			make: () => zipSync({ 'a.zip': zipSync({ 'b.zip': overlapping(10, 60_000_000) }) })
		},
		'page of 60 MB of XML': {
			ending: 'docx',
			make: () =>
				withPart(ours.docx, { [PAGE_OF_DOCX]: utf8(`<w:document>${'<w:p/>'.repeat(10_000_000)}</w:document>`) })
		},
		'page of 149,000 elements': {
			ending: 'docx',
			make: () =>
				withPart(ours.docx, {
					[PAGE_OF_DOCX]: utf8(
						strFromU8(unzipSync(ours.docx)[PAGE_OF_DOCX] ?? new Uint8Array()).replace(
							'<w:sectPr>',
							`${'<w:p/>'.repeat(148_000)}<w:sectPr>`
						)
					)
				})
		},
		'workbook: one text of 1 MB in 50,000 cells': { ending: 'xlsx', make: () => sharedText(ours.xlsx) },
		'workbook: one part as 100,000 sheets': { ending: 'xlsx', make: () => manySheets(ours.xlsx) },
		'drawing: entities of entities': {
			ending: 'svg',
			make: () =>
				utf8(
					`<!DOCTYPE svg [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]>${svg.replace('</text>', '&a30;</text>')}`
				)
		},
		'drawing of 1,000,000 elements': { ending: 'svg', make: () => inSvg('<g/>'.repeat(1_000_000)) },
		'drawing nested 100,000 deep': {
			ending: 'svg',
			make: () => inSvg(`${'<g>'.repeat(100_000)}${'</g>'.repeat(100_000)}`)
		},
		'drawing with an attribute that ends oddly': {
			ending: 'svg',
			make: () => utf8(svg.replace('<svg ', `<svg data-x="${'a'.repeat(60)}<" `))
		},
		'record nested 4,000,000 deep': {
			ending: 'json',
			make: () => utf8(`{"figure":${'['.repeat(4_000_000)}${']'.repeat(4_000_000)}}`)
		},
		'table of 300,000 rows': {
			ending: 'csv',
			make: () => utf8(textOf(ours.csv).replace(/\n(?=[^]*\n)/, (end) => `${end}${'1,2\n'.repeat(300_000)}`))
		},
		'PDF: streams of 200 MB': { ending: 'pdf', make: () => packedStreams(ours.pdf) },
		'PDF: a tree of pages without end': { ending: 'pdf', make: () => endlessTree(ours.pdf) },
		'PDF: drawings within drawings, 10⁹ in all': { ending: 'pdf', make: () => endlessForms(ours.pdf) },
		'picture that says 60,000 × 60,000': { ending: 'png', make: () => hugePicture(ours.png, 60_000, 60_000) },
		'picture that says 8,000 × 7,900': { ending: 'png', make: () => hugePicture(ours.png, 8000, 7900) },
		'picture with words of 300 MB': { ending: 'png', make: () => packedWords(ours.png) },
		'report: one picture in 20,000 places': { ending: 'docx', make: () => manyPlaces(ours.docx, 20_000) },
		'picture, cut in the middle': { ending: 'png', make: () => half(ours.png) },
		'drawing, cut in the middle': { ending: 'svg', make: () => half(ours.svg) },
		'PDF, cut in the middle': { ending: 'pdf', make: () => half(ours.pdf) },
		'record, cut in the middle': { ending: 'json', make: () => half(ours.json) },
		'page, cut in the middle': { ending: 'docx', make: () => half(ours.docx) },
		'two pictures in one': { ending: 'png', make: () => joined(ours.png, theirs.png) },
		'two PDFs in one': { ending: 'pdf', make: () => joined(ours.pdf, theirs.pdf) },
		'two report kits in one': { ending: 'zip', make: () => joined(ours.kit, theirs.kit) },
		'a PDF that is a zip': { ending: 'pdf', make: () => joined(ours.pdf, ours.kit) },
		'a picture that is a PDF and a zip': { ending: 'png', make: () => joined(ours.png, ours.pdf, ours.kit) },
		'a drawing with the marks of two figures': {
			ending: 'svg',
			make: () => utf8(svg.replace('</metadata>', `</metadata>${marks}`))
		}
	};
}
