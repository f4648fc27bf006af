/** What an SVG shows: all but its metadata and the way in which its markup is written. */
import { sha256 } from '../../../dataset/sha256';
import { collapsed, type XmlElement } from './xmlNodes';

/** What drawing programs note for themselves; nobody sees it. */
export const NOTES_OF_PROGRAMS: readonly string[] = [
	'http://www.inkscape.org/namespaces/inkscape',
	'http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'
];
export const SVG = 'http://www.w3.org/2000/svg';
const NAMESPACE_DECLARATIONS = 'http://www.w3.org/2000/xmlns/';

/**
 * sha256 of the elements as canonical JSON: `[namespace, name, sorted attributes, children]`, texts with their white space
 * collapsed. Comments, the metadata and notes of drawing programs are left out; fonts, title and description are not.
 * @param svg the root: of a file from outside (`parseXml`), or of one that is being made (`xmlOf`)
 */
export function drawingDigest(svg: XmlElement): string {
	return sha256(new TextEncoder().encode(JSON.stringify(formOf(svg))));
}

/** Lists and texts alone: these have one form in JSON, so that nothing in them need be sorted. */
type Form = readonly [uri: string, local: string, attributes: readonly string[], children: readonly (Form | string)[]];

function formOf({ uri, local, attributes, children }: XmlElement): Form {
	const kept = attributes
		.filter((attribute) => attribute.uri !== NAMESPACE_DECLARATIONS && !NOTES_OF_PROGRAMS.includes(attribute.uri))
		.map((attribute) => `${attribute.uri} ${attribute.local} ${collapsed(attribute.value)}`)
		.sort();
	const forms = joined(children)
		.filter((child) => typeof child === 'string' || !isLeftOut(child))
		.map((child) => (typeof child === 'string' ? collapsed(child) : formOf(child)))
		.filter((child) => child !== '');
	return [uri, local, kept, forms];
}

/** Nothing in it is drawn; what it holds all the same is looked at by `oddParts`. */
export function isLeftOut({ uri, local }: XmlElement): boolean {
	return (local === 'metadata' && uri === SVG) || NOTES_OF_PROGRAMS.includes(uri);
}

/** Texts that a comment or a CDATA section parted are one text. */
function joined(children: XmlElement['children']): (XmlElement | string)[] {
	const whole: (XmlElement | string)[] = [];
	for (const child of children) {
		const last = whole.at(-1);
		if (typeof child === 'string' && typeof last === 'string') whole[whole.length - 1] = last + child;
		else whole.push(child);
	}
	return whole;
}
