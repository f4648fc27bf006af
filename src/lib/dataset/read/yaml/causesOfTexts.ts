/** Mistakes of what begins where: a text, a field, a document. */
import type { YAMLError } from 'yaml';
import { lineAfter, lineAt, lineBefore, QUOTE_IT, repair, type Line } from './repair';
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

/** A plain text over several lines, of which a later one holds a colon. */
export function colonBelow(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	const value = code === 'BLOCK_AS_IMPLICIT_KEY' ? valueIn(line) : undefined;
	const below = lineAfter(text, line);
	if (!value || /^["'|>]/.test(value.text) || !/^ *(?![\w-]+:\s)[^\s"'#-].* .*: /.test(below.text)) return undefined;
	const at = below.start + (/^ */.exec(below.text)?.[0].length ?? 0);
	const whole = { at: value.at, text: text.slice(value.at, below.start + below.text.trimEnd().length) };
	return repair(at, 'yaml', 'a text goes on over this line and holds “: ”, which begins a field', quoted(whole), {
		mend: QUOTE_IT
	});
}

/** A text that begins with a character of YAML's own, or one in quotation marks that goes on behind them. */
export function startOfText(_: string, line: Line, { code, pos }: YAMLError): Repair | undefined {
	const value = code === 'UNEXPECTED_TOKEN' || code === 'MISSING_CHAR' ? valueIn(line) : undefined;
	if (!value || !(code === 'MISSING_CHAR' ? /^[&!]/ : /^[*&!|>%@`"']/).test(value.text)) return undefined;
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

/** `>x`, `|0`, `|4` where the lines below are indented less: what stands behind the sign says nothing that YAML knows. */
export function blockSign(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (
		!['UNEXPECTED_TOKEN', 'BAD_INDENT', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY'].includes(
			code
		)
	)
		return undefined;
	for (const candidate of [line, lineBefore(text, line)]) {
		const [, before, sign = '', behind] = /^(\s*(?:- )*[\w-]+:\s+)([|>])(\S+)\s*$/.exec(candidate.text) ?? [];
		if (before === undefined || behind === undefined || /^[-+]$/.test(behind)) continue;
		const at = candidate.start + before.length;
		return repair(at, 'yaml', `${sign}${behind} begins no text`, [{ at: at + 1, length: behind.length, by: '' }], {
			expected: `${sign}, or ${sign}- without the last line end, and the text on the lines below, indented`
		});
	}
	return undefined;
}

/** A line without a colon among fields, and its first word. */
function colonless(text: string, line: Line): { at: number; name: string; rest: string; isAbove: boolean } | undefined {
	const [, margin, name = '', rest = ''] =
		/^( *(?:- )?)([^\s#:[\]{}"',-][^\s:]*)(?:\s+([^:]*))?$/.exec(line.text) ?? [];
	const isOfBlock = /:\s+[|>][-+\d]*\s*$/.test(lineBefore(text, line).text);
	if (margin === undefined || isOfBlock || isGoingOn(text, line, margin)) return undefined;
	const below = lineAfter(text, line).text;
	const isAbove = (/^ */.exec(below)?.[0].length ?? 0) > margin.length && /^ *(?:- )?[\w-]+:(?:\s|$)/.test(below);
	return { at: line.start + margin.length, name, rest, isAbove };
}

/** A field’s name that lacks its colon: it stands elsewhere with one, or fields stand below it. */
export function nameWithoutColon(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (!NO_FIELD.includes(code)) return undefined;
	for (const candidate of near(text, line)) {
		const { at = 0, name = '', rest, isAbove } = colonless(text, candidate) ?? {};
		if (!/^[a-zA-Z][\w-]*$/.test(name)) continue;
		if (rest === '' ? !isAbove : !new RegExp(`^[ \\t]*(?:- )?${name}:\\s`, 'm').test(text)) continue;
		return repair(at, 'yaml', `“${name}” has no colon behind it`, [{ at: at + name.length, length: 0, by: ':' }], {
			expected: rest === '' ? `${name}:` : `${name}, a colon, a space and its value`
		});
	}
	return undefined;
}

/** A line without a colon among fields. */
export function noField(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (!NO_FIELD.includes(code)) return undefined;
	for (const candidate of near(text, line)) {
		const { at } = colonless(text, candidate) ?? {};
		if (at === undefined) continue;
		return repair(
			at,
			'yaml',
			`the line is no field: ${candidate.text.trim().slice(0, 40)}`,
			[{ at, length: 0, by: '#' }],
			{
				expected: 'a field’s name, a colon, a space and its value'
			}
		);
	}
	return undefined;
}

const NO_FIELD: readonly string[] = [
	'UNEXPECTED_TOKEN',
	'MULTILINE_IMPLICIT_KEY',
	'BLOCK_AS_IMPLICIT_KEY',
	'BAD_INDENT',
	'MISSING_CHAR'
];

/** The line of an error and its neighbours, without comments. */
function near(text: string, line: Line): readonly Line[] {
	let before = line;
	do before = lineBefore(text, before);
	while (before.start > 0 && before.text.startsWith('#'));
	return [line, before, lineAfter(text, line)];
}

/** Whether a line goes on with the text of the field before it, being indented deeper. */
function isGoingOn(text: string, line: Line, margin: string): boolean {
	const before = lineBefore(text, line);
	if (before.start >= line.start) return false;
	return (/^ *(?:- )*/.exec(before.text)?.[0].length ?? 0) < margin.length && /\S: +\S/.test(before.text);
}

/** A field's name without its colon, whose line the parser takes for the beginning of a longer name. */
export function noColon(text: string, _: Line, { code, pos: [at] }: YAMLError): Repair | undefined {
	if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
	const line = lineAt(text, at);
	const [, margin = '', name] = /^(\s*(?:- )*)([A-Za-z]+) +(?=[[{"'])/.exec(line.text) ?? [];
	if (name === undefined) return undefined;
	const first = line.start + margin.length;
	const start = first + name.length;
	return repair(first, 'yaml', `“${name}” has no colon behind it`, [{ at: start, length: 0, by: ':' }], {
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
export function secondDocument(text: string, line: Line, { code, pos }: YAMLError): Repair | undefined {
	const isEnd = code === 'UNEXPECTED_TOKEN' && line.text.startsWith('... ');
	if (code !== 'MULTIPLE_DOCS' && !isEnd) return undefined;
	const separator = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].filter(
		({ index }) => index <= pos[0] && (!isEnd || index === line.start) && /^[ \t]*[^\s#%]/m.test(text.slice(0, index))
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
		case 'MULTIPLE_ANCHORS':
		case 'MULTIPLE_TAGS':
		case 'ALIAS_PROPS':
		case 'BAD_PROP_ORDER':
		case 'BAD_COLLECTION_TYPE':
			return repair(offset, 'yaml', 'an anchor (&) or a tag (!) stands where none can', [], {
				expected: 'plain values without anchors and tags; a text in quotation marks'
			});
		case 'NON_STRING_KEY':
			return repair(offset, 'yaml', 'a field’s name is a list, a group or a reference', [], {
				expected: 'a name of letters'
			});
		case 'MULTILINE_IMPLICIT_KEY':
			if (!/["']/.test(text[offset] ?? '')) return undefined;
			return repair(offset, 'yaml', 'a field’s name goes on over several lines', [], { expected: 'a name of letters' });
		case 'KEY_OVER_1024_CHARS':
			return repair(offset, 'yaml', 'a field’s name is longer than 1024 characters', [], {
				expected: 'a name of letters'
			});
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
