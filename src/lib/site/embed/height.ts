/** How high an embed is, from the fonts' tables: for the snippets, whose hosts may have no script. Pure. */
import { PAGE_PARTS, frameLayout } from '../../figure/frame';
import { WIDTHS } from '../../figure/widths';
import type { FontRole } from '../../fonts/role';
import { wrapper } from '../../fonts/wrap';
import type { EmbedContent } from './content';
import { FOOT_LINK } from './letters';
import { noticeWords } from './notice';
import type { Variant } from './variants';

/** The sizes of `styles/embed.css`, in px. A test holds the two together in a real browser. */
const PADDING = 16;
const TITLE = { size: 22, line: 26.4, below: 6 };
const COMPACT_TITLE = { size: 19, line: 22.8, below: 6 };
const SMALL = { size: 13, line: 19.5 };
const SUBTITLE_BELOW = 4;
const STANDING_BELOW = 14;
/** Its border and padding, and what stands below it. */
const NOTICE = { sides: 22, ends: 14, below: 10 };
const QUOTE = { size: 16, line: 24, above: 27, below: 4 };
const ABOVE_SMALL = 10;

/** The height of an embed, in whole px, for an iframe of this width. */
export type HeightAt = (width: number) => number;

/** How high the lines of a text are in a room of this width, in px. Variants ask for the same widths: each is answered once. */
type BlockAt = (room: number) => number;

function block(text: string, role: FontRole, { size, line }: { size: number; line: number }): BlockAt {
	const linesAt = wrapper(text, role, size);
	const known = new Map<number, number>();
	return (room) => {
		const height = known.get(room) ?? linesAt(room).length * line;
		known.set(room, height);
		return height;
	};
}

/** Drawings are laid out once for each of their widths; between two they grow in proportion. Texts are measured once. */
export function embedHeight(content: EmbedContent, variant: Variant): HeightAt {
	return embedHeights(content)(variant);
}

/** The same for several variants: what they share is laid out once. */
export function embedHeights({ figure, card, address, notice }: EmbedContent): (variant: Variant) => HeightAt {
	const layouts = WIDTHS.map((width) => ({
		width,
		height: frameLayout({ figure, width, parts: PAGE_PARTS, idPrefix: '', address }).height
	}));
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
	const drawingAt = (width: number) => {
		const layout = layouts.findLast((each) => each.width <= width) ?? layouts[0];
		return layout ? (layout.height * Math.max(width, layout.width)) / layout.width : 0;
	};
	const quotesAt = (width: number) =>
		quotes.map(({ words, speaker }) => QUOTE.above + words(width) + QUOTE.below + speaker(width));
	return (variant) => {
		const form = variant.name === 'compact' ? COMPACT_TITLE : TITLE;
		return (width) => {
			const parts = [
				PADDING,
				drawingAt(width),
				variant.title ? (titles.get(form)?.(width) ?? 0) + form.below : 0,
				noticeAt ? NOTICE.ends + noticeAt(width - NOTICE.sides) + NOTICE.below : 0,
				variant.subtitle ? subtitleAt(width) + SUBTITLE_BELOW : 0,
				standingAt(width) + STANDING_BELOW,
				...(variant.quotes === 'open' ? quotesAt(width) : []),
				variant.quotes === 'folded' ? ABOVE_SMALL + SMALL.line : 0,
				ABOVE_SMALL + linkAt(width)
			];
			return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
		};
	};
}

/** A height that falls as the width grows: `clamp(low, from − slope × width, high)`, all in px. */
export interface Clamp {
	readonly low: number;
	readonly high: number;
	readonly from: number;
	/** px of height lost for each 100 px of width. */
	readonly slope: number;
}

const NARROWEST = 280;
const WIDEST = 1280;
/** A drawing is highest just before the next one takes its place. */
const WIDTHS_TRIED = [
	...Array.from({ length: (WIDEST - NARROWEST) / 2 + 1 }, (_, i) => NARROWEST + 2 * i),
	...WIDTHS.map((width) => width - 1).filter((width) => width > NARROWEST)
];
/** Of the widths that a report gives an embed, these are the usual ones; elsewhere some air does less harm. */
const USUAL = (width: number) => width >= 320 && width <= 800;

/** The height that cuts the document at no width from 280 to 1280 px. */
export function tallest(heightAt: HeightAt): number {
	return Math.max(...WIDTHS_TRIED.map(heightAt));
}

/** The lowest clamp that cuts the document at no width from 280 to 1280 px. */
export function fitClamp(heightAt: HeightAt): Clamp {
	const needed = WIDTHS_TRIED.map((width) => ({ width, height: heightAt(width) }));
	const high = Math.max(...needed.map(({ height }) => height));
	const low = Math.max(...needed.filter(({ width }) => width >= 560).map(({ height }) => height));
	let best: { clamp: Clamp; air: number } | undefined;
	for (let slope = 0; slope <= 400; slope += 10) {
		// Where the document is higher than `low`, the line must lie above it.
		const above = needed.filter(({ height }) => height > low);
		const from = Math.ceil(Math.max(low, ...above.map(({ width, height }) => height + (slope * width) / 100)));
		const clamp = { low, high, from, slope };
		const air = needed
			.filter(({ width }) => USUAL(width))
			.reduce((sum, { width }) => sum + clampedHeight(clamp, width), 0);
		if (!best || air < best.air) best = { clamp, air };
	}
	if (!best) throw new Error('no clamp was tried');
	return best.clamp;
}

export function clampedHeight({ low, high, from, slope }: Clamp, width: number): number {
	return Math.max(low, Math.min(high, from - (slope * width) / 100));
}

/** As CSS, for an iframe in a box that is a size container: `100cqi` is the box's width. */
export function clampCss({ low, high, from, slope }: Clamp): string {
	return slope === 0 ? `${high}px` : `clamp(${low}px,${from}px - ${slope}cqi,${high}px)`;
}
