/** Tells in place that an address names a part that the page does not have, and goes to the nearest that it has. */
import { fragmentOf, unknownAnchor } from '../figure/wantedParts';
import { tellUnknown } from './unknownPart';

/** What an address may lead to: sections, headings and entries of lists. */
const PARTS = 'main :is(section, h2, h3, li)[id]';

export function tellUnknownAnchor(): void {
	const [name = ''] = fragmentOf(location.hash).split(':~:');
	if (name === '' || document.getElementById(name)) return;
	document.querySelector('.unknown-part')?.remove();
	const parts = [...document.querySelectorAll(PARTS)].filter(({ id }) => !id.endsWith('-title'));
	// Entries last: they are too many to be listed where nothing is near.
	const listed = [...parts.filter((part) => !isEntry(part)), ...parts.filter(isEntry)];
	const { fragment, told } = unknownAnchor(
		name,
		listed.map(({ id }) => id)
	);
	const place = placeIn(parts.find(({ id }) => id === fragment) ?? document.querySelector('main h1'));
	if (place) tellUnknown(place, told.text);
	if (fragment !== undefined) location.replace(`#${fragment}`);
}

const isEntry = ({ localName }: Element) => localName === 'li';

/** What stands first below the heading of a part, or in an entry. */
function placeIn(part: Element | null): Element | null {
	if (part && isEntry(part)) return part.firstElementChild;
	const heading = part?.localName === 'section' ? part.querySelector('h2') : part;
	return heading?.nextElementSibling ?? null;
}
