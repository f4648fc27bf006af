/** Scales in the scripts of pages lead from numbers to numbers, and do without what mixes colours, dates and texts. */
import type { Plugin } from 'vite';

/** What D3's scales ask for, of numbers alone, by the formulas of d3-interpolate. */
const OF_NUMBERS = `
export const interpolateNumber = (from, to) => (at) => from * (1 - at) + to * at;
export const interpolateRound = (from, to) => (at) => Math.round(from * (1 - at) + to * at);
export const interpolate = interpolateNumber;
export const piecewise = () => { throw new Error('Scales of pages are of numbers.'); };
`;

/** D3 chooses what mixes by what it is given, so that all of it would come along; it weighs 5 kB. */
export function numberScales(): Plugin {
	const id = '\0number-scales';
	return {
		name: 'cited-figures:number-scales',
		enforce: 'pre',
		resolveId: (source, importer) => (source === 'd3-interpolate' && importer?.includes('/d3-scale/') ? id : undefined),
		load: (loaded) => (loaded === id ? OF_NUMBERS : undefined)
	};
}
