/** What a text is drawn with, all asked for at once: on a slow line each of them waits, and none is to wait for another. */
import { base } from '$app/paths';
import { PAGE_PLOT_METRICS } from '../making/fontPlaces.js';
import type * as Drawing from './drawing';

export interface Ahead {
	readonly drawing: Promise<typeof Drawing>;
	/** The measures of the fonts that plots are drawn with. */
	readonly metrics: Promise<Response>;
	/** What the site has published. */
	readonly known: Promise<Response>;
}

let asked: Ahead | undefined;

/** Once for a page; what could not be loaded is asked for again at the next call. */
export function ahead(): Ahead {
	if (asked) return asked;
	const now: Ahead = {
		drawing: import('./drawing'),
		metrics: fetch(base + PAGE_PLOT_METRICS),
		known: fetch(`${base}/desk/known.json`)
	};
	asked = now;
	Promise.all(Object.values(now)).catch(askAgain);
	return now;
}

/** What came is of no use: at the next call all is asked for again. */
export function askAgain(): void {
	asked = undefined;
}
