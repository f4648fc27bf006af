/** Mistakes of what begins where: a text, a field, a document. */
import type { YAMLError } from 'yaml';
import { lineAt, lineBefore, QUOTE_IT, repair, type Line } from './repair';
import type { Change, Repair } from './mistake';

/** What git leaves where two people changed the same lines. */
export function merge(text: string): Repair | undefined {
	const marks = [...text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/gm)];
	const [first] = marks;
	if (!first?.[0].startsWith('<')) return undefined;
	return repair(
		first.index,
		'merge-conflict',
		'a merge of two changes was not finished here',
		marks.map(({ index }) => ({ at: index, length: 1, by: '#' })),
		{ mend: 'choose between the lines above and below =======, and take the three marks away' }
	);
}

/** `name: one: two`, which is a text that holds a colon. */
export function secondField(_: string, line: Line, { code }: YAMLError): Repair | undefined {
	const value = code === 'BLOCK_AS_IMPLICIT_KEY' ? valueIn(line) : undefined;
	if (!value) return undefined;
	return repair(value.at, 'yaml', 'a second field begins on the line', quoted(value), {
		expected: 'each field on a line of its own',
		mend: 'put a text that holds “: ” into quotation marks'
	});
}

/** A text that begins with a character of YAML's own, or one in quotation marks that goes on behind them. */
export function startOfText(_: string, line: Line, { code, pos }: YAMLError): Repair | undefined {
	const value = code === 'UNEXPECTED_TOKEN' ? valueIn(line) : undefined;
	if (!value || !/^[*&!|>%@`"']/.test(value.text)) return undefined;
	const block = /^[|>][-+\d]*(?=\s)/.exec(value.text)?.[0];
	if (block !== undefined) {
		const rest = value.text.slice(block.length);
		const at = value.at + value.text.length - rest.trimStart().length;
		return repair(at, 'yaml', `something stands behind ${block}`, [{ at, length: rest.trimStart().length, by: '' }], {
			expected: `the text on the lines below ${block}, indented`
		});
	}
	if (/^["']/.test(value.text))
		return repair(pos[0], 'yaml', 'the text in quotation marks has ended before this', quoted(value), {
			mend: 'put the whole text into quotation marks of the other kind'
		});
	return repair(value.at, 'yaml', `a text cannot begin with ${value.text.slice(0, 1)}`, quoted(value), {
		mend: QUOTE_IT
	});
}

/** A line at the margin without a colon, before one that is a field. */
export function noField(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (code !== 'UNEXPECTED_TOKEN') return undefined;
	let before = line;
	do before = lineBefore(text, before);
	while (before.start > 0 && before.text.startsWith('#'));
	if (!/^[^\s#:[{"'-][^:]*$/.test(before.text)) return undefined;
	return repair(
		before.start,
		'yaml',
		`the line is no field: ${before.text.slice(0, 40)}`,
		[{ at: before.start, length: 0, by: '#' }],
		{ expected: 'a field’s name, a colon, a space and its value' }
	);
}

/** A field's name without its colon, whose line the parser takes for the beginning of a longer name. */
export function noColon(text: string, _: Line, { code, pos: [at] }: YAMLError): Repair | undefined {
	if (code !== 'MULTILINE_IMPLICIT_KEY') return undefined;
	const [, name, between] = /^([A-Za-z]+)( +)(?=[[{"'])/.exec(lineAt(text, at).text.trimStart()) ?? [];
	if (name === undefined || between === undefined) return undefined;
	const start = at + name.length;
	return repair(at, 'yaml', `“${name}” has no colon behind it`, [{ at: start, length: 0, by: ':' }], {
		expected: `${name}, a colon, a space and its value`
	});
}

/** `{ value: - 12 }`: a hyphen with a space begins an item of a list. */
export function looseMinus(text: string, _: Line, { code, pos: [at] }: YAMLError): Repair | undefined {
	const number = code === 'BLOCK_IN_FLOW' ? /^- +(\d[\d.e]*)/.exec(text.slice(at))?.[0] : undefined;
	if (number === undefined) return undefined;
	return repair(
		at,
		'yaml',
		`“${number}” is no number: a hyphen with a space begins an item of a list`,
		[{ at, length: number.length, by: number.replace(/ +/, '') }],
		{
			expected: number.replace(/ +/, '')
		}
	);
}

/** `---` or `...` between fields. */
export function secondDocument(text: string, _: Line, { code, pos }: YAMLError): Repair | undefined {
	if (code !== 'MULTIPLE_DOCS') return undefined;
	const separator = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].filter(
		({ index }) => index <= pos[0] && /^\s*[^\s#%]/m.test(text.slice(0, index))
	)[0];
	if (!separator) return undefined;
	return repair(
		separator.index,
		'yaml',
		`a second document begins at ${separator[0]}`,
		[{ at: separator.index, length: 3, by: '#--' }],
		{ expected: 'one document a file', mend: 'take the line away' }
	);
}

/** What the parser reads all the same. */
export function harmless(text: string, _: Line, { code, pos: [offset] }: YAMLError): Repair | undefined {
	switch (code) {
		case 'TAG_RESOLVE_FAILED':
			return repair(offset, 'yaml', 'a tag, which begins with an exclamation mark, has no meaning here', [], {
				expected: 'plain values without tags; a text in quotation marks'
			});
		case 'BAD_DQ_ESCAPE':
			return repair(
				offset,
				'yaml',
				'a backslash in double quotation marks begins a special character, and this is none',
				[],
				{ mend: 'use single quotation marks, or write the backslash twice' }
			);
		case 'BAD_SCALAR_START':
			return repair(offset, 'yaml', `a text cannot begin with ${text[offset] ?? ''}`, [], { mend: QUOTE_IT });
		default:
			return undefined;
	}
}

interface Value {
	readonly at: number;
	readonly text: string;
}

function valueIn({ start, text }: Line): Value | undefined {
	const [, before, value] = /^(\s*(?:- )*[^\s:"'[{]+:\s+)(\S.*?)\s*$/.exec(text) ?? [];
	return before === undefined || value === undefined ? undefined : { at: start + before.length, text: value };
}

function quoted({ at, text }: Value): Change[] {
	return [{ at, length: text.length, by: `'${text.replaceAll("'", "''")}'` }];
}
