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

/** “Jane Porter, Example Times, 12 March 2025”: of two names with no “and” between them, and a day behind, the second is where. */
const WITH_PLACE = new RegExp(
	String.raw`^(?:By|BY|by)\s+(${NAME}),\s+(?!.*\s(?:and|&)\s)${NAME},\s+(?=.*\b[12]\d{3}\b)`,
	'u'
);

/** Given and family name of each author; none if no line says so. */
export function bylineOf(paragraphs: readonly Paragraph[]): { given: string; family: string }[] {
	for (const { text } of paragraphs.slice(0, FIRST_LINES)) {
		if (text.length > 160) continue;
		const names = (WITH_PLACE.exec(text) ?? BYLINE.exec(text) ?? WITH_ROLE.exec(text))?.[1];
		if (names === undefined) continue;
		const people = names.split(/,\s+|\s+(?:and|&)\s+/u).map((name) => name.trim().split(/\s+/u));
		if (people.every((parts) => parts.length > 1 && parts.length < 5))
			return people.map((parts) => ({ given: parts.slice(0, -1).join(' '), family: parts.at(-1) ?? '' }));
	}
	return [];
}
