/**
 * Texts that carry nothing by which they could be vouched for: whatever is done to them, they are told as unknown, also where
 * they begin as files do that are vouched for.
 */
import { edit, inText, joined, seen, unseen, utf8, type Mutator } from '../mutator';

const lines = (change: (lines: readonly string[]) => readonly string[]) =>
	inText((text) => change(text.split('\n')).join('\n'));
const before = (text: string) => (bytes: Uint8Array) => joined(utf8(text), bytes);
const after = (text: string) => (bytes: Uint8Array) => joined(bytes, utf8(text));
const spelled = (from: RegExp, to: string) => inText((text) => text.replace(from, to));

export const SILENT_TEXTS: readonly Mutator[] = [
	seen('another number', edit(/\d{3,}/, '999')),
	seen('all numbers others', edit(/\d/g, '9')),
	seen('a number less', edit(/\d+/, '')),
	seen('another sign of money', spelled(/\$|USD/g, '€')),
	seen('another word', edit(/[A-Za-z]{6,}/, 'nothing')),
	seen(
		'words in other case',
		edit(/[A-Z][a-z]{4,}/g, (found) => found.toUpperCase())
	),
	seen('words before it', before('It is false.\n')),
	seen('words after it', after('It is false.\n')),
	seen(
		'a line less',
		lines(([, ...rest]) => rest)
	),
	seen(
		'a line twice',
		lines((all) => [...all.slice(0, 2), ...all])
	),
	seen(
		'its lines in another order',
		lines((all) => [...all].reverse())
	),
	seen(
		'its last lines alone',
		lines((all) => all.slice(-2))
	),
	seen('nothing of it', () => utf8('')),
	seen('itself twice', (bytes) => joined(bytes, bytes)),
	seen('cut in the middle', (bytes) => bytes.slice(0, bytes.length >> 1)),
	seen('its second half', (bytes) => bytes.slice(bytes.length >> 1)),
	seen('letters garbled', (bytes) => utf8(new TextDecoder('windows-1252').decode(bytes))),
	seen('a byte that is no letter', (bytes) => bytes.map((byte, i) => (i === 40 ? 0xff : byte))),
	seen('a zero among its letters', (bytes) => bytes.map((byte, i) => (i === 40 ? 0 : byte))),
	seen('words from right to left', before('\u202e')),
	seen('letters that look alike', spelled(/a/g, '\u0430')),
	seen('a mark of markup', before('<script>alert(1)</script>\n')),
	seen('a comment of markup', before('<!-- It is false. -->\n')),
	seen('the start of a table', before('id,quote,standing,figure,content\n')),
	seen('the start of a record', before('{"figure": "trade-record", "quotes": [], "fingerprints": {}}\n')),
	seen('the start of a drawing', before('<svg xmlns="http://www.w3.org/2000/svg"/>\n')),
	seen('the start of a PDF', before('%PDF-1.7\n')),
	seen('the start of a zip', before('PK\u0003\u0004')),
	seen('the start of a picture', (bytes) =>
		joined(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), bytes)
	),
	seen('the end of a zip', after('PK\u0005\u0006'.padEnd(22, '\0'))),
	seen('a seal', after(`\nseal: ${'0'.repeat(64)}\n`)),
	seen('a fingerprint', after(`\ncontent: ${'a'.repeat(64)}\n`)),

	unseen('as it was', (bytes) => bytes),
	unseen('line ends of Windows', spelled(/(?<!\r)\n/g, '\r\n')),
	unseen('line ends of Unix', spelled(/\r\n/g, '\n')),
	unseen('line ends of old', spelled(/\r?\n/g, '\r')),
	unseen('a mark of UTF-8', before('\ufeff')),
	unseen('no mark of UTF-8', spelled(/^\ufeff/, '')),
	unseen('a line end more', after('\n')),
	unseen('many line ends more', after('\n\n\n\n')),
	unseen('no line end', spelled(/\s+$/, '')),
	unseen('white space at its ends of lines', spelled(/(?=\r?\n)/g, ' ')),
	unseen('a sign of an old end', after('\u001a')),
	unseen('a tab at its end', after('\t')),
	unseen('a space at its end', after(' ')),
	unseen('an empty line before it', before('\n')),
	unseen(
		'letters composed',
		inText((text) => text.normalize('NFC'))
	),
	unseen(
		'letters in pieces',
		inText((text) => text.normalize('NFD'))
	)
];
