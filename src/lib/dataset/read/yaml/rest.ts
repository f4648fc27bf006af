/** What is left of a text whose YAML cannot be read, without the lines that break it, so that mistakes elsewhere are found in the same run. */
import type { Document, YAMLError } from 'yaml';
import { lineAt, lineBefore, type Line } from './repair';

/** So many lines are left out at most; what is broken more often is read once some of it is mended. */
const MOST_LEFT_OUT = 12;
/** How often the text is parsed for each of them. */
const PARSED_FOR_EACH = 3;

/** The text with blanks in place of what was left out, so that everything else stands where it stood, and what the parser makes of it. */
export interface Rest {
	readonly document: Document.Parsed;
	readonly text: string;
}

/**
 * Undefined if nothing is left, or if the text stays broken.
 * @param parse undefined where the parser gave up
 * @param most how many characters may be parsed
 */
export function restOf(
	text: string,
	parse: (text: string) => Document.Parsed | undefined,
	most: number
): Rest | undefined {
	let rest = read(text, parse);
	let left = Math.min(MOST_LEFT_OUT, Math.floor(most / (PARSED_FOR_EACH * text.length)));
	for (; rest?.first && left > 0; left--) {
		const line = lineAt(rest.text, rest.first.pos[0]);
		const before = lineBefore(rest.text, line);
		const both = [line, before].flatMap(({ start, text: written }) =>
			written.trim() ? [{ start, text: written }] : []
		);
		const tried = both.flatMap((broken) => read(without(rest?.text ?? '', broken), parse) ?? []);
		rest = tried.reduce<Read | undefined>((best, one) => (best && reach(best) >= reach(one) ? best : one), undefined);
	}
	return rest && !rest.first && rest.document.contents !== null ? rest : undefined;
}

interface Read extends Rest {
	readonly first: YAMLError | undefined;
}

function read(text: string, parse: (text: string) => Document.Parsed | undefined): Read | undefined {
	const document = parse(text);
	if (!document) return undefined;
	const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0]);
	return { document, text, first };
}

/** How far a text can be read. */
function reach({ first }: Read): number {
	return first?.pos[0] ?? Infinity;
}

/** Blanks in place of a line; of an item its hyphen stays, and what begins a group takes the lines of the group with it. */
function without(text: string, { start, text: written }: Line): string {
	const [margin = '', indent = ''] = /^( *)(?:- +)?/.exec(written) ?? [];
	let end = start + written.length;
	if (/[:[{|>]\s*$/.test(written))
		end +=
			new RegExp(`^(?:\\r?\\n(?: {${indent.length + 1}}.*|[ \\t]*)(?=\\r?\\n|$))*`).exec(text.slice(end))?.[0].length ??
			0;
	const from = start + margin.length;
	return text.slice(0, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}
