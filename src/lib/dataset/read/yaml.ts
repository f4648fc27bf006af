/** Stage 2: YAML text → plain data, with the line and column of every value. */
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, Pair, YAMLError, YAMLMap } from 'yaml';
import type { DataFile, FileKind, Report } from './files';
import type { Location } from '../types';

export type Path = readonly (string | number)[];

/** A data file whose YAML could be read. */
export interface YamlFile {
	readonly kind: FileKind;
	readonly name: string;
	readonly path: string;
	/** Maps, lists, strings, numbers, booleans and null; not yet validated by any schema. */
	readonly data: unknown;
	/** Where the value at a path stands; if there is none, the innermost thing around it. */
	at(path: Path): Location;
	/** Where a map's key stands. */
	atKey(path: Path): Location;
}

/** Deeper than any schema goes; guards the stack. */
const MAX_DEPTH = 30;

/** Undefined if the file's YAML is broken; then all its mistakes are reported. */
export function parseYaml(file: DataFile, report: Report): YamlFile | undefined {
	const lines = lineStarts(file.text);
	const locate = (offset: number): Location => {
		const { line, col } = lines.linePos(offset);
		return { file: file.path, line: Math.max(1, line), column: Math.max(1, col) };
	};
	let broken = false;
	const complain = (
		offset: number,
		code: string,
		message: string,
		more: { expected?: string; mend?: string } = {}
	): void => {
		broken = true;
		report({ at: locate(offset), code, message, ...more });
	};
	const deep = tooDeep(file.text);
	if (deep !== undefined) {
		complain(deep, 'yaml', `is nested deeper than ${MAX_DEPTH} levels`);
		return undefined;
	}
	// Unique keys are looked for below: the library compares every key with every other.
	let document: Document.Parsed;
	try {
		document = parseDocument(file.text, {
			uniqueKeys: false,
			stringKeys: true,
			prettyErrors: false
		});
	} catch (error) {
		// The parser is recursive: what nests deeper than its stack ends here, whatever `tooDeep` let through.
		complain(0, 'yaml', `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`);
		return undefined;
	}
	// What follows on the same line, or is unexpected for the same reason, is mostly the first mistake again.
	const lineOf = (error: YAMLError): number => locate(error.pos[0]).line;
	const mistakes = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
	for (const [index, error] of mistakes.entries()) {
		const before = mistakes[index - 1];
		if (before && (lineOf(before) === lineOf(error) || isEcho(before, error))) continue;
		complain(error.pos[0], 'yaml', error.message.replace(/\s+/g, ' '), yamlHint(error.code));
	}
	if (broken) return undefined;
	visit(document, {
		Alias: (_, node) =>
			complain(startOf(node), 'yaml-alias', `the alias *${node.source} refers to another place`, {
				expected: 'every value written out where it stands'
			}),
		Map: (_, node) => {
			const seen = new Set<string>();
			for (const { key } of node.items) {
				const name = keyOf(key);
				if (seen.has(name))
					complain(isNode(key) ? startOf(key) : startOf(node), 'duplicate-key', `the key “${name}” stands twice`, {
						expected: 'each key once'
					});
				seen.add(name);
			}
		}
	});
	if (broken) return undefined;
	const data: unknown = document.toJS({ maxAliasCount: 0 });
	if (data === null) {
		report({
			at: locate(0),
			code: 'empty-file',
			message: 'the file is empty',
			expected: 'schema: 1 and the fields of its kind'
		});
		return undefined;
	}
	const find = finder(document);
	return {
		kind: file.kind,
		name: file.name,
		path: file.path,
		data,
		at: (path) => locate(find(path).value),
		atKey: (path) => locate(find(path).key)
	};
}

/** Where lines begin. Counted here: the parser passes over some line ends of files with “\r\r\n”. */
function lineStarts(text: string): LineCounter {
	const lines = new LineCounter();
	lines.addNewLine(0);
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
	return lines;
}

/** Offsets of the value at a path and of its key. Keys of a map are indexed once, so that many look-ups stay linear. */
function finder(document: Document): (path: Path) => { value: number; key: number } {
	const index = new WeakMap<YAMLMap, Map<string, Pair>>();
	const pairOf = (map: YAMLMap, name: string): Pair | undefined => {
		let pairs = index.get(map);
		if (!pairs) index.set(map, (pairs = new Map(map.items.map((pair) => [keyOf(pair.key), pair]))));
		return pairs.get(name);
	};
	return (path) => {
		let node: unknown = document.contents;
		let key = startOf(node);
		let value = key;
		for (const step of path) {
			if (isMap(node)) {
				const pair = pairOf(node, String(step));
				if (!pair) break;
				key = startOf(pair.key);
				value = isNode(pair.value) && !isEmpty(pair.value) ? startOf(pair.value) : key;
				node = pair.value;
			} else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
				node = node.items[step];
				key = value = startOf(node);
			} else break;
		}
		return { value, key };
	};
}

/** A key without a value has a node of no width somewhere behind it; the key itself is the better place to show. */
function isEmpty(node: Node): boolean {
	return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function keyOf(key: unknown): string {
	return String(isScalar(key) ? key.value : key);
}

/** One bracket too many makes everything after it unexpected. */
function isEcho(before: YAMLError, error: YAMLError): boolean {
	return error.code === 'UNEXPECTED_TOKEN' && before.code === 'UNEXPECTED_TOKEN';
}

function yamlHint(code: string): { expected?: string; mend?: string } {
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
