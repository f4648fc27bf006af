/** A drawing as elements of the page: made one by one, since the policy lets no text become markup. */
import type { SvgContent, SvgNode } from '../../scene/svgNode';

const SVG = 'http://www.w3.org/2000/svg';

/** @throws {Error} for markup that is written as it stands: drawings of pages have none */
export function svgElement({ name, attributes, children = [] }: SvgNode): Element {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes))
		if (value !== undefined) element.setAttribute(key, String(value));
	element.append(...children.map(nodeOf));
	return element;
}

function nodeOf(content: SvgContent): Node | string {
	if (typeof content === 'string') return content;
	if ('markup' in content) throw new Error('A drawing of a page holds markup that is no element.');
	return svgElement(content);
}
