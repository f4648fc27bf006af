/** A drawing that is about to be written, as a reader of its file will find it: so what it shows is known without reading. */
import type { SvgNode } from '../../../scene/svgNode';
import { SVG } from './drawingForm';
import type { XmlElement } from './xmlNodes';

const XLINK = 'http://www.w3.org/1999/xlink';

/** Elements and texts; what stands as mere markup belongs to the metadata, which are not shown. */
export function xmlOf({ name, attributes, children = [] }: SvgNode): XmlElement {
	return {
		uri: SVG,
		local: name,
		attributes: Object.entries(attributes).flatMap(([key, value]) =>
			value === undefined || key.startsWith('xmlns') ? [] : [{ ...nameOf(key), value: String(value) }]
		),
		children: children.flatMap((child): XmlElement | string | [] =>
			typeof child === 'string' ? child : 'markup' in child ? [] : xmlOf(child)
		)
	};
}

function nameOf(attribute: string): { readonly uri: string; readonly local: string } {
	return attribute.startsWith('xlink:')
		? { uri: XLINK, local: attribute.slice('xlink:'.length) }
		: { uri: '', local: attribute };
}
