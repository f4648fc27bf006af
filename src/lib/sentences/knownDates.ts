/** What an article can mean by a date that it reports: nothing after its own day. Of “2024” in an article of May, no later month. */
import type { Evidence } from '../dataset/types';
import { parseDateSpan } from '../quantity/date';
import { isProjected } from './basis';
import type { Interval } from '../quantity/types';
import { issuedWords } from './sources';

export interface KnownDates extends Pick<Interval, 'lower' | 'upper'> {
	/** When the article was published, where that ends the date: "ca. May 2024". */
	readonly by?: string;
}

/** The first and the last day that are meant; those of its words, where nothing is reported, or the article is not dated. */
export function knownDates(evidence: Evidence): KnownDates {
	const { lower, upper } = evidence.quantity.interval;
	if (evidence.basis === 'derived' || isProjected(evidence)) return { lower, upper };
	const issued = parseDateSpan(evidence.source.issued);
	const isEnd = issued !== undefined && issued.last >= lower && issued.last < upper && Number.isFinite(upper);
	return isEnd ? { lower, upper: issued.last, by: issuedWords(evidence.source) } : { lower, upper };
}
