/** Mistakes of indentation. */
import type { YAMLError } from 'yaml';
import { misplacedLine } from './indentation';
import { lineAt, lineBefore, repair, type Line } from './repair';
import type { Repair } from './mistake';

const LOST_AT: readonly string[] = [
	'BAD_INDENT',
	'BLOCK_AS_IMPLICIT_KEY',
	'MISSING_CHAR',
	'MULTILINE_IMPLICIT_KEY',
	'TAB_AS_INDENT',
	'UNEXPECTED_TOKEN'
];

/** Looking through longer files again and again takes longer than a person waits. */
const LONGEST_TEXT = 100_000;

/** A field or an item at another level than its neighbours. */
export function indent(text: string, _: Line, { code, pos: [offset] }: YAMLError): Repair | undefined {
	if (text.length > LONGEST_TEXT || !LOST_AT.includes(code)) return undefined;
	const found = misplacedLine(text, offset);
	if (!found) return undefined;
	const { line, is, from, to, owner } = found;
	const margin = [{ at: line.start, length: from, by: ' '.repeat(to) }];
	const at = line.start + from;
	const name = line.text.trim().slice(0, 40);
	switch (is) {
		case 'tab':
			return repair(line.start, 'yaml', 'the line is indented with a tab', margin, {
				expected: `${spaces(to)} before “${name}”`,
				mend: 'indent with spaces'
			});
		case 'no-hyphen':
			return repair(at, 'yaml', 'an item of a list begins without its hyphen', [{ at, length: 0, by: '- ' }], {
				expected: `- ${name}`
			});
		case 'below-value': {
			const colon = owner ? owner.text.search(/:(?:\s)/) : -1;
			if (!owner || colon < 0) return undefined;
			const value = owner.start + colon + 1;
			return repair(
				at,
				'yaml',
				'a list stands below a field that has a value already',
				[{ at: value, length: 0, by: ' #' }],
				{
					expected: 'a value behind the colon, or a list below it'
				}
			);
		}
		case 'moved':
			return repair(
				at,
				'yaml',
				`the line is ${from === 0 ? 'not indented' : `indented by ${spaces(from)}`}, and what it belongs to ${to === 0 ? 'is not' : `by ${String(to)}`}`,
				margin,
				{ expected: `${to === 0 ? 'no space' : spaces(to)} before “${name}”` }
			);
	}
}

function spaces(count: number): string {
	return count === 1 ? '1 space' : `${count} spaces`;
}

/** A text that goes on at the margin, where YAML looks for the next field: below `>`, `|`, or a plain text. */
export function textAtMargin(text: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (text.length > LONGEST_TEXT || !LOST_AT.includes(code)) return undefined;
	const isText = ({ text: written }: Line) =>
		written.trim() !== '' && !/^\s*(?:#|["'\]}]|- |[\w-]+:(?:\s|$))/.test(written);
	let first = isText(line) ? line : lineAt(text, line.start + line.text.length + 1);
	if (!isText(first)) return undefined;
	for (
		let before = lineBefore(text, first);
		before.start < first.start && isText(before);
		before = lineBefore(text, before)
	)
		first = before;
	const owner = lineBefore(text, first);
	const [, margin = '', value = ''] = /^(\s*(?:- )*)["']?[\w-]+["']?:\s+(\S.*)$/.exec(owner.text) ?? [];
	const isBlock = /^[|>][-+\d]*\s*(?:#.*)?$/.test(value);
	if (value === '' || owner.start === first.start || (!isBlock && /^["'[{]/.test(value))) return undefined;
	const own = /^\s*/.exec(first.text)?.[0].length ?? 0;
	const to = isBlock ? Math.max(own, margin.length + 2) : margin.length + 2;
	const lines: Line[] = [];
	for (let next = first; isText(next); next = lineAt(text, next.start + next.text.length + 1)) {
		if (lines.at(-1)?.start === next.start) break;
		lines.push(next);
	}
	const few = lines.filter(
		({ text: written }) => (/^\s*/.exec(written)?.[0].length ?? 0) < (isBlock ? to : margin.length + 1)
	);
	const [wrong] = few;
	if (!wrong) return undefined;
	return repair(
		wrong.start,
		'yaml',
		'a line of a text is indented less than the text',
		few.map((each) => ({ at: each.start, length: /^\s*/.exec(each.text)?.[0].length ?? 0, by: ' '.repeat(to) })),
		{
			expected: `${spaces(to)} before “${wrong.text.trim().slice(0, 40)}”`,
			mend: 'indent all lines of the text alike, deeper than its field'
		}
	);
}
