/** Which line is indented otherwise than what it belongs to. The parser tells where it lost its way, which is often another. */
import { lineAt, type Line } from './repair';

/** A line that stands at no level of those around it, and how it would. */
export interface Misplaced {
	readonly line: Line;
	readonly is: 'tab' | 'moved' | 'no-hyphen' | 'below-value';
	/** How far it is indented, in spaces, and how far it should be. */
	readonly from: number;
	readonly to: number;
	/** The line that has a value already: of `below-value`. */
	readonly owner?: Line;
}

interface Level {
	readonly indent: number;
	readonly kind: 'map' | 'list';
	/** Of a list: the field that its items begin with. */
	readonly first?: string | undefined;
}

/** A line with a field, an item, or both: `  - id: ships`. */
interface Written {
	readonly line: Line;
	readonly margin: string;
	readonly hyphens: string;
	readonly name: string | undefined;
	readonly value: string;
}

const STRUCTURE = /^([ \t]*)((?:-[ ]+|-(?=$))*)(?:(["']?)([\w-]+)\3[ ]*:(?=\s|$)[ \t]*(.*))?/;

/**
 * The first misplaced line that begins at or before the line behind an offset.
 * @param offset where the parser lost its way
 */
export function misplacedLine(text: string, offset: number): Misplaced | undefined {
	const lines = writtenLines(text);
	const least = lines.reduce((so, { margin }) => (margin.includes('\t') ? so : Math.min(so, margin.length)), Infinity);
	let stack: Level[] = [{ indent: Number.isFinite(least) ? least : 0, kind: 'map' }];
	let before: { written: Written; indent: number; opens: boolean; left: readonly Level[] } | undefined;
	for (const [index, written] of lines.entries()) {
		const { line, margin, hyphens, name, value } = written;
		const kind = hyphens === '' ? 'map' : 'list';
		if (margin.includes('\t')) return { line, is: 'tab', from: margin.length, to: levelOfTabs(written, stack, before) };
		const indent = margin.length;
		const stays = stack.filter(
			(level) => level.indent < indent || (level.indent === indent && !endsList(level, kind, stack))
		);
		const left = stack.filter((level) => !stays.includes(level));
		const top = stays.at(-1);
		const isBelow = left.length === 0 && before !== undefined && indent >= before.indent + (kind === 'map' ? 1 : 0);
		if (top?.kind === kind && top.indent === indent) stack = stays;
		else if (isBelow && before?.opens) {
			const to = marginBelow(written, lines[index + 1]);
			if (to !== undefined) return { line, is: 'moved', from: indent, to };
			stack = [...stays, { indent, kind, first: name }];
		} else {
			const moved = (whose: Written, to: number | undefined): Misplaced | undefined =>
				to === undefined || to === whose.margin.length
					? undefined
					: { line: whose.line, is: 'moved', from: whose.margin.length, to };
			const isUnder = isAbove(written, lines[index + 1]);
			// A field at the level of a list's items: the field that its items begin with, or one that can stand nowhere else.
			const isItem = kind === 'map' && top?.kind === 'list' && top.indent === indent;
			if (isItem && (top.first === name || !left.some((level) => level.kind === 'map' && isUnder(level))))
				return { line, is: 'no-hyphen', from: indent, to: indent };
			// Its level was open until the line before it, which is then the one that stands wrong.
			if (before && left.length === 0 && before.left.some((level) => level.indent === indent && level.kind === kind))
				return moved(before.written, before.left.findLast((level) => level.kind === kindOf(before?.written))?.indent);
			const to = nearest(indent, kind, [...left, ...stack].filter(isUnder));
			if (kind === 'list' && to === undefined && isBelow && before)
				return { line, is: 'below-value', from: indent, to: indent, owner: before.written.line };
			return moved(written, to);
		}
		const inner = indent + hyphens.length;
		if (hyphens !== '' && name !== undefined) stack = [...stack, { indent: inner, kind: 'map' }];
		before = { written, indent: inner, opens: value === '' && name !== undefined, left };
		if (line.start > offset) return undefined;
	}
	return undefined;
}

/** Where the first item of a list belongs whose next field stands deeper than the one behind its hyphen, which has its value. */
function marginBelow({ margin, hyphens, name, value }: Written, below: Written | undefined): number | undefined {
	if (hyphens === '' || name === undefined || value === '' || !below || below.hyphens !== '') return undefined;
	return below.margin.length > margin.length + hyphens.length ? below.margin.length - hyphens.length : undefined;
}

function kindOf(written: Written | undefined): Level['kind'] {
	return written?.hyphens === '' ? 'map' : 'list';
}

/** A list may stand at the level of the field that it belongs to: the next field there ends it. */
function endsList(level: Level, kind: Level['kind'], stack: readonly Level[]): boolean {
	return (
		level.kind === 'list' && kind === 'map' && stack.some((each) => each.kind === 'map' && each.indent === level.indent)
	);
}

/** The level of a kind that is nearest to an indentation; of two the deeper one. */
function nearest(indent: number, kind: Level['kind'], levels: readonly Level[]): number | undefined {
	return levels
		.filter((level) => level.kind === kind)
		.map((level) => level.indent)
		.sort((a, b) => Math.abs(a - indent) - Math.abs(b - indent) || b - a)[0];
}

/** Whether the line below stands deeper than a level, where it belongs to a field that has no value on its own line. */
function isAbove({ name, value, hyphens }: Written, below: Written | undefined): (level: Level) => boolean {
	const deepest = below && hyphens === '' && name !== undefined && value === '' ? below.margin.length : Infinity;
	return ({ indent }) => indent < deepest;
}

/** What a margin with tabs most likely means: a level that is open, at one of the usual widths of a tab. */
function levelOfTabs(
	{ margin, hyphens }: Written,
	stack: readonly Level[],
	before: { indent: number; opens: boolean } | undefined
): number {
	const [least = 0, four = 0, most = 0] = [2, 4, 8].map((width) => margin.replaceAll('\t', ' '.repeat(width)).length);
	const levels = stack.filter(({ kind }) => kind === (hyphens === '' ? 'map' : 'list')).map(({ indent }) => indent);
	if (before?.opens && most > before.indent) return before.indent + 2;
	const exact = [four, most].find((width) => levels.includes(width));
	if (exact !== undefined) return exact;
	const within = levels.filter((level) => level >= least && level <= most);
	return within.length > 0
		? Math.max(...within)
		: (levels.sort((a, b) => Math.abs(a - least) - Math.abs(b - least))[0] ?? least);
}

/** Lines with a field or an item, without those within a text or brackets that go on over several lines. */
function writtenLines(text: string): Written[] {
	const lines: Written[] = [];
	let skipBelow = -1;
	for (let at = 0; at < text.length;) {
		const line = lineAt(text, at + 1);
		const end = text.indexOf('\n', line.start + line.text.length);
		at = end < 0 ? text.length : end + 1;
		const [, margin = '', hyphens = '', , name, rest = ''] = STRUCTURE.exec(line.text) ?? [];
		if (/^\s*(?:#|$)/.test(line.text) || (name === undefined && hyphens === '')) continue;
		if (margin.length > skipBelow) {
			if (skipBelow >= 0) continue;
		} else skipBelow = -1;
		const value = rest.replace(/(?:^|\s)#.*$/, '').trim();
		lines.push({ line, margin, hyphens, name, value });
		if (/^[|>][-+\d]*$/.test(value)) skipBelow = margin.length + hyphens.length;
		else at = Math.max(at, endOfValue(text, line.start + line.text.length - rest.length, at));
	}
	return lines;
}

/** Where the line behind a value begins that is in quotation marks or brackets; the next line if it is closed nowhere. */
function endOfValue(text: string, start: number, next: number): number {
	const mark = text[start] ?? '';
	if (!/["'[{]/.test(mark)) return next;
	const close = /["']/.test(mark) ? closingMark(text, start, mark) : closingBracket(text, start);
	const end = close < next ? -1 : text.indexOf('\n', close);
	return end < 0 ? next : end + 1;
}

function closingMark(text: string, start: number, mark: string): number {
	for (let at = start + 1; at < text.length; at++) {
		if (mark === '"' && text[at] === '\\') at++;
		else if (text[at] === mark && text[at + 1] === mark && mark === "'") at++;
		else if (text[at] === mark) return at;
	}
	return -1;
}

function closingBracket(text: string, start: number): number {
	let depth = 0;
	for (let at = start; at < text.length; at++) {
		const character = text[at] ?? '';
		if (/["']/.test(character) && /[\s,:[{]/.test(text[at - 1] ?? '')) {
			const close = closingMark(text, at, character);
			if (close < 0) return -1;
			at = close;
		} else if (/[[{]/.test(character)) depth++;
		else if (/[\]}]/.test(character) && --depth === 0) return at;
	}
	return -1;
}
