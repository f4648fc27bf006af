/** An SVG as a tree of elements, for what draws it anew. */
import sax from 'sax';

export interface SvgElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly SvgElement[];
	/** Its own text, without that of its children. */
	readonly text: string;
}

interface Growing extends SvgElement {
	readonly children: Growing[];
	text: string;
}

/** @throws {Error} if the text is no well-formed XML */
export function parseSvg(svg: string): SvgElement {
	const root: Growing = { name: '', attributes: {}, children: [], text: '' };
	const open: Growing[] = [root];
	const reader = sax.parser(true, { xmlns: false });
	reader.onerror = (error) => {
		throw new Error(`This is no SVG: ${error.message.split('\n').slice(0, 1).join('')}.`);
	};
	reader.onopentag = ({ name, attributes }) => {
		const texts = Object.entries(attributes).map(([key, value]) => [
			key,
			typeof value === 'string' ? value : value.value
		]);
		const element: Growing = { name, attributes: Object.fromEntries(texts), children: [], text: '' };
		open.at(-1)?.children.push(element);
		open.push(element);
	};
	reader.ontext = (text) => {
		const element = open.at(-1);
		if (element) element.text += text;
	};
	reader.onclosetag = () => void open.pop();
	reader.write(svg).close();
	const [element] = root.children;
	if (!element) throw new Error('This is no SVG: it holds no element.');
	return element;
}

/** Elements by their ids, at any depth. */
export function elementsById(root: SvgElement): Map<string, SvgElement> {
	const found = new Map<string, SvgElement>();
	const visit = (element: SvgElement) => {
		const { id } = element.attributes;
		if (id !== undefined) found.set(id, element);
		element.children.forEach(visit);
	};
	visit(root);
	return found;
}
