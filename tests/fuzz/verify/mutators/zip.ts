/** The report kit: a zip with a list of its files. Ideas: malformed zips of public test suites, parsers that differ. */
import { strToU8, zipSync } from 'fflate';
import { addPart, allOf, dropPart, inHeads, inPart, inParts } from '../zipForm';
import { joined, seen, unseen, utf8, type Mutator } from '../mutator';
import { PACKING } from './packing';

const LIST = 'fingerprints.json';
const some = (name: RegExp) => (names: string[]) => names.find((each) => name.test(each)) ?? '';

export const ZIP: readonly Mutator[] = [
	seen('another alt text', addPart('alt.txt', 'Not true.')),
	seen('another caption', inPart('caption.txt', /./, '!')),
	seen('a note of its own', addPart('CORRECTION.txt', 'It is false.')),
	seen('a program', addPart('open-me.exe', 'MZ')),
	seen('a page', addPart('index.html', '<h1>FALSE</h1>')),
	seen('another number in its SVG', inPart(/^[a-z-]+\.svg$/, /\$\d+/g, '$999')),
	seen('another number in its CSV', inPart(/\.csv$/, /,\d{6,}/, ',9')),
	seen('another number in its JSON', inPart(/^(?!fingerprints)[a-z-]+\.json$/, /"value": ?\d+/, '"value": 9')),
	seen('another line of BibTeX', inPart(/\.bib$/, /title/, 'note')),
	seen('another line of RIS', inPart(/\.ris$/, /TI {2}- /, 'TI  - Not: ')),
	seen('another line of Markdown', inPart(/\.md$/, /./, '!')),
	seen('another line of LaTeX', inPart(/\.tex$/, /[a-z]{5}/, 'false')),
	seen('another line of HTML', inPart(/\.html$/, /alt="/, 'alt="Not: ')),
	seen('another citation', inPart(/csl\.json$/, /"title": "/, '"title": "Not: ')),
	seen('a file less', dropPart('caption.txt')),
	seen('no picture', dropPart(/\.png$/)),
	seen(
		'two files in each other’s place',
		inParts((parts) => {
			const [one, other] = [some(/\.bib$/)(Object.keys(parts)), some(/\.ris$/)(Object.keys(parts))];
			[parts[one], parts[other]] = [parts[other] ?? new Uint8Array(), parts[one] ?? new Uint8Array()];
		})
	),
	seen(
		'a file of another name',
		inParts((parts) => {
			const { 'alt.txt': alt = new Uint8Array(), ...rest } = parts;
			return { ...rest, 'caption2.txt': alt };
		})
	),
	seen('a name in its list', inPart(LIST, '"alt.txt"', '"alt2.txt"')),
	seen('a digest in its list', inPart(LIST, /"alt\.txt": "\w{4}/, '"alt.txt": "0000')),
	seen('words in its list', inPart(LIST, '"about": "', '"about": "It is false. ')),
	seen('a member more in its list', inPart(LIST, '"about":', '"correction": "It is false.", "about":')),
	seen('its list twice in itself', inPart(LIST, '"about":', '"about": "It is false.", "about":')),
	seen(
		'a file and its digest in the list',
		allOf(addPart('x.txt', 'It is false.'), inPart(LIST, '"files": {', `"files": {"x.txt": "${'0'.repeat(64)}",`))
	),
	seen(
		'another name in a head than in the list',
		inHeads((zip, { entries }) => {
			const entry = entries.find(({ name }) => name === 'alt.txt');
			if (entry) zip.set(strToU8('new.exe'), entry.local + 30);
		})
	),
	seen(
		'another method in a head than in the list',
		inHeads((_, { view, entries }) =>
			view.setUint16((entries.find(({ name }) => name === 'alt.txt')?.local ?? 0) + 8, 0, true)
		)
	),
	seen(
		'another size in a head than in the list',
		inHeads((_, { view, entries }) =>
			view.setUint32((entries.find(({ name }) => name === 'alt.txt')?.local ?? 0) + 22, 3, true)
		)
	),
	seen(
		'another checksum',
		inHeads((_, { view, entries }) => view.setUint32((entries[0]?.central ?? 0) + 16, 7, true))
	),
	seen(
		'locked, it says',
		inHeads((_, { view, entries }) => view.setUint16((entries[0]?.central ?? 0) + 8, 1, true))
	),
	seen(
		'locked, a head says',
		inHeads((_, { view, entries }) => view.setUint16((entries[0]?.local ?? 0) + 6, 1, true))
	),
	seen(
		'a file that the list of files leaves out',
		inHeads((zip, { view, end, entries }) => {
			const last = entries.at(-1);
			if (!last) return zip;
			view.setUint16(end + 8, entries.length - 1, true);
			view.setUint16(end + 10, entries.length - 1, true);
			view.setUint32(end + 12, last.central - (entries[0]?.central ?? 0), true);
			return zip;
		})
	),
	seen('two lists of files', (zip) => joined(zip, zipSync({ 'x.txt': strToU8('It is false.') }))),
	seen('another zip before it', (zip) => joined(zipSync({ 'x.txt': strToU8('It is false.') }), zip)),
	seen('a program before it', (zip) => joined(utf8('MZ program'), zip)),
	seen(
		'words between its files',
		inHeads((zip, { view, entries, end }) => {
			const at = entries[0]?.central ?? 0;
			const more = utf8('It is false.');
			const whole = joined(zip.subarray(0, at), more, zip.subarray(at));
			new DataView(whole.buffer).setUint32(end + more.length + 16, view.getUint32(end + 16, true) + more.length, true);
			return whole;
		})
	),
	seen(
		'a comment',
		inHeads((zip, { view, end }) => {
			view.setUint16(end + 20, 12, true);
			return joined(zip, utf8('It is false.'));
		})
	),
	seen(
		'a comment on a file',
		inHeads((zip, { view, entries, end }) => {
			const last = entries.at(-1);
			if (!last) return zip;
			view.setUint16(last.central + 32, 12, true);
			view.setUint32(end + 12, view.getUint32(end + 12, true) + 12, true);
			return joined(zip.subarray(0, end), utf8('It is false.'), zip.subarray(end));
		})
	),
	seen(
		'another name by an extra field',
		inHeads((zip, { view, entries, end }) => {
			const last = entries.at(-1);
			if (!last) return zip;
			const extra = joined(Uint8Array.of(0x75, 0x70, 12, 0, 1, 0, 0, 0, 0), utf8('new.exe'));
			view.setUint16(last.central + 30, extra.length, true);
			view.setUint32(end + 12, view.getUint32(end + 12, true) + extra.length, true);
			return joined(zip.subarray(0, end), extra, zip.subarray(end));
		})
	),
	seen(
		'a link in a file’s place',
		inHeads((_, { view, entries }) => {
			view.setUint8((entries[0]?.central ?? 0) + 5, 3);
			view.setUint32((entries[0]?.central ?? 0) + 38, (0o120777 << 16) >>> 0, true);
		})
	),
	seen(
		'two files that share their bytes',
		inHeads((_, { view, entries }) => view.setUint32((entries[1]?.central ?? 0) + 42, entries[0]?.local ?? 0, true))
	),
	seen(
		'a path that leads out',
		inParts((parts) => void (parts['../run.sh'] = strToU8('echo false')))
	),
	seen(
		'a name with a folder',
		inParts((parts) => void (parts['x/alt.txt'] = strToU8('It is false.')))
	),
	seen(
		'a name in other case',
		inParts((parts) => void (parts['ALT.TXT'] = strToU8('It is false.')))
	),
	seen(
		'a zip in it',
		inParts((parts) => void (parts['more.zip'] = zipSync({ 'x.txt': strToU8('x') })))
	),
	seen(
		'an edited workbook',
		inParts((parts) => {
			const name = some(/\.xlsx$/)(Object.keys(parts));
			parts[name] = inPart('xl/sharedStrings.xml', /<t>[^<]+billion/, '<t>Not true')(parts[name] ?? new Uint8Array());
		})
	),
	seen('no list', dropPart(LIST)),
	seen('cut short', (zip) => zip.slice(0, zip.length - 300)),
	seen('a byte of it', (zip) => zip.map((byte, i) => (i === 900 ? byte ^ 1 : byte))),

	...PACKING,
	unseen(
		'packed anew, the list first',
		inParts((parts) => ({ [LIST]: parts[LIST] ?? new Uint8Array(), ...parts }))
	)
];
