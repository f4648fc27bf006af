/** How high an embed is, from the fonts' tables: for the snippets, whose hosts may have no script. Pure. */
import { PAGE_PARTS, frameLayout } from '../../figure/frame';
import { WIDTHS } from '../../figure/widths';
import type { FontRole } from '../../fonts/role';
import { wrapper } from '../../fonts/wrap';
import type { EmbedContent } from './content';
import { drawnAt, insideOf } from './drawingWidths';
import { FOOT_LINK } from './letters';
import { noticeWords } from './notice';
import type { Variant } from './variants';

/** The sizes of `styles/embed.css`, in px. A test holds the two together in a real browser. */
const PADDING = 16;
const PADDING_OF_GROUND = 32;
const TITLE = { size: 22, line: 26.4, below: 6 };
const COMPACT_TITLE = { size: 19, line: 22.8, below: 6 };
const SMALL = { size: 13, line: 19.5 };
const SUBTITLE_BELOW = 4;
const STANDING_BELOW = 14;
/** Its border and padding, and what stands below it. */
const NOTICE = { sides: 22, ends: 14, below: 10 };
const QUOTE = { size: 16, line: 24, above: 27, below: 4 };
const ABOVE_SMALL = 10;
/** WebKit’s sign before folded words makes their line a px higher. */
const MARKER = 1;
/**
 * Of its room, what a text is sure to have: other browsers set it up to 2 % wider than the fonts’ tables say (WebKitGTK rounds
 * the widths of letters), and marked words have a px on each side.
 */
const SURE = 0.98;
const BESIDE_MARKS = 4;

/** The height of an embed, in whole px, for an iframe of this width. */
export type HeightAt = (width: number) => number;

/** How high the lines of a text are in a room of this width, in px. Variants ask for the same widths: each is answered once. */
type BlockAt = (room: number) => number;

function block(text: string, role: FontRole, { size, line }: { size: number; line: number }): BlockAt {
	const lines = wrapper(text, role, size);
	const linesAt = (room: number) => lines(SURE * room - BESIDE_MARKS);
	const known = new Map<number, number>();
	return (room) => {
		const height = known.get(room) ?? linesAt(room).length * line;
		known.set(room, height);
		return height;
	};
}

/** Drawings are laid out once for each of their widths. Texts are measured once. */
export function embedHeight(content: EmbedContent, variant: Variant): HeightAt {
	return embedHeights(content)(variant);
}

/** The same for several variants: what they share is laid out once. */
export function embedHeights({ figure, card, address, notice }: EmbedContent): (variant: Variant) => HeightAt {
	const heights = new Map<number, number>(
		WIDTHS.map((width) => [width, frameLayout({ figure, width, parts: PAGE_PARTS, idPrefix: '', address }).height])
	);
	const quotes = card.quotes.map(({ runs, speaker }) => ({
		words: block(`“${runs.map(({ text }) => text).join('')}”`, 'quote', QUOTE),
		speaker: block(speaker, 'text', SMALL)
	}));
	const titles = new Map([TITLE, COMPACT_TITLE].map((form) => [form, block(card.title, 'title', form)]));
	// Set as if all of it were bold: that is never lower.
	const noticeAt = notice && block(noticeWords(notice), 'strong', SMALL);
	const subtitleAt = block(card.subtitle, 'text', SMALL);
	const standingAt = block(card.standingWords, 'strong', SMALL);
	const linkAt = block(FOOT_LINK, 'text', SMALL);
	const drawingAt = (room: number) => {
		const { layout, width } = drawnAt(room);
		return ((heights.get(layout) ?? 0) * width) / layout;
	};
	const quotesAt = (width: number) =>
		quotes.map(({ words, speaker }) => QUOTE.above + words(width) + QUOTE.below + speaker(width));
	return (variant) => {
		const form = variant.name === 'compact' ? COMPACT_TITLE : TITLE;
		return (outside) => {
			const width = insideOf(variant, outside);
			const parts = [
				variant.ground ? PADDING_OF_GROUND : PADDING,
				drawingAt(width),
				variant.title ? (titles.get(form)?.(width) ?? 0) + form.below : 0,
				noticeAt ? NOTICE.ends + noticeAt(width - NOTICE.sides) + NOTICE.below : 0,
				variant.subtitle ? subtitleAt(width) + SUBTITLE_BELOW : 0,
				standingAt(width) + STANDING_BELOW,
				...(variant.quotes === 'open' ? quotesAt(width) : []),
				variant.quotes === 'folded' ? ABOVE_SMALL + SMALL.line + MARKER : 0,
				ABOVE_SMALL + linkAt(width)
			];
			return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
		};
	};
}
