/** Which figures have a card on the dashboard, and how the cards stand there. */
import { currentDataset, listedFigures } from '../../dataset/current';
import type { Figure } from '../../dataset/types';
import { shortened } from '../../figure/brief/shortened';
import { briefQuotes, briefView, type BriefView } from '../figure/briefView';
import { groupsBySource } from '../finding/groups';
import { cardRows } from './cardRows';

/** A collection of so many figures shows a card of each. */
const ALL_CARDS = 24;
/** Of a larger one these have a card; all others are found by looking for them. */
const CARDS = 4;

/** Figures that are drawn as panels of one card. */
export interface JoinedCards {
	readonly title: string;
	readonly cards: readonly BriefView[];
}

export interface CardGroup {
	/** Empty where all cards are one group. */
	readonly name: string;
	readonly rows: readonly (readonly BriefView[])[];
	readonly joined: readonly JoinedCards[];
}

const isLarge = () => listedFigures().length > ALL_CARDS;

export function figuresWithCard(): readonly Figure[] {
	return isLarge() ? listedFigures().slice(0, CARDS) : listedFigures();
}

interface Placed {
	readonly name: string;
	readonly alone: readonly Figure[];
	readonly joined: readonly { readonly title: string; readonly figures: readonly Figure[] }[];
}

export function cardGroups(): CardGroup[] {
	return placed().map(({ name, alone, joined }) => ({
		name,
		rows: inRows(alone.map(cardOf)),
		joined: joined.map(({ title, figures }) => ({ title, cards: figures.map(cardOf) }))
	}));
}

/** All listed figures in the order in which the dashboard shows them; those without a card follow. */
export function inCardOrder(): readonly Figure[] {
	const shown = placed().flatMap(({ alone, joined }) => [...alone, ...joined.flatMap(({ figures }) => figures)]);
	return [...shown, ...listedFigures().slice(shown.length)];
}

function placed(): Placed[] {
	// The few of a large collection may each have a source of their own, which their drawing names anyway.
	const groups = isLarge() ? [{ name: '', figures: figuresWithCard() }] : groupsBySource(figuresWithCard());
	return groups.map(({ name, figures }) => {
		const joined = joinedAmong(figures);
		const panels = new Set(joined.flatMap((card) => card.figures));
		return { name, alone: figures.filter((figure) => !panels.has(figure)), joined };
	});
}

/** In the short words that were written for small places, where there are any. Of several quotes each is short; one stands whole. */
function cardOf(figure: Figure): BriefView {
	const whole = briefQuotes(figure);
	const card = briefView(shortened(figure) ?? figure);
	return whole.length > 1 ? card : { ...card, quotes: whole };
}

/** The cards that the dataset joins, as far as their figures stand in this group; one of them alone is a card like all. */
function joinedAmong(figures: readonly Figure[]) {
	return currentDataset()
		.cards.map(({ title, figures: slugs }) => ({
			title,
			figures: slugs.flatMap((slug) => figures.find((figure) => figure.slug === slug) ?? [])
		}))
		.filter((card) => card.figures.length > 1);
}

function inRows(cards: readonly BriefView[]): BriefView[][] {
	let from = 0;
	return cardRows(cards.length).map((count) => cards.slice(from, (from += count)));
}
