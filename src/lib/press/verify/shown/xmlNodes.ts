/** XML as nodes in their order, with their namespaces. */

export interface XmlElement {
	/** Namespace; empty without one. */
	readonly uri: string;
	readonly local: string;
	readonly attributes: readonly { readonly uri: string; readonly local: string; readonly value: string }[];
	readonly children: readonly (XmlElement | string)[];
}

/** Elements among the children. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
	return children.filter((child) => typeof child !== 'string');
}

/** All elements of that name, at any depth, in order. */
export function findAll(element: XmlElement, local: string): XmlElement[] {
	const below = elementsOf(element).flatMap((child) => findAll(child, local));
	return element.local === local ? [element, ...below] : below;
}

/** All text in it, at any depth. */
export function textOf({ children }: XmlElement): string {
	return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function attributeOf({ attributes }: XmlElement, local: string): string | undefined {
	return attributes.find((attribute) => attribute.local === local)?.value;
}

/** What is no single plain space: in few texts, and to look once takes less time than to write each space anew. */
const TO_BE_COLLAPSED = /[^\S ]| {2}/;

/** Runs of white space as one space, none at the ends. */
export function collapsed(text: string): string {
	return (TO_BE_COLLAPSED.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}
