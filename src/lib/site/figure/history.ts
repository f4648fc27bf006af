/** A figure’s history for its page. */
import { chartOf } from '../../charts/registry';
import type { Figure } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';

/** One version on the figure’s page, the newest first. */
export interface VersionView {
	readonly number: number;
	readonly current: boolean;
	/** ISO. */
	readonly day: string;
	readonly date: string;
	readonly what: string;
	readonly why: string;
	readonly changes: readonly string[];
	/** Alt text of the version’s drawing. */
	readonly alt: string;
}

/** The versions of a figure; only the last one is current, and none of a withdrawn figure is. */
export function historyView(figure: Figure): VersionView[] {
	const last = figure.versions.length;
	return figure.versions
		.map(({ number, revision, changes, figure: then }) => ({
			number,
			current: number === last && figure.status === 'published',
			day: revision.date,
			date: formatEdtf(revision.date, figure.style),
			what: revision.what,
			why: revision.why,
			changes,
			alt: chartOf(then).describe(then)
		}))
		.reverse();
}
