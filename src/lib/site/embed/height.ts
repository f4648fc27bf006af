/** How high an embed is, from the fonts' tables: for the snippets, whose hosts may have no script. Pure. */
import { PAGE_PARTS, frameLayout } from '../../figure/frame';
import { WIDTHS } from '../../figure/widths';
import { shownWords } from '../figure/quoteView';
import { briefHeights } from './brief/height';
import type { EmbedContent } from './content';
import { drawnAt, insideOf } from './drawingWidths';
import { FOOT_LINK } from './letters';
import { noticeWords } from './notice';
import {
	ABOVE_SMALL,
	block,
	COMPACT_TITLE,
	type HeightAt,
	MARKER,
	NOTICE,
	PADDING,
	QUOTE,
	SMALL,
	STANDING_BELOW,
	SUBTITLE_BELOW,
	TITLE
} from './textHeight';
import type { Variant } from './variants';

/** Drawings are laid out once for each of their widths. Texts are measured once. */
export function embedHeight(content: EmbedContent, variant: Variant): HeightAt {
	return embedHeights(content)(variant);
}

/** The same for several variants: what they share is laid out once. */
export function embedHeights(content: EmbedContent): (variant: Variant) => HeightAt {
	let full: ReturnType<typeof fullHeights> | undefined;
	let brief: ReturnType<typeof briefHeights> | undefined;
	return (variant) =>
		variant.depth === 'brief' ? (brief ??= briefHeights(content))(variant) : (full ??= fullHeights(content))(variant);
}

function fullHeights({ figure, words, address, notice }: EmbedContent): (variant: Variant) => HeightAt {
	const heights = new Map<number, number>(
		WIDTHS.map((width) => [width, frameLayout({ figure, width, parts: PAGE_PARTS, idPrefix: '', address }).height])
	);
	const quotes = words.quotes.map((quote) => ({
		words: block(shownWords(quote), 'quote', QUOTE),
		speaker: block(quote.speaker, 'text', SMALL)
	}));
	const titles = new Map([TITLE, COMPACT_TITLE].map((form) => [form, block(words.title, 'title', form)]));
	const noticeAt = notice && block(noticeWords(notice), 'text', SMALL);
	const subtitleAt = block(words.subtitle, 'text', SMALL);
	const standingAt = block(words.standingWords, 'text', SMALL);
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
				PADDING[variant.ground ? 'ground' : 'bare'],
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
