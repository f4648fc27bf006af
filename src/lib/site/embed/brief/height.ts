/** How high a brief embed is, its menu closed. Pure. */
import { plotOfEachWidth } from '../../../figure/scene';
import type { EmbedContent } from '../content';
import { drawnAt, insideOf, EMBED_REACH } from '../drawingWidths';
import { noticeWords } from '../notice';
import { block, MARKER, NOTICE, PADDING, QUOTE, SMALL, type HeightAt } from '../textHeight';
import type { Variant } from '../variants';
import { shownWords } from '../../figure/quoteView';
import { briefView, footWords } from './view';

/** The sizes of `.brief` in `styles/embed.css`, in px. A test holds the two together in a real browser. */
const TITLE = { size: 20, line: 24, below: 6 };
const PLOT = { above: 8, below: 8 };
const NOTE_BELOW = 3;
/** Its hairline, with the room above and below it. */
const FOOT_ABOVE = 16;
const MENU_ABOVE = 4;

export function briefHeights({ figure, words, address, notice }: EmbedContent): (variant: Variant) => HeightAt {
	const view = briefView(figure, address);
	const plots = new Map(plotOfEachWidth(figure, EMBED_REACH).map(({ width, height }) => [width, height]));
	const titleAt = block(words.title, 'title', TITLE);
	const quotes = words.quotes.map((quote) => ({
		words: block(shownWords(quote), 'quote', QUOTE),
		speaker: view.namesSpeakers ? block(quote.speaker, 'text', SMALL) : () => 0
	}));
	const noticeAt = notice && block(noticeWords(notice), 'text', SMALL);
	// Set as if all of them were bold: that is never lower.
	const notes = view.notes.map(({ lead, struck, text }) =>
		block([lead, struck, text].filter(Boolean).join(' '), 'strong', SMALL)
	);
	const footAt = block(footWords(view), 'text', SMALL);
	const plotAt = (room: number) => {
		const { layout, width } = drawnAt(room);
		return ((plots.get(layout) ?? 0) * width) / layout;
	};
	return (variant) => (outside) => {
		const width = insideOf(variant, outside);
		const parts = [
			PADDING[variant.ground ? 'ground' : 'bare'],
			titleAt(width) + TITLE.below,
			noticeAt ? NOTICE.ends + noticeAt(width - NOTICE.sides) + NOTICE.below : 0,
			...quotes.map(({ words, speaker }) => words(width) + QUOTE.below + speaker(width)),
			PLOT.above + plotAt(width) + PLOT.below,
			...notes.map((noteAt) => noteAt(width) + NOTE_BELOW),
			FOOT_ABOVE + footAt(width),
			MENU_ABOVE + SMALL.line + MARKER
		];
		return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
	};
}
