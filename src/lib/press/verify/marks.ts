/** Marks from RDF: as we write it, and as other programs write it anew (XMP allows many forms of the same). */
import { CITED_NAMESPACE } from '../seal/terms';
import { attributeOf, elementsOf, findAll, textOf, type XmlElement } from './shown/xmlNodes';
import { NO_MARKS, type ClaimMark, type Marks } from './reading';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** A description holds its properties as elements, as attributes, or in a description within. */
function propertiesOf(description: XmlElement): Map<string, XmlElement | string> {
	const properties = new Map<string, XmlElement | string>();
	for (const { uri, local, value } of description.attributes) properties.set(uri + local, value);
	for (const child of elementsOf(description)) {
		if (child.uri === RDF && child.local === 'Description')
			for (const [name, value] of propertiesOf(child)) properties.set(name, value);
		else properties.set(child.uri + child.local, child);
	}
	return properties;
}

function plain(value: XmlElement | string | undefined): string {
	if (value === undefined || typeof value === 'string') return value ?? '';
	const [item] = findAll(value, 'li');
	return textOf(item ?? value).trim();
}

/** The marks in the first RDF below the element; undefined if it holds none of ours. */
export function marksInRdf(root: XmlElement): Marks | undefined {
	const rdf = findAll(root, 'RDF').find(({ uri }) => uri === RDF);
	if (!rdf) return undefined;
	// Programs may spread the properties of one thing over several descriptions.
	const properties = new Map(elementsOf(rdf).flatMap((description) => [...propertiesOf(description)]));
	const of = (name: string) => plain(properties.get(CITED_NAMESPACE + name));
	if (of('content') === '' && of('figure') === '') return undefined;
	const claims = properties.get(`${CITED_NAMESPACE}claims`);
	return {
		figure: of('figure'),
		version: of('version'),
		title: plain(properties.get(`${DUBLIN_CORE}title`)),
		address: of('address'),
		edition: of('edition'),
		form: of('form'),
		look: of('look'),
		content: of('content'),
		contentSignature: of('contentSignature'),
		key: of('key'),
		shown: of('shown'),
		shownSignature: of('shownSignature'),
		seal: of('seal'),
		sealSignature: of('sealSignature'),
		...(claims === undefined || typeof claims === 'string' ? {} : { claims: claimsIn(claims) })
	};
}

function claimsIn(list: XmlElement): ClaimMark[] {
	return findAll(list, 'li').map((item) => {
		const properties = propertiesOf(item);
		const of = (name: string) => plain(properties.get(CITED_NAMESPACE + name));
		return { id: of('id'), quote: of('quote'), speaker: of('speaker'), standing: of('standing') };
	});
}

const OFFICE_NAMES = {
	figure: 'Figure',
	version: 'Version',
	address: 'Address',
	edition: 'Edition',
	content: 'Content',
	contentSignature: 'Content signature',
	key: 'Key',
	shown: 'Shown',
	shownSignature: 'Shown signature',
	seal: 'Seal',
	sealSignature: 'Seal signature'
} as const satisfies Partial<Record<keyof Marks, string>>;

/** The marks in the custom properties of an office document; undefined if it holds none of ours. */
export function marksInProperties(root: XmlElement): Marks | undefined {
	const properties = new Map(
		findAll(root, 'property').map((property) => [attributeOf(property, 'name'), textOf(property).trim()])
	);
	const named = Object.entries(OFFICE_NAMES).map(([mark, name]) => [mark, properties.get(name) ?? '']);
	const marks: Marks = { ...NO_MARKS, ...Object.fromEntries(named) };
	return marks.content === '' ? undefined : marks;
}
