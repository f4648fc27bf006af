/** `/desk/known.json`: what the site says of the articles that it quotes, as far as the desk tells it of a text that is pasted. */
import type { Claim, Figure, Source } from '../../dataset/types';
import { claimWords, valueWords } from '../../sentences/evidence';
import { standingLine } from '../../sentences/standing';
import { isDisputed } from '../../sentences/standingNames';
import { citedSource } from './citedSource';
import type { KnownList } from './known';

/** @param figures those that stand in lists */
export function knownList(sources: readonly Source[], figures: readonly Figure[]): KnownList {
	const drawing = figuresByClaim(figures);
	return {
		sources: sources.map((source) => ({
			id: source.id,
			title: source.title,
			cited: citedSource(source),
			sha256: source.text.sha256
		})),
		claims: sources.flatMap(({ id, claims }) =>
			claims.map((claim) => ({
				source: id,
				quote: claim.quote.exact,
				words: claimWords(claim),
				value: valueWords(claim),
				standing: standingLine(claim),
				...(claim.caveat === undefined ? {} : { caveat: claim.caveat }),
				figures: drawing.get(claim.id) ?? []
			}))
		),
		figures: figures.map(({ slug, title, standing, sources: of }) => ({
			slug,
			title,
			isDisputed: isDisputed(standing),
			sources: of.map(({ id }) => id)
		}))
	};
}

/** Id of a claim → slugs of the figures that draw it, or something computed from it. */
function figuresByClaim(figures: readonly Figure[]): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const { slug, evidence } of figures) {
		const stated = evidence.flatMap((of): readonly Claim[] => (of.basis === 'derived' ? of.inputs : [of]));
		for (const id of new Set(stated.map((claim) => claim.id))) found.set(id, [...(found.get(id) ?? []), slug]);
	}
	return found;
}
