/** What an article can mean by a date that it reports: nothing after its own day. Of “2024” in an article of May, no later month. */
import type { Evidence } from '../dataset/types';
import { parseDateSpan, type CalendarDate } from '../quantity/date';
import { isProjected } from './basis';
import type { Interval } from '../quantity/types';

export interface KnownDates extends Pick<Interval, 'lower' | 'upper'> {
	/** When the article was published, where that ends the date. */
	readonly by?: CalendarDate;
}

/** The first and the last day that are meant; those of its words, where nothing is reported, or the article is not dated. */
export function knownDates(evidence: Evidence): KnownDates {
	const { lower, upper } = evidence.quantity.interval;
	if (evidence.basis === 'derived' || isProjected(evidence)) return { lower, upper };
	const by = parseDateSpan(evidence.source.issued);
	const isEnd = by !== undefined && by.last >= lower && by.last < upper && Number.isFinite(upper);
	return isEnd ? { lower, upper: by.last, by } : { lower, upper };
}
