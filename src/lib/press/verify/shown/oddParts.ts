/** What stands in those parts of an SVG that its digest leaves out, and is seen all the same: browsers heed a style sheet wherever it stands. */
import { isLeftOut, NOTES_OF_PROGRAMS } from './drawingForm';
import { elementsOf, findAll, textOf, type XmlElement } from './xmlNodes';

/** Vocabularies of metadata, by how their names begin: no program draws or runs what they name. */
const DESCRIBING = [
	'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	'http://www.w3.org/2000/01/rdf-schema#',
	'http://purl.org/dc/',
	'http://creativecommons.org/ns#',
	'http://web.resource.org/cc/',
	'adobe:ns:meta/',
	'http://ns.adobe.com/',
	'http://iptc.org/',
	'urn:cited-figures:'
];
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/**
 * Spaces that are no white space of XML, beside others: each takes its room, and a text set apart by them moves. Wide ones
 * (quads, an em, that of ideographs elsewhere than among these) and separators of lines move it alone.
 */
const WIDE_SPACE =
	/[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]\s|\s[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|^\s*[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]|[\u1680\u2000-\u2003\u2028\u2029\ufeff]|(?<![\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef])\u3000/;

/** What is odd, a sentence each. @param svg the root of a file from outside */
export function oddParts(svg: XmlElement): string[] {
	const all = [...everyElement(svg)];
	const leftOut = all.filter(isLeftOut);
	const within = leftOut.flatMap((part) => elementsOf(part).flatMap((child) => [...everyElement(child)]));
	const notDrawn = new Set([...leftOut, ...within]);
	const drawn = new Set(idsOf(all.filter((element) => !notDrawn.has(element))));
	return [
		...(within.some((element) => !isDescription(element)) ? ['Its metadata hold what can be drawn or run.'] : []),
		...(idsOf([...leftOut, ...within]).some((id) => drawn.has(id))
			? ['Its metadata take a name that its drawing uses.']
			: []),
		...(findAll(svg, 'RDF').filter(({ uri }) => uri === RDF).length > 1 ? ['It says more than once what it is.'] : []),
		...(all.some((element) => NOTES_OF_PROGRAMS.includes(element.uri) && textOf(element).trim() !== '')
			? ['A note of a drawing program holds words, which some programs draw.']
			: []),
		...(all.some(hasTwins) ? ['It names an attribute twice.'] : []),
		...(all.some(({ children }) => children.some((child) => typeof child === 'string' && WIDE_SPACE.test(child)))
			? ['Words are set apart by spaces that our files do not have.']
			: [])
	];
}

function* everyElement(element: XmlElement): Generator<XmlElement> {
	yield element;
	for (const child of elementsOf(element)) yield* everyElement(child);
}

function isDescription({ uri, attributes }: XmlElement): boolean {
	if (NOTES_OF_PROGRAMS.includes(uri)) return true;
	return DESCRIBING.some((start) => uri.startsWith(start)) && attributes.every(({ uri: of }) => of !== '');
}

function idsOf(elements: readonly XmlElement[]): string[] {
	return elements.flatMap(({ attributes }) =>
		attributes.flatMap(({ local, value }) => (local === 'id' ? [value] : []))
	);
}

function hasTwins({ attributes }: XmlElement): boolean {
	return new Set(attributes.map(({ uri, local }) => `${uri} ${local}`)).size < attributes.length;
}
