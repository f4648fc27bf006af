/** The record of a drafted source: what its file says of the work, each with where it says so, and the rest as TODO. */
import { Document, isSeq } from 'yaml';
import type { Extracted, Fact } from '../../extract/types';
import { webAddress } from '../../schema/fields';
import { textRecord } from '../../text/textRecord';
import { TODO } from '../todo';
import { dateOf, LONGEST, namesIn, sayingOf, tagOf } from './sayings';

/** What is known of the text itself. */
export interface Whole {
	readonly id: string;
	readonly text: string;
	readonly language: string;
	/** How the text was taken out of its file, and the fingerprint of that; none if the file is the text. */
	readonly extracted?: Extracted & { readonly sha256: string };
	/** What a record of the work says of it, before what its file says. */
	readonly recorded?: readonly Fact[];
}

/** A record as YAML: a comment above what the file says tells where it says it, and what else it says. */
export function writeRecord(
	{ id, text, language, extracted, recorded = [] }: Whole,
	authors: readonly { readonly given: string; readonly family: string }[],
	speakers: readonly unknown[]
): string {
	const facts = [...recorded, ...(extracted?.facts ?? [])];
	const found = {
		title: sayingOf(facts, 'title', (value) => (value.length <= LONGEST ? value : undefined)),
		publisher: sayingOf(facts, 'publisher', (value) => (value.length <= LONGEST ? value : undefined)),
		issued: sayingOf(facts, 'issued', dateOf),
		url: sayingOf(facts, 'url', (value) => (webAddress.safeParse(value).success ? value : undefined)),
		rights: sayingOf(facts, 'licence', () => undefined),
		summary: sayingOf(facts, 'description', () => undefined),
		language: sayingOf(facts, 'language', tagOf)
	};
	const bylines = authors.map((person): Fact => ({
		field: 'author',
		value: `${person.given} ${person.family}`,
		from: 'the text’s own byline',
		person
	}));
	const isRecorded = namesIn(recorded).comment !== undefined;
	const signed =
		authors.length > 0 && !isRecorded
			? { names: authors, comment: undefined }
			: namesIn([...recorded, ...bylines, ...(extracted?.facts ?? [])]);
	const record = {
		schema: 1,
		id,
		title: found.title.value ?? `${TODO} title of the work`,
		authors: signed.names,
		publisher: found.publisher.value ?? `${TODO} who published it`,
		issued: found.issued.value ?? `${TODO} year, month or day`,
		url: found.url.value ?? `${TODO} address of the work`,
		language,
		rights: found.rights.value ?? `${TODO} on what terms it is quoted`,
		summary: found.summary.value ?? `${TODO} one or two sentences`,
		speakers,
		text: textRecord(text, extracted)
	};
	const document = new Document(record, { aliasDuplicateObjects: false });
	for (const list of ['pages', 'labels']) {
		const written: unknown = document.getIn(['text', 'from', list], true);
		if (isSeq(written)) written.flow = true;
	}
	const comments = new Map([
		...Object.entries(found).map(([key, { comment }]) => [key, comment] as const),
		['authors', signed.comment]
	]);
	return document
		.toString({ lineWidth: 0, flowCollectionPadding: false })
		.replace(/^(\w+):/gmu, (line, key: string) => {
			const comment = comments.get(key);
			return comment === undefined ? line : `# ${comment}\n${line}`;
		});
}
