/**
 * What Zotero makes of a page's head, by the rules of its translators “Embedded Metadata” and “RDF” as of 2026-04
 * (zotero/translators), told anew here: which tags decide, in which order. Only what a figure's page needs.
 */

export interface HeadTag {
	readonly name: string;
	readonly content: string;
}

export interface ZoteroItem {
	readonly itemType: string;
	readonly title: string | undefined;
	/** Of a person in two parts; of an institution the last alone. */
	readonly creators: readonly { readonly firstName?: string; readonly lastName: string }[];
	readonly date: string | undefined;
	readonly websiteTitle: string | undefined;
	readonly websiteType: string | undefined;
	readonly abstractNote: string | undefined;
	readonly language: string | undefined;
	readonly rights: string | undefined;
	readonly url: string | undefined;
}

/** Prefixes that it knows by itself, of those used here; a tag’s name is the prefix, one of `.:_`, and the property. */
const PREFIXES = ['dc', 'dcterms', 'og', 'article', 'prism', 'z', 'bib', 'bibo', 'eprints', 'so'];
const ITEM_TYPES = ['artwork', 'dataset', 'document', 'journalArticle', 'report', 'webpage'];
/** Types of Dublin Core that decide, and of Open Graph. */
const DC_TYPES: Readonly<Record<string, string>> = { dataset: 'dataset', webpage: 'webpage', report: 'report' };
const OG_TYPES: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' };

/** @param tags `name` or `property`, and `content`, in the order of the page */
export function readEmbeddedMetadata(tags: readonly HeadTag[]): ZoteroItem {
	const properties = tags.flatMap(({ name, content }) => {
		const [, prefix = '', property = ''] = /^([^.:_]+)[.:_](.+)$/.exec(name) ?? [];
		const known = prefix.toLowerCase();
		const named = `${known}:${property.charAt(0).toLowerCase()}${property.slice(1)}`;
		return PREFIXES.includes(known) ? [{ name: named, content }] : [];
	});
	const first = (...names: readonly string[]) =>
		names
			.map((name) => properties.find((property) => property.name === name)?.content)
			.find((content) => content !== undefined);
	const highwire = (name: string) => tags.find((tag) => tag.name.endsWith(name))?.content;
	const itemType =
		[first('z:itemType', 'z:type')].find((type) => type !== undefined && ITEM_TYPES.includes(type)) ??
		OG_TYPES[first('og:type') ?? ''] ??
		DC_TYPES[first('dc:type', 'dcterms:type')?.toLowerCase().replaceAll(' ', '') ?? ''] ??
		(highwire('citation_title') === undefined ? 'webpage' : 'journalArticle');
	const authors = tags.filter(({ name }) => name.endsWith('citation_author')).map(({ content }) => content);
	return {
		itemType,
		title: highwire('citation_title') ?? first('dc:title', 'og:title'),
		creators: (authors.length > 0 ? authors : [first('dc:creator') ?? []].flat()).map(creatorOf),
		date:
			highwire('citation_publication_date') ??
			first('article:published_time', 'dc:date', 'dcterms:date', 'dcterms:issued'),
		websiteTitle: first('prism:publicationName', 'dc:source', 'dcterms:source') ?? first('og:site_name'),
		websiteType: first('dc:type', 'dcterms:type'),
		abstractNote: first('og:description'),
		language: highwire('citation_language') ?? first('dc:language'),
		rights: first('dc:rights', 'dcterms:rights'),
		url: highwire('citation_public_url') ?? first('og:url')
	};
}

/** A name with a comma is parted there, any other before its last word. Marks at its ends are no part of it. */
function creatorOf(name: string): ZoteroItem['creators'][number] {
	const clean = name.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
	if (name.includes(',')) {
		const [lastName = '', firstName] = clean.split(/, ?/);
		return { lastName, ...(firstName === undefined ? {} : { firstName }) };
	}
	const space = clean.lastIndexOf(' ');
	return { lastName: clean.slice(space + 1), firstName: clean.slice(0, Math.max(0, space)) };
}
