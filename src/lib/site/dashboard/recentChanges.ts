/** The latest corrections of figures: whatever was changed after the first publication. */
import type { Figure } from '../../dataset/types';
import { formatEdtf } from '../../quantity/date';

const SHOWN = 5;

export interface Change {
	readonly slug: string;
	readonly title: string;
	/** ISO. */
	readonly day: string;
	readonly date: string;
	readonly what: string;
	readonly why: string;
}

export function recentChanges(figures: readonly Figure[]): Change[] {
	return figures
		.flatMap(({ slug, title, style, revisions }) =>
			revisions.slice(1).map((revision) => ({ slug, title, style, ...revision }))
		)
		.sort((a, b) => b.date.localeCompare(a.date))
		.slice(0, SHOWN)
		.map(({ style, ...change }) => ({ ...change, day: change.date, date: formatEdtf(change.date, style) }));
}
