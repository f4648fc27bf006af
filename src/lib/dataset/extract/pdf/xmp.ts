/**
 * The properties of an XMP packet by their names in small letters, each with its values: written as elements, as lists, as
 * attributes of `rdf:Description`, or as resources. Entities and anything outside of it are left alone.
 * @see https://developer.adobe.com/xmp/docs/xmp-specifications/ (part 1, 7)
 */
import sax from 'sax';

const DESCRIPTION = 'rdf:description';
const LISTS = /^rdf:(?:alt|bag|seq|li)$/u;

export function propertiesOf(packet: string): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	const add = (name: string, value: string | undefined) => {
		const plain = (value ?? '').replace(/\s+/gu, ' ').trim();
		if (plain !== '') found.set(name, [...(found.get(name) ?? []), plain]);
	};
	const open: string[] = [];
	let said = '';
	/** The property that is open: what stands right within a description. */
	const property = () => open[open.lastIndexOf(DESCRIPTION) + 1];
	const reader = sax.parser(true, {});
	reader.onopentag = ({ name: written, attributes }) => {
		const name = written.toLowerCase();
		open.push(name);
		said = '';
		for (const [attribute, value] of Object.entries(attributes)) {
			if (name === DESCRIPTION) add(attribute.toLowerCase(), String(value));
			else if (attribute === 'rdf:resource' && property() === name) add(name, String(value));
		}
	};
	reader.ontext = (text) => {
		said += text;
	};
	reader.onclosetag = (written) => {
		const name = written.toLowerCase();
		const of = property();
		if (of !== undefined && (name === of || LISTS.test(name))) add(of, said);
		said = '';
		open.pop();
	};
	reader.onerror = () => {
		reader.resume();
	};
	reader.write(packet).close();
	return found;
}
