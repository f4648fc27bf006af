/**
 * Tags in a page's head from which reference managers read it: Highwire Press for Zotero, Mendeley and search engines of
 * papers, Dublin Core for the rest. https://www.zotero.org/support/dev/exposing_metadata
 */
import { citationWords, titleAway } from '../charts/marks/words';
import { MAKER } from '../export/provenance';
import type { Figure } from '../dataset/types';
import { versionOf } from '../figure/sourceLine';

export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

/**
 * No author is named: those programs cut a name that is an institution's into given and family name. They show the
 * publisher instead.
 * @param address where the figure's page is; not told if it has no host
 */
export function citationTags(figure: Figure, address: string | undefined): MetaTag[] {
	const title = titleAway(figure);
	const date = figure.revisions.at(-1)?.date ?? '';
	const tags = [
		['citation_title', title],
		['citation_publisher', MAKER],
		['citation_publication_date', date.replaceAll('-', '/')],
		['citation_online_date', date.replaceAll('-', '/')],
		['citation_language', 'en'],
		['citation_public_url', address ?? ''],
		...figure.topics.map((topic) => ['citation_keywords', topic] as const),
		['DC.title', title],
		['DC.publisher', MAKER],
		['DC.date', date],
		['DC.language', 'en'],
		['DC.identifier', address ?? ''],
		['DC.type', 'Dataset'],
		['DC.type', 'StillImage'],
		...figure.sources.map((source) => ['DC.source', `${citationWords(source)}, ${source.url}`] as const),
		['DCTERMS.hasVersion', String(versionOf(figure))]
	] as const;
	return tags.filter(([, content]) => content !== '').map(([name, content]) => ({ name, content }));
}
