/** Mistakes of spaces: tabs, spaces that YAML takes for letters, and those that are missing. */
import { repair, type Line } from './repair';
import type { YAMLError } from 'yaml';
import type { Repair } from './mistake';

/** Spaces that the eye takes for ordinary ones, and YAML for letters. */
export const ODD_SPACE = '[\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF]';

/** A tab among the spaces that a line begins with. */
export function tabs({ start, text }: Line): Repair | undefined {
	const indent = /^\s*/.exec(text)?.[0] ?? '';
	const found = [...indent.matchAll(/\t/g)].map(({ index }) => ({ at: start + index, length: 1, by: '  ' }));
	if (found.length === 0) return undefined;
	return repair(start, 'yaml', 'the line is indented with a tab', found, { mend: 'indent with spaces' });
}

/** Odd spaces before a field's name, or between its colon and its value. */
export function oddSpaces(text: string, line: Line): Repair | undefined {
	const [, before = '', name = '', after = ''] =
		new RegExp(`^([ \\u0022']*${ODD_SPACE}[\\s]*(?:- )?)?( *(?:- )?[^\\s:#]+:)?(${ODD_SPACE}+)?`).exec(line.text) ?? [];
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
export function missingSpace(_: string, { start, text }: Line, { code }: YAMLError): Repair | undefined {
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
	if (!field || !['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY'].includes(code)) return undefined;
	return repair(
		start + (field[1]?.length ?? 0),
		'yaml',
		'a space is missing behind the colon',
		[{ at: start + field[0].length, length: 0, by: ' ' }],
		{ expected: '“: ” between a field’s name and its value' }
	);
}
