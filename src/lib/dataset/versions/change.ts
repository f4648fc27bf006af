/**
 * What sets a figure apart from its last version: words and data that a person wrote otherwise, or only what the program now
 * makes of the same words and data. The first needs a new version; the second does not, and the version keeps what it said.
 */
import { fingerprintOf } from '../canonicalJson';
import type { Difference } from '../types';
import { differencesOf } from './differences';
import type { FrozenCheck, FrozenClaim, FrozenContent, FrozenDerivation, FrozenQuantity } from './frozen';

export type Change =
	| { readonly by: 'nobody' }
	/** `differences` are empty where only the traits of a unit differ: it is the same unit by its id. */
	| { readonly by: 'program'; readonly differences: readonly Difference[] }
	| { readonly by: 'people'; readonly differences: readonly Difference[] };

/** @param before the content of the last version, as it is written @param now what the figure draws today */
export function changeOf(before: FrozenContent, now: FrozenContent): Change {
	if (fingerprintOf(before) === fingerprintOf(now)) return { by: 'nobody' };
	const differences = contentDifferences(before, now);
	const isWritten = fingerprintOf(writtenPart(before)) !== fingerprintOf(writtenPart(now));
	return { by: isWritten ? 'people' : 'program', differences };
}

/** Field by field; a unit is the same by its id. */
export function contentDifferences(before: FrozenContent, now: FrozenContent): Difference[] {
	return differencesOf(asCompared(before), asCompared(now));
}

/**
 * The same with each unit as its id, since what the program knows of a unit is not what was published; and without “reported”,
 * for which the nature of a claim was taken once where nobody had said it.
 */
function asCompared(content: FrozenContent): unknown {
	return JSON.parse(JSON.stringify(content), (name, value: unknown) => {
		if (name === 'nature' && value === 'reported') return undefined;
		return name === 'unit' ? unitId(value) : value;
	});
}

function unitId(unit: unknown): unknown {
	return typeof unit === 'object' && unit !== null && 'id' in unit ? unit.id : unit;
}

/** What people write, in an order of its own: without all that the program reads, derives, finds, judges or puts in order. */
function writtenPart({
	evidence: _,
	beside: _beside,
	claims,
	derivations,
	checks,
	quotes,
	sources,
	...rest
}: FrozenContent): unknown {
	return plain({
		...rest,
		claims: byId(claims).map(writtenClaim),
		derivations: byId(derivations).map(writtenDerivation),
		checks: byId(checks).map(writtenCheck),
		quotes: byId(quotes),
		sources: byId(sources)
	});
}

/** Where words stand, and what they are called, is found; an earlier value is written; “reported” may have been taken. */
function writtenClaim({
	standing: _,
	alsoWords: _also,
	nature,
	quantity,
	record,
	alsoGiven,
	history,
	...claim
}: FrozenClaim): unknown {
	return {
		...claim,
		nature: nature === 'reported' ? undefined : nature,
		history: history.map(({ was, ...earlier }) => ({ ...earlier, value: was?.value })),
		quantity: writtenQuantity(quantity),
		record: record && { words: record.words, asOf: record.asOf },
		alsoGiven: alsoGiven && writtenQuantity(alsoGiven)
	};
}

function writtenDerivation({
	standing: _,
	quantity: _quantity,
	formula: _formula,
	...rest
}: FrozenDerivation): unknown {
	return rest;
}

/**
 * A reason that a person wrote cannot be told from one that was found; so it counts as found. How a number follows from its
 * words was written before versions kept it.
 */
function writtenCheck({
	verdict: _,
	reason: _reason,
	because: _because,
	compared: _compared,
	comparedAs: _as,
	...rest
}: FrozenCheck): unknown {
	const { quantity, computed, ...check } = rest;
	return computed ? { ...check, from: computed.from } : { ...check, quantity: writtenQuantity(quantity) };
}

/** Bounds are written where the words state them, or where an editor overrides the rule; then a middle is found. */
function writtenQuantity({
	value,
	unit,
	of,
	relation,
	interval,
	precision,
	intervalReason,
	read
}: FrozenQuantity): unknown {
	const isBetween = relation === 'between';
	return {
		unit: unit.id,
		of,
		relation,
		precision,
		intervalReason,
		read,
		value: isBetween ? undefined : value,
		interval: isBetween || intervalReason !== undefined ? interval : undefined
	};
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
	return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** As a file holds it: a field without a value is no field. */
function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}
