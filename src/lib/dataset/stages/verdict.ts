/** What an independent source's number says about a claim. A person picks checks and assumptions; this computes the rest. */
import { parseDate, parseDateSpan } from '../../quantity/date';
import { formatQuantity } from '../../quantity/format';
import { makeInterval, overlaps } from '../../quantity/interval';
import type { Interval, Quantity } from '../../quantity/types';
import { convertInterval, monthsFromDays } from '../../quantity/unit';
import type { CheckDraft, EvidenceDraft } from './drafts';
import type { Period, Standing, Verdict } from '../types';

export interface Judgement {
	readonly verdict: Verdict;
	readonly reason?: string;
	/** The check's interval in the unit of what is checked, where comparable. */
	readonly compared?: Interval;
}

/**
 * Comparable if subject, measure and period are the same, or a recorded assumption makes them so: then intervals that
 * overlap agree and others differ. Otherwise a later, higher value supersedes a record; the rest is not comparable.
 */
export function judge(evidence: EvidenceDraft, check: CheckDraft): Judgement {
	const differences = differencesOf(evidence, check);
	const compared = inUnitOf(check.quantity, evidence.quantity);
	if (!compared)
		return notComparable(check, `in ${check.quantity.unit.id}, which does not convert to ${evidence.quantity.unit.id}`);
	if (differences.length > 0 && check.assumption === undefined) {
		if (supersedes(check, evidence, compared, differences))
			return {
				verdict: 'superseded',
				reason: check.reason ?? `${check.period.label}: ${formatQuantity(check.quantity)}, a later record`,
				compared
			};
		return notComparable(check, differences.map(({ reason }) => reason).join('; '));
	}
	const verdict = overlaps(evidence.quantity.interval, compared) ? 'agrees' : 'differs';
	return { verdict, compared, ...(check.reason === undefined ? {} : { reason: check.reason }) };
}

/** What the checks come to; superseded and not comparable ones do not count. */
export function standingOf(verdicts: readonly Verdict[]): Standing {
	const agrees = verdicts.includes('agrees');
	const differs = verdicts.includes('differs');
	if (agrees) return differs ? 'mixed' : 'supported';
	return differs ? 'contradicted' : 'unchecked';
}

const WORST_FIRST: readonly Standing[] = ['contradicted', 'mixed', 'unchecked', 'supported'];

/** The worst of several; nothing is unchecked. */
export function worstStanding(standings: readonly Standing[]): Standing {
	return WORST_FIRST.find((standing) => standings.includes(standing)) ?? 'unchecked';
}

interface Difference {
	readonly in: 'subject' | 'measure' | 'period';
	readonly reason: string;
}

/** In what a check speaks of something else than the claim. */
export function differencesOf(evidence: EvidenceDraft, check: CheckDraft): Difference[] {
	const found: Difference[] = [];
	if (check.subject !== evidence.subject)
		found.push({ in: 'subject', reason: `about another subject: ${check.subject}` });
	if (check.measure !== evidence.measure) found.push({ in: 'measure', reason: `another measure: ${check.measure}` });
	// A date is what is measured, not the period in which something was.
	const dates = evidence.quantity.unit.id === 'date' && check.quantity.unit.id === 'date';
	if (!dates && !samePeriod(evidence.period, check.period))
		found.push({ in: 'period', reason: `for another period: ${check.period.label}` });
	return found;
}

/** Dated periods are the same by their dates, undated ones by their labels. */
function samePeriod(one: Period | undefined, other: Period): boolean {
	if (!one) return false;
	if (one.date !== undefined || other.date !== undefined) return one.date === other.date;
	return one.label === other.label;
}

function supersedes(
	check: CheckDraft,
	evidence: EvidenceDraft,
	compared: Interval,
	differences: readonly Difference[]
): boolean {
	if (evidence.basis !== 'stated' || !evidence.record || differences.some((difference) => difference.in !== 'period'))
		return false;
	const then = evidence.period?.date === undefined ? undefined : parseDate(evidence.period.date);
	const later = check.period.date === undefined ? undefined : parseDateSpan(check.period.date);
	if (!then || !later || later.first <= then.last) return false;
	return (compared.lower + compared.upper) / 2 > evidence.quantity.value;
}

/** In another unit of the same kind; days as months of mean length, which only checks may do. */
function inUnitOf(quantity: Quantity, wanted: Quantity): Interval | undefined {
	const converted = convertInterval(quantity.interval, quantity.unit, wanted.unit);
	if (converted || quantity.unit.dimension !== 'clock-duration' || wanted.unit.dimension !== 'calendar-duration')
		return converted;
	const days = (bound: number): number => (bound * quantity.unit.factor) / HOURS_A_DAY;
	const months = (bound: number): number => monthsFromDays(days(bound)) / wanted.unit.factor;
	return makeInterval(months(quantity.interval.lower), months(quantity.interval.upper), quantity.interval);
}

/** Clock durations have the hour as their base unit. */
const HOURS_A_DAY = 24;

function notComparable(check: CheckDraft, reason: string): Judgement {
	return { verdict: 'not-comparable', reason: check.reason ?? reason };
}
