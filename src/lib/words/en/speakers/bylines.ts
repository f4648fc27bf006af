/** Who wrote an article, where its first lines say so: “By Jane Roe and John Doe”. */
import type { Paragraph } from './paragraphs';
import { NAME } from './names';
import { WRITERS } from './speakerWords';

/** Where a byline may stand. */
const FIRST_LINES = 8;
const BYLINE = new RegExp(
	String.raw`^(?:By|BY|by)\s+(${NAME}(?:(?:,\s+|\s+(?:and|&)\s+)${NAME}){0,4})\s*(?:$|[|,•·–—]|\p{Lu}\p{Ll}+ \d)`,
	'u'
);
const WITH_ROLE = new RegExp(String.raw`^(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){1,2}?)\s+(?=${WRITERS.source})`, 'iu');

/** Given and family name of each author; none if no line says so. */
export function bylineOf(paragraphs: readonly Paragraph[]): { given: string; family: string }[] {
	for (const { text } of paragraphs.slice(0, FIRST_LINES)) {
		if (text.length > 160) continue;
		const names = BYLINE.exec(text)?.[1] ?? WITH_ROLE.exec(text)?.[1];
		if (names === undefined) continue;
		const people = names.split(/,\s+|\s+(?:and|&)\s+/u).map((name) => name.trim().split(/\s+/u));
		if (people.every((parts) => parts.length > 1 && parts.length < 5))
			return people.map((parts) => ({ given: parts.slice(0, -1).join(' '), family: parts.at(-1) ?? '' }));
	}
	return [];
}
