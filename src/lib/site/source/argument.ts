/** A source's page as its argument: the quoted words in their order, each with the figures that draw them. */
import type { Claim, Figure, Source } from '../../dataset/types';
import { evidenceWords, valueWords } from '../../sentences/evidence';
import { standingLine } from '../../sentences/standing';
import { isDisputed } from '../../sentences/standingNames';
import { briefView, type BriefView } from '../figure/briefView';
import { quoteView, type QuoteView } from '../figure/quoteView';

export interface Step {
	readonly quote: QuoteView;
	/** Figures that these words are the first of. */
	readonly figures: readonly BriefView[];
	/** Figures above that draw these words too. */
	readonly above: readonly { readonly slug: string; readonly title: string }[];
}

/** The quotes of a source in the order of its text; what no figure draws stands in the list of claims alone. */
export function argumentOf(source: Source, figures: readonly Figure[]): Step[] {
	const shown = new Set<Figure>();
	return [...quotesInOrder(source)].flatMap(([, claims]) => {
		const [first] = claims;
		const ids = new Set(claims.map(({ id }) => id));
		const drawing = figures.filter((figure) =>
			figure.evidence.some(({ basis, id }) => basis === 'stated' && ids.has(id))
		);
		if (!first || drawing.length === 0) return [];
		const fresh = drawing.filter((figure) => !shown.has(figure));
		const above = drawing.filter((figure) => shown.has(figure)).map(({ slug, title }) => ({ slug, title }));
		for (const figure of fresh) shown.add(figure);
		return [{ quote: quoteView(first.quote, source, claims), figures: fresh.map(briefView), above }];
	});
}

function quotesInOrder({ claims }: Source): Map<string, Claim[]> {
	const quotes = new Map<string, Claim[]>();
	const sorted = [...claims].sort((a, b) => a.quote.start - b.quote.start);
	for (const claim of sorted) quotes.set(claim.quote.id, [...(quotes.get(claim.quote.id) ?? []), claim]);
	return quotes;
}

export interface DisputedClaim {
	readonly id: string;
	readonly value: string;
	/** "Russia’s trade with China, 2023". */
	readonly what: string;
	/** "Disputed: China counts $240.1 bn, Russia $227 bn". */
	readonly standing: string;
	readonly caveat: string;
}

/** What other sources say otherwise, in the order of the text. */
export function disputedIn({ claims }: Source): DisputedClaim[] {
	return claims
		.filter(({ standing }) => isDisputed(standing))
		.map((claim) => ({
			id: claim.id,
			value: valueWords(claim),
			what: evidenceWords(claim),
			standing: standingLine(claim),
			caveat: claim.caveat ?? ''
		}));
}
