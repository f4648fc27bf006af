/** What a page says of the work it holds: `citation_*`, JSON-LD, Dublin Core, Open Graph, and HTML itself, in this order. */
import type { Fact, Field } from '../types';
import { jsonLdFacts } from './jsonLd';

type Names = readonly (readonly [name: string, field: Field])[];

/** As Google Scholar and Zotero read them. */
const CITATION: Names = [
	['citation_title', 'title'],
	['citation_author', 'author'],
	['citation_author_institution', 'organisation'],
	['citation_journal_title', 'publisher'],
	['citation_publisher', 'publisher'],
	['citation_technical_report_institution', 'publisher'],
	['citation_publication_date', 'issued'],
	['citation_date', 'issued'],
	['citation_online_date', 'issued'],
	['citation_language', 'language'],
	['citation_abstract_html_url', 'url'],
	['citation_public_url', 'url']
];
const DUBLIN_CORE: Names = [
	['title', 'title'],
	['creator', 'author'],
	['publisher', 'publisher'],
	['issued', 'issued'],
	['date.issued', 'issued'],
	['date', 'issued'],
	['language', 'language'],
	['identifier', 'url'],
	['license', 'licence'],
	['rights', 'licence'],
	['description', 'description']
].flatMap(([name, field]) => ['dc', 'dcterms'].map((prefix) => [`${prefix}.${name}`, field] as [string, Field]));
const OPEN_GRAPH: Names = [
	['og:title', 'title'],
	['article:author', 'author'],
	['og:site_name', 'publisher'],
	['article:published_time', 'issued'],
	['og:locale', 'language'],
	['og:url', 'url'],
	['og:description', 'description']
];
const PLAIN: Names = [
	['author', 'author'],
	['byl', 'author'],
	['publisher', 'publisher'],
	['date', 'issued'],
	['pubdate', 'issued'],
	['description', 'description']
];

/** What a document says of itself, each as it is written there. */
export function factsOf(document: Document): Fact[] {
	const metas = [...document.querySelectorAll('meta')].map((meta) => ({
		name: (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').trim(),
		value: clean(meta.getAttribute('content'))
	}));
	const named = (names: Names): Fact[] =>
		names.flatMap(([name, field]) =>
			metas
				.filter((meta) => meta.name.toLowerCase() === name && meta.value !== '')
				.map(({ name: from, value }) => ({ field, value, from }))
		);
	const facts = [
		...named(CITATION),
		...jsonLdFacts(
			[...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '')
		),
		...named(DUBLIN_CORE),
		...named(OPEN_GRAPH),
		...named(PLAIN),
		...ownFacts(document)
	];
	const meant = facts.filter(({ field, value }) => isMeant(field, value));
	const publishers = new Set(meant.filter(({ field }) => field === 'publisher').map(({ value }) => value));
	// Some pages are all titled by their site: what else they are called is believed before.
	const isOfSite = ({ field, value }: Fact) => field === 'title' && publishers.has(value);
	return [...meant.filter((fact) => !isOfSite(fact)), ...meant.filter(isOfSite)];
}

function ownFacts(document: Document): Fact[] {
	const own: readonly (readonly [Field, string | null | undefined, string])[] = [
		['title', document.querySelector('title')?.textContent, '<title>'],
		['language', document.documentElement.getAttribute('lang'), '<html lang>'],
		['url', document.querySelector('link[rel="canonical"]')?.getAttribute('href'), '<link rel=canonical>'],
		['licence', document.querySelector('a[rel~="license"], link[rel~="license"]')?.getAttribute('href'), 'rel=license']
	];
	return own.flatMap(([field, value, from]) => (clean(value) === '' ? [] : [{ field, value: clean(value), from }]));
}

function clean(value: string | null | undefined): string {
	return (value ?? '').replace(/\s+/gu, ' ').trim();
}

/** An address under “author” is a profile, a DOI under “identifier” no address, “en_GB” a language in another writing. */
function isMeant(field: Field, value: string): boolean {
	if (field === 'author') return !/^https?:/u.test(value);
	return field !== 'url' || /^https?:\/\//u.test(value);
}
