/** Who is cited and who speaks, in one wording for drawings, pages and files. */
import type { Author, Claim, Figure, Quote, Source } from '../dataset/types';
import { CIRCA, formatEdtf } from '../quantity/date';
import { startSmall } from './firstLetter';
import { pageWords, quotesFrom, type Paged } from './pages';
import { READ_BY_PERSON } from './personalReading';
import { inMarks } from './quoted';

/** "Mary Glantz"; an institution by its name. */
export function authorName(author: Author): string {
	return 'name' in author ? author.name : `${author.given} ${author.family}`;
}

/** What is known, with commas between; what is not leaves none. */
function listed(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(', ');
}

/** "Mary Glantz and Carla Freeman". */
export function authorWords(source: Source): string {
	const names = source.authors.map(authorName);
	if (names.length < 3) return names.join(' and ');
	return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "May 2024"; "ca. May 2024" of a date that the work does not name. */
export function issuedWords({
	issued,
	issuedInferred,
	style
}: Pick<Source, 'issued' | 'issuedInferred' | 'style'>): string {
	return issued === '' ? '' : `${issuedInferred ? CIRCA : ''}${formatEdtf(issued, style)}`;
}

/** The citation that stands in every drawing: authors, title, publisher, date as far as it is known. */
export function citationWords(source: Source): string {
	const title = source.title === '' ? '' : inMarks(source.title, source.style);
	return listed([authorWords(source), title, source.publisher, issuedWords(source)]);
}

/** The same with the pages of what is quoted of it, where it is a PDF: "…, Example Press, 2024, p. 14". */
export function citedWords(source: Source, quotes: readonly Paged[]): string {
	return listed([citationWords(source), pageWords(quotes)]);
}

/** "Mary Glantz"; "the two leaders, per Carla Freeman" where she reports what others say. Empty where nobody is named. */
export function saidBy(speaker: string, reportedFor: string | null | undefined): string {
	return listed([reportedFor ?? '', reportedFor && speaker !== '' ? `per ${speaker}` : speaker]);
}

/** "said by Mary Glantz"; "said in the unsigned introduction" of words that nobody has signed; empty where nobody is named. */
export function saidWhere(claim: Pick<Claim, 'quote'>): string {
	const [, part] = /^(\p{Lu}.*), unsigned$/u.exec(claim.quote.speaker.name) ?? [];
	const speaker = speakerWords(claim);
	if (part === undefined || claim.quote.reportedFor) return speaker === '' ? '' : `said by ${speaker}`;
	return `said in the unsigned ${startSmall(part)}`;
}

/** Who speaks in the quote that a claim stands on. */
export function speakerWords({ quote }: Pick<Claim, 'quote'>): string {
	return saidBy(quote.speaker.name, quote.reportedFor);
}

/**
 * Below a quote: who speaks, and on which page of a PDF. Where a figure draws on several works each quote names its own: "Ann Example, “The island”,
 * Example Press, 2024".
 */
export function byline(quote: Quote, source: Source, sources: readonly Source[]): string {
	const speaker = speakerWords({ quote });
	if (sources.length < 2) return listed([speaker, pageWords([quote])]);
	const citation = citedWords(source, [quote]);
	if (speaker === '' || citation === '') return speaker + citation;
	return citation.startsWith(`${speaker}, `) ? citation : `${speaker}, in ${citation}`;
}

/** An alternative text: what a chart finds, without its stop, then who says it and in which works, as far as they are named. */
export function attributed(finding: string, figure: Figure): string {
	const said = attributionWords(figure);
	return said === '' ? `${finding}.` : `${finding}. ${said}.`;
}

/** Those who speak, but for a publisher that is named as one beside them. */
export function withoutWorks(speakers: readonly string[], sources: readonly Source[]): string[] {
	const houses = sources.flatMap(({ publisher, publisherShort }) => [publisher, publisherShort]);
	return speakers.filter((speaker) => speaker !== '' && !houses.includes(speaker));
}

/** Who speaks, and in which works: "Mary Glantz (U.S. Institute of Peace, ca. May 2024)". */
function attributionWords(figure: Figure): string {
	const first = figure.quotes.map(({ claims }) => claims[0]).filter((claim) => claim !== undefined);
	const speakers = withoutWorks([...new Set(first.map(speakerWords))], figure.sources).join('; ');
	const sources = figure.sources
		.map((source) => listed([source.publisher, issuedWords(source), pageWords(quotesFrom(figure, source))]))
		.filter(Boolean)
		.join('; ');
	const isRead = figure.evidence.some(({ quantity }) => quantity.read);
	const said = speakers !== '' && sources !== '' ? `${speakers} (${sources})` : speakers + sources;
	return listed([said, isRead ? READ_BY_PERSON : '']);
}

/** That a source's quotes are in its text. What was matched is the words, not the facts; verdicts are given elsewhere. */
export function matchWords({ match: { by, date }, style }: Pick<Source, 'match' | 'style'>): string {
	return by === 'text'
		? 'The words match our copy of the text'
		: `The words matched our copy of the text on ${formatEdtf(date ?? '', style)}`;
}
