/** Work in steps of which only what was begun last counts: what was begun before is dropped where it stands. */
import { inSlices, type Steps } from '../../dataset/author/steps';

/** ms that the page works before it looks whether somebody waits for an answer. */
export const SLICE = 8;

/** Not in the types of all browsers yet. */
const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };

/** Lets whatever waits go first. Timers one out of the other wait 4 ms each, half as long as what was worked between. */
export function nextTask(): Promise<void> {
	return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Others were begun meanwhile. */
class Dropped extends Error {}

/** @returns what runs steps; undefined comes of them if others were begun meanwhile */
export function latestOnly(): <Result>(steps: Steps<Result>) => Promise<Result | undefined> {
	let last: unknown;
	return async (steps) => {
		last = steps;
		try {
			return await inSlices(
				steps,
				async () => {
					await nextTask();
					if (last !== steps) throw new Dropped();
				},
				SLICE
			);
		} catch (error) {
			if (error instanceof Dropped) return undefined;
			throw error;
		}
	};
}
