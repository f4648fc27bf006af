/** A figure → its resolved content, plain and without cycles: what a version keeps. */
import { isRange, rangeValue } from '../../quantity/said';
import type { Interval, Quantity } from '../../quantity/types';
import type { Check, Claim, Derivation, Figure, Source } from '../types';
import type {
	FrozenCheck,
	FrozenClaim,
	FrozenContent,
	FrozenDerivation,
	FrozenInterval,
	FrozenQuantity
} from './frozen';

/**
 * Values, words and sources of a figure. What may change without a correction stays out: topics, order, headline, how the
 * quotes were matched, and where a copy of the source is kept.
 */
export function freeze(figure: Figure): FrozenContent {
	const derivations = figure.evidence.filter((evidence) => evidence.basis === 'derived');
	const claims = figure.quotes.flatMap((group) => group.claims);
	const drawn = [...claims, ...derivations];
	const checks = new Map(drawn.flatMap((evidence) => evidence.checks).map((check) => [check.id, check]));
	const content: FrozenContent = {
		title: figure.title,
		subtitle: figure.subtitle,
		...(figure.note === undefined ? {} : { note: figure.note }),
		...(figure.short === undefined ? {} : { short: figure.short }),
		...(figure.style === undefined ? {} : { style: figure.style }),
		chart: { type: figure.type, spec: figure.spec },
		evidence: figure.evidence.map(({ id }) => id),
		claims: claims.map(frozenClaim),
		...(figure.beside.length > 0 ? { beside: figure.beside.map(frozenBeside) } : {}),
		derivations: derivations.map(frozenDerivation),
		checks: [...checks.values()].map(frozenCheck),
		quotes: figure.quotes.map(({ quote: { leftOut, ...quote }, source }) => ({
			...quote,
			source: source.id,
			...(leftOut ? { leftOut: [...leftOut] } : {})
		})),
		sources: figure.sources.map(frozenSource)
	};
	return withoutUndefined(content);
}

function frozenClaim({
	basis: _,
	source,
	quote,
	checks: _checks,
	quantity,
	record,
	alsoGiven,
	...claim
}: Claim): FrozenClaim {
	const { supersededBy, ...flag } = record ?? {};
	return {
		...claim,
		history: claim.history.map(({ was, ...earlier }) => ({ ...earlier, ...(was ? { was: frozenQuantity(was) } : {}) })),
		quantity: frozenQuantity(quantity),
		source: source.id,
		quote: quote.id,
		...(record ? { record: { words: record.words, asOf: record.asOf, ...flag, supersededBy: supersededBy?.id } } : {}),
		...(alsoGiven ? { alsoGiven: frozenQuantity(alsoGiven) } : {})
	};
}

/** With its own checks: `checks` are those of what is drawn. */
function frozenBeside(claim: Claim): NonNullable<FrozenContent['beside']>[number] {
	return { ...frozenClaim(claim), checks: claim.checks.map(frozenCheck) };
}

function frozenDerivation({
	basis: _,
	checks: _checks,
	quantity,
	inputs,
	...derivation
}: Derivation): FrozenDerivation {
	return { ...derivation, quantity: frozenQuantity(quantity), inputs: inputs.map(({ id }) => id) };
}

function frozenCheck({ quantity, compared, comparedAs, computed, ...check }: Check): FrozenCheck {
	return {
		...check,
		quantity: frozenQuantity(quantity),
		...(computed ? { computed: frozenComputed(computed) } : {}),
		...(compared ? { compared: frozenInterval(compared) } : {}),
		...(comparedAs ? { comparedAs: frozenQuantity(comparedAs) } : {})
	};
}

function frozenComputed({ formula, from, pages }: NonNullable<Check['computed']>): FrozenCheck['computed'] {
	return { formula, from: [...from], ...(pages ? { pages: pages.map((page) => ({ ...page })) } : {}) };
}

function frozenSource(source: Source): FrozenContent['sources'][number] {
	const { id, title, publisher, publisherShort, issued, issuedNote, issuedInferred } = source;
	const { url, genre, language, rights } = source;
	const authors = source.authors.map((author) => ({ ...author }));
	const { sha256, length } = source.text;
	return {
		id,
		title,
		authors,
		publisher,
		publisherShort,
		issued,
		issuedNote,
		issuedInferred,
		url,
		genre,
		language,
		rights,
		text: { sha256, length }
	};
}

function frozenQuantity({ value, interval, unit, middleKept, ...quantity }: Quantity): FrozenQuantity {
	const { id, dimension, factor, discrete, signed } = unit;
	const isSaid = middleKept || !isRange(quantity) || value !== rangeValue(interval, quantity.precision);
	return {
		...(isSaid ? { value } : {}),
		...quantity,
		unit: { id, dimension, factor, discrete, signed },
		interval: frozenInterval(interval)
	};
}

function frozenInterval({ lower, upper, lowerOpen, upperOpen }: Interval): FrozenInterval {
	return { lower: finite(lower), upper: finite(upper), lowerOpen, upperOpen };
}

function finite(bound: number): number | null {
	return Number.isFinite(bound) ? bound : null;
}

/** The same data as a file holds it: a field without a value is no field. */
function withoutUndefined<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value));
}
