/** A published version → a figure that can be drawn again. Values, words and sources are the version's own. */
import { withStyle } from '../../quantity/houseStyle';
import { isRange, rangeValue } from '../../quantity/said';
import type { HouseStyle, Interval, Quantity } from '../../quantity/types';
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
	const { style } = content;
	const quantityOf: Thawing = (frozen) => withStyle(thawedQuantity(frozen), style);
	const checks = content.checks.map((check) => thawedCheck(check, quantityOf));
	const atHand = new Map(known.map((source) => [source.id, source]));
	const sources = new Map(
		content.sources.map((source) => [source.id, inStyle(atHand.get(source.id) ?? thawedSource(source), style)])
	);
	const quotes = new Map(content.quotes.map(({ source, ...quote }) => [`${source} ${quote.id}`, quote]));
	const claims = new Map(
		content.claims.map((claim) => [
			claim.id,
			thawedClaim(claim, {
				source: needed(sources.get(claim.source), claim.source),
				quote: needed(quotes.get(`${claim.source} ${claim.quote}`), claim.quote),
				checks: checks.filter(({ of }) => of === claim.id),
				quantityOf
			})
		])
	);
	const derivations = content.derivations.map(({ quantity, inputs, ...derivation }): Derivation => ({
		...derivation,
		basis: 'derived',
		quantity: quantityOf(quantity),
		inputs: inputs.map((id) => needed(claims.get(id), id)),
		checks: checks.filter(({ of }) => of === derivation.id)
	}));
	const byId = new Map<string, Evidence>([...claims, ...derivations.map((of): [string, Evidence] => [of.id, of])]);
	const evidence = content.evidence.map((id) => needed(byId.get(id), id));
	// A version never says what became of it later: `versions.json` does.
	const { note: _, short: _short, style: _style, headline: _headline, withdrawn: _withdrawn, ...current } = figure;
	return {
		...current,
		title: content.title,
		subtitle: content.subtitle,
		...(content.note === undefined ? {} : { note: content.note }),
		...(content.short === undefined ? {} : { short: content.short }),
		...(style === undefined ? {} : { style }),
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
				checks: own.map((check) => thawedCheck(check, quantityOf)),
				quantityOf
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

type Thawing = (frozen: FrozenQuantity) => Quantity;

function thawedClaim(
	{ source: _, quote: _quote, quantity, record, alsoGiven, ...claim }: FrozenClaim,
	{ quantityOf, ...linked }: { source: Source; quote: Quote; checks: readonly Check[]; quantityOf: Thawing }
): Claim {
	return {
		...claim,
		history: claim.history.map(({ was, ...earlier }) => ({ ...earlier, ...(was ? { was: quantityOf(was) } : {}) })),
		basis: 'stated',
		quantity: quantityOf(quantity),
		...linked,
		...(record
			? { record: { ...record, supersededBy: linked.checks.find(({ id }) => id === record.supersededBy) } }
			: {}),
		...(alsoGiven ? { alsoGiven: quantityOf(alsoGiven) } : {})
	};
}

function thawedCheck({ quantity, compared, comparedAs, ...check }: FrozenCheck, quantityOf: Thawing): Check {
	return {
		...check,
		quantity: quantityOf(quantity),
		...(compared ? { compared: thawedInterval(compared) } : {}),
		...(comparedAs ? { comparedAs: quantityOf(comparedAs) } : {})
	};
}

function inStyle({ style: _, ...source }: Source, style: HouseStyle | undefined): Source {
	return style ? { ...source, style } : source;
}

/** What a version does not keep of a source is what no drawing and no export of a version shows. */
function thawedSource(source: FrozenContent['sources'][number]): Source {
	return { ...source, speakers: [], match: { by: 'record' }, summary: '', claims: [], inventory: [] };
}

function thawedQuantity({ value, interval: frozen, ...quantity }: FrozenQuantity): Quantity {
	const interval = thawedInterval(frozen);
	if (value === undefined) return { ...quantity, interval, value: rangeValue(interval, quantity.precision) };
	return { ...quantity, interval, value, ...(isRange(quantity) ? { middleKept: true as const } : {}) };
}

function thawedInterval({ lower, upper, lowerOpen, upperOpen }: FrozenInterval): Interval {
	return { lower: lower ?? -Infinity, upper: upper ?? Infinity, lowerOpen, upperOpen };
}

function needed<Value>(value: Value | undefined, id: string): Value {
	if (value === undefined) throw new Error(`a version refers to “${id}”, which it does not hold`);
	return value;
}
