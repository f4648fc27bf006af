/** What people are used to from elsewhere and YAML does not know: `title = x`, `// note`, `– item`, `{ a: 1; b: 2 }`, `{{ name }}`. */
import { visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { keyOf, startOf } from './places';
import { lineAt, QUOTE_IT, repair, type Line } from './repair';
import type { Repair } from './mistake';

/** Another sign in place of the colon, or of the mark of a comment. */
export function otherSign(text: string, _: Line, { code, pos: [at] }: YAMLError): Repair | undefined {
	if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
	const line = lineAt(text, at);
	const [, margin = '', name = '', gap = '', sign = ''] = /^(\s*(?:- )?)([\w-]+)(\s*)([=：])/u.exec(line.text) ?? [];
	if (name !== '') {
		const start = line.start + margin.length + name.length;
		const more = { expected: `${name}, a colon, a space and its value` };
		const changes = [{ at: start, length: gap.length + sign.length, by: ': ' }];
		return repair(start, 'yaml', `behind “${name}” stands ${sign} in place of a colon`, changes, more);
	}
	return otherComment(text, line);
}

/** `// note`, `/* note *\/`, `<!-- note -->`, over several lines too. */
function otherComment(text: string, line: Line): Repair | undefined {
	const [, margin, sign = ''] = /^(\s*)(\/\/|\/\*|<!--)/.exec(line.text) ?? [];
	if (margin === undefined) return undefined;
	const start = line.start + margin.length;
	const close = sign === '//' ? -1 : text.indexOf(sign === '/*' ? '*/' : '-->', start);
	const changes = [{ at: start, length: 1, by: '#' }];
	for (let at = text.indexOf('\n', start); at >= 0 && at < close; at = text.indexOf('\n', at + 1))
		changes.push({ at: at + 1, length: 0, by: '#' });
	return repair(start, 'yaml', `a comment begins with #, and not with ${sign}`, changes);
}

/** `*subject: x`: the name of a field with a sign before it. */
export function signBeforeName(_: string, { start, text }: Line, { code }: YAMLError): Repair | undefined {
	if (!['BAD_ALIAS', 'NON_STRING_KEY', 'UNEXPECTED_TOKEN', 'MISSING_CHAR', 'BLOCK_AS_IMPLICIT_KEY'].includes(code))
		return undefined;
	const [, margin, sign = '', name = ''] = /^(\s*(?:- )?)([*&!@%`|>]+)([\w-]+):(?:\s|$)/.exec(text) ?? [];
	if (margin === undefined) return undefined;
	const at = start + margin.length;
	return repair(at, 'yaml', `a field’s name cannot begin with ${sign}`, [{ at, length: sign.length, by: '' }], {
		expected: `${name}:`
	});
}

/** A longer dash or a bullet in place of the hyphen before an item. */
export function otherHyphen(_: string, line: Line): Repair | undefined {
	const [, margin, sign] = /^(\s*)([–—−•·*]) /u.exec(line.text) ?? [];
	if (margin === undefined || sign === undefined) return undefined;
	const at = line.start + margin.length;
	return repair(
		at,
		'yaml',
		`an item of a list begins with ${sign}, which YAML takes for ${sign === '*' ? 'a reference' : 'a letter'}`,
		[{ at, length: 1, by: '-' }],
		{
			expected: 'a hyphen (-) and a space'
		}
	);
}

/** A semicolon, or nothing, where a comma parts two fields in braces. */
export function noComma(_: string, line: Line): Repair | undefined {
	const found =
		/^(.*\{(?:[^{}'"]*,)?\s*\w+: [^\s,;{}[\]'":]+)(;\s*| +)(?=\w+: )/.exec(line.text) ??
		/^(\s*(?:- )*(?:[\w-]+:\s+)?\{.*?[\w-]+: (?:'[^']*'|"[^"]*"|[^,;'"{}[\]:]*[^\s,;'"{}[\]:]))(;\s*| +)(?=[\w-]+: )/.exec(
			line.text
		);
	const [, before, sign] = found ?? [];
	if (before === undefined || sign === undefined) return undefined;
	const at = line.start + before.length;
	return repair(
		at,
		'yaml',
		'a comma is missing between two fields in braces',
		[{ at, length: sign.length, by: ', ' }],
		{
			expected: 'commas between fields: { value: 12, unit: t }'
		}
	);
}

/** A second bracket that closes what one on its line has closed, or one that stands alone on its line. */
export function secondClosing(text: string, line: Line, { code, pos: [at] }: YAMLError): Repair | undefined {
	const bracket = text[at] ?? '';
	if (code !== 'UNEXPECTED_TOKEN' || !/[}\]]/.test(bracket)) return undefined;
	const isAlone = /^\s*[}\]]+,?\s*$/.test(line.text);
	if (!isAlone && !/[[{].*[}\]]/.test(line.text.slice(0, at - line.start))) return undefined;
	return repair(at, 'yaml', `there is a ${bracket} too many`, [{ at, length: 1, by: ' ' }], { mend: 'take it away' });
}

/** `title: {{ site.title }}`, `title: & More`, `title: - More`. */
export function signFirst(_: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (!['NON_STRING_KEY', 'BAD_ALIAS', 'UNEXPECTED_TOKEN'].includes(code)) return undefined;
	const [, before, value] = /^(\s*(?:- )*[^\s:"'[{]+:\s+)((?:\{\{|[&-] )\S*.*?)\s*$/.exec(line.text) ?? [];
	if (before === undefined || value === undefined) return undefined;
	const at = line.start + before.length;
	const sign = value.startsWith('{{') ? '{{' : value.slice(0, 1);
	const changes = [{ at, length: value.length, by: `'${value.replaceAll("'", "''")}'` }];
	return repair(at, 'yaml', `a text cannot begin with ${sign}`, changes, { mend: QUOTE_IT });
}

/** A colon alone on its line, which YAML takes for a field without a name, and what stands below for its value. */
export function colonAlone(text: string, document: Document.Parsed, error?: YAMLError): Repair | undefined {
	if (error && !['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT', 'UNEXPECTED_TOKEN', 'MISSING_CHAR'].includes(error.code))
		return undefined;
	if (!/^[ \t]*:[ \t]*\r?$/m.test(text)) return undefined;
	let found: Line | undefined;
	visit(document, {
		Pair: (_, { key }) => {
			const line = keyOf(key) === '' ? lineAt(text, startOf(key)) : undefined;
			if (line === undefined || !/^\s*:\s*$/.test(line.text)) return undefined;
			found = line;
			return visit.BREAK;
		}
	});
	if (!found) return undefined;
	const at = found.start + found.text.indexOf(':');
	const changes = [{ at, length: 1, by: '#' }];
	return repair(at, 'yaml', 'a colon stands alone on its line', changes, { mend: 'take it away' });
}
