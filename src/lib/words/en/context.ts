/** What the words around a number make of it: its relation, sign and record. */
import { ofEnds, unaccounted } from './accounted';
import { openBeside } from './beside';
import { changed } from './changed';
import type { Known } from './changed';
import type { Core } from '../language/core';
import { CHANGE_NOUNS, CHANGE_VERBS } from './changeWords';
import { MULTIPLES } from './numberWords';
import { qualifierBefore } from './qualifiers';
import type { Qualifier } from './qualifiers';
import { recordAfter, recordBefore } from './record';
import { notLevel } from './notLevel';
import { leftOpen } from './unsaid';
import { unproven } from './unproven';
import { continues, lowerAt } from '../language/tokens';
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
	if (core.change) {
		const open = core.doubts ? undefined : ofEnds(tokens, core);
		return withRecord(tokens, open === undefined ? core : { ...core, doubts: [open] }, floor);
	}
	const qualifier = unlessStretch(tokens, core, before, qualifierBefore(tokens, core.from, floor));
	if (
		amount?.loneOne &&
		!amount.isMeasured &&
		!amount.isMoney &&
		!qualifier &&
		!ONLY.test(lowerAt(tokens, core.from - 1))
	)
		return undefined;
	const bound = qualifier || core.doubts ? undefined : mayBound(tokens, core);
	const qualified = qualifier
		? {
				...core,
				from: qualifier.from,
				relation: core.relation ?? qualifier.relation,
				...(qualifier.doubt !== undefined && !core.doubts && { doubts: [qualifier.doubt] })
			}
		: bound === undefined
			? core
			: { ...core, doubts: [bound] };
	const moved = changed(tokens, qualified, floor, { amount, before });
	const open = moved.doubts
		? undefined
		: (leftOpen(tokens, moved) ??
			openChange(tokens, moved, before) ??
			openBeside(tokens, moved) ??
			notLevel(tokens, moved, before) ??
			unaccounted(tokens, moved, before));
	return withRecord(tokens, open === undefined ? moved : { ...moved, doubts: [open] }, floor, qualified.from);
}

/** What its words do not bind to a change, and do not prove to be none. */
function openChange(tokens: readonly Token[], moved: Core, before: Core | undefined): string | undefined {
	return moved.told === undefined && moved.value >= 0 ? unproven(tokens, moved, before) : undefined;
}

/** So few are seldom said to be more than they are. */
const FEW = 5;
const TOKENS_BETWEEN = 4;

function continuesAll(tokens: readonly Token[], from: number, to: number): boolean {
	return tokens.slice(from, to).every(({ kind }, place) => kind === 'word' && continues(tokens, from + place));
}

/** "doubled over seven years", "rose 5 percent over two years": so long it took, and no longer. */
function unlessStretch(
	tokens: readonly Token[],
	{ from, to, unit, value }: Core,
	before: Core | undefined,
	qualifier: Qualifier | undefined
): Qualifier | undefined {
	// "538,000 fewer than a year earlier": it compares the number before it.
	const isAmount = unit === 'multiple' || unit === 'share';
	if (qualifier && !isAmount && before?.to === qualifier.from && lowerAt(tokens, from - 1) === 'than') return undefined;
	if (qualifier && isComparedLevel(tokens, qualifier.from, { from, to, unit }, before)) return undefined;
	if (qualifier?.relation !== 'over' || lowerAt(tokens, qualifier.from) !== 'over') return qualifier;
	// "won three titles over two spells"
	const isFew = unit === 'count' && value <= FEW && before?.unit === 'count';
	if (isFew && qualifier.from - before.to <= TOKENS_BETWEEN && continuesAll(tokens, before.to, qualifier.from))
		return undefined;
	if (!TIMES.has(unit ?? '')) return qualifier;
	const word = lowerAt(tokens, qualifier.from - 1);
	// "the 3.1 percent increase was over 12 months"
	const isOfChange = BE.test(word) && CHANGE_NOUNS.has(lowerAt(tokens, qualifier.from - 2));
	const isStretch =
		before?.to === qualifier.from ||
		CHANGE_VERBS.has(word) ||
		CHANGE_NOUNS.has(word) ||
		MULTIPLES.has(word) ||
		isOfChange;
	return isStretch ? undefined : qualifier;
}

const BE = /^(?:is|was|were|are)$/u;
const NEAR = 20;

/** "22.48 million tonnes in the season, lower than 23.6 million tonnes last year": a level with which the one before is compared. */
function isComparedLevel(
	tokens: readonly Token[],
	first: number,
	{ from: at, to, unit }: Pick<Core, 'from' | 'to' | 'unit'>,
	before: Core | undefined
): boolean {
	const isComparison = /^(?:higher|lower|larger|bigger|smaller)$/u.test(lowerAt(tokens, first)) && first === at - 2;
	const isOld = /^(?:last|previous|earlier|previously|recorded)$/u;
	if (
		isComparison &&
		lowerAt(tokens, first - 1) === ',' &&
		[to, to + 1, to + 2].some((place) => isOld.test(lowerAt(tokens, place)))
	)
		return true;
	if (!isComparison || unit === undefined || before?.unit !== unit || first - before.to > NEAR) return false;
	const isBehind = lowerAt(tokens, first - 1) === ',' || first === before.to;
	return isBehind && tokens.slice(before.to, at).every((_, place) => continues(tokens, before.to + place));
}

/** "within three years", "a maximum sentence of five years": that may be the number itself, or the most it can be. */
function mayBound(tokens: readonly Token[], { from, unit }: Core): string | undefined {
	const before = lowerAt(tokens, from - 1);
	if (before === 'within' && TIMES.has(unit ?? '')) return doubtOf(before);
	const limit = lowerAt(tokens, from - 3);
	return before === 'of' && /^(?:maximum|minimum)$/u.test(limit) ? doubtOf(limit) : undefined;
}

const doubtOf = (word: string) => `“${word}” may make it a bound`;

const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day', 'hour', 'minute']);

/** Words after which "one" is a number: "only one visit". */
const ONLY = /^(?:only|just|exactly|than|precisely)$/u;

/** Dates take "about" and its like alone: "over 2023" is a stretch of time, and "after 2005" dates what comes after. */
function qualifiedDate(tokens: readonly Token[], core: Core, floor: number): Core {
	const qualifier = core.relation ? undefined : qualifierBefore(tokens, core.from, floor);
	return qualifier?.relation === 'about' ? { ...core, from: qualifier.from, relation: 'about' } : core;
}

/**
 * "record $240 billion", "a record high of …" belong to the number; ", the highest since 2014" stays outside its span. Behind a
 * verb of change the record stands within it: "rose by a record 20 percent".
 * @param number where the number itself begins
 */
function withRecord(tokens: readonly Token[], core: Core, floor: number, number = core.from): Core {
	const within = number > core.from ? recordBefore(tokens, number, core.from) : undefined;
	if (within) return { ...core, record: within };
	const before = recordBefore(tokens, core.from, floor);
	if (before) return { ...core, from: before.from, record: before };
	const after = recordAfter(tokens, core.to);
	return after ? { ...core, record: after } : core;
}
