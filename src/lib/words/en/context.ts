/** What the words around a number make of it: its relation, sign and record. */
import { changed } from './changed';
import type { Known } from './changed';
import type { Core } from '../language/core';
import { qualifierBefore } from './qualifiers';
import { recordAfter, recordBefore } from './record';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/**
 * Asks the words around a number: qualifiers, change words, records. Undefined if the number is none after all ("one" as
 * a pronoun).
 */
export function withContext(
	tokens: readonly Token[],
	core: Core,
	floor: number,
	{ amount, before }: Known = {}
): Core | undefined {
	if (core.unit === 'rank') return core;
	if (core.unit === 'date') return qualifiedDate(tokens, core, floor);
	if (core.change) return withRecord(tokens, core, floor);
	const qualifier = qualifierBefore(tokens, core.from, floor);
	if (
		amount?.loneOne &&
		!amount.isMeasured &&
		!amount.isMoney &&
		!qualifier &&
		!ONLY.test(lowerAt(tokens, core.from - 1))
	)
		return undefined;
	const qualified = qualifier ? { ...core, from: qualifier.from, relation: core.relation ?? qualifier.relation } : core;
	return withRecord(tokens, changed(tokens, qualified, floor, { amount, before }), floor);
}

/** Words after which "one" is a number: "only one visit". */
const ONLY = /^(?:only|just|exactly|than|precisely)$/u;

/** Dates take "about" and its like alone: "over 2023" is a stretch of time, and "after 2005" dates what comes after. */
function qualifiedDate(tokens: readonly Token[], core: Core, floor: number): Core {
	const qualifier = core.relation ? undefined : qualifierBefore(tokens, core.from, floor);
	return qualifier?.relation === 'about' ? { ...core, from: qualifier.from, relation: 'about' } : core;
}

/** "record $240 billion", "a record high of …" belong to the number; ", the highest since 2014" stays outside its span. */
function withRecord(tokens: readonly Token[], core: Core, floor: number): Core {
	const before = recordBefore(tokens, core.from, floor);
	if (before) return { ...core, from: before.from, record: before };
	const after = recordAfter(tokens, core.to);
	return after ? { ...core, record: after } : core;
}
