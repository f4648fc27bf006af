import { currentDataset, listedFigures } from '$lib/dataset/current';
import { cardGroups } from '$lib/site/dashboard/cardGroups';
import { heroView } from '$lib/site/dashboard/heroView';
import { pageLegend } from '$lib/site/dashboard/legend';
import { recentChanges } from '$lib/site/dashboard/recentChanges';
import { inventoryLines } from '$lib/site/dashboard/inventoryLines';
import { withCard } from '$lib/site/dashboard/places';
import { facetValuesAtOnce } from '$lib/site/finding/document';
import { pieceCount } from '$lib/site/finding/piece';
import { pageRecord } from '$lib/site/shell/pageRecord';
import type { PageServerLoad } from './$types';

/** So many come after those with a card, by name. */
const NAMED = 12;

export const load: PageServerLoad = () => {
	const { title, summary } = currentDataset();
	const figures = listedFigures();
	const cards = withCard(figures);
	const named = figures.slice(cards.length, cards.length + NAMED);
	return {
		hero: heroView(),
		legend: pageLegend(cards),
		groups: cardGroups(),
		cardSlugs: cards.map(({ slug }) => slug),
		named: named.map(({ slug, title, subtitle }) => ({ slug, title, subtitle, quotes: [] })),
		inventories: inventoryLines(),
		changes: recentChanges(figures),
		finding: { total: figures.length, pieces: pieceCount(figures), ...facetValuesAtOnce(figures) },
		record: pageRecord(
			'/',
			title,
			summary,
			figures.find(({ standing }) => standing !== 'contradicted')
		)
	};
};
