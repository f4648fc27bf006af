/** A figure as the search knows it: what is searched, and what is filtered by. */
import { chartOf } from '../../charts/registry';
import type { Figure } from '../../dataset/types';
import { versionOf } from '../../figure/version';
import { BASIS_FILTER } from '../../sentences/basis';
import { startLarge, startSmall } from '../../sentences/firstLetter';
import { inHouseWords } from '../../sentences/houseWords';
import { filterName } from '../../sentences/houseStandings';
import { STANDING_FILTER } from '../../sentences/standingNames';
import { addressKey, eachFacet, FACETS, type Facet } from './address';

export interface FindingDocument {
	readonly slug: string;
	/** Its earlier slugs: pictures keep the mark that they were made with. */
	readonly aliases: readonly string[];
	/** The current one. */
	readonly version: number;
	readonly title: string;
	readonly subtitle: string;
	readonly quotes: readonly string[];
	readonly speakers: readonly string[];
	readonly topics: readonly string[];
	/** What other sources are called, who publishes them, and their words. */
	readonly others: readonly string[];
	/** The values, as the address has them. */
	readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

export interface FacetValue {
	readonly value: string;
	readonly label: string;
	/** How many figures have it. */
	readonly count: number;
}

export function findingDocument(figure: Figure): FindingDocument {
	const names = facetNames(figure);
	return {
		slug: figure.slug,
		aliases: figure.aliases,
		version: versionOf(figure),
		title: figure.title,
		subtitle: figure.subtitle,
		quotes: figure.quotes.map(({ quote }) => quote.exact),
		speakers: names.speaker.map(({ label }) => label),
		topics: figure.topics,
		others: figure.evidence
			.flatMap(({ checks }) => checks)
			.flatMap(({ label, publisher, title = '', words }) => [label, publisher, title, words]),
		facets: eachFacet((facet) => names[facet].map(({ value }) => value))
	};
}

/** Every value that some figure has, by its label; standings from the best to the worst known. */
export function facetValues(figures: readonly Figure[]): Record<Facet, FacetValue[]> {
	const all = figures.map(facetNames);
	return eachFacet((facet) => {
		const found = new Map<string, FacetValue>();
		for (const { value, label } of all.flatMap((names) => names[facet]))
			found.set(value, { value, label, count: (found.get(value)?.count ?? 0) + 1 });
		return [...found.values()].sort((a, b) => a.label.localeCompare(b.label, 'en'));
	});
}

/** Values that a select of the page brings with it; a facet with more is filled when a reader begins to look. */
const VALUES_AT_ONCE = 40;

/** The values that come with the page, and the facets whose values come later. */
export function facetValuesAtOnce(figures: readonly Figure[]): {
	readonly values: Record<Facet, readonly FacetValue[]>;
	readonly later: readonly Facet[];
} {
	const values = facetValues(figures);
	const later = FACETS.filter((facet) => values[facet].length > VALUES_AT_ONCE);
	return { values: eachFacet((facet) => (later.includes(facet) ? [] : values[facet])), later };
}

type FacetName = Omit<FacetValue, 'count'>;

function facetNames(figure: Figure): Record<Facet, FacetName[]> {
	const named = (labels: readonly string[], labelOf = (label: string) => label) =>
		[...new Set(labels)].map((label) => ({ value: addressKey(label), label: labelOf(label) }));
	const { style } = figure;
	return {
		topic: named(figure.topics),
		basis: named(
			figure.evidence.map(({ basis }) => BASIS_FILTER[basis]),
			(label) => startLarge(inHouseWords(startSmall(label), style))
		),
		standing: named([STANDING_FILTER[figure.standing]], () => filterName(figure.standing, style)),
		speaker: named(figure.quotes.map(({ quote }) => quote.speaker.name)),
		type: [{ value: figure.type, label: chartOf(figure).name }],
		source: figure.sources.map(({ id, title }) => ({ value: id, label: title }))
	};
}
