/** JSON: what parsers differ about, and what is said. Ideas: JSONTestSuite, collections of interoperability of parsers. */
import { canonicalJson } from '../../../../src/lib/dataset/canonicalJson';
import { edit, inText, joined, seen, textOf, unseen, utf8, Unfit, type Mutator } from '../mutator';

type Members = Record<string, unknown>;
const members = (text: string) => JSON.parse(text) as Members;
const inRecord = (change: (record: Members) => void) =>
	inText((text) => {
		const record = members(text);
		change(record);
		return `${JSON.stringify(record, null, '\t')}\n`;
	});
const row = ({ rows }: Members): Members => {
	const [first] = rows as Members[];
	if (!first) throw new Unfit('It has no rows.');
	return first;
};
const inner = (record: Members, name: string): Members => record[name] as Members;
const twice = (name: string, value: string) =>
	edit(new RegExp(`"${name}": `), (found) => `"${name}": ${value},\n${found}`);

export const JSON_FILES: readonly Mutator[] = [
	seen('a title twice, the other first', twice('title', '"Not true"')),
	seen('a value twice, the other first', twice('value', '1')),
	seen('its rows twice', twice('rows', '[]')),
	seen('its quotes twice', twice('quotes', '[{"exact": "Not true"}]')),
	seen('its version twice', twice('version', '9')),
	seen('its standing twice', twice('standing', '"supported by all"')),
	seen('its alt text twice', twice('alt', '"Not true"')),
	seen('its content twice', edit('"content": {', '"content": {"title": "Not true"},\n"content": {')),
	seen('its fingerprints twice', edit('"fingerprints": {', '"fingerprints": {"content": "x"},\n"fingerprints": {')),
	seen('a fingerprint twice', twice('seal', `"${'1'.repeat(64)}"`)),
	seen('a unit twice, by an escape', edit('"unit":', '"\\u0075nit": "EUR", "unit":')),
	seen('a note twice, deep within', edit(/"exact": /, '"exact": "Not true", "exact": ')),
	seen(
		'another value',
		inRecord((record) => void (row(record)['value'] = 1))
	),
	seen(
		'another bound',
		inRecord((record) => void (row(record)['upper'] = 9e15))
	),
	seen(
		'another unit',
		inRecord((record) => void (row(record)['unit'] = 'EUR'))
	),
	seen(
		'another title',
		inRecord((record) => void (record['title'] = 'Not true'))
	),
	seen(
		'another alt text',
		inRecord((record) => void (record['alt'] = 'Not true'))
	),
	seen(
		'another address',
		inRecord((record) => void (record['address'] = 'https://evil.example/figures/x/'))
	),
	seen(
		'another standing',
		inRecord((record) => void (record['standing'] = 'supported by all'))
	),
	seen(
		'no caveats',
		inRecord((record) => void (record['note'] = ''))
	),
	seen(
		'a quote that is left out',
		inRecord((record) => void (record['quotes'] = []))
	),
	seen(
		'a row more',
		inRecord((record) => void (record['rows'] = [...(record['rows'] as Members[]), { ...row(record), label: 'More' }]))
	),
	seen(
		'a row less',
		inRecord((record) => void (record['rows'] = (record['rows'] as Members[]).slice(1)))
	),
	seen(
		'rows in another order',
		inRecord((record) => void (record['rows'] = [...(record['rows'] as Members[])].reverse()))
	),
	seen(
		'a member more',
		inRecord((record) => void (record['correction'] = 'All of it is false.'))
	),
	seen(
		'a member more in a row',
		inRecord((record) => void (row(record)['true'] = false))
	),
	seen(
		'a member more in its fingerprints',
		inRecord((record) => void (inner(record, 'fingerprints')['correction'] = 'All of it is false.'))
	),
	seen(
		'its fingerprint in a list',
		inRecord(
			(record) =>
				void (record['fingerprints'] = { ...inner(record, 'fingerprints'), sealSignature: ['All of it is false.'] })
		)
	),
	seen(
		'a member of its content more',
		inRecord((record) => void (inner(record, 'content')['correction'] = 'All of it is false.'))
	),
	seen(
		'another version',
		inRecord((record) => void (record['version'] = 9))
	),
	seen(
		'withdrawn',
		inRecord((record) => void (record['withdrawn'] = { date: '2026-01-01', why: 'It is false.' }))
	),
	seen(
		'another topic',
		inRecord((record) => void (record['topics'] = ['Lies']))
	),
	seen('another source', edit(/usip\.org/g, 'evil.example')),
	seen('a prototype', edit(/^\{/, '{"__proto__": {"title": "Not true"},')),
	seen(
		'a number with more digits than are kept',
		edit(/"value": (\d+)(?=,)/, (found) => `${found}.00000000000000000001`)
	),
	seen('a number that is too large', edit(/"value": \d+(?=,)/, '"value": 1e999')),
	seen(
		'a value as a text',
		edit(/"value": (\d+)(?=,)/, (_, n) => `"value": "${n}"`)
	),
	seen('a comment that some read', edit(/"value": /, '/* 9 */ "value": ')),
	seen('a comma too many', edit(/\n\t\}\n\}\s*$/, '\n\t},\n}\n')),
	seen('another object behind it', (bytes) => joined(bytes, utf8('{"title": "Not true"}'))),
	seen('words behind it', (bytes) => joined(bytes, utf8('FALSE'))),
	seen(
		'letters that look alike',
		edit(/"title": "([^"]*)a/, (_, before) => `"title": "${before}а`)
	),
	seen('a sign that turns words about', edit(/"title": "/, '"title": "\u202e')),
	seen('a letter that cannot be', edit(/"title": "/, '"title": "\\ud800')),
	seen('cut short', (bytes) => bytes.slice(0, bytes.length - 400)),
	seen('a zero byte', edit(/"title"/, '\0"title"')),
	seen(
		'a title by its other form of letters',
		edit(/"title": "([^"]*)’/, (_, before) => `"title": "${before}ʼ`)
	),

	unseen(
		'on one line',
		inText((text) => JSON.stringify(members(text)))
	),
	unseen(
		'indented by two',
		inText((text) => JSON.stringify(members(text), null, 2))
	),
	unseen(
		'indented by eight',
		inText((text) => JSON.stringify(members(text), null, 8))
	),
	unseen(
		'sorted',
		inText((text) => canonicalJson(members(text)))
	),
	unseen(
		'members in reverse',
		inText((text) => JSON.stringify(Object.fromEntries(Object.entries(members(text)).reverse()), null, 1))
	),
	unseen('a mark of UTF-8', (bytes) => joined(utf8('\ufeff'), bytes)),
	unseen('line ends of Windows', edit(/\n/g, '\r\n')),
	unseen(
		'no line end',
		inText((text) => text.trimEnd())
	),
	unseen('more line ends', (bytes) => joined(utf8('\n'), bytes, utf8('\n\n'))),
	unseen(
		'in ASCII',
		inText((text) => text.replace(/[^\0-\u007f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))
	),
	unseen('with escaped slashes', edit(/(?<=http[^"\n]*)\//g, '\\/')),
	unseen(
		'numbers with a power of ten',
		edit(/"value": (\d+)000000000(?=,)/, (_, n) => `"value": ${n}e9`)
	),
	unseen(
		'numbers with decimals',
		edit(/"value": (\d+)(?=,)/, (_, n) => `"value": ${n}.0`)
	),
	unseen('in UTF-16', (bytes) => Uint8Array.from(Buffer.from(`\ufeff${textOf(bytes)}`, 'utf16le'))),
	unseen('spaces before colons', edit(/": /g, '" : ')),
	unseen('tabs for nothing', edit(/,\n/g, '\t,\n')),
	unseen(
		'letters by escapes',
		edit(/"title": "(.)/, (_, sign) => `"title": "\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
	)
];
