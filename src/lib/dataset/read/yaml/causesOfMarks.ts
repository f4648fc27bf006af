/** Mistakes of quotation marks, brackets and commas. */
import { isScalar, visit } from 'yaml';
import type { Document, Scalar, YAMLError } from 'yaml';
import { openQuoteWithin } from './causesOfBrackets';
import { lineAt, lineBefore, repair, type Line } from './repair';
import { startOf } from './places';
import type { Repair } from './mistake';

/** A quotation mark that opens a text and is closed nowhere, or far below. */
export function openQuote(
	text: string,
	own: Line,
	{ code, message, pos }: YAMLError,
	document: Document.Parsed
): Repair | undefined {
	if (code !== 'MISSING_CHAR') return undefined;
	if (/^\s*["']\s*$/.test(own.text)) return aloneOnLine(own, 'opens a text that ends nowhere');
	if (!/quote/.test(message)) return undefined;
	let open: Scalar | undefined;
	visit(document, {
		Scalar: (__, node) => {
			if (/^QUOTE/.test(String(node.type)) && startOf(node) < pos[0]) open = node;
		}
	});
	if (!isScalar(open)) return undefined;
	const offset = startOf(open);
	const line = lineAt(text, offset + 1);
	const within = openQuoteWithin(text, line);
	if (within) return within;
	const mark = text[offset] ?? '"';
	const margin = marginOf(text, line, mark);
	if (margin) return margin;
	return repair(
		offset,
		'yaml',
		'the quotation mark is not closed',
		[{ at: line.start + line.text.trimEnd().length, length: 0, by: mark }],
		{ mend: `end the text with ${mark} too` }
	);
}

/** `'id: ships`, `"id: ships"`: a mark before a field’s name that is not closed behind the name. */
export function quoteBeforeName(text: string, own: Line, { code }: YAMLError): Repair | undefined {
	if (!['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT'].includes(code))
		return undefined;
	for (const { start, text: written } of [own, lineBefore(text, own)]) {
		const [, margin = '', hyphen = '', mark = '', name = '', value = ''] =
			/^(\s*)(- +)?(["'])([\w-]+):\s+(.*?)\s*$/.exec(written) ?? [];
		const marks = value.split(mark).length - 1;
		// An item may be a text that is in quotation marks and has a colon.
		if (name === '' || marks > 1 || (marks === 1 && (hyphen !== '' || !value.endsWith(mark)))) continue;
		const at = start + margin.length + hyphen.length;
		const close = start + written.lastIndexOf(mark);
		const changes = [at, ...(marks === 1 ? [close] : [])].map((place) => ({ at: place, length: 1, by: '' }));
		const message = `the quotation mark before “${name}” is not closed behind it`;
		return repair(at, 'yaml', message, changes, { expected: `${name}:` });
	}
	return undefined;
}

/** A mark that belongs to nothing around it. */
function aloneOnLine({ start, text }: Line, what: string): Repair {
	const at = start + text.search(/\S/);
	const changes = [{ at, length: 1, by: '#' }];
	return repair(at, 'yaml', `a ${text.trim()} stands alone on its line and ${what}`, changes, { mend: 'take it away' });
}

/** A text in quotation marks whose further lines begin at the margin, where YAML looks for the next field. */
function marginOf(text: string, { start, text: written }: Line, mark: string): Repair | undefined {
	const next = start + written.length + 1;
	const close = text.indexOf(mark, next);
	const between = text.slice(next, close);
	if (close < 0 || /^[ \t]*(?:- )?[\w-]+:(?=\s|$)/m.test(between)) return undefined;
	const indent = `${/^ */.exec(written)?.[0] ?? ''}  `;
	const lines = [next, ...[...between.matchAll(/\n/g)].map(({ index }) => next + index + 1)];
	return repair(
		next,
		'yaml',
		'a line of a text in quotation marks is indented less than its field',
		lines.map((at) => ({ at, length: 0, by: indent })),
		{ mend: 'indent all lines of the text, or write it in one' }
	);
}

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A bracket that a line opens and the lines below do not close. */
export function openBracket(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	const isLost = ['BAD_INDENT', 'BLOCK_IN_FLOW', 'MISSING_CHAR'].includes(code);
	for (const candidate of [line, lineBefore(text, line)]) {
		const isAlone = /^\s*[[{]\s*$/.test(candidate.text);
		const below = text.slice(candidate.start + candidate.text.length);
		if (isAlone && !/^[ \t]*[}\]],?[ \t]*\r?$/m.test(below)) return aloneOnLine(candidate, 'is closed nowhere');
		if (!isLost) continue;
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

/** Two commas with nothing between. */
export function secondComma(text: string, _: Line, { code, pos: [at] }: YAMLError): Repair | undefined {
	if (code !== 'UNEXPECTED_TOKEN' || text[at] !== ',') return undefined;
	return repair(at, 'yaml', 'there is a comma too many', [{ at, length: 1, by: ' ' }], {
		expected: 'one comma between two items'
	});
}
