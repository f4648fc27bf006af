/** The part of the site that this build makes: all of it, or a shard, whose folder is one of several to be merged. */
import { shownFigures } from '../dataset/current';
import type { Figure } from '../dataset/types';

function shard(): { readonly number: number; readonly count: number } {
	const [number = 1, count = 1] = (process.env.CITED_FIGURES_SHARD || '1/1').split('/').map(Number);
	return { number, count };
}

/** The figures whose pages and files this build makes. Neighbours go to different shards, since they are often alike in cost. */
export function ownFigures(): readonly Figure[] {
	const { number, count } = shard();
	return shownFigures().filter((_, i) => i % count === number - 1);
}

/** Whether this build makes what belongs to no figure alone: dashboard, sources, data, search. The first shard does. */
export function makesSharedPages(): boolean {
	return shard().number === 1;
}
