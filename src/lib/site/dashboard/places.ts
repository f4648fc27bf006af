/** Where figures stand on the dashboard: which have a card, in which groups, and in what order that lists all of them. Pure. */
import type { Dataset, Figure } from '../../dataset/types';
import { groupsBySource } from '../finding/groups';

/** A collection of so many figures shows a card of each. */
const ALL_CARDS = 24;
/** Of a larger one these have a card; all others are found by looking for them. */
const CARDS = 4;

type Joins = Dataset['cards'];

export interface JoinedFigures {
	readonly title: string;
	readonly figures: readonly Figure[];
}

export interface Place {
	/** Empty where all cards are one group. */
	readonly name: string;
	readonly alone: readonly Figure[];
	readonly joined: readonly JoinedFigures[];
}

const isLarge = (listed: readonly Figure[]) => listed.length > ALL_CARDS;

export function withCard(listed: readonly Figure[]): readonly Figure[] {
	return isLarge(listed) ? listed.slice(0, CARDS) : listed;
}

/** @param joins the figures that the dataset draws as panels of one card */
export function placesOf(listed: readonly Figure[], joins: Joins): Place[] {
	const shown = withCard(listed);
	// The few of a large collection may each have a source of their own, which their drawing names anyway.
	const groups = isLarge(listed) ? [{ name: '', figures: shown }] : groupsBySource(shown);
	return groups.map(({ name, figures }) => {
		const joined = joinedAmong(figures, joins);
		const panels = new Set(joined.flatMap((card) => card.figures));
		return { name, alone: figures.filter((figure) => !panels.has(figure)), joined };
	});
}

/** All listed figures in the order in which the dashboard shows them; those without a card follow. */
export function inCardOrder(listed: readonly Figure[], joins: Joins): readonly Figure[] {
	const shown = placesOf(listed, joins).flatMap(({ alone, joined }) => [
		...alone,
		...joined.flatMap(({ figures }) => figures)
	]);
	return [...shown, ...listed.slice(shown.length)];
}

/** The cards that the dataset joins, as far as their figures stand in this group; one of them alone is a card like all. */
function joinedAmong(figures: readonly Figure[], joins: Joins): JoinedFigures[] {
	return joins
		.map(({ title, figures: slugs }) => ({
			title,
			figures: slugs.flatMap((slug) => figures.find((figure) => figure.slug === slug) ?? [])
		}))
		.filter((card) => card.figures.length > 1);
}
