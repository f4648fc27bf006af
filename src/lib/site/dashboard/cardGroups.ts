/** Which figures have a card on the dashboard, and how the cards stand there. */
import { listedFigures } from '../../dataset/current';
import type { Figure } from '../../dataset/types';
import { factsOf, type MarkFact } from '../figure/facts';
import { groupsBySource } from '../finding/groups';
import { cardView, type CardView } from '../figure/cardView';
import { cardHeights } from './cardHeights';
import { packCards, type CardRow } from './packCards';

/** A collection of so many figures shows a card of each. */
const ALL_CARDS = 24;
/** Of a larger one these have a card; all others are found by looking for them. */
const CARDS = 4;

export interface CardGroup {
	/** Empty where all cards are one group. */
	readonly name: string;
	readonly cards: readonly { readonly card: CardView; readonly facts: readonly MarkFact[] }[];
	readonly rows: readonly CardRow[];
}

const isLarge = () => listedFigures().length > ALL_CARDS;

export function figuresWithCard(): readonly Figure[] {
	return isLarge() ? listedFigures().slice(0, CARDS) : listedFigures();
}

export function cardGroups(): CardGroup[] {
	// The few of a large collection may each have a source of their own, which their drawing names anyway.
	const groups = isLarge() ? [{ name: '', figures: figuresWithCard() }] : groupsBySource(figuresWithCard());
	return groups.map(({ name, figures }) => ({
		name,
		cards: figures.map((figure) => ({ card: cardView(figure), facts: factsOf(figure) })),
		rows: packCards(figures.map(cardHeights))
	}));
}
