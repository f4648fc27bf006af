/** The pages of the site, one of each kind, and what must hold on every one. */
import { FIGURES } from '../browser/dataset';
import type { Tab } from './drive/engine';

const [FIRST] = FIGURES;
if (!FIRST) throw new Error('no figure to look at');
/** The figure that tests look at where one is as good as another. */
export const FIGURE = FIRST;

/** By their kinds, below the address of the site. */
export const PAGES = {
	dashboard: '',
	figure: `figures/${FIGURE.slug}/`,
	source: `sources/${FIGURE.sources[0]?.id ?? ''}/`,
	sources: 'sources/',
	finding: '?q=gazprm',
	'finding nothing': '?topic=sports',
	data: 'data/',
	check: 'check/',
	desk: 'desk/',
	report: `report/?figures=${FIGURES.slice(0, 3)
		.map(({ slug }) => slug)
		.join()}`,
	'404': '404.html'
} as const;

/** Opens a page and waits until all that lives on it has started, at most 10 s, and the fonts that it asked for are there. */
export async function openPage(tab: Tab, address: string): Promise<void> {
	await tab.open(address);
	await tab.run(async () => {
		for (let tries = 0; tries < 200 && document.querySelector('[data-island]'); tries += 1)
			await new Promise((resolve) => setTimeout(resolve, 50));
		// Firefox tells the console of each font that a page leaves behind half loaded.
		await document.fonts.ready;
	});
}

export interface SeenPage {
	/** px of its window. */
	readonly width: number;
	/** How many islands have not started. */
	readonly asleep: number;
	/** How many drawings each place shows: one. */
	readonly drawn: readonly number[];
	/** px by which the page is wider than its window. */
	readonly sideways: number;
	/** The words of controls, headings and cells that run out of their own boxes. */
	readonly cut: readonly string[];
}

/** Runs in a page. */
export function seenPage(): SeenPage {
	const root = document.documentElement;
	// Firefox lays out no container that is out of sight and told to wait.
	const isSeen = (element: Element) => element.checkVisibility({ contentVisibilityAuto: true });
	const drawn = [...document.querySelectorAll('.drawing')]
		.filter(isSeen)
		.map(
			(place) =>
				[...place.querySelectorAll(':scope > svg')].filter((svg) => getComputedStyle(svg).display !== 'none').length
		);
	const cut = [...document.querySelectorAll('h1, h2, h3, p, button, label, td, th, legend, dd, dt, a')]
		.filter((each) => isSeen(each) && !each.closest('.unseen, .skip, svg'))
		.filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
		.map(({ textContent }) => textContent.trim().slice(0, 60));
	return {
		width: innerWidth,
		asleep: document.querySelectorAll('[data-island]').length,
		drawn,
		sideways: root.scrollWidth - root.clientWidth,
		cut
	};
}
