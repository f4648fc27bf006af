/** Where the values of a YAML file stand. */
import { LineCounter, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import type { DataFile } from '../files';
import type { Location } from '../../types';
import type { Path } from './path';

/** Turns an offset into a file's text into line and column. */
export function locator({ path, text }: Pick<DataFile, 'path' | 'text'>): (offset: number) => Location {
	const lines = lineStarts(text);
	return (offset) => {
		const { line, col } = lines.linePos(offset);
		return { file: path, line: Math.max(1, line), column: Math.max(1, col) };
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
export function finder(document: Document): (path: Path) => { value: number; key: number } {
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

/** The offset at which a node stands; 0 for what is none. */
export function startOf(node: unknown): number {
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

export function keyOf(key: unknown): string {
	return String(isScalar(key) ? key.value : key);
}
