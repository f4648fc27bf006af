/** YAML text → the parser’s document, and what of its syntax is broken. */
import { parseDocument } from 'yaml';
import type { Document, YAMLError } from 'yaml';

/** Something wrong in a file's text. */
export interface Mistake {
	/** Where, in UTF-16 units from the start. */
	readonly offset: number;
	readonly code: string;
	readonly message: string;
	readonly expected?: string;
	readonly mend?: string;
}

/** Deeper than any schema goes; guards the stack. */
const MAX_DEPTH = 30;

/**
 * The document, or undefined where there is none to go on with.
 * @param complain told of each mistake
 * @param lineOf the line of an offset: of one line's mistakes the first is told
 */
export function readSyntax(
	text: string,
	complain: (mistake: Mistake) => void,
	lineOf: (offset: number) => number
): Document.Parsed | undefined {
	const deep = tooDeep(text);
	if (deep !== undefined) {
		complain({ offset: deep, code: 'yaml', message: `is nested deeper than ${MAX_DEPTH} levels` });
		return undefined;
	}
	const document = parse(text, complain);
	if (!document) return undefined;
	const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
	for (const [index, error] of mistakes.entries()) {
		const [offset] = error.pos;
		const before = mistakes[index - 1];
		// What follows on the same line, or is unexpected for the same reason, is mostly the first mistake again.
		if (before && (lineOf(before.pos[0]) === lineOf(offset) || isEcho(before, error))) continue;
		complain({ offset, code: 'yaml', message: error.message.replace(/\s+/g, ' '), ...yamlHint(error.code) });
	}
	return mistakes.length > 0 ? undefined : document;
}

function parse(text: string, complain: (mistake: Mistake) => void): Document.Parsed | undefined {
	try {
		// Keys that stand twice are found in `structure.ts`: the library's own check compares every key with every other.
		return parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false });
	} catch (error) {
		// The parser is recursive: what nests deeper than its stack ends here, whatever `tooDeep` let through.
		const why = error instanceof Error ? error.message : String(error);
		complain({ offset: 0, code: 'yaml', message: `cannot be read as YAML: ${why}` });
		return undefined;
	}
}

/** One bracket too many makes everything after it unexpected. */
function isEcho(before: YAMLError, error: YAMLError): boolean {
	return error.code === 'UNEXPECTED_TOKEN' && before.code === 'UNEXPECTED_TOKEN';
}

function yamlHint(code: string): Pick<Mistake, 'expected' | 'mend'> {
	if (code === 'TAG_RESOLVE_FAILED') return { expected: 'plain values without tags' };
	if (code === 'TAB_AS_INDENT') return { mend: 'indent with spaces' };
	if (code === 'BLOCK_AS_IMPLICIT_KEY') return { mend: 'put a text that holds “: ” into quotation marks' };
	if (code === 'UNEXPECTED_TOKEN')
		return { mend: 'look for a bracket, a quotation mark or a hyphen too many here or just before' };
	if (code === 'MULTIPLE_DOCS') return { expected: 'one document a file' };
	return {};
}

/**
 * Offset at which brackets or indentation nest too deep, if they do. The parser is recursive, so this has to be known
 * before it runs. Brackets within strings are counted too; no honest file has thirty of them open.
 */
function tooDeep(text: string): number | undefined {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '[' || character === '{') depth++;
		else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
		if (depth > MAX_DEPTH) return at;
	}
	const match = new RegExp(`^(?:[ ]*(?:- |\\? )){${MAX_DEPTH},}|^ {${MAX_DEPTH * 8},}[^ \\n]`, 'm').exec(text);
	return match?.index;
}
