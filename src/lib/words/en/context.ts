/** What the words around a number make of it: its relation, sign and record. */
import type { Amount } from './amount';
import { comparisonAfter, directionBefore, nounAfter } from './change';
import type { ChangeBefore } from './change';
import type { ChangeWord } from './changeWords';
import type { Core } from '../language/core';
import { qualifierBefore } from './qualifiers';
import { recordAfter, recordBefore } from './record';
import { continues, lowerAt } from '../language/tokens';
import type { Token } from '../language/tokens';

/** What is known of a number besides its core. */
interface Known {
	/** Given for a single amount, which has more to it than other cores. */
	readonly amount?: Amount;
	/** The quantity before it in the text. */
	readonly before?: Core | undefined;
}

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

type Kind = 'percent' | 'points' | 'money' | 'counted' | 'measured' | 'bare' | 'relative';

const KINDS: Record<string, Kind> = {
	percent: 'percent',
	'percentage-point': 'points',
	count: 'counted',
	year: 'counted',
	month: 'counted',
	week: 'counted',
	day: 'counted',
	hour: 'counted',
	minute: 'counted',
	second: 'counted',
	share: 'relative',
	multiple: 'relative'
};

/** A unit that the table does not have is still a measure: "fell 20 cm". */
function kindOf({ unit }: Core, amount?: Amount): Kind {
	if (unit === undefined) return amount?.isMeasured ? 'measured' : 'bare';
	return KINDS[unit] ?? (/^[A-Z]{3}(?:-per-.*)?$/u.test(unit) ? 'money' : 'measured');
}

/** "rose 5 percent", "a decline of 5 percent", "an $8 billion loss": sign, and percent as a change. */
function changed(tokens: readonly Token[], core: Core, floor: number, { amount, before: earlier }: Known): Core {
	const kind = kindOf(core, amount);
	if (kind === 'relative') return core;
	const isPart = kind === 'percent' && lowerAt(tokens, core.to) === 'of';
	const words = isPart ? undefined : directionBefore(tokens, core.from, floor);
	const goesOn = words ? undefined : carriedDirection(tokens, core.from, earlier);
	const before = words && bindsBefore(kind, words) ? words : kind === 'percent' && !isPart ? goesOn : undefined;
	const noun = nounAfter(tokens, core.to);
	const after = noun && bindsAfter(kind, noun) ? noun : undefined;
	const comparison = kind === 'percent' && !after ? comparisonAfter(tokens, core.to) : undefined;
	const isSigned = kind === 'percent' && amount?.sign !== undefined;
	const said = (words && words.kind !== 'action' ? words.direction : undefined) ?? goesOn?.direction;
	if (!before && !after && !comparison && !isSigned) return said === undefined ? core : { ...core, direction: said };
	const direction = after?.direction ?? comparison?.direction ?? before?.direction ?? 1;
	const article =
		after && /^an?$/u.test(lowerAt(tokens, core.from - 1)) && core.from - 1 >= floor ? core.from - 1 : core.from;
	return {
		...(direction < 0 && amount?.sign === undefined ? negated(core) : core),
		from: before?.from ?? article,
		to: after?.next ?? comparison?.next ?? core.to,
		direction,
		unit: kind === 'percent' ? 'percent-change' : core.unit
	};
}

/**
 * The direction of the quantity before, where this one goes on with it: "rose 12 cents, or 0.3 percent", "exports fell by
 * 60 percent and imports by 58".
 */
function carriedDirection(tokens: readonly Token[], at: number, earlier: Core | undefined): ChangeBefore | undefined {
	if (earlier?.direction === undefined) return undefined;
	const between = tokens.slice(earlier.to, at);
	if (!between.every((_, place) => continues(tokens, earlier.to + place)) || !continues(tokens, at)) return undefined;
	const isSame = /^,? ?or$/u.test(
		between
			.map(({ lower }) => lower)
			.join(' ')
			.replace(' ,', ',')
	);
	// "and was followed by 3 percent" is another matter.
	const isAlso =
		between.at(-1)?.lower === 'by' &&
		between.some(({ lower }) => /^(?:and|,)$/u.test(lower)) &&
		!/ed$/u.test(between.at(-2)?.lower ?? '');
	return isSame || isAlso ? { direction: earlier.direction, kind: 'change', bound: isAlso } : undefined;
}

function negated(core: Core): Core {
	const stated = core.stated && ([-core.stated[1], -core.stated[0]] as const);
	return { ...core, value: -core.value, stated };
}

function bindsBefore(kind: Kind, { kind: change, bound, direction }: ChangeBefore): boolean {
	switch (kind) {
		case 'percent':
		case 'points':
			return true;
		case 'money':
			return change !== 'action' && (bound || direction < 0);
		case 'measured':
			return change !== 'loss';
		default:
			return bound && change !== 'loss';
	}
}

function bindsAfter(kind: Kind, { kind: change }: ChangeWord): boolean {
	switch (kind) {
		case 'percent':
		case 'points':
			return true;
		case 'money':
			return change !== 'action';
		case 'measured':
			return change !== 'loss';
		default:
			return false;
	}
}

/** "record $240 billion", "a record high of …" belong to the number; ", the highest since 2014" stays outside its span. */
function withRecord(tokens: readonly Token[], core: Core, floor: number): Core {
	const before = recordBefore(tokens, core.from, floor);
	if (before) return { ...core, from: before.from, record: before };
	const after = recordAfter(tokens, core.to);
	return after ? { ...core, record: after } : core;
}
