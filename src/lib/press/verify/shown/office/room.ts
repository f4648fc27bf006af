/** Whether the words of a page stand where they are looked for: what sets them apart, or pushes them away. */
import { attributeOf, collapsed, findAll, textOf, type XmlElement } from '../xmlNodes';

/** Twentieths of a point: some 9 cm. */
const ROOM_AT_LEAST = 5000;
/** Programs add one or two. */
const EMPTY_LINES_AT_MOST = 3;
/** Our words are one space apart, and programs add none. */
const WIDE_GAP = /[^\S\n]{4}/;

/** What is odd, a sentence each. */
export function oddRoom(part: XmlElement): string[] {
	const paragraphs = findAll(part, 'p');
	return [
		...(paragraphs.some((paragraph) => WIDE_GAP.test(findAll(paragraph, 't').map(textOf).join('')))
			? ['Words in it stand behind wide gaps.']
			: []),
		...(emptyLines(paragraphs) > EMPTY_LINES_AT_MOST ? ['Words in it stand behind empty lines.'] : []),
		...(findAll(part, 'sectPr').every(hasRoom) ? [] : ['Its pages leave no room for its words.'])
	];
}

/** The most that follow one another. */
function emptyLines(paragraphs: readonly XmlElement[]): number {
	let [most, now] = [0, 0];
	for (const paragraph of paragraphs) {
		now = isEmpty(paragraph) ? now + 1 : 0;
		most = Math.max(most, now);
	}
	return most;
}

function isEmpty(paragraph: XmlElement): boolean {
	const words = findAll(paragraph, 't').map(textOf).join('');
	return collapsed(words) === '' && findAll(paragraph, 'drawing').length === 0;
}

/** Between the margins. */
function hasRoom(section: XmlElement): boolean {
	const of = (name: string, side: string) => {
		const [element] = findAll(section, name);
		return Number((element && attributeOf(element, side)) ?? 0);
	};
	const width = of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right') - of('pgMar', 'gutter');
	const height = of('pgSz', 'h') - of('pgMar', 'top') - of('pgMar', 'bottom');
	return findAll(section, 'pgSz').length === 0 || (width >= ROOM_AT_LEAST && height >= ROOM_AT_LEAST);
}
