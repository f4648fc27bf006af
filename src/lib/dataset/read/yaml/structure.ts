/** What YAML allows and data files do not: references to other places, and a key that stands twice. */
import { isNode, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import { keyOf, startOf } from './places';
import type { Mistake } from './syntax';

/** In the order of the file. */
export function structureMistakes(document: Document): Mistake[] {
	const mistakes: Mistake[] = [];
	visit(document, {
		Alias: (_, node) => {
			mistakes.push({
				offset: startOf(node),
				code: 'yaml-alias',
				message: `the alias *${node.source} refers to another place`,
				expected: 'every value written out where it stands'
			});
		},
		Map: (_, node) => {
			mistakes.push(...repeatedKeys(node));
		}
	});
	return mistakes;
}

function repeatedKeys(map: YAMLMap): Mistake[] {
	const seen = new Set<string>();
	return map.items.flatMap(({ key }): Mistake[] => {
		const name = keyOf(key);
		if (!seen.has(name)) {
			seen.add(name);
			return [];
		}
		const offset = startOf(isNode(key) ? key : map);
		return [{ offset, code: 'duplicate-key', message: `the key “${name}” stands twice`, expected: 'each key once' }];
	});
}
