/** What words around a number make of it as a change: “rose 5 percent”, “a decline of 5 percent”, “an $8 billion loss”. */
import { unitOf } from '../../quantity/unit';
import type { Core } from '../language/core';
import { lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';
import { parseAmount } from './amount';
import type { Amount } from './amount';
import { directionBefore, nounAfter } from './change';
import type { ChangeAfter, ChangeBefore } from './change';
import { comparisonAfter, comparisonBehindBrackets, isComparedSoon, isYearly, sharedComparison } from './comparison';
import type { ComparisonAfter } from './comparison';
import { bindsAfter, bindsBefore, kindOf } from './changeKinds';
import type { Kind } from './changeKinds';
import type { Direction } from './changeWords';
import { movesByItself } from './changeWords';
import { carriedDirection, toldInBrackets } from './goesOn';
import { governed } from './governed';
import { isGrown, mayBeGrown } from './grown';
import { meanDirection } from './headNoun';
import { isNextLevel } from './nextLevel';
import { followsBy, goesOnWith, maybeChange, standsBesideChange } from './sentenceOfChange';
import { UNSAID_DIRECTION } from './unsaid';

/** What is known of a number besides its core. */
export interface Known {
	/** Given for a single amount, which has more to it than other cores. */
	readonly amount?: Amount | undefined;
	/** The quantity before it in the text. */
	readonly before?: Core | undefined;
}

/** What was found around a number. */
interface Around {
	readonly kind: Kind;
	/** Words before it, whether or not they bind it. */
	readonly said?: ChangeBefore | undefined;
	/** The quantity before it in the text. */
	readonly earlier?: Core | undefined;
	/** The direction of the number before, where this one says the same in other words. */
	readonly goesOn?: ChangeBefore | undefined;
	readonly before?: ChangeBefore | undefined;
	readonly after?: ChangeAfter | undefined;
	readonly comparison?: ComparisonAfter | undefined;
	readonly sign?: Amount['sign'];
}

/** The number with its sign, its direction, and what its words leave open. A percentage of a change has a unit of its own. */
export function changed(tokens: readonly Token[], core: Core, floor: number, { amount, before: earlier }: Known): Core {
	const kind = kindOf(core, amount);
	const isPart = kind === 'percent' && (lowerAt(tokens, core.to) === 'of' || isShare(tokens, core.to));
	const said = isPart ? undefined : (directionBefore(tokens, core.from, floor) ?? averaged(tokens, core.from));
	if (kind === 'relative') return relative(tokens, core, said);
	const goesOn = said ? undefined : carriedDirection(tokens, core.from, earlier);
	const before =
		said && bindsBefore(kind, said) && !isGrown(tokens, core, said.verb)
			? said
			: kind === 'percent' && !isPart
				? goesOn
				: undefined;
	const noun = nounAfter(tokens, core.to) ?? (kind === 'percent' ? sharedNoun(tokens, core.to) : undefined);
	// "the 382 bushels cut last year" were harvested, where "a 500 MW cut" is one.
	const isObject = kind === 'measured' && noun?.kind === 'action' && !/^an?$/u.test(lowerAt(tokens, core.from - 1));
	const after = noun && !isObject && bindsAfter(kind, noun) ? noun : undefined;
	const comparison = after
		? undefined
		: (comparisonAfter(tokens, core.to) ??
			comparisonBehindBrackets(tokens, core.to) ??
			(kind === 'percent' || kind === 'measured' ? sharedComparison(tokens, core) : undefined));
	const around = { kind, earlier, said: said ?? goesOn, goesOn, before, after, comparison, sign: amount?.sign };
	const { told, doubts } = toldOf(tokens, core, isPart, around);
	return {
		...signed(tokens, core, floor, around),
		...(told !== undefined && { told }),
		// What is open already is one thing to look at.
		...(doubts && !core.doubts && { doubts })
	};
}

/** "growth at 16.9 percent market share": a part of all there is. */
function isShare(tokens: readonly Token[], at: number): boolean {
	return lowerAt(tokens, lowerAt(tokens, at) === 'market' ? at + 1 : at) === 'share';
}

/** "Job gains have averaged 208,000". */
function averaged(tokens: readonly Token[], from: number): ChangeBefore | undefined {
	const direction = meanDirection(tokens, from);
	return direction && { direction, kind: 'change', bound: true };
}

/** "an 18 percent and a 2 percent decline": one noun for both; it does not belong to the first, which ends where it did. */
function sharedNoun(tokens: readonly Token[], at: number): ChangeAfter | undefined {
	if (lowerAt(tokens, at) !== 'and' && lowerAt(tokens, at) !== 'or') return undefined;
	const other = parseAmount(tokens, /^an?$/u.test(lowerAt(tokens, at + 1)) ? at + 2 : at + 1);
	const noun = other?.unit === 'percent' ? nounAfter(tokens, other.to) : undefined;
	return noun && { ...noun, next: at };
}

/** "fell by half", "up a third", "a twentyfold decline". */
function relative(tokens: readonly Token[], core: Core, said: ChangeBefore | undefined): Core {
	// "has grown 65-fold"
	const isFold = lowerAt(tokens, core.to - 1).endsWith('fold');
	// "rose at twice the rate"
	const isPace = lowerAt(tokens, core.from - 1) === 'at';
	const isSaid = said && !isPace && (said.bound || (said.verb !== undefined && (isFold || movesByItself(said.verb))));
	const told = isSaid ? said.direction : directionBehind(tokens, core);
	return told === undefined ? core : { ...core, told };
}

/** "a twentyfold decline", "a quarter less likely"; "twice more likely" is no rise of twice. */
function directionBehind(tokens: readonly Token[], { unit, to }: Core): Direction | undefined {
	if (unit === 'multiple') return nounAfter(tokens, to)?.direction;
	const comparison = comparisonAfter(tokens, to);
	return unit === 'share' && comparison?.places === undefined ? comparison?.direction : undefined;
}

/** A fall is below zero, and its words belong to the number. */
function signed(tokens: readonly Token[], core: Core, floor: number, around: Around): Core {
	const { kind, said, before, after, sign } = around;
	const comparison = kind === 'percent' ? around.comparison : undefined;
	const isSigned = kind === 'percent' && sign !== undefined;
	// "a net loss of $234 million, or $1.06 per share"
	const isLossAgain =
		kind === 'money' && around.goesOn !== undefined && (around.earlier?.value ?? 0) < 0 && core.value > 0;
	if (isLossAgain && around.earlier && kindOf(around.earlier) === 'money') return { ...negated(core), direction: -1 };
	if (!before && !after && !comparison && !isSigned)
		return said && said.kind !== 'action' ? { ...core, direction: said.direction } : core;
	const direction = after?.direction ?? comparison?.direction ?? before?.direction ?? 1;
	const article =
		after && /^an?$/u.test(lowerAt(tokens, core.from - 1)) && core.from - 1 >= floor ? core.from - 1 : core.from;
	return {
		...(direction < 0 && sign === undefined && canFall(core, kind) ? negated(core) : core),
		from: before?.from ?? article,
		to: after?.next ?? comparison?.next ?? core.to,
		direction,
		unit: kind === 'percent' ? 'percent-change' : core.unit
	};
}

/** A fall by 77,000 people is no number of them below zero: what has no sign is told as it stands, with its direction. */
function canFall({ unit }: Core, kind: Kind): boolean {
	if (kind === 'percent') return true;
	return kind !== 'bare' && kind !== 'counted' && unitOf(unit ?? '')?.signed !== false;
}

/** Which way it went, where it is the size of a change; and a doubt where it may be one, or words do not say which way. */
function toldOf(tokens: readonly Token[], core: Core, isPart: boolean, around: Around): Pick<Core, 'told' | 'doubts'> {
	const { kind, said, before, after, comparison, sign } = around;
	// "was added 34 mL", where an index that added 34 points rose.
	const isAdded = kind === 'measured' && !QUOTED.test(core.unit ?? '') && before?.verb === 'added';
	const words = [after, isAdded ? undefined : before].find((found) => found && found.kind !== 'loss');
	const signedAs: Direction | undefined = sign === '+' ? 1 : sign === '−' && kind === 'percent' ? -1 : undefined;
	const told =
		words?.direction ??
		(after || before
			? undefined
			: ((around.earlier?.told && around.goesOn?.direction) ??
				movedBy(kind, said) ??
				comparedTo(kind, comparison, core.unit) ??
				toldInBrackets(tokens, core, around.earlier) ??
				signedAs));
	// "delay the rise in fees by a month": its verb may be another.
	const isFar = before?.isNoun && words === before && TIMES.has(core.unit ?? '');
	// Nothing falls by more than all there is.
	const isTooFar = told === -1 && kind === 'percent' && Math.abs(core.value) > 100;
	const open = isFar || isTooFar ? FAR_VERB : mayBeGrown(core, said?.verb) ? UNSAID_DIRECTION : undefined;
	if (told !== undefined) return { told, ...(open !== undefined && { doubts: [open] }) };
	if (isLost(tokens, core, around)) return { told: -1 };
	if (after || before) return {};
	const way = governed(tokens, core, around.earlier);
	if (way !== undefined) return { told: way };
	const isOpen =
		kind === 'points' ||
		(comparison && (kind === 'percent' || kind === 'counted')) ||
		(kind === 'percent' && (isComparedSoon(tokens, core.to) || isYearly(tokens, core.to)));
	if (isOpen) return { doubts: [UNSAID_DIRECTION] };
	if (isPart || isNextLevel(tokens, core, around.earlier)) return {};
	const beside = kind === 'percent' ? undefined : standsBesideChange(tokens, core, around.earlier);
	if (beside !== undefined) return { doubts: [beside] };
	if (kind !== 'percent' && kind !== 'measured') return {};
	if (followsBy(tokens, core)) return { doubts: [UNSAID_DIRECTION] };
	const goesOn = kind === 'percent' ? goesOnWith(tokens, core, around.earlier) : undefined;
	if (goesOn !== undefined) return { ...goesOn, told: around.earlier?.told };
	const maybe = kind === 'percent' ? maybeChange(tokens, core) : undefined;
	return {
		...(maybe?.doubt !== undefined && { doubts: [maybe.doubt] }),
		...(maybe?.direction && { told: maybe.direction })
	};
}

/** In what prices and indices move: "added 19 cents", "lost 57 points". */
const QUOTED = /^(?:point|cent)$/u;

/** "lost 99 percent of its value", "the index lost 57.58 points". */
function isLost(tokens: readonly Token[], { from, unit }: Core, { kind }: Around): boolean {
	const isLoss = /^los(?:e|es|ing|t)$/u.test(lowerAt(tokens, from - 1));
	return isLoss && (kind === 'percent' || QUOTED.test(unit ?? ''));
}

const FAR_VERB = 'the verb of its change stands far off and may be another';
const TIMES: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);
const LENGTHS: ReadonlySet<string> = new Set(['mm', 'cm', 'm', 'km', 'in', 'ft', 'yd', 'mi', 'nautical-mile']);

/** "gained $5", "fell three places": what such verbs take is the way they went, though nothing binds it to them. */
function movedBy(kind: Kind, said: ChangeBefore | undefined): Direction | undefined {
	return (kind === 'money' || kind === 'counted' || kind === 'bare') &&
		said?.verb !== undefined &&
		movesByItself(said.verb)
		? said.direction
		: undefined;
}

/** "20 cm higher", "7 points more than": faster or slower may be either. */
function comparedTo(
	kind: Kind,
	comparison: ComparisonAfter | undefined,
	unit: string | undefined
): Direction | undefined {
	const isShare = kind === 'percent' || kind === 'points';
	if (comparison?.isCounted) return comparison.direction;
	if (comparison?.ages && TIMES.has(unit ?? '')) return comparison.direction;
	const isPlace = comparison?.places === 'amounts' ? !isShare : comparison?.places && LENGTHS.has(unit ?? '');
	return kind === 'counted' || kind === 'bare' || isPlace ? undefined : comparison?.direction;
}

function negated(core: Core): Core {
	const stated = core.stated && ([-core.stated[1], -core.stated[0]] as const);
	return { ...core, value: -core.value, stated, ...(core.centre === undefined ? {} : { centre: -core.centre }) };
}
