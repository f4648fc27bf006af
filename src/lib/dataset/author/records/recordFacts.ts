/** Records of a work as programs exchange them (BibTeX, RIS, CSL-JSON) → what they say of it, each by the name it has in CSL-JSON. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Fact, Field } from '../../extract/types';
import { kindOfCitation, type CitationKind } from './kind';

/** What one record says, in the order in which it is to be believed. */
export interface RecordFacts {
	readonly kind: CitationKind;
	readonly facts: readonly Fact[];
	/** How many records there are: the first is read. */
	readonly records: number;
}

type Item = Readonly<Record<string, unknown>>;

/** CSL-JSON’s names, the surer first; who has published an article is what it stands in. */
const TEXTS: readonly (readonly [name: string, field: Field])[] = [
	['title', 'title'],
	['container-title', 'publisher'],
	['publisher', 'publisher'],
	['publisher-place', 'publisher'],
	['language', 'language'],
	['license', 'licence'],
	['abstract', 'description']
];

/** Undefined for a text that is no record, or one that cannot be read. */
export function recordFacts(text: string): RecordFacts | undefined {
	const kind = kindOfCitation(text);
	if (!kind) return undefined;
	try {
		const items = new Cite(text.trim()).data;
		const [item] = items;
		return item && { kind, facts: factsOf(item, kind), records: items.length };
	} catch {
		return undefined;
	}
}

function factsOf(item: Item, kind: CitationKind): Fact[] {
	const from = (name: string) => `${kind}, ${name}`;
	const text = (name: string) => (typeof item[name] === 'string' ? item[name].replace(/\s+/gu, ' ').trim() : '');
	const doi = text('DOI').replace(/^https?:\/\/(?:dx\.)?doi\.org\//u, '');
	const all: Fact[] = [
		...namesOf(item['author'], from('author')),
		...TEXTS.map(([name, field]) => ({ field, value: text(name), from: from(name) })),
		{ field: 'issued', value: dayOf(item['issued']), from: from('date') },
		{ field: 'url', value: text('URL'), from: from('URL') },
		{ field: 'url', value: doi && `https://doi.org/${doi}`, from: from('DOI') }
	];
	return all.filter(({ value }) => value !== '');
}

function namesOf(authors: unknown, from: string): Fact[] {
	if (!Array.isArray(authors)) return [];
	return authors.map((author: unknown): Fact => {
		const name = new Map(Object.entries(Object(author) as object));
		const said = (part: string) => String(name.get(part) ?? '').trim();
		const family = ['dropping-particle', 'non-dropping-particle', 'family'].map(said).filter(Boolean).join(' ');
		const given = [said('given'), said('suffix')].filter(Boolean).join(', ');
		if (said('literal') || family === '' || given === '')
			return { field: 'organisation', value: said('literal') || family || given, from };
		return { field: 'author', value: `${given} ${family}`, from, person: { given, family } };
	});
}

/** "2024-5-16" of its parts. */
function dayOf(issued: unknown): string {
	const parts: unknown = Reflect.get(Object(issued) as object, 'date-parts');
	const [first]: unknown[] = Array.isArray(parts) ? parts : [];
	return Array.isArray(first) ? first.join('-') : '';
}
