/** Changing single values of a YAML file that people keep: comments, order and every other byte stay. */
import { isNode, parseDocument } from 'yaml';

export interface NewValue {
	/** Keys and places from the top: ['quotes', 'ships', 'start']. */
	readonly path: readonly (string | number)[];
	readonly value: string | number | readonly number[];
}

/** The text with these values in place of those that stand there. @throws {Error} if there is none at a path */
export function spliceValues(text: string, values: readonly NewValue[]): string {
	const document = parseDocument(text, { stringKeys: true });
	const places = values.map(({ path, value }) => {
		const node = document.getIn(path, true);
		const [start, last] = (isNode(node) ? node.range : undefined) ?? [];
		if (start === undefined || last === undefined) throw new Error(`There is no value at ${path.join('.')}.`);
		// A block ends with its line.
		const end = text[last - 1] === '\n' ? last - 1 : last;
		return { start, end, written: written(value) };
	});
	return places
		.sort((a, b) => b.start - a.start)
		.reduce((whole, { start, end, written: words }) => whole.slice(0, start) + words + whole.slice(end), text);
}

/** On one line, so that it fits wherever the former one stood. */
function written(value: NewValue['value']): string {
	return typeof value === 'object' ? `[${value.join(', ')}]` : JSON.stringify(value);
}
