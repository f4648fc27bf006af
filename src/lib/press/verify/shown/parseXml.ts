/** XML from outside, read. Runs in a browser too; nothing in it is executed. */
import sax from 'sax';
import { TooLarge } from './budget';
import type { XmlElement } from './xmlNodes';

interface Growing extends XmlElement {
	readonly children: (Growing | string)[];
}

/** No file of ours is nested half as deep; what walks the nodes calls itself. */
const DEPTH_AT_MOST = 200;

/** What may be parsed; several texts of one file share it, and each takes its part. */
export interface XmlAllowance {
	characters: number;
	elements: number;
}

/** Nodes take many times the room of their text: a drawing has some thousands of elements, and a few hundred kilobytes. */
const ofOneOfOurs = (): XmlAllowance => ({ characters: 6_000_000, elements: 200_000 });

/**
 * @param allowance what may still be parsed; if nothing is said, as much as any text of a file made here may have
 * @throws {TooLarge | Error} if there is more, or if the text is no well-formed XML, or nested too deep
 */
export function parseXml(text: string, allowance: XmlAllowance = ofOneOfOurs()): XmlElement {
	if ((allowance.characters -= text.length) < 0) throw new TooLarge();
	const root: Growing = { uri: '', local: '', attributes: [], children: [] };
	const open: Growing[] = [root];
	const reader = sax.parser(true, { xmlns: true });
	reader.onerror = (error) => {
		throw new Error(`It is no well-formed XML: ${error.message.split('\n', 1).join('')}.`);
	};
	reader.onopentag = (tag) => {
		if ((allowance.elements -= 1) < 0) throw new TooLarge();
		if (open.length > DEPTH_AT_MOST) throw new Error('Its elements are nested deeper than in any file made here.');
		const attributes = Object.values(tag.attributes).flatMap((attribute) =>
			typeof attribute === 'string' ? [] : [{ uri: attribute.uri, local: attribute.local, value: attribute.value }]
		);
		const element: Growing = {
			uri: 'uri' in tag ? tag.uri : '',
			local: 'local' in tag ? tag.local : tag.name,
			attributes,
			children: []
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	};
	const addText = (more: string) => void open.at(-1)?.children.push(more);
	reader.ontext = addText;
	reader.oncdata = addText;
	reader.onclosetag = () => void open.pop();
	reader.write(text).close();
	const [element] = root.children.filter((child) => typeof child !== 'string');
	if (!element) throw new Error('It is no XML: it holds no element.');
	return element;
}
