/** A figure’s history for its page. */
import { chartOf } from '../../charts/registry';
import type { Figure } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';
import { changeWords } from './changeWords';

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
	const figures = [figure, ...figure.versions.map((version) => version.figure).reverse()];
	return figure.versions
		.map(({ number, revision, changes, figure: then }) => ({
			number,
			current: number === last && figure.status === 'published',
			day: revision.date,
			date: formatEdtf(revision.date, figure.style),
			what: revision.what,
			why: revision.why,
			changes: changes.map((change) => changeWords(change, figures)),
			alt: chartOf(then).describe(then)
		}))
		.reverse();
}
