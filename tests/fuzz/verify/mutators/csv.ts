/** CSV: values, and what spreadsheets take for something else. Ideas: csv-spectrum, lists of formula injections, field reports. */
import Papa from 'papaparse';
import { edit, inText, joined, replaced, seen, textOf, unseen, utf8, Unfit, type Mutator } from '../mutator';

type Row = Record<string, string>;
const rowsOf = (text: string) => Papa.parse<Row>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true });
const rewritten = (change: (rows: Row[]) => unknown, options: Papa.UnparseConfig = {}) =>
	inText((text) => {
		const { data, meta } = rowsOf(text);
		change(data);
		const columns = [
			...(meta.fields ?? []),
			...Object.keys(data[0] ?? {}).filter((name) => !meta.fields?.includes(name))
		];
		return Papa.unparse(data, { newline: '\r\n', columns, ...options }) + '\r\n';
	});
const cell = (name: string, to: string | ((value: string) => string)) =>
	rewritten((rows) => {
		const row = rows.find((each) => (each[name] ?? '') !== '');
		if (!row) throw new Unfit(`There is no ${name}.`);
		const before = row[name] ?? '';
		row[name] = typeof to === 'string' ? to : to(before);
		if (row[name] === before) throw new Unfit('Nothing changed.');
	});
const column = (name: string, to: (value: string) => string) =>
	rewritten((rows) => rows.forEach((row) => (row[name] = to(row[name] ?? ''))));
const numbers = (write: (value: string) => string, options: Papa.UnparseConfig = {}) =>
	rewritten((rows) => {
		const before = JSON.stringify(rows);
		for (const row of rows)
			for (const name of ['value', 'lower', 'upper']) row[name] = row[name] === '' ? '' : write(row[name] ?? '');
		if (JSON.stringify(rows) === before && options.delimiter === undefined) throw new Unfit('Nothing changed.');
	}, options);
const whole = (write: (value: number) => string) =>
	numbers((value) => (/^-?\d+$/.test(value) ? write(Number(value)) : value));
const line = (text: string) => (bytes: Uint8Array) => joined(utf8(text), bytes);
const header = (from: string | RegExp, to: string) => edit(from, to);

export const CSV: readonly Mutator[] = [
	seen('another value', cell('value', '1')),
	seen(
		'a value ten times as large',
		cell('value', (value) => String(Number(value) * 10 + 10))
	),
	seen(
		'a value in hexadecimal',
		cell('value', (value) => `0x${Number(value).toString(16)}`)
	),
	seen(
		'a value in binary',
		cell('value', (value) => `0b${Number(value).toString(2)}`)
	),
	seen(
		'a value that looks a thousand times smaller',
		cell('value', (value) =>
			replaced(value, /^(\d+)(\d{3})(\d{3})(\d{3})$/, (_, a, b, c, d) => `${a}.${b}.${c}.${d}`).replace(
				/\.(?=\d+\.\d+$)/,
				''
			)
		)
	),
	seen(
		'points for thousands beside commas',
		numbers((value) => (/^\d{4,}$/.test(value) ? Number(value).toLocaleString('de-DE') : value))
	),
	seen('another bound', cell('upper', '999')),
	seen('no bound', cell('lower', '')),
	seen(
		'a minus',
		cell('value', (value) => `-${value}`)
	),
	seen('another unit', cell('unit', 'EUR')),
	seen(
		'another quote',
		cell('quote', (value) => `Not: ${value}`)
	),
	seen('other words for a number', cell('written', '$999 bn')),
	seen('another standing', cell('standing', 'supported by all')),
	seen('another speaker', cell('speaker', 'Nobody')),
	seen('another label', cell('label', 'Not true')),
	seen('another period', cell('period', '1999')),
	seen('another relation', cell('relation', 'over')),
	seen('another source', cell('source', 'Nobody')),
	seen('another address of its source', cell('url', 'https://evil.example/')),
	seen(
		'another address of the figure',
		column('figure_url', () => 'https://evil.example/')
	),
	seen(
		'another version',
		column('version', () => '9')
	),
	seen(
		'another figure',
		column('figure', () => 'meetings-2')
	),
	seen('a formula in a label', cell('label', '=1+1')),
	seen(
		'a formula before a quote',
		cell('quote', (value) => `=HYPERLINK("http://evil.example";"${value}")`)
	),
	seen(
		'a row more',
		rewritten((rows) => rows.push({ ...rows[0], id: 'x', label: 'Not true' }))
	),
	seen(
		'a row twice',
		rewritten((rows) => rows.push({ ...rows[0] }))
	),
	seen(
		'a row less',
		rewritten((rows) => rows.shift())
	),
	seen(
		'a column more',
		rewritten((rows) => rows.forEach((row) => (row['correction'] = 'It is false.')))
	),
	seen(
		'a column twice',
		inText((text) =>
			text
				.split('\r\n')
				.map((each, i) => (each === '' ? '' : `${each},${i === 0 ? 'value' : '9'}`))
				.join('\r\n')
		)
	),
	seen(
		'the first of two columns is another',
		inText((text) =>
			text
				.split('\r\n')
				.map((each, i) => (each === '' ? '' : `${i === 0 ? 'value' : '9'},${each}`))
				.join('\r\n')
		)
	),
	seen('a cell beyond the last column', edit(/(?<=\r\n.*)\r\n/, ',It is false.\r\n')),
	seen(
		'cells that end early',
		edit(/,[^,\r\n]*,[^,\r\n]*\r\n(?=.)/g, (found) => (found.includes('content') ? found : '\r\n'))
	),
	seen('a line of words before it', line('It is false.\r\n')),
	seen('a line of words behind it', (bytes) => joined(bytes, utf8('It is false.\r\n'))),
	seen('many empty cells, then words', (bytes) => joined(bytes, utf8(`${','.repeat(40)}It is false.\r\n`))),
	seen('two columns change their names', header(/value,written/, 'written,value')),
	seen('lower and upper change their names', header(/lower,upper/, 'upper,lower')),
	seen(
		'a sign that turns words about',
		cell('label', (value) => `\u202e${value}`)
	),
	seen(
		'letters that look alike',
		cell('label', (value) => replaced(value, /[aeo]/, 'а'))
	),
	seen(
		'words behind a hundred line ends',
		cell('label', (value) => `${'\n'.repeat(100)}${value}`)
	),
	seen('letters that were garbled', (bytes) => utf8(new TextDecoder('windows-1252').decode(bytes))),
	seen('a quotation mark that swallows a row', edit(/\r\n(?=[^\r\n]+\r\n$)/, '\r\n"')),
	seen(
		'a zero byte',
		cell('label', (value) => `${value}\0`)
	),
	seen(
		'two numbers in two notations',
		rewritten(
			(rows) => {
				const [one, two] = rows.filter(({ value = '' }) => /^\d{4,}$/.test(value));
				if (!one || !two) throw new Unfit('There are no two.');
				one['value'] = Number(one['value']).toLocaleString('en');
				two['value'] = Number(two['value']).toLocaleString('de-DE');
			},
			{ delimiter: ';' }
		)
	),
	seen('cut short', (bytes) => bytes.slice(0, bytes.length - 120)),
	seen(
		'numbers that lost their last digits',
		whole((value) => (value > 999 ? value.toExponential(0).replace(/^\d/, '9') : String(value)))
	),

	unseen(
		'semicolons',
		rewritten(() => undefined, { delimiter: ';' })
	),
	unseen(
		'tabs',
		rewritten(() => undefined, { delimiter: '\t' })
	),
	unseen(
		'all quoted',
		rewritten(() => undefined, { quotes: true })
	),
	unseen('line ends of Unix', edit(/\r\n/g, '\n')),
	unseen(
		'no last line end',
		inText((text) => text.trimEnd())
	),
	unseen('empty lines behind it', (bytes) => joined(bytes, utf8('\r\n\r\n'))),
	unseen('empty cells behind it', (bytes) => joined(bytes, utf8(`${','.repeat(28)}\r\n`))),
	unseen('the mark of UTF-8', line('\ufeff')),
	unseen('in UTF-16', (bytes) => Uint8Array.from(Buffer.from(`\ufeff${textOf(bytes)}`, 'utf16le'))),
	unseen(
		'rows in reverse',
		rewritten((rows) => rows.reverse())
	),
	unseen(
		'rows by their labels',
		rewritten((rows) => rows.sort((a, b) => (a['label'] ?? '').localeCompare(b['label'] ?? '')))
	),
	unseen(
		'decimal commas',
		numbers((value) => value.replace('.', ','), { delimiter: ';' })
	),
	unseen(
		'powers of ten',
		whole((value) => (value > 9999 ? value.toExponential() : String(value)))
	),
	unseen(
		'powers of ten as spreadsheets write them',
		whole((value) =>
			value > 1e11
				? value
						.toExponential()
						.replace(/e\+(\d)$/, 'E+0$1')
						.replace('e', 'E')
				: String(value)
		)
	),
	unseen(
		'grouped thousands',
		whole((value) => value.toLocaleString('en'))
	),
	unseen(
		'grouped thousands by points and semicolons',
		numbers((value) => (/^\d+$/.test(value) ? Number(value).toLocaleString('de-DE') : value.replace('.', ',')), {
			delimiter: ';'
		})
	),
	unseen(
		'decimals that are zeros',
		whole((value) => `${value}.00`)
	),
	unseen(
		'columns in another order',
		inText((text) => {
			const { data, meta } = rowsOf(text);
			return `${Papa.unparse(data, { newline: '\r\n', columns: [...(meta.fields ?? [])].reverse() })}\r\n`;
		})
	),
	unseen(
		'white space at the ends of words',
		cell('quote', (value) => `${value} `)
	),
	unseen('an instruction for Excel', line('sep=,\r\n'))
];
