/** Mistakes within brackets that stand on one line, and behind them: `{ label: '2020, date: 2020 }`, `{ value: 25 ]`, `} note`. */
import type { YAMLError } from 'yaml';
import { repair, type Line } from './repair';
import type { Repair } from './mistake';

const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const BEGINS = /^(\s*(?:- )*(?:["']?[\w-]+["']?:\s+)?)([[{].*)$/;

/** A quotation mark within brackets that is not closed before the next field of them, or one that is an apostrophe. */
export function openQuoteWithin(_: string, { start, text }: Line): Repair | undefined {
	const [, before, flow] = BEGINS.exec(text) ?? [];
	if (before === undefined || flow === undefined) return undefined;
	for (const { index } of flow.matchAll(/(?<=[[{,:]\s*)["']/g)) {
		if (isWithinQuotes(flow, index)) continue;
		const mark = flow[index] ?? '"';
		const rest = flow.slice(index + 1);
		const length = lengthQuoted(rest, mark);
		const next = /\s*(?:,\s*["']?[\w-]+["']?:\s|[\]}][\s\]},]*(?:#.*)?$)/.exec(rest)?.index ?? rest.trimEnd().length;
		const at = start + before.length + index;
		if (length < 0 || (length > next && !/^\s*[,\]}]/.test(rest.slice(length + 1))))
			return repair(at, 'yaml', 'the quotation mark is not closed', [{ at: at + 1 + next, length: 0, by: mark }], {
				mend: `end the text with ${mark} too`
			});
		if (
			length < next &&
			/^\S/.test(rest.slice(length + 1)) &&
			!/^[,;\]}:]/.test(rest.slice(length + 1)) &&
			mark === "'"
		)
			return repair(
				at + 1 + length,
				'yaml',
				'the text in quotation marks has ended before this',
				[{ at: at + 1 + length, length: 0, by: "'" }],
				{ mend: 'write the apostrophe twice, or put the whole text into quotation marks of the other kind' }
			);
	}
	return undefined;
}

/** How many characters stand before the mark that closes; -1 if none does. */
function lengthQuoted(rest: string, mark: string): number {
	const found = mark === "'" ? /^(?:[^']|'')*(?=')/.exec(rest) : /^(?:[^"\\]|\\.)*(?=")/.exec(rest);
	return found?.[0].length ?? -1;
}

/** Whether an offset lies in a text that was opened before and is closed behind it. */
function isWithinQuotes(flow: string, at: number): boolean {
	return [...flow.matchAll(/(?<=[[{,:]\s*)(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")(?=\s*[,\]}:])/g)].some(
		({ 0: quoted, index }) => index < at && at < index + quoted.length
	);
}

/** `{ value: 25 ]`: one bracket closed by another. */
export function wrongClosing(_: string, { start, text }: Line): Repair | undefined {
	const [, before, flow] = BEGINS.exec(text) ?? [];
	if (before === undefined || flow === undefined) return undefined;
	const open: string[] = [];
	const plain = flow
		.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, (quoted) => ' '.repeat(quoted.length))
		.replace(/\s#.*$/, '');
	for (const { 0: bracket, index } of plain.matchAll(/[[\]{}]/g)) {
		if (CLOSES[bracket] !== undefined) open.push(bracket);
		else {
			const opened = open.pop();
			const right = CLOSES[opened ?? ''];
			if (opened === undefined || right === bracket) continue;
			const at = start + before.length + index;
			return repair(at, 'yaml', `${opened} is closed by ${bracket}`, [{ at, length: 1, by: right ?? '' }], {
				expected: right ?? ''
			});
		}
	}
	return undefined;
}

/** `{ - value: 25 }`: items of a list in brackets have commas between them, and no hyphens. */
export function hyphenWithin(_: string, { start, text }: Line, { code }: YAMLError): Repair | undefined {
	if (code !== 'BLOCK_IN_FLOW' && code !== 'NON_STRING_KEY' && code !== 'BAD_INDENT') return undefined;
	const found = /(?<=:\s+[[{]\s*)- (?=\w)/.exec(text);
	if (!found) return undefined;
	const at = start + found.index;
	return repair(
		at,
		'yaml',
		'a hyphen begins an item of a list on a line of its own, not in brackets',
		[{ at, length: 1, by: ' ' }],
		{
			mend: 'take it away'
		}
	);
}

/** What stands behind a text in quotation marks or behind brackets: a comment without its space, or a text. */
export function behindClosed(_: string, line: Line, { code }: YAMLError): Repair | undefined {
	if (!['UNEXPECTED_TOKEN', 'MISSING_CHAR', 'BAD_INDENT', 'NON_STRING_KEY', 'BLOCK_AS_IMPLICIT_KEY'].includes(code))
		return undefined;
	const [closed, , rest] =
		/^(\s*(?:- )*(?:["']?[\w-]+["']?:\s+)?)(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|\{[^{}]*\}|\[[^[\]]*\])(?=(.*))/.exec(
			line.text
		) ?? [];
	if (closed === undefined || rest === undefined) return undefined;
	const at = line.start + closed.length;
	if (rest.startsWith('#'))
		return repair(at, 'yaml', 'a space is missing before the #', [{ at, length: 0, by: ' ' }], {
			expected: 'a space before a comment'
		});
	if (!/[\]}]$/.test(closed) || !/^\s*[^\s#,:\]}]/.test(rest)) return undefined;
	const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
	return repair(
		at + gap,
		'yaml',
		`something stands behind the ${closed.slice(-1)}`,
		[{ at: at + gap, length: 0, by: '#' }],
		{
			mend: 'take it away, or put the text with its brackets into quotation marks'
		}
	);
}
