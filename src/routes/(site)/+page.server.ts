import { standingTag } from '$lib/charts/marks/words';
import { currentDataset, listedFigures } from '$lib/dataset/current';
import type { Source } from '$lib/dataset/types';
import { cardHeights } from '$lib/site/cards/cardHeights';
import { packCards } from '$lib/site/cards/packCards';
import { groupsBySource } from '$lib/site/finding/groups';
import { facetValuesAtOnce } from '$lib/site/finding/document';
import { pieceCount } from '$lib/site/finding/piece';
import { pageRecord } from '$lib/site/pageRecord';
import { ribbonOf } from '$lib/site/ribbon/ticks';
import { recentChanges } from '$lib/site/recentChanges';
import { cardView, sourceView } from '$lib/site/view';
import type { PageServerLoad } from './$types';

/** A collection of so many figures shows a card of each. */
const ALL_CARDS = 24;
/** Of a larger one these have a card, and these come after them by name; all others are found by looking for them. */
const CARDS = 4;
const NAMED = 12;
/** Numbers that stand in a row above the figures. */
const HEADLINES = 6;
/** So many sources are named above the figures, their texts shown as ribbons; of more the first alone, the rest has its page. */
const NAMED_SOURCES = 3;

export const load: PageServerLoad = () => {
	const { title, summary, sources } = currentDataset();
	const figures = listedFigures();
	const isLarge = figures.length > ALL_CARDS;
	const cards = figures.slice(0, isLarge ? CARDS : ALL_CARDS);
	const namedSources = sources.slice(0, sources.length > NAMED_SOURCES ? 1 : NAMED_SOURCES);
	const named = figures.slice(cards.length, cards.length + NAMED);
	return {
		title,
		summary,
		sourceCount: sources.length,
		sources: namedSources.map((source) => ({ ...sourceView(source), counts: countsOf(source) })),
		headlines: figures
			.flatMap(({ slug, headline }) =>
				headline ? [{ slug, value: headline.value, label: headline.label, tag: standingTag(headline.standing) }] : []
			)
			.slice(0, HEADLINES),
		// The few of a large collection may each have a source of their own, which their drawing names anyway.
		groups: (isLarge ? [{ name: '', figures: cards }] : groupsBySource(cards)).map(({ name, figures: ofGroup }) => ({
			name,
			cards: ofGroup.map(cardView),
			rows: packCards(ofGroup.map(cardHeights))
		})),
		named: named.map(({ slug, title, subtitle }) => ({ slug, title, subtitle, quotes: [] })),
		ribbons: namedSources.map((source) => ribbonOf(source, figures)),
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

/** What a source gives: counted for each, since they are told for each. */
function countsOf({ claims }: Source) {
	const disputed = claims.filter(({ standing }) => standing === 'mixed' || standing === 'contradicted');
	return {
		quotes: new Set(claims.map(({ quote }) => quote)).size,
		claims: claims.length,
		disputed: disputed.length
	};
}
