/** A published version → a figure that can be drawn again. Values, words and sources are the version's own. */
import type { Interval, Quantity } from '../../quantity/types';
import type { Check, Claim, Derivation, Evidence, Figure, Quote, Source } from '../types';
import { worstStanding } from '../stages/verdict';
import type { FigureVersion, FrozenCheck, FrozenClaim, FrozenContent, FrozenInterval, FrozenQuantity } from './frozen';

/**
 * The figure as it was published; `figure` is what it is now, and gives what versions do not keep (topics, place).
 * `spec` is the version's chart, as the chart's schema reads it.
 * @param known sources that are at hand whole, for the same ones of the version: of others there is what the version keeps
 * @throws {Error} if a reference within the version leads nowhere; the fingerprint of a validated version excludes it
 */
export function thaw(
	version: FigureVersion,
	spec: unknown,
	figure: Omit<Figure, 'versions'>,
	known: readonly Source[] = []
): Figure {
	const { content } = version;
	const checks = content.checks.map(thawedCheck);
	const atHand = new Map(known.map((source) => [source.id, source]));
	const sources = new Map(content.sources.map((source) => [source.id, atHand.get(source.id) ?? thawedSource(source)]));
	const quotes = new Map(content.quotes.map(({ source, ...quote }) => [`${source} ${quote.id}`, quote]));
	const claims = new Map(
		content.claims.map((claim) => [
			claim.id,
			thawedClaim(claim, {
				source: needed(sources.get(claim.source), claim.source),
				quote: needed(quotes.get(`${claim.source} ${claim.quote}`), claim.quote),
				checks: checks.filter(({ of }) => of === claim.id)
			})
		])
	);
	const derivations = content.derivations.map(({ quantity, inputs, ...derivation }): Derivation => ({
		...derivation,
		basis: 'derived',
		quantity: thawedQuantity(quantity),
		inputs: inputs.map((id) => needed(claims.get(id), id)),
		checks: checks.filter(({ of }) => of === derivation.id)
	}));
	const byId = new Map<string, Evidence>([...claims, ...derivations.map((of): [string, Evidence] => [of.id, of])]);
	const evidence = content.evidence.map((id) => needed(byId.get(id), id));
	// A version never says what became of it later: `versions.json` does.
	const { note: _, short: _short, headline: _headline, withdrawn: _withdrawn, ...current } = figure;
	return {
		...current,
		title: content.title,
		subtitle: content.subtitle,
		...(content.note === undefined ? {} : { note: content.note }),
		...(content.short === undefined ? {} : { short: content.short }),
		type: content.chart.type,
		spec,
		evidence,
		quotes: content.quotes.map(({ source, ...quote }) => ({
			quote: needed(quotes.get(`${source} ${quote.id}`), quote.id),
			source: needed(sources.get(source), source),
			claims: [...claims.values()].filter((claim) => claim.source.id === source && claim.quote.id === quote.id)
		})),
		beside: (content.beside ?? []).map(({ checks: own, ...claim }) =>
			thawedClaim(claim, {
				source: needed(sources.get(claim.source), claim.source),
				quote: needed(quotes.get(`${claim.source} ${claim.quote}`), claim.quote),
				checks: own.map(thawedCheck)
			})
		),
		sources: [...sources.values()],
		status: 'published',
		revisions: figure.revisions.slice(0, version.number),
		asOf: version.revision.date,
		standing: worstStanding(evidence.map(({ standing }) => standing)),
		versions: []
	};
}

function thawedClaim(
	{ source: _, quote: _quote, quantity, record, alsoGiven, ...claim }: FrozenClaim,
	linked: { source: Source; quote: Quote; checks: readonly Check[] }
): Claim {
	return {
		...claim,
		history: claim.history.map(({ was, ...earlier }) => ({ ...earlier, ...(was ? { was: thawedQuantity(was) } : {}) })),
		basis: 'stated',
		quantity: thawedQuantity(quantity),
		...linked,
		...(record
			? { record: { ...record, supersededBy: linked.checks.find(({ id }) => id === record.supersededBy) } }
			: {}),
		...(alsoGiven ? { alsoGiven: thawedQuantity(alsoGiven) } : {})
	};
}

function thawedCheck({ quantity, compared, comparedAs, ...check }: FrozenCheck): Check {
	return {
		...check,
		quantity: thawedQuantity(quantity),
		...(compared ? { compared: thawedInterval(compared) } : {}),
		...(comparedAs ? { comparedAs: thawedQuantity(comparedAs) } : {})
	};
}

/** What a version does not keep of a source is what no drawing and no export of a version shows. */
function thawedSource(source: FrozenContent['sources'][number]): Source {
	return { ...source, speakers: [], match: { by: 'record' }, summary: '', claims: [], inventory: [] };
}

function thawedQuantity({ interval, ...quantity }: FrozenQuantity): Quantity {
	return { ...quantity, interval: thawedInterval(interval) };
}

function thawedInterval({ lower, upper, lowerOpen, upperOpen }: FrozenInterval): Interval {
	return { lower: lower ?? -Infinity, upper: upper ?? Infinity, lowerOpen, upperOpen };
}

function needed<Value>(value: Value | undefined, id: string): Value {
	if (value === undefined) throw new Error(`a version refers to “${id}”, which it does not hold`);
	return value;
}
