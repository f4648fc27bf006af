/** The cards of the dashboard, as they stand there. */
import { currentDataset, listedFigures } from '../../dataset/current';
import type { Figure } from '../../dataset/types';
import { shortened } from '../../figure/brief/shortened';
import { briefView, type BriefView } from '../figure/briefView';
import { cardRows } from './cardRows';
import { placesOf } from './places';

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

export function cardGroups(): CardGroup[] {
	return placesOf(listedFigures(), currentDataset().cards).map(({ name, alone, joined }) => ({
		name,
		rows: inRows(alone.map(cardOf)),
		joined: joined.map(({ title, figures }) => ({ title, cards: figures.map(cardOf) }))
	}));
}

/** In the short words that were written for small places, where there are any. Of several quotes each is short; one stands whole. */
function cardOf(figure: Figure): BriefView {
	const whole = briefView(shortened(figure, 'notes') ?? figure);
	return whole.quotes.length > 1 ? briefView(shortened(figure) ?? figure) : whole;
}

function inRows(cards: readonly BriefView[]): BriefView[][] {
	let from = 0;
	return cardRows(cards.length).map((count) => cards.slice(from, (from += count)));
}
