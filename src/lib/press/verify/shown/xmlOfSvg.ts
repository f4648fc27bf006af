/** A drawing that is about to be written, as a reader of its file will find it: so what it shows is known without reading. */
import type { SvgNode } from '../../../scene/svgNode';
import { SVG } from './drawingForm';
import type { XmlElement } from './xmlNodes';

const XLINK = 'http://www.w3.org/1999/xlink';

/** Elements and texts; what stands as mere markup belongs to the metadata, which are not shown. */
export function xmlOf({ name, attributes, children = [] }: SvgNode): XmlElement {
	const shown: XmlElement['attributes'][number][] = [];
	for (const key in attributes) {
		const value = attributes[key];
		if (value !== undefined && !key.startsWith('xmlns')) shown.push(attributeOf(key, String(value)));
	}
	return {
		uri: SVG,
		local: name,
		attributes: shown,
		children: children.flatMap((child): XmlElement | string | [] =>
			typeof child === 'string' ? child : 'markup' in child ? [] : xmlOf(child)
		)
	};
}

function attributeOf(key: string, value: string): XmlElement['attributes'][number] {
	return key.startsWith('xlink:')
		? { uri: XLINK, local: key.slice('xlink:'.length), value }
		: { uri: '', local: key, value };
}
