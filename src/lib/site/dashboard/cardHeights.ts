/** How tall a figure's card will be, from the measures of its drawing and texts: near enough to balance a page by. */
import type { Figure } from '../../dataset/types';
import { CARD_PARTS, frameLayout } from '../../figure/frame';
import { WIDTHS } from '../../figure/widths';
import { wrapText } from '../../fonts/wrap';
import { figureAddress } from '../address';
import type { CardHeights } from './packCards';

/** px inside a card of seven and of five twelfths on a wide page. */
const SEVEN = 646;
const FIVE = 442;

export function cardHeights(figure: Figure): CardHeights {
	return { five: cardHeight(figure, FIVE), seven: cardHeight(figure, SEVEN) };
}

function cardHeight(figure: Figure, width: number): number {
	const title = wrapText(figure.title, 'title', 22, width).length * 26.4;
	const subtitle = wrapText(figure.subtitle, 'text', 13, width).length * 19.5 + 21;
	const layout = WIDTHS.findLast((each) => each <= width) ?? WIDTHS[0];
	const frame = frameLayout({
		figure,
		width: layout,
		parts: CARD_PARTS,
		idPrefix: '',
		address: figureAddress(figure.slug)
	});
	const quotes = figure.quotes.map(
		({ quote }) => wrapText(`“${quote.exact}”`, 'quote', 16, width).length * 24 + 4 + 19.5 + 31
	);
	const padding = 20 + 18 + 34;
	return padding + title + subtitle + (frame.height * width) / layout + quotes.reduce((sum, each) => sum + each, 0);
}
