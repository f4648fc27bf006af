/** Citations as programs exchange them (BibTeX, RIS, CSL-JSON), read when one is pasted where a work is named. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { namesAsOne, type FoundPart, type FoundWork } from '../../dataset/author/desk/foundWork';
import { dateOf } from '../../dataset/author/draft/sayings';
import { kindOfCitation, type CitationKind } from './citationKind';

/** @throws {Error} with what to do instead, in a sentence, where it cannot be read */
export function readCitation(text: string): FoundWork {
	const kind = kindOfCitation(text);
	const failed = new Error(
		`This looks like ${kind ?? 'a citation'}, but could not be read. Type who says it, where and when.`
	);
	if (!kind) throw failed;
	let item: Readonly<Record<string, unknown>> | undefined;
	try {
		[item] = new Cite(text.trim()).data;
	} catch {
		throw failed;
	}
	if (!item) throw failed;
	return workOf(item, kind);
}

/** Each part by the name that CSL-JSON has for it. */
function workOf(item: Readonly<Record<string, unknown>>, kind: CitationKind): FoundWork {
	const part = (value: string | undefined, name: string): FoundPart | undefined =>
		value === undefined || value.trim() === '' ? undefined : { value: value.trim(), from: `${kind}, ${name}` };
	const text = (name: string) => (typeof item[name] === 'string' ? item[name] : undefined);
	const where = ['container-title', 'publisher', 'publisher-place'].find((name) => text(name));
	const who = part(namesIn(item['author']), 'author');
	const found = {
		who,
		where: where === undefined ? undefined : part(text(where), where),
		when: part(dateIn(item['issued']), 'date'),
		title: part(text('title'), 'title'),
		url: part(text('URL') ?? (text('DOI') && `https://doi.org/${text('DOI')}`), text('URL') ? 'URL' : 'DOI')
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function namesIn(authors: unknown): string {
	if (!Array.isArray(authors)) return '';
	return namesAsOne(
		authors.map((author: unknown) => {
			const name = new Map(Object.entries(Object(author) as object));
			const said = (part: string) => String(name.get(part) ?? '');
			return said('literal') || `${said('given')} ${said('family')}`.trim();
		})
	);
}

function dateIn(issued: unknown): string | undefined {
	const parts: unknown = Reflect.get(Object(issued) as object, 'date-parts');
	const [first]: unknown[] = Array.isArray(parts) ? parts : [];
	return Array.isArray(first) ? dateOf(first.join('-')) : undefined;
}
