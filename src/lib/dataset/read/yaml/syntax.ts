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
	const other = otherYaml(text);
	if (other) complain(other);
	const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
	for (const [index, error] of mistakes.entries()) {
		const [offset] = error.pos;
		const before = mistakes[index - 1];
		// What follows on the same line, or is unexpected for the same reason, is mostly the first mistake again.
		if (before && (lineOf(before.pos[0]) === lineOf(offset) || isEcho(before, error))) continue;
		complain({ offset, code: 'yaml', ...explained(error) });
	}
	return mistakes.length > 0 || other ? undefined : document;
}

/** A directive of another YAML: in 1.1 `no` is false and `010` is 8. */
function otherYaml(text: string): Mistake | undefined {
	const found = /^%YAML[ \t]+(\S+)/m.exec(text);
	if (!found || found[1] === '1.2') return undefined;
	return {
		offset: found.index,
		code: 'yaml-version',
		message: `the file says that it is YAML ${found[1] ?? ''}, in which the same words can mean something else`,
		expected: 'YAML 1.2',
		mend: 'take the line away'
	};
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

type Explained = Pick<Mistake, 'message' | 'expected' | 'mend'>;

const QUOTE_IT = 'put the text into quotation marks';

/** What the parser’s codes mean to one who writes data; what has no words here keeps the parser’s. */
const MEANINGS: Readonly<Record<string, Explained>> = {
	TAG_RESOLVE_FAILED: {
		message: 'a tag, which begins with an exclamation mark, has no meaning here',
		expected: 'plain values without tags; a text in quotation marks'
	},
	TAB_AS_INDENT: { message: 'the line is indented with a tab', mend: 'indent with spaces' },
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'a second field begins on the line',
		expected: 'each field on a line of its own',
		mend: 'put a text that holds “: ” into quotation marks'
	},
	UNEXPECTED_TOKEN: {
		message: 'something stands where nothing can',
		mend: 'look for a bracket, a quotation mark or a hyphen too many here or just before; put a text that begins with one of * & ! or a quotation mark into quotation marks'
	},
	MULTIPLE_DOCS: { message: 'a second document begins', expected: 'one document a file' },
	MISSING_CHAR: { message: 'a closing bracket, quotation mark, colon or comma is missing here or before' },
	BAD_INDENT: {
		message: 'the line is indented otherwise than what it belongs to, or a bracket before it is not closed',
		expected: 'fields of one thing below each other, and every bracket closed'
	},
	BAD_SCALAR_START: { message: 'a text cannot begin with this character', mend: QUOTE_IT },
	BLOCK_IN_FLOW: { message: 'a bracket before this line is not closed', mend: 'close the bracket' },
	BAD_DIRECTIVE: {
		message: 'the directive is not understood',
		expected: 'YAML 1.2, without a directive'
	},
	MULTILINE_IMPLICIT_KEY: {
		message: 'a field’s name goes on over several lines',
		mend: 'look for a colon, a bracket or a quotation mark that is missing'
	}
};

function explained({ code, message }: YAMLError): Explained {
	return MEANINGS[code] ?? { message: message.replace(/\s+/g, ' ') };
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
