/**
 * Mistakes of YAML's syntax whose cause is known: each is told where it was made, and undone in a copy of the text, so that
 * the mistakes of the rest of the file are found in the same run.
 */
import { isScalar, visit } from 'yaml';
import type { Document, Scalar, YAMLError } from 'yaml';
import { keyOf, startOf } from './places';
import type { Change, Mistake, Repair } from './mistake';

/** Spaces that the eye takes for ordinary ones, and YAML for letters. */
const ODD_SPACE = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]';
const QUOTE_IT = 'put the text into quotation marks';

interface Line {
	readonly start: number;
	readonly text: string;
}

type Cause = (text: string, line: Line, error: YAMLError, document: Document.Parsed) => Repair | undefined;

/** What is wrong with the whole text and would make everything in it unreadable; asked before it is parsed. */
export function repairOfWhole(text: string): Repair | undefined {
	if (text.includes('\r') && !text.includes('\n')) {
		const changes = [...text.matchAll(/\r/g)].map(({ index }) => ({ at: index, length: 1, by: '\n' }));
		return repair(0, 'yaml', 'the lines end as on old Macs, and YAML sees one long line', changes, {
			expected: 'line ends of Unix or Windows',
			mend: 'save the file with other line ends'
		});
	}
	const directive = /^%YAML[ \t]+(\S+)/m.exec(text);
	if (!directive || directive[1] === '1.2') return undefined;
	return repair(
		directive.index,
		'yaml-version',
		`the file says that it is YAML ${directive[1] ?? ''}, in which the same words can mean something else`,
		[{ at: directive.index, length: 1, by: '#' }],
		{ expected: 'YAML 1.2', mend: 'take the line away' }
	);
}

/** The cause of an error of the parser; undefined if it is not known. */
export function repairOf(text: string, error: YAMLError, document: Document.Parsed): Repair | undefined {
	const line = lineAt(text, error.pos[0]);
	for (const cause of CAUSES) {
		const found = cause(text, line, error, document);
		if (found) return found;
	}
	return undefined;
}

/** A field whose name begins with a space that is none to YAML: the parser sees no mistake in it. */
export function repairOfKeys(text: string, document: Document.Parsed): Repair | undefined {
	let found: Repair | undefined;
	visit(document, {
		Pair: (_, { key }) => {
			if (!new RegExp(`^${ODD_SPACE}`).test(keyOf(key))) return undefined;
			found = oddSpaces(text, lineAt(text, startOf(key)));
			return found && visit.BREAK;
		}
	});
	return found;
}

const CAUSES: readonly Cause[] = [
	merge,
	(text, line) => tabs(line) ?? tabs(lineBefore(text, line)),
	(text, line) => oddSpaces(text, line) ?? oddSpaces(text, lineBefore(text, line)),
	missingSpace,
	openQuote,
	openBracket,
	secondComma,
	secondField,
	startOfText,
	secondDocument,
	harmless
];

/** What the parser reads all the same. */
function harmless(text: string, _: Line, { code, pos: [offset] }: YAMLError): Repair | undefined {
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

function repair(
	offset: number,
	code: string,
	message: string,
	changes: readonly Change[],
	more: Partial<Mistake> = {}
): Repair {
	return { mistake: { offset, code, message, ...more }, changes };
}

function lineAt(text: string, offset: number): Line {
	const start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	const end = text.indexOf('\n', start);
	return { start, text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') };
}

/** The line before with something on it. */
function lineBefore(text: string, { start }: Line): Line {
	let before = lineAt(text, Math.max(0, start - 1));
	while (before.start > 0 && before.text.trim() === '') before = lineAt(text, before.start - 1);
	return before;
}

/** What git leaves where two people changed the same lines. */
function merge(text: string): Repair | undefined {
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

function tabs({ start, text }: Line): Repair | undefined {
	const indent = /^\s*/.exec(text)?.[0] ?? '';
	const found = [...indent.matchAll(/\t/g)].map(({ index }) => ({ at: start + index, length: 1, by: '  ' }));
	if (found.length === 0) return undefined;
	return repair(start, 'yaml', 'the line is indented with a tab', found, { mend: 'indent with spaces' });
}

/** Odd spaces before a field's name, or between its colon and its value. */
function oddSpaces(text: string, line: Line): Repair | undefined {
	const [, before = '', name = '', after = ''] =
		new RegExp(`^([ \\u0022']*${ODD_SPACE}[\\s]*(?:- )?)?([^\\s:#]+:)?(${ODD_SPACE}+)?`).exec(line.text) ?? [];
	const at = before === '' ? line.start + name.length : line.start;
	const odd = before === '' ? after : before;
	const found = [...odd.matchAll(new RegExp(ODD_SPACE, 'g'))];
	const [first] = found;
	if (!first || (before === '' && name === '')) return undefined;
	const point = (text.codePointAt(at + first.index) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return repair(
		before === '' ? line.start + line.text.search(/[^ ]/) : line.start,
		'yaml-space',
		before === ''
			? `behind the colon stands a space that YAML takes for a letter (U+${point})`
			: `the line is indented with spaces that YAML takes for letters (U+${point})`,
		found.map(({ index }) => ({ at: at + index, length: 1, by: ' ' })),
		{ mend: 'type ordinary spaces in their place' }
	);
}

/** `name:value` and `-item`. */
function missingSpace(_: string, { start, text }: Line, { code }: YAMLError): Repair | undefined {
	const hyphen = /^\s*-(?=[A-Za-z][\w-]*: )/.exec(text)?.[0];
	if (hyphen !== undefined)
		return repair(
			start + hyphen.length - 1,
			'yaml',
			'a space is missing behind the hyphen',
			[{ at: start + hyphen.length, length: 0, by: ' ' }],
			{ expected: '“- ” before each item of a list' }
		);
	const field = /^(\s*(?:- )?)[A-Za-z][\w-]*:(?=[^\s:])/.exec(text);
	if (!field || !(code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR')) return undefined;
	return repair(
		start + (field[1]?.length ?? 0),
		'yaml',
		'a space is missing behind the colon',
		[{ at: start + field[0].length, length: 0, by: ' ' }],
		{ expected: '“: ” between a field’s name and its value' }
	);
}

/** A quotation mark that opens a text and is closed nowhere, or far below. */
function openQuote(
	text: string,
	_: Line,
	{ code, message, pos }: YAMLError,
	document: Document.Parsed
): Repair | undefined {
	if (code !== 'MISSING_CHAR' || !/quote/.test(message)) return undefined;
	let open: Scalar | undefined;
	visit(document, {
		Scalar: (__, node) => {
			if (/^QUOTE/.test(String(node.type)) && startOf(node) < pos[0]) open = node;
		}
	});
	if (!isScalar(open)) return undefined;
	const offset = startOf(open);
	const line = lineAt(text, offset + 1);
	const mark = text[offset] ?? '"';
	return repair(
		offset,
		'yaml',
		'the quotation mark is not closed',
		[{ at: line.start + line.text.trimEnd().length, length: 0, by: mark }],
		{ mend: `end the text with ${mark} too` }
	);
}

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A bracket that a line opens and the lines below do not close. */
function openBracket(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (!['BAD_INDENT', 'BLOCK_IN_FLOW', 'MISSING_CHAR'].includes(code)) return undefined;
	for (const candidate of [line, lineBefore(text, line)]) {
		const open: number[] = [];
		const plain = candidate.text.replace(/'[^']*'|"(?:[^"\\]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length));
		const written = plain.replace(/(?:^|\s)#.*$/, '').trimEnd();
		for (const { 0: bracket, index } of written.matchAll(/[[\]{}]/g))
			if (CLOSES[bracket] === undefined) open.pop();
			else open.push(index);
		const [first] = open;
		if (first === undefined) continue;
		const closing = open.map((index) => CLOSES[written[index] ?? ''] ?? '').reverse();
		return repair(
			candidate.start + first,
			'yaml',
			'the bracket is not closed on its line',
			[{ at: candidate.start + written.length, length: 0, by: closing.join('') }],
			{ mend: `close it with ${closing.at(-1) ?? ']'}` }
		);
	}
	return undefined;
}

function secondComma(text: string, _: Line, { code, pos: [at] }: YAMLError): Repair | undefined {
	if (code !== 'UNEXPECTED_TOKEN' || text[at] !== ',') return undefined;
	return repair(at, 'yaml', 'there is a comma too many', [{ at, length: 1, by: ' ' }], {
		expected: 'one comma between two items'
	});
}

/** `name: one: two`, which is a text that holds a colon. */
function secondField(_: string, line: Line, { code }: YAMLError): Repair | undefined {
	const value = code === 'BLOCK_AS_IMPLICIT_KEY' ? valueIn(line) : undefined;
	if (!value) return undefined;
	return repair(value.at, 'yaml', 'a second field begins on the line', quoted(value), {
		expected: 'each field on a line of its own',
		mend: 'put a text that holds “: ” into quotation marks'
	});
}

/** A text that begins with a character of YAML's own, or one in quotation marks that goes on behind them. */
function startOfText(_: string, line: Line, { code, pos }: YAMLError): Repair | undefined {
	const value = code === 'UNEXPECTED_TOKEN' ? valueIn(line) : undefined;
	if (!value || !/^[*&!|>%@`"']/.test(value.text)) return undefined;
	if (/^["']/.test(value.text))
		return repair(pos[0], 'yaml', 'the text in quotation marks has ended before this', quoted(value), {
			mend: 'put the whole text into quotation marks of the other kind'
		});
	return repair(value.at, 'yaml', `a text cannot begin with ${value.text.slice(0, 1)}`, quoted(value), {
		mend: QUOTE_IT
	});
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

/** `---` or `...` between fields. */
function secondDocument(text: string, _: Line, { code, pos }: YAMLError): Repair | undefined {
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
