/** How far a measured share may lie from the true one: 95 % intervals. */

const Z = 1.959964;

export type Interval95 = readonly [lower: number, upper: number];

/** Wilson's score interval of a share. Without any trial it says nothing: 0 to 1. */
export function wilson(hits: number, trials: number): Interval95 {
	if (trials === 0) return [0, 1];
	const share = hits / trials;
	const squared = Z ** 2 / trials;
	const centre = (share + squared / 2) / (1 + squared);
	const half = (Z / (1 + squared)) * Math.sqrt((share * (1 - share)) / trials + squared / (4 * trials));
	return [Math.max(0, centre - half), Math.min(1, centre + half)];
}

const ROUNDS = 1000;

/** Percentiles of a statistic over resamples of its units (excerpts, whose quantities are not independent); always the same draws. */
export function bootstrap<T>(units: readonly T[], statistic: (sample: readonly T[]) => number): Interval95 {
	const random = mulberry32(25);
	const drawn = Array.from({ length: ROUNDS }, () =>
		statistic(
			units.map(() => units[Math.floor(random() * units.length)]).filter((unit): unit is T => unit !== undefined)
		)
	).sort((a, b) => a - b);
	const at = (share: number) => drawn[Math.min(ROUNDS - 1, Math.floor(share * ROUNDS))] ?? Number.NaN;
	return [at(0.025), at(0.975)];
}

/** A small generator of numbers from a seed (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
