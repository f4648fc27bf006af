/** What YAML allows and data files do not: references to other places, tags, odd numbers, and a key that stands twice. */
import { isNode, visit } from 'yaml';
import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { keyOf, startOf } from './places';
import type { Mistake } from './mistake';

/**
 * In the order of the file.
 * @param text what the document was read from
 */
export function structureMistakes(document: Document, text: string, lineOf: (offset: number) => number): Mistake[] {
	const mistakes: Mistake[] = [];
	const anchors: Mistake[] = [];
	const properties = (node: Scalar | YAMLMap | YAMLSeq): void => {
		if (node.anchor !== undefined) anchors.push(anchored(node, node.anchor, text));
		if (node.tag !== undefined && node.tag !== '!') mistakes.push(...tagged(node, text));
	};
	visit(document, {
		Alias: (_, node) => {
			mistakes.push({
				offset: startOf(node),
				code: 'yaml-alias',
				message: `the alias *${node.source} refers to another place`,
				expected: 'every value written out where it stands',
				mend: `a text that begins with * stands in quotation marks: '*${node.source}'`
			});
		},
		Scalar: (_, node) => {
			const number = unplainNumber(node);
			if (number) mistakes.push(number);
			properties(node);
		},
		Seq: (_, node) => {
			properties(node);
		},
		Map: (_, node) => {
			properties(node);
			// One by one: a file has room for more of them than a call takes arguments.
			for (const repeated of repeatedKeys(node, lineOf)) mistakes.push(repeated);
		}
	});
	// Where an alias refers to one, taking the alias away mends both.
	return mistakes.some(({ code }) => code === 'yaml-alias') ? mistakes : [...mistakes, ...anchors];
}

/** Numbers as people write them; the rest reads as another number, or as text, in other programs. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?$/;
/** What a number holds without loss. */
const MOST_DIGITS = 17;
/** Smaller numbers are not written in full, and no font has the signs of a negative power. */
const LEAST = 1e-20;

/** A number that is written otherwise than plainly, or that cannot be held as it is written. */
function unplainNumber({ value, source, range }: Scalar): Mistake | undefined {
	if (typeof value !== 'number' || source === undefined) return undefined;
	const offset = range?.[0] ?? 0;
	const told = (message: string, expected: string) => ({ offset, code: 'unplain-number', message, expected });
	if (!Number.isFinite(value))
		return {
			...told(`${source} is no number that can be drawn`, 'a finite number: 12, 0.5, 240e9'),
			mend: `a name or text that looks like a number stands in quotation marks: '${source}'`
		};
	if (!PLAIN_NUMBER.test(source))
		return told(`${source} is read as another number or as text by other programs`, String(value));
	const [digits = ''] = source.replace(/^-/, '').split(/e/i);
	const counted = digits.replace('.', '').replace(/^0+/, '');
	if (value === 0 && counted !== '')
		return told(`${source} is too small to be told from zero`, 'zero, or a larger number');
	if (value !== 0 && Math.abs(value) < LEAST)
		return told(
			`${source} has more zeros behind its point than can be shown`,
			'a number in a smaller unit: nm, µg, ns'
		);
	if (counted.replace(/0+$/, '').length > MOST_DIGITS)
		return told(`${source} has more digits than a number can hold`, `at most ${MOST_DIGITS} digits`);
	return undefined;
}

function anchored(node: Node, anchor: string, text: string): Mistake {
	return {
		offset: propertyOf(node, `&${anchor}`, text),
		code: 'yaml-alias',
		message: `the anchor &${anchor} is for references to this place`,
		expected: 'values without anchors'
	};
}

const KNOWN_TAGS: readonly string[] = ['str', 'int', 'float', 'bool', 'null', 'seq', 'map'];

/** A tag that YAML knows, which would make another value of what is written. One that it does not know is told by the parser. */
function tagged(node: Node & { readonly tag?: string }, text: string): Mistake[] {
	const name = /^tag:yaml\.org,2002:(.+)$/.exec(node.tag ?? '')?.[1];
	const offset = name === undefined || !KNOWN_TAGS.includes(name) ? -1 : propertyOf(node, `!!${name}`, text);
	if (offset < 0 || !text.startsWith('!!', offset)) return [];
	return [
		{
			offset,
			code: 'yaml-tag',
			message: `the tag !!${name ?? ''} makes another value of what stands behind it`,
			expected: 'plain values without tags; a text in quotation marks'
		}
	];
}

/** Where what belongs to a node stands before it: an anchor or a tag; else the node itself. */
function propertyOf(node: Node, written: string, text: string): number {
	const start = startOf(node);
	const at = text.lastIndexOf(written, start);
	return at < 0 ? start : at;
}

function repeatedKeys(map: YAMLMap, lineOf: (offset: number) => number): Mistake[] {
	const seen = new Map<string, number>();
	return map.items.flatMap(({ key }): Mistake[] => {
		const name = keyOf(key);
		const offset = startOf(isNode(key) ? key : map);
		const first = seen.get(name);
		if (first === undefined) {
			seen.set(name, offset);
			return [];
		}
		return [
			{
				offset,
				code: 'duplicate-key',
				message: `the key “${name}” stands twice, first in line ${lineOf(first)}`,
				expected: 'each key once'
			}
		];
	});
}
