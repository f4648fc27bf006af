/** Changing one field of a YAML file that people keep: every other byte stays as it is. */
import { isMap, isNode, isScalar, parseDocument, stringify } from 'yaml';

/** The text with the field set: in its place, or at the end. Line ends are the text’s own. */
export function spliceField(text: string, field: string, value: unknown): string {
	const block = stringify({ [field]: value }, { lineWidth: 0 });
	const written = text.includes('\r\n') ? block.replaceAll('\n', '\r\n') : block;
	const { contents } = parseDocument(text, { stringKeys: true });
	const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === field) : undefined;
	const start = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
	const end = isNode(pair?.value) ? pair.value.range?.[2] : undefined;
	if (start !== undefined && end !== undefined) return text.slice(0, start) + written + text.slice(end);
	return `${text}${text.endsWith('\n') ? '' : '\n'}${written}`;
}
