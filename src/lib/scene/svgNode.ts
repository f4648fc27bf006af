/** Markup of a drawing as data: it is written as SVG, and what a file shows is counted from it. */

export interface SvgNode {
	readonly name: string;
	readonly attributes: SvgAttributes;
	/** None of them is an element without content; an empty list one that is closed by a tag of its own. */
	readonly children?: readonly SvgContent[];
}

/** What is undefined is not written. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element, a text, or markup that is written as it stands. */
export type SvgContent = SvgNode | string | { readonly markup: string };

export function writeSvg({ name, attributes, children }: SvgNode): string {
	let written = `<${name}`;
	// Most of the time of a drawing's text goes here: a list of the keys would be made for each element.
	for (const key in attributes) {
		const value = attributes[key];
		if (value !== undefined) written += ` ${key}="${typeof value === 'number' ? value : quoted(value)}"`;
	}
	if (!children) return `${written}/>`;
	written += '>';
	for (const child of children) written += writeContent(child);
	return `${written}</${name}>`;
}

function writeContent(content: SvgContent): string {
	if (typeof content === 'string') return escaped(content);
	return 'markup' in content ? content.markup : writeSvg(content);
}

/** In few texts; to look once takes less time than to replace thrice. */
const TO_BE_ESCAPED = /[&<]|\]\]>/;
const TO_BE_QUOTED = /[&<"]|\]\]>/;

function quoted(value: string): string {
	return TO_BE_QUOTED.test(value) ? escaped(value).replaceAll('"', '&quot;') : value;
}

/** In XML “]]>” may not stand in a text (https://www.w3.org/TR/xml/#syntax), and strict readers refuse the whole. */
function escaped(text: string): string {
	if (!TO_BE_ESCAPED.test(text)) return text;
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
}
