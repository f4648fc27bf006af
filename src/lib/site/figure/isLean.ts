import type { Figure } from '../../dataset/types';

/** For views of figures: pages of a site that has all files say nothing of it. */
export function isLean({ lean }: Pick<Figure, 'lean'>): Pick<Figure, 'lean'> {
	return lean ? { lean } : {};
}
