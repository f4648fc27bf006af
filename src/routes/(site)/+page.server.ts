import { countRead, readingTag } from '$lib/sentences/personalReading';
import { isDisputed, standingAside } from '$lib/sentences/standing';
import { currentDataset, listedFigures } from '$lib/dataset/current';
import type { Evidence, Source } from '$lib/dataset/types';
import { cardGroups, figuresWithCard } from '$lib/site/dashboard/cardGroups';
import { facetValuesAtOnce } from '$lib/site/finding/document';
import { pieceCount } from '$lib/site/finding/piece';
import { pageRecord } from '$lib/site/shell/pageRecord';
import { ribbonOf } from '$lib/site/dashboard/ribbon/ticks';
import { recentChanges } from '$lib/site/dashboard/recentChanges';
import { sourceView } from '$lib/site/source/sourceView';
import type { PageServerLoad } from './$types';

/** So many come after those with a card, by name. */
const NAMED = 12;
/** Numbers that stand in a row above the figures. */
const HEADLINES = 6;
/** So many sources are named above the figures, their texts shown as ribbons; of more the first alone, the rest has its page. */
const NAMED_SOURCES = 3;

export const load: PageServerLoad = () => {
	const { title, summary, sources } = currentDataset();
	const figures = listedFigures();
	const cards = figuresWithCard();
	const namedSources = sources.slice(0, sources.length > NAMED_SOURCES ? 1 : NAMED_SOURCES);
	const named = figures.slice(cards.length, cards.length + NAMED);
	return {
		title,
		summary,
		sourceCount: sources.length,
		sources: namedSources.map((source) => ({ ...sourceView(source), counts: countsOf(source) })),
		headlines: figures
			.flatMap(({ slug, headline, evidence }) =>
				headline ? [{ slug, value: headline.value, label: headline.label, tag: tagOf(headline.of, evidence) }] : []
			)
			.slice(0, HEADLINES),
		groups: cardGroups(),
		cardSlugs: cards.map(({ slug }) => slug),
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

/** Beside a number away from its chart: what disputes it, and whether a person has read it. */
function tagOf(lead: string, evidence: readonly Evidence[]): string {
	const read = evidence.map(({ quantity }) => readingTag(quantity)).find((tag) => tag !== '');
	const disputed = evidence.filter(({ id }) => id === lead).map((of) => standingAside(of, 'long'));
	return [...disputed, read ?? ''].filter((tag) => tag !== '').join('; ');
}

/** What a source gives: counted for each, since they are told for each. */
function countsOf({ claims }: Source) {
	const disputed = claims.filter(({ standing }) => isDisputed(standing));
	return {
		quotes: new Set(claims.map(({ quote }) => quote)).size,
		claims: claims.length,
		read: countRead(claims),
		disputed: disputed.length
	};
}
