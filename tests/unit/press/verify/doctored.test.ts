/** Files doctored by hand, each with what the check must say of it. Those that programs rewrite are in tests/clients. */
import { versionOf } from '../../../../src/lib/figure/version';
import { constants, deflateRawSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { encode, decode } from 'fast-png';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/lib/dataset/types';
import { canonicalJson } from '../../../../src/lib/dataset/canonicalJson';
import { sealEntries, showEntries, writeZip, type Entries } from '../../../../src/lib/press/zip/archive';
import { verifyFile } from '../../../../src/lib/press/verify/verifyFile';
import { LARGEST, tooLarge } from '../../../../src/lib/press/verify/unread';
import { VERDICTS, type Verdict } from '../../../../src/lib/press/verify/verdict';
import type { Published } from '../../../../src/lib/press/verify/published';
import { csvForExcel } from '../../../../src/lib/press/table/csvForExcel';
import { blankSeal, fillShown, sealText } from '../../../../src/lib/press/seal/fingerprint';
import { PROPERTIES } from '../../../../src/lib/press/report/officeProperties';
import { readChunks, writeChunks } from '../../../../src/lib/press/png/chunks';
import { annotatePng } from '../../../../src/lib/press/png/notes';
import { drawingDigest } from '../../../../src/lib/press/verify/shown/drawingForm';
import { provenanceOf } from '../../../../src/lib/press/seal/provenance';
import { parseXml } from '../../../../src/lib/press/verify/shown/parseXml';
import { readPrivateKey, type KeyPair } from '../../../../src/lib/press/seal/sign';
import { smallSigningKey } from '../signingKey';
import { sample } from '../../extent';
import { addressOf, claimsFiles, figure, filesOf, laterList, listOf, other, owner, type Originals } from './originals';

const stranger = readPrivateKey(smallSigningKey().pem);
const [ours, unsigned, theirs] = [await filesOf(figure, owner), await filesOf(figure), await filesOf(figure, stranger)];
const signing = listOf(owner);
const silent = listOf();
const quote = figure.quotes[0]?.quote.exact ?? '';

interface Doctored {
	readonly what: string;
	/** Made when it is tried. */
	readonly make: () => Uint8Array;
	readonly verdict: Verdict;
	/** What must be said, in the differences or the notes. */
	readonly says?: RegExp;
	readonly list?: Published;
}

/** The same text with one part replaced; an error if it is not in it. */
function edited(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array {
	const text = strFromU8(bytes, true);
	const after = text.replace(typeof from === 'string' ? latin(from) : from, () => latin(to));
	if (after === text) throw new Error(`“${String(from)}” is not in it.`);
	return strToU8(after, true);
}
const latin = (text: string) => strFromU8(strToU8(text), true);
const flipped = (bytes: Uint8Array, at: number) => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte));
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const firstHalf = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2);

function without(png: Uint8Array, ...types: readonly string[]): Uint8Array {
	return writeChunks(readChunks(png).filter(({ type }) => !types.includes(type)));
}

/** Some pixels painted over, all else kept: what an editor does that keeps metadata. */
function painted(png: Uint8Array): Uint8Array {
	const picture = decode(png);
	picture.data.fill(0, 4 * picture.width * 40, 4 * picture.width * 44);
	const data = readChunks(encode(picture)).filter(({ type }) => type === 'IDAT');
	const rest = readChunks(png).filter(({ type }) => type !== 'IDAT');
	return writeChunks([...rest.slice(0, -1), ...data, ...rest.slice(-1)]);
}

/** The pixels as they are, packed by another program. */
function repacked(png: Uint8Array, more: Partial<ReturnType<typeof decode>> = {}): Uint8Array {
	const data = readChunks(encode({ ...decode(png), ...more }, { zlib: { level: 1 } })).filter(
		({ type }) => type === 'IDAT'
	);
	const rest = readChunks(png).filter(({ type }) => type !== 'IDAT');
	return writeChunks([...rest.slice(0, -1), ...data, ...rest.slice(-1)]);
}

/** What a file of the figure says about itself. */
const citationOf = (of: Figure, signer?: KeyPair) => provenanceOf(of, addressOf(of.slug), signer);
const citation = citationOf(figure, owner);

function rezipped(zip: Uint8Array, change: (entries: Record<string, Uint8Array>) => Entries): Uint8Array {
	return writeZip(change(unzipSync(zip)));
}

const sheet = 'xl/worksheets/sheet1.xml';
const strings = 'xl/sharedStrings.xml';
const part = (entries: Entries, name: string) => entries[name] ?? new Uint8Array();

/** A table as another program would write it. */
function table(change: (rows: Record<string, string>[]) => void, options: Papa.UnparseConfig = {}): Uint8Array {
	const { data } = Papa.parse<Record<string, string>>(strFromU8(ours.csv), { header: true, skipEmptyLines: true });
	change(data);
	return strToU8(Papa.unparse(data, { newline: '\r\n', ...options }));
}
const eachNumber = (rows: Record<string, string>[], write: (value: string) => string) => {
	for (const row of rows) for (const name of ['value', 'lower', 'upper']) row[name] = write(row[name] ?? '');
};

const eachWritten = (rows: Record<string, string>[], from: string, to: string) => {
	const found = rows.filter((row) => row['written'] === from);
	if (found.length === 0) throw new Error(`“${from}” is not in it.`);
	for (const row of found) row['written'] = to;
};

function record(change: (members: Record<string, unknown>) => void): Uint8Array {
	const members = JSON.parse(strFromU8(ours.json)) as Record<string, unknown>;
	change(members);
	return strToU8(`${JSON.stringify(members, null, '\t')}\n`);
}

/** So many zeros as deflate packs them: one megabyte after the other, each packed the same. */
function packedZeros(megabytes: number): Uint8Array {
	const megabyte = deflateRawSync(new Uint8Array(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
	return joined(...Array.from({ length: megabytes }, () => megabyte), deflateRawSync(new Uint8Array()));
}

/** A zip that holds zeros without end, and says of how many. */
function bomb(name: string, megabytes: number, declared = megabytes * 1_000_000): Uint8Array {
	const zip = zipSync({ [name]: packedZeros(megabytes) }, { level: 0 });
	const view = new DataView(zip.buffer);
	const central = zip.length - 22 - 46 - name.length;
	for (const [method, size] of [
		[8, 22],
		[central + 10, central + 24]
	] as const) {
		view.setUint16(method, 8, true);
		view.setUint32(size, declared, true);
	}
	return zip;
}

/** A header that claims a picture of 60,000 by 60,000. */
function huge(png: Uint8Array): Uint8Array {
	const header = Uint8Array.from(readChunks(png)[0]?.data ?? []);
	new DataView(header.buffer).setUint32(0, 60_000);
	new DataView(header.buffer).setUint32(4, 60_000);
	return writeChunks([{ type: 'IHDR', data: header }, ...readChunks(png).slice(1)]);
}

const svgNs = 'xmlns="http://www.w3.org/2000/svg"';
const originals: readonly Doctored[] = (Object.keys(ours) as (keyof Originals)[]).flatMap((kind) => [
	{ what: `${kind}, as it was made`, make: () => ours[kind], verdict: 'intact' },
	{ what: `${kind} of a site that signs nothing`, make: () => unsigned[kind], verdict: 'intact', list: silent },
	{ what: `${kind} after a correction`, make: () => ours[kind], verdict: 'superseded', list: laterList(signing) },
	...(kind === 'csv'
		? []
		: [
				{
					what: `${kind} signed with another key`,
					make: () => theirs[kind],
					verdict: 'unknown',
					says: /key|not from here/
				} as const
			])
]);

const pictures: readonly Doctored[] = [
	{ what: 'PNG packed anew', make: () => repacked(ours.png), verdict: 'rewritten' },
	{
		what: 'PNG with a chunk more',
		make: () =>
			writeChunks([
				...readChunks(ours.png).slice(0, 1),
				{ type: 'tIME', data: new Uint8Array(7) },
				...readChunks(ours.png).slice(1)
			]),
		verdict: 'rewritten'
	},
	{ what: 'PNG with edited pixels', make: () => painted(ours.png), verdict: 'changed', says: /pixels/ },
	{ what: 'PNG without its texts', make: () => without(ours.png, 'iTXt'), verdict: 'metadata-lost', says: /address/ },
	{
		what: 'PNG with another quote in its metadata',
		make: () =>
			annotatePng(without(ours.png, 'iTXt', 'pHYs'), {
				provenance: {
					...citation,
					claims: citation.claims.map((claim) => ({ ...claim, quote: `Not ${claim.quote}` }))
				},
				scale: 1
			}),
		verdict: 'changed',
		says: /quote “Not /
	},
	{
		what: 'PNG with another title in its metadata',
		make: () =>
			annotatePng(without(ours.png, 'iTXt', 'pHYs'), {
				provenance: { ...citation, title: `So much: ${citation.title}` },
				scale: 1
			}),
		verdict: 'changed',
		says: /call it “So much/
	},
	{
		what: 'PNG with another standing in its metadata',
		make: () =>
			annotatePng(without(ours.png, 'iTXt', 'pHYs'), {
				provenance: { ...citation, claims: citation.claims.map((claim) => ({ ...claim, standing: 'supported' })) },
				scale: 1
			}),
		verdict: 'changed',
		says: /“supported” where “mixed”/
	},
	{
		what: 'PNG with the metadata of another figure, signed',
		make: () =>
			annotatePng(without(ours.png, 'iTXt', 'pHYs'), {
				provenance: citationOf(other, owner),
				scale: 1,
				signer: stranger
			}),
		verdict: 'changed',
		says: /not signed by our key/
	},
	{
		what: 'PNG made to order',
		make: () => annotatePng(without(ours.png, 'iTXt', 'pHYs'), { provenance: citation, scale: 1 }),
		verdict: 'intact',
		says: /made to order/
	},
	{
		what: 'PNG that names our key with a signature of another',
		make: () =>
			annotatePng(without(ours.png, 'iTXt', 'pHYs'), {
				provenance: { ...citationOf(figure, stranger), key: owner.key },
				scale: 1
			}),
		verdict: 'unknown',
		says: /did not sign it/
	},
	{
		what: 'PNG without a signature where the site signs',
		make: () => unsigned.png,
		verdict: 'unknown',
		says: /not signed/
	},
	{
		what: 'PNG with a content that was never published',
		make: () =>
			annotatePng(without(unsigned.png, 'iTXt', 'pHYs'), {
				provenance: { ...citationOf(figure), content: '5'.repeat(64) },
				scale: 1
			}),
		verdict: 'unknown',
		says: /never published/,
		list: silent
	},
	{
		what: 'PNG with another version’s number',
		make: () =>
			annotatePng(without(unsigned.png, 'iTXt', 'pHYs'), {
				provenance: { ...citationOf(figure), version: 9 },
				scale: 1
			}),
		verdict: 'changed',
		says: /version 9/,
		list: silent
	},
	{ what: 'PNG with one bit changed', make: () => flipped(ours.png, ours.png.length - 40), verdict: 'changed' },
	{
		what: 'PNG with one bit of a checksum changed',
		make: () => flipped(ours.png, ours.png.length - 20),
		verdict: 'changed',
		says: /damaged/
	},
	{ what: 'PNG cut short', make: () => firstHalf(ours.png), verdict: 'unknown', says: /cut short/ },
	{
		what: 'PNG with a zip behind it',
		make: () => joined(ours.png, ours.kit),
		verdict: 'changed',
		says: /after the end/
	},
	{
		what: 'PNG made to move',
		make: () =>
			writeChunks([
				...readChunks(ours.png).slice(0, 1),
				{ type: 'acTL', data: new Uint8Array(8) },
				...readChunks(ours.png).slice(1)
			]),
		verdict: 'changed',
		says: /move/
	},
	{ what: 'PNG that claims to be enormous', make: () => huge(ours.png), verdict: 'changed', says: /far larger/ },
	{
		what: 'PNG of somebody else',
		make: () => encode({ width: 2, height: 2, data: new Uint8Array(16) }),
		verdict: 'metadata-lost',
		says: /not made here/
	},
	{ what: 'the signature of a PNG alone', make: () => ours.png.slice(0, 8), verdict: 'unknown' }
];

const drawings: readonly Doctored[] = [
	{
		what: 'SVG with a comment and line ends',
		make: () => edited(ours.svg, '</metadata>', '</metadata>\n<!-- kept -->\n'),
		verdict: 'rewritten'
	},
	{
		what: 'SVG with attributes in another order',
		make: () => edited(ours.svg, /<rect width="(\d+)" height="(\d+)"/, '<rect height="SIZE" width="740"'),
		verdict: 'changed'
	},
	{ what: 'SVG with a mark of UTF-8', make: () => joined(strToU8('\ufeff'), ours.svg), verdict: 'rewritten' },
	{
		what: 'SVG with another number',
		make: () => edited(ours.svg, /\$240/, '$340'),
		verdict: 'changed',
		says: /drawing is not/
	},
	{
		what: 'SVG with words squeezed to nothing',
		make: () => edited(ours.svg, / textLength="[\d.]+"/, ' textLength="1"'),
		verdict: 'changed',
		says: /drawing is not/
	},
	{
		what: 'SVG with words of any width',
		make: () => edited(ours.svg, / lengthAdjust="spacingAndGlyphs" textLength="[\d.]+"/, ''),
		verdict: 'changed',
		says: /drawing is not/
	},
	{
		what: 'SVG with a width for its letters’ distances alone',
		make: () => edited(ours.svg, 'lengthAdjust="spacingAndGlyphs"', 'lengthAdjust="spacing"'),
		verdict: 'changed',
		says: /drawing is not/
	},
	{
		what: 'SVG with other words over its mark',
		make: () => edited(ours.svg, /<text x="[\d.]+"(?=[^>]* font-style="italic")/, '<text x="99"'),
		verdict: 'changed',
		says: /drawing is not/
	},
	{
		what: 'SVG with another description',
		make: () => edited(ours.svg, /<desc[^>]*>/, '<desc>Nothing. '),
		verdict: 'changed'
	},
	{
		what: 'SVG with a script',
		make: () => edited(ours.svg, '</svg>', '<script>alert(1)</script></svg>'),
		verdict: 'changed',
		says: /script.*not run/
	},
	{
		what: 'SVG with an event',
		make: () => edited(ours.svg, '<svg ', '<svg onload="alert(1)" '),
		verdict: 'changed',
		says: /script/
	},
	{
		what: 'SVG of somebody else with a script',
		make: () => strToU8(`<svg ${svgNs}><script>fetch("https://example.org")</script></svg>`),
		verdict: 'unknown'
	},
	{
		what: 'SVG without its metadata',
		make: () => edited(ours.svg, /<metadata>[\s\S]*<\/metadata>/, ''),
		verdict: 'metadata-lost'
	},
	{
		what: 'SVG with another style',
		make: () => edited(ours.svg, '</style>', 'text{display:none}</style>'),
		verdict: 'changed'
	},
	{ what: 'SVG cut short', make: () => firstHalf(ours.svg), verdict: 'unknown', says: /well-formed/ },
	{
		what: 'SVG with entities that double',
		make: () =>
			strToU8(`<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><svg ${svgNs}><text>&b;</text></svg>`),
		verdict: 'unknown'
	},
	{
		what: 'SVG nested without end',
		make: () => strToU8(`<svg ${svgNs}>${'<g>'.repeat(100_000)}`),
		verdict: 'unknown',
		says: /nested deeper/
	},
	{
		what: 'SVG changed and sealed anew without the key',
		make: () => resealed(edited(unsigned.svg, /\$240/, '$340')),
		verdict: 'unknown',
		says: /not signed/
	},
	{
		what: 'SVG changed and sealed anew, its content’s signature kept',
		make: () => resealed(strToU8(blanked(edited(ours.svg, /\$240/, '$340')))),
		verdict: 'intact',
		says: /Compare it with the published picture/
	},
	{
		what: 'outlines with a path moved',
		make: () => edited(ours.outlines, /<use xlink:href="#glyph-\d+"/, '<use xlink:href="#glyph-1000"'),
		verdict: 'changed'
	},
	{
		what: 'PDF with a note',
		make: () => joined(ours.pdf, strToU8('\n900 0 obj\n<< /Type /Annot /Annots [] >>\nendobj\n')),
		verdict: 'changed',
		says: /notes/
	},
	{
		what: 'PDF with one bit of its page changed',
		make: () => flipped(ours.pdf, latinIndex(ours.pdf, 'stream') + 40),
		verdict: 'changed',
		says: /page/
	},
	{ what: 'PDF with a comment behind it', make: () => joined(ours.pdf, strToU8('\n% kept\n')), verdict: 'rewritten' },
	{
		what: 'PDF with another quote',
		make: () => edited(ours.pdf, '<cited:quote>', '<cited:quote>'.replace('quote', 'quota')),
		verdict: 'metadata-lost'
	},
	{ what: 'PDF cut short', make: () => firstHalf(ours.pdf), verdict: 'metadata-lost' },
	{
		what: 'PDF of somebody else',
		make: () => strToU8('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF'),
		verdict: 'unknown'
	},
	{
		what: 'PDF with a web page before it',
		make: () => joined(strToU8('<html><script>alert(1)</script>'), ours.pdf),
		verdict: 'unknown'
	}
];

function latinIndex(bytes: Uint8Array, text: string): number {
	return strFromU8(bytes, true).indexOf(text);
}
function blanked(bytes: Uint8Array): string {
	return blankSeal(strFromU8(bytes));
}
/** What somebody without the key can do at most. */
function resealed(bytes: Uint8Array): Uint8Array {
	const svg = strFromU8(bytes);
	return strToU8(sealText(fillShown(svg, drawingDigest(parseXml(svg)), undefined), undefined));
}

const tables: readonly Doctored[] = [
	{ what: 'CSV with semicolons', make: () => table(() => {}, { delimiter: ';' }), verdict: 'rewritten' },
	{
		what: 'CSV with semicolons and decimal commas',
		make: () => table((rows) => eachNumber(rows, (text) => text.replace('.', ',')), { delimiter: ';' }),
		verdict: 'rewritten'
	},
	{
		what: 'CSV with tabs, all quoted',
		make: () => table(() => {}, { delimiter: '\t', quotes: true }),
		verdict: 'rewritten'
	},
	{ what: 'CSV for Excel', make: () => strToU8(csvForExcel(strFromU8(ours.csv))), verdict: 'intact' },
	{
		what: 'CSV for Excel with semicolons',
		make: () =>
			joined(
				strToU8('\ufeff'),
				table(() => {}, { delimiter: ';' })
			),
		verdict: 'rewritten'
	},
	{
		what: 'CSV with apostrophes before signed numbers, as the first edition had them',
		make: () => edited(ours.csv, /(?<=,)(?=\+60%,)/g, "'"),
		verdict: 'rewritten'
	},
	{
		what: 'CSV in UTF-16',
		make: () => Uint8Array.from(Buffer.from(`\ufeff${strFromU8(ours.csv)}`, 'utf16le')),
		verdict: 'rewritten'
	},
	{
		what: 'CSV with grouped thousands',
		make: () =>
			table((rows) => eachNumber(rows, (text) => (/^\d+$/.test(text) ? Number(text).toLocaleString('en') : text))),
		verdict: 'rewritten'
	},
	{
		what: 'CSV with powers of ten',
		make: () => table((rows) => eachNumber(rows, (text) => (/^\d+$/.test(text) ? Number(text).toExponential() : text))),
		verdict: 'rewritten'
	},
	...['60.00%', '60%', '60,00%'].map((written) => ({
		what: `CSV in which a spreadsheet took +60% for a number: ${written}`,
		make: () => table((rows) => eachWritten(rows, '+60%', written), { delimiter: ';' }),
		verdict: 'rewritten' as const
	})),
	...['60.01%', '-60.00%', '0.6', '60'].map((written) => ({
		what: `CSV with ${written} for +60%`,
		make: () => table((rows) => eachWritten(rows, '+60%', written)),
		verdict: 'changed' as const,
		says: /other words/
	})),
	{ what: 'CSV in another order', make: () => table((rows) => rows.reverse()), verdict: 'rewritten' },
	{ what: 'CSV with line ends of Unix', make: () => edited(ours.csv, /\r\n/g, '\n'), verdict: 'rewritten' },
	{
		what: 'CSV with another value',
		make: () => table((rows) => Object.assign(rows[0] ?? {}, { value: '250000000000' })),
		verdict: 'changed',
		says: /value is 250000000000, published was \d+\./
	},
	{
		what: 'CSV with another bound',
		make: () => table((rows) => Object.assign(rows[0] ?? {}, { upper: '' })),
		verdict: 'changed',
		says: /upper is empty/
	},
	{
		what: 'CSV with another quote',
		make: () => edited(ours.csv, quote, `${quote}!`),
		verdict: 'changed',
		says: /other words/
	},
	{ what: 'CSV with a row less', make: () => table((rows) => rows.pop()), verdict: 'changed', says: /missing/ },
	{
		what: 'CSV with a row more',
		make: () => table((rows) => rows.push({ ...rows[0], id: 'more', label: 'More' })),
		verdict: 'changed',
		says: /“More” was not published/
	},
	{
		what: 'CSV with a column more',
		make: () => table((rows) => rows.forEach((row) => (row['mine'] = '1'))),
		verdict: 'changed',
		says: /added: mine/
	},
	{
		what: 'CSV without its version and fingerprint',
		make: () =>
			table((rows) => rows.forEach((row) => ['version', 'content', 'figure_url'].forEach((name) => delete row[name]))),
		verdict: 'metadata-lost',
		says: /values are those/
	},
	{
		what: 'CSV with another fingerprint',
		make: () => table((rows) => rows.forEach((row) => (row['content'] = 'a'.repeat(64)))),
		verdict: 'unknown',
		says: /never published/
	},
	{
		what: 'CSV whose letters were garbled',
		make: () => strToU8(new TextDecoder('windows-1252').decode(ours.csv)),
		verdict: 'changed',
		says: /^Letters were garbled[^.]*\.$/
	},
	{
		what: 'CSV cut short',
		make: () => firstHalf(ours.csv),
		verdict: 'changed'
	},
	{ what: 'claims.csv', make: () => claimsFiles().csv, verdict: 'unknown', says: /many figures/ },
	{ what: 'a CSV of somebody else', make: () => strToU8('year,value\n2020,1\n'), verdict: 'unknown' },
	{
		what: 'JSON on one line',
		make: () => strToU8(JSON.stringify(JSON.parse(strFromU8(ours.json)))),
		verdict: 'rewritten'
	},
	{
		what: 'JSON with sorted members',
		make: () => strToU8(canonicalJson(JSON.parse(strFromU8(ours.json)))),
		verdict: 'rewritten'
	},
	{
		what: 'JSON with another value',
		make: () => edited(ours.json, /240000000000/g, '250000000000'),
		verdict: 'changed',
		says: /values, words or sources/
	},
	{
		what: 'JSON with another alt text',
		make: () => record((members) => (members['alt'] = 'Nothing.')),
		verdict: 'changed',
		says: /beside the content/
	},
	{
		what: 'JSON with another row',
		make: () => record(({ rows }) => Object.assign((rows as object[])[0] ?? {}, { value: 1 })),
		verdict: 'changed',
		says: /value is 1/
	},
	{
		what: 'JSON without its fingerprints',
		make: () => record((members) => delete members['fingerprints']),
		verdict: 'metadata-lost'
	},
	{ what: 'JSON cut short', make: () => firstHalf(ours.json), verdict: 'unknown', says: /cut short/ },
	{ what: 'JSON of somebody else', make: () => strToU8('{"a": 1}'), verdict: 'unknown' },
	{ what: 'claims.json', make: () => claimsFiles(owner).json, verdict: 'intact', says: /whole dataset/ },
	{
		what: 'claims.json with another value',
		make: () => edited(claimsFiles(owner).json, /240000000000/, '250000000000'),
		verdict: 'changed'
	}
];

const zips: readonly Doctored[] = [
	{ what: 'XLSX packed anew', make: () => rezipped(ours.xlsx, (entries) => entries), verdict: 'intact' },
	{
		what: 'XLSX without its properties and its citation',
		make: () =>
			rezipped(ours.xlsx, ({ [PROPERTIES]: _, ...entries }) => ({
				...entries,
				[strings]: edited(part(entries, strings), 'Content (sha256)', 'Content')
			})),
		verdict: 'metadata-lost',
		says: /its values are those of this one/
	},
	{
		what: 'XLSX with a standing by the name that the data have, which no reader is told',
		make: () =>
			rezipped(ours.xlsx, (entries) => ({
				...entries,
				[strings]: edited(part(entries, strings), '>disputed, some agree<', '>mixed<')
			})),
		verdict: 'changed',
		says: /other words than those published/
	},
	{
		what: 'XLSX with another sheet view',
		make: () =>
			rezipped(ours.xlsx, (entries) => ({
				...entries,
				'xl/styles.xml': joined(part(entries, 'xl/styles.xml'), strToU8('\n'))
			})),
		verdict: 'rewritten'
	},
	{
		what: 'XLSX with another value',
		make: () =>
			rezipped(ours.xlsx, (entries) => ({
				...entries,
				[sheet]: edited(part(entries, sheet), '<v>240000000000</v>', '<v>250000000000</v>')
			})),
		verdict: 'changed',
		says: /value is 250000000000/
	},
	{
		what: 'XLSX without its properties',
		make: () => rezipped(ours.xlsx, ({ [PROPERTIES]: _, ...entries }) => entries),
		verdict: 'changed',
		says: /cannot be compared/
	},
	{
		what: 'XLSX changed and sealed anew without the key',
		make: () =>
			rezipped(ours.xlsx, (entries) =>
				sealEntries(
					showEntries(
						{ ...entries, [sheet]: edited(part(entries, sheet), '<v>240000000000</v>', '<v>250000000000</v>') },
						PROPERTIES,
						'1'.repeat(64),
						undefined
					),
					PROPERTIES,
					undefined
				)
			),
		verdict: 'changed'
	},
	{
		what: 'XLSX with a macro',
		make: () => rezipped(ours.xlsx, (entries) => ({ ...entries, 'xl/vbaProject.bin': new Uint8Array(4) })),
		verdict: 'changed',
		says: /vbaProject/
	},
	{ what: 'XLSX cut short', make: () => firstHalf(ours.xlsx), verdict: 'unknown', says: /cut short/ },
	{ what: 'XLSX with a file behind it', make: () => joined(ours.xlsx, ours.png), verdict: 'unknown' },
	{
		what: 'DOCX with another caption',
		make: () =>
			rezipped(ours.docx, (entries) => ({
				...entries,
				'word/document.xml': edited(part(entries, 'word/document.xml'), /\$240 billion/g, '$340 billion')
			})),
		verdict: 'changed',
		says: /words/
	},
	{
		what: 'DOCX with another alt text',
		make: () =>
			rezipped(ours.docx, (entries) => ({
				...entries,
				'word/document.xml': edited(part(entries, 'word/document.xml'), / descr="/, ' descr="No. ')
			})),
		verdict: 'changed',
		says: /alt text/
	},
	{
		what: 'DOCX with edited pixels',
		make: () => rezipped(ours.docx, (entries) => repainted(entries, painted)),
		verdict: 'changed',
		says: /pixels/
	},
	{
		what: 'DOCX whose picture lost its texts',
		make: () => rezipped(ours.docx, (entries) => repainted(entries, (png) => without(png, 'iTXt'))),
		verdict: 'rewritten'
	},
	{
		what: 'DOCX without its properties',
		make: () => rezipped(ours.docx, ({ [PROPERTIES]: _, ...entries }) => entries),
		verdict: 'metadata-lost'
	},
	{ what: 'kit packed anew', make: () => rezipped(ours.kit, (entries) => entries), verdict: 'intact' },
	{
		what: 'kit with another alt text',
		make: () => rezipped(ours.kit, (entries) => ({ ...entries, 'alt.txt': strToU8('Nothing.') })),
		verdict: 'changed',
		says: /alt\.txt is not the file/
	},
	{
		what: 'kit without a file',
		make: () => rezipped(ours.kit, ({ 'caption.txt': _, ...entries }) => entries),
		verdict: 'changed',
		says: /caption\.txt is missing/
	},
	{
		what: 'kit with a file more',
		make: () => rezipped(ours.kit, (entries) => ({ ...entries, 'run.exe': new Uint8Array(9) })),
		verdict: 'changed',
		says: /run\.exe was added/
	},
	{
		what: 'kit with a picture packed anew',
		make: () => rezipped(ours.kit, (entries) => ({ ...entries, [`${figure.slug}.png`]: repacked(ours.png) })),
		verdict: 'rewritten'
	},
	{
		what: 'kit with an edited picture',
		make: () => rezipped(ours.kit, (entries) => ({ ...entries, [`${figure.slug}.png`]: painted(ours.png) })),
		verdict: 'changed',
		says: /pixels/
	},
	{
		what: 'kit without its list',
		make: () => rezipped(ours.kit, ({ 'fingerprints.json': _, ...entries }) => entries),
		verdict: 'metadata-lost'
	},
	{
		what: 'a kit in a kit',
		make: () => rezipped(ours.kit, (entries) => ({ ...entries, 'more.csv': ours.kit })),
		verdict: 'changed',
		says: /zip within a zip/
	},
	{ what: 'a zip of somebody else', make: () => zipSync({ 'a.txt': strToU8('a') }), verdict: 'unknown' },
	{
		what: 'a zip bomb',
		make: () => bomb('xl/workbook.xml', 500),
		verdict: 'unknown',
		says: /far larger/
	},
	{
		what: 'a zip that lies about its size',
		make: () => bomb('fingerprints.json', 20, 10),
		verdict: 'unknown',
		says: /far larger/
	}
];

function repainted(entries: Entries, change: (png: Uint8Array) => Uint8Array): Entries {
	const name = Object.keys(entries).find((each) => each.startsWith('word/media/')) ?? '';
	return { ...entries, [name]: change(entries[name] ?? new Uint8Array()) };
}

const strange: readonly Doctored[] = [
	{ what: 'an empty file', make: () => new Uint8Array(), verdict: 'unknown', says: /empty/ },
	{ what: 'one byte', make: () => Uint8Array.of(0x50), verdict: 'unknown' },
	{ what: 'noise', make: () => Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), verdict: 'unknown' },
	{
		what: 'a JPEG',
		make: () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46),
		verdict: 'unknown',
		says: /Expected PNG/
	},
	{ what: 'a web page', make: () => strToU8('<!doctype html><script>alert(1)</script>'), verdict: 'unknown' }
];

describe.each([
	['files as they were made', originals],
	['doctored pictures', pictures],
	['doctored drawings', drawings],
	['doctored tables', tables],
	['doctored zips', zips],
	['what is no file of ours', strange]
])('the check of %s', (_, files) => {
	it.each(sample(files, 12).map((file) => [file.what, file] as const))(
		'%s',
		(what, { make, verdict, says, list = signing }) => {
			const result = verifyFile(what, make(), list);
			const said = [...result.differences, ...result.notes].join(' ');
			expect({ verdict: result.verdict, said }).toEqual({ verdict, said });
			if (says) expect(said).toMatch(says);
			expect(Object.keys(VERDICTS)).toContain(result.verdict);
			if (verdict === 'changed') expect(result.differences).not.toEqual([]);
		}
	);
});

describe('the check', () => {
	it('names figure, version, day, quote and standing', () => {
		const { shown } = verifyFile('x.png', ours.png, signing);
		expect(shown).toMatchObject({ figure: figure.slug, version: versionOf(figure), currency: 'current' });
		expect(shown?.date).toBe(figure.revisions.at(-1)?.date);
		expect(shown?.claims.map((claim) => claim.quote)).toContain(quote);
		expect(shown?.claims[0]?.standing).toBe(figure.quotes[0]?.claims[0]?.standing);
	});

	it('says which version came after, and why', () => {
		const { shown, state } = verifyFile('x.pdf', ours.pdf, laterList(signing));
		expect(state).toBe('intact');
		expect(shown?.later).toEqual([
			expect.objectContaining({ version: versionOf(figure) + 1, why: 'The source was corrected.' })
		]);
	});

	it('tells a withdrawn figure', () => {
		const withdrawn = { date: '2030-01-01', why: 'The source withdrew it.' };
		const list = { ...signing, figures: signing.figures.map((each) => ({ ...each, withdrawn })) };
		expect(verifyFile('x.csv', ours.csv, list)).toMatchObject({
			verdict: 'superseded',
			shown: { currency: 'withdrawn', withdrawn }
		});
	});

	it('knows a renamed figure by its earlier name', () => {
		const list = {
			...signing,
			figures: signing.figures.map((each) =>
				each.figure === figure.slug ? { ...each, figure: 'renamed', aliases: [figure.slug] } : each
			)
		};
		expect(verifyFile('x.svg', ours.svg, list)).toMatchObject({ verdict: 'intact', shown: { figure: 'renamed' } });
		expect(verifyFile('x.csv', ours.csv, list)).toMatchObject({ verdict: 'intact', shown: { figure: 'renamed' } });
	});

	it('trusts a retired key and says so, and no revoked one', () => {
		const next = readPrivateKey(smallSigningKey().pem);
		const former = { publicKey: owner.publicKey, from: '2026-01-01', until: '2027-01-01' };
		const retired = verifyFile('x.png', ours.png, listOf(next, [former]));
		expect(retired.verdict).toBe('intact');
		expect(retired.notes.join()).toContain('retired');
		const revoked = { ...former, revoked: { date: '2027-02-01', why: 'It was lost.' } };
		for (const bytes of [ours.png, ours.kit]) {
			const result = verifyFile('x', bytes, listOf(next, [revoked]));
			expect(result.verdict).toBe('unknown');
			expect(result.notes.join()).toContain('It was lost.');
		}
	});

	it('refuses what is too large by its size alone', () => {
		expect(tooLarge('x.png', 200_000_000)).toMatchObject({
			verdict: 'unknown',
			notes: [expect.stringContaining('200 MB')]
		});
		expect(verifyFile('x', new Uint8Array(LARGEST + 1), signing).verdict).toBe('unknown');
	});

	it('stays in bounds with a picture that unpacks without end', () => {
		const zeros = [{ type: 'IDAT', data: joined(Uint8Array.of(0x78, 0x9c), packedZeros(56), new Uint8Array(4)) }];
		const [header, ...rest] = readChunks(ours.png).filter(({ type }) => type !== 'IDAT');
		const bytes = writeChunks([...(header ? [header] : []), ...rest.slice(0, -1), ...zeros, ...rest.slice(-1)]);
		expect(bytes.length).toBeLessThan(100_000);
		const result = verifyFile('x.png', bytes, signing);
		expect(result.differences.join()).toContain('far larger');
	});
});
