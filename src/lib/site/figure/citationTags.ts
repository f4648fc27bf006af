/**
 * Tags in a page's head from which reference managers read it: Highwire Press for Zotero, Mendeley and search engines of
 * papers, Dublin Core for the rest. https://www.zotero.org/support/dev/exposing_metadata
 *
 * Zotero’s “Embedded Metadata” (2026-04) makes of them a web page of the kind “Chart”, as the files of citations have it.
 */
import { titleAway } from '../../sentences/figureStanding';
import { citedWorks } from '../../press/seal/provenance';
import { siteName } from '../../sentences/siteName';
import type { Figure, Licence } from '../../dataset/types';
import { versionOf } from '../../figure/version';

export interface MetaTag {
	readonly name: string;
	readonly content: string;
}

interface Place {
	/** Where the figure's page is; not told if it has no host. */
	readonly address: string | undefined;
	readonly licence?: Licence | undefined;
}

export function citationTags(figure: Figure, { address = '', licence }: Place): MetaTag[] {
	const title = titleAway(figure);
	const site = siteName(figure);
	const date = figure.revisions.at(-1)?.date ?? '';
	const tags = [
		['citation_title', title],
		// With a comma behind it, a family name alone: without, Zotero takes the last word for one.
		['citation_author', `${site},`],
		['citation_publisher', site],
		['citation_publication_date', date.replaceAll('-', '/')],
		['citation_online_date', date.replaceAll('-', '/')],
		['citation_language', 'en'],
		['citation_public_url', address],
		...figure.topics.map((topic) => ['citation_keywords', topic] as const),
		// By itself Zotero would make a journal article of a page with these tags, or a data set.
		['z:itemType', 'webpage'],
		// Else it would take the source of the words for the name of the site.
		['prism.publicationName', site],
		['DC.title', title],
		['DC.creator', site],
		['DC.publisher', site],
		['DC.date', date],
		['DC.language', 'en'],
		['DC.identifier', address],
		// Zotero takes the first one for the kind of page.
		['DC.type', 'Chart'],
		['DC.type', 'Dataset'],
		['DC.type', 'StillImage'],
		...citedWorks(figure).map((work) => ['DC.source', work] as const),
		['DC.rights', [...new Set(figure.sources.map(({ rights }) => rights))].join(' ')],
		['DCTERMS.license', licence?.url ?? ''],
		['DCTERMS.hasVersion', String(versionOf(figure))]
	] as const;
	return tags.filter(([, content]) => content !== '').map(([name, content]) => ({ name, content }));
}
