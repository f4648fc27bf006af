/** Which figures fit what is wanted, how many each other choice would give, and the ways back from nothing. Pure. */
import { eachFacet, FACETS, type Facet, type Wanted } from './address';
import type { FindingDocument } from './document';

/** Slugs that the words found; undefined where no words are given. */
export type Hits = { has(slug: string): boolean } | undefined;

export function fitting(documents: readonly FindingDocument[], { facets }: Wanted, hits: Hits): FindingDocument[] {
	return documents.filter((document) => fits(document, facets, hits));
}

/** For each value of each facet, how many figures there would be if it were chosen and the rest stayed. */
export function countChoices(
	documents: readonly FindingDocument[],
	{ facets }: Wanted,
	hits: Hits
): Record<Facet, ReadonlyMap<string, number>> {
	return eachFacet((facet) => {
		const others = { ...facets, [facet]: '' };
		const counts = new Map<string, number>();
		for (const document of documents)
			if (fits(document, others, hits))
				for (const value of document.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
		return counts;
	});
}

/** One condition of those that together fit nothing: what is found without it. */
export interface WayBack {
	readonly without: Facet | 'q';
	readonly count: number;
}

/** Dropping one condition at a time, the most helpful first; those that still find nothing are left out. */
export function waysBack(documents: readonly FindingDocument[], wanted: Wanted, hits: Hits): WayBack[] {
	const ways: WayBack[] = FACETS.filter((facet) => wanted.facets[facet] !== '').map((facet) => ({
		without: facet,
		count: fitting(documents, { ...wanted, facets: { ...wanted.facets, [facet]: '' } }, hits).length
	}));
	if (hits) ways.push({ without: 'q', count: fitting(documents, wanted, undefined).length });
	return ways.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

function fits(document: FindingDocument, facets: Wanted['facets'], hits: Hits): boolean {
	if (hits && !hits.has(document.slug)) return false;
	return FACETS.every((facet) => facets[facet] === '' || document.facets[facet].includes(facets[facet]));
}
