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

/** What a store of objects asks for, in dollars. */
export const PRICES = {
	store: 'Cloudflare R2',
	source: 'https://developers.cloudflare.com/r2/pricing/',
	/** To keep a GB for a month. */
	gigabyte: 0.015,
	/** To write a million files. */
	writes: 4.5
} as const;

/** What it costs to keep a site in such a store, in dollars; nothing is taken off for what is free. */
export function storageOf({ gigabytes, files }: Pick<Cost, 'gigabytes' | 'files'>): {
	readonly aMonth: number;
	readonly toSend: number;
} {
	return { aMonth: gigabytes * PRICES.gigabyte, toSend: (files / 1e6) * PRICES.writes };
}

type Part = 'processorSeconds' | 'files' | 'megabytes';

/** What one figure more takes between two builds. */
export interface Margin extends Record<Part, number> {
	readonly from: MeasuredBuild;
	readonly to: MeasuredBuild;
}

function marginOf(from: MeasuredBuild, to: MeasuredBuild): Margin {
	const each = (part: Part) => (to[part] - from[part]) / (to.figures - from.figures);
	return { from, to, processorSeconds: each('processorSeconds'), files: each('files'), megabytes: each('megabytes') };
}

/** From each build to the next larger one. */
export function marginsOf(builds: readonly MeasuredBuild[]): Margin[] {
	const bySize = [...builds].sort((one, other) => one.figures - other.figures);
	return bySize.slice(1).flatMap((to, i) => {
		const from = bySize[i];
		return from && from.figures < to.figures ? [marginOf(from, to)] : [];
	});
}

/**
 * In a straight line from the largest build.
 * @param cores of each machine
 * @throws {RangeError} if there are not two builds of different sizes
 */
export function costOf(
	figures: number,
	builds: readonly MeasuredBuild[],
	cores: number,
	machines: readonly number[]
): Cost {
	const margin = marginsOf(builds).at(-1);
	if (!margin) throw new RangeError('Two builds of different sizes are needed.');
	const at = (part: Part) => margin.to[part] + margin[part] * (figures - margin.to.figures);
	const processorHours = at('processorSeconds') / 3600;
	return {
		figures,
		processorHours,
		files: Math.round(at('files')),
		gigabytes: at('megabytes') / 1000,
		hours: machines.map((count) => ({ machines: count, hours: processorHours / (cores * count) }))
	};
}
