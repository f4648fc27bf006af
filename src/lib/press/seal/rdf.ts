/**
 * Provenance as RDF/XML with Dublin Core: the `<metadata>` of an SVG and the XMP packet of PNG and PDF hold the same words.
 * @see https://www.iso.org/standard/75163.html (XMP), https://www.w3.org/TR/SVG2/metadata.html
 */
import { EDITION } from '../../dataset/versions/edition';
import { BLANK_SEAL, BLANK_SIGNATURE } from './fingerprint';
import { identifierOf, type Provenance } from './provenance';
import { CITED_NAMESPACE } from './terms';
import { escapeXml } from '../xml';

const NAMESPACES = [
	['rdf', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
	['dc', 'http://purl.org/dc/elements/1.1/'],
	['xmpRights', 'http://ns.adobe.com/xap/1.0/rights/'],
	['cited', CITED_NAMESPACE]
] as const;

function plain(name: string, text: string): string {
	return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

function list(name: string, kind: 'Seq' | 'Bag', texts: readonly string[]): string {
	if (texts.length === 0) return '';
	const items = texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join('');
	return `<${name}><rdf:${kind}>${items}</rdf:${kind}></${name}>`;
}

/** A text that may stand in several languages; ours stands in one. */
function worded(name: string, text: string): string {
	return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
}

/** The RDF of a figure's file; what it shows and its seal are blank. */
export function toRdf(provenance: Provenance): string {
	const { claims, address } = provenance;
	const notes = claims.map(
		({ id, value, quote, speaker, standing }) =>
			`<rdf:li rdf:parseType="Resource">${plain('cited:id', id)}${plain('cited:value', value)}${plain('cited:quote', quote)}${plain('cited:speaker', speaker)}${plain('cited:standing', standing)}</rdf:li>`
	);
	const members = [
		worded('dc:title', provenance.title),
		list('dc:creator', 'Seq', [provenance.maker]),
		list('dc:contributor', 'Bag', provenance.authors),
		worded('dc:description', provenance.description),
		// XMP knows one source only; of several works each stands in it.
		plain('dc:source', provenance.sources.join('; ')),
		plain('dc:identifier', identifierOf(provenance)),
		list('dc:date', 'Seq', provenance.date === '' ? [] : [provenance.date]),
		list('dc:language', 'Bag', [provenance.language]),
		worded('dc:rights', provenance.rights.join(' ')),
		worded('xmpRights:UsageTerms', provenance.rights.join(' ')),
		/^https?:/.test(address) ? plain('xmpRights:WebStatement', address) : '',
		plain('cited:figure', provenance.figure),
		plain('cited:version', String(provenance.version)),
		plain('cited:address', address),
		plain('cited:edition', String(EDITION)),
		plain('cited:form', provenance.drawing?.form ?? ''),
		plain('cited:look', provenance.drawing?.look ?? ''),
		`<cited:claims><rdf:Bag>${notes.join('')}</rdf:Bag></cited:claims>`,
		plain('cited:content', provenance.content),
		plain('cited:contentSignature', provenance.contentSignature),
		plain('cited:key', provenance.key),
		plain('cited:shown', BLANK_SEAL),
		plain('cited:shownSignature', BLANK_SIGNATURE),
		plain('cited:seal', BLANK_SEAL),
		plain('cited:sealSignature', BLANK_SIGNATURE)
	];
	const names = NAMESPACES.map(([prefix, name]) => `xmlns:${prefix}="${name}"`).join(' ');
	return `<rdf:RDF ${names}><rdf:Description rdf:about="">${members.join('')}</rdf:Description></rdf:RDF>`;
}

/** What short texts of a PNG or a PDF's document information repeat for readers that know no XMP. */
export interface ShortNotes {
	readonly title: string;
	readonly author: string;
	readonly description: string;
	readonly source: string;
	readonly copyright: string;
}

export function shortNotes({ title, maker, description, authors, sources, rights }: Provenance): ShortNotes {
	return {
		title,
		author: authors.length === 0 ? maker : `${maker}, words by ${authors.join(', ')}`,
		description,
		source: sources.join('; '),
		copyright: rights.join(' ')
	};
}
