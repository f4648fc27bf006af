/** Lists of all figures: of a large collection a page names the first, and says where the rest is. */
import { titleAway } from '../../sentences/figureStanding';
import { isLean } from '../figure/isLean';
import type { Figure } from '../../dataset/types';

/** Names on one page. More would be megabytes, and nobody reads so long a list. */
const AT_MOST = 200;

export interface FullList {
	readonly figures: readonly { readonly slug: string; readonly title: string; readonly lean?: true }[];
	/** Figures that are not named. */
	readonly rest: number;
}

export function fullList(figures: readonly Figure[]): FullList {
	const named = figures.slice(0, AT_MOST);
	return {
		figures: named.map((figure) => ({ slug: figure.slug, title: titleAway(figure), ...isLean(figure) })),
		rest: figures.length - named.length
	};
}
