/** The cards of the dashboard, as they stand there. */
import { currentDataset, listedFigures } from '../../dataset/current';
import type { Figure } from '../../dataset/types';
import { BOX_NAMES, type BoxName } from '../../figure/brief/purposes';
import { shortened } from '../../figure/brief/shortened';
import { canBeDrawn } from '../../figure/scene';
import { figureAddress } from '../address';
import { briefView, type BriefView } from '../figure/briefView';
import { cardRows } from './cardRows';
import { placesOf } from './places';

/** A figure on its card. */
export interface CardView extends BriefView {
	/** The places that it has a picture for. To find out takes long, and nothing else shows it of several figures at once. */
	readonly boxes: readonly BoxName[];
}

/** Figures that are drawn as panels of one card. */
export interface JoinedCards {
	readonly title: string;
	readonly cards: readonly CardView[];
}

export interface CardGroup {
	/** Empty where all cards are one group. */
	readonly name: string;
	readonly rows: readonly (readonly CardView[])[];
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
function cardOf(figure: Figure): CardView {
	const noted = shortened(figure, 'notes') ?? figure;
	const whole = briefView(noted);
	const short = whole.quotes.length > 1 ? (shortened(figure) ?? figure) : noted;
	const boxes = BOX_NAMES.filter((box) => canBeDrawn(short, figureAddress(short.slug), box));
	return { ...(short === noted ? whole : briefView(short)), boxes };
}

function inRows(cards: readonly CardView[]): CardView[][] {
	let from = 0;
	return cardRows(cards.length).map((count) => cards.slice(from, (from += count)));
}
