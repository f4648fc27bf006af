/** What a build of very many figures costs: a straight line through the two largest builds that were measured. */

/** One build that was measured. */
export interface MeasuredBuild {
	readonly figures: number;
	/** From nothing, on all cores. */
	readonly seconds: number;
	/** The same, of all cores together. */
	readonly processorSeconds: number;
	/** Seconds of the next build, after one claim was changed. */
	readonly again: number;
	readonly files: number;
	readonly megabytes: number;
	/** Of all processes together at most, in MB. */
	readonly memory: number;
}

export interface Cost {
	readonly figures: number;
	/** Of one core. */
	readonly processorHours: number;
	/** Each is sent once to be published. */
	readonly files: number;
	readonly gigabytes: number;
	/** Hours on so many machines, if the work is split evenly. */
	readonly hours: readonly { readonly machines: number; readonly hours: number }[];
}

/** What one figure more takes. @throws {RangeError} if there are not two builds of different sizes */
export function marginOf(builds: readonly MeasuredBuild[]): Record<'processorSeconds' | 'files' | 'megabytes', number> {
	const [small, large] = lastTwo(builds);
	const each = (part: 'processorSeconds' | 'files' | 'megabytes') =>
		(large[part] - small[part]) / (large.figures - small.figures);
	return { processorSeconds: each('processorSeconds'), files: each('files'), megabytes: each('megabytes') };
}

/**
 * @param cores of each machine
 * @throws {RangeError} like `marginOf`
 */
export function costOf(
	figures: number,
	builds: readonly MeasuredBuild[],
	cores: number,
	machines: readonly number[]
): Cost {
	const [, large] = lastTwo(builds);
	const margin = marginOf(builds);
	const at = (part: 'processorSeconds' | 'files' | 'megabytes') =>
		large[part] + margin[part] * (figures - large.figures);
	const processorHours = at('processorSeconds') / 3600;
	return {
		figures,
		processorHours,
		files: Math.round(at('files')),
		gigabytes: at('megabytes') / 1000,
		hours: machines.map((count) => ({ machines: count, hours: processorHours / (cores * count) }))
	};
}

function lastTwo(builds: readonly MeasuredBuild[]): [MeasuredBuild, MeasuredBuild] {
	const [large, small] = [...builds].sort((one, other) => other.figures - one.figures);
	if (!large || !small || large.figures === small.figures)
		throw new RangeError('Two builds of different sizes are needed.');
	return [small, large];
}
