/** The dashboard’s groups: the figures of each source, then those that draw on several. */
import type { Figure } from '../../dataset/types';

export interface Group {
	/** Title of the source; empty where there is nothing to tell apart. */
	readonly name: string;
	readonly figures: readonly Figure[];
}

const SEVERAL = 'From several sources';

/** Groups in the order of their first figures, the one of several sources last; within each the order stays. */
export function groupsBySource(figures: readonly Figure[]): Group[] {
	const groups = new Map<string, { name: string; figures: Figure[] }>();
	for (const figure of figures) {
		const [source] = figure.sources;
		const several = figure.sources.length > 1;
		// Two works may have one title: they are told apart by their ids.
		const key = several || !source ? SEVERAL : `source ${source.id}`;
		const group = groups.get(key) ?? { name: several || !source ? SEVERAL : source.title, figures: [] };
		group.figures.push(figure);
		groups.set(key, group);
	}
	if (groups.size < 2) return [{ name: '', figures }];
	const last = groups.get(SEVERAL);
	groups.delete(SEVERAL);
	return [...groups.values(), ...(last ? [last] : [])];
}
