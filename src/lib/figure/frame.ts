/** The frame that every output shares: title, legend, chart, standing, caveat, quote, source line. Pure geometry. */
import { chartOf } from '../charts/registry';
import type { Box } from '../scene/shapes';
import type { ChartLayout, PlacedLabel } from '../charts/types';
import { placeLines, type LabelStyle } from '../charts/marks/label';
import { placeLegend, type PlacedLegend } from '../charts/marks/legend';
import type { Figure } from '../dataset/types';
import { footNotes } from './footNotes';
import { placeQuote } from './quoteLines';
import { byline } from '../sentences/sources';
import { sourceLines } from './sourceLine';

/** What a drawing holds besides chart, legend, standing, caveat and source line, which are always there. */
export interface FrameParts {
	/** Title and subtitle inside the drawing: exports have them; pages and embeds set them as text. */
	readonly title: boolean;
	/** The quotes with their marked words inside the drawing. */
	readonly quote: boolean;
	/** A card behind the drawing, with padding: exports. */
	readonly card: boolean;
	/** The source in full, or without its title, where the page around names it in full. */
	readonly source: 'full' | 'short';
}

export const EXPORT_PARTS: FrameParts = { title: true, quote: true, card: true, source: 'full' };
export const PAGE_PARTS: FrameParts = { title: false, quote: false, card: false, source: 'full' };
/** On a page with many: its head names the sources in full. */
export const CARD_PARTS: FrameParts = { ...PAGE_PARTS, source: 'short' };

export interface FrameLayout {
	readonly width: number;
	readonly height: number;
	/** Pixels of the drawing's own size for each px of its layout. */
	readonly unit: number;
	readonly idPrefix: string;
	readonly card: boolean;
	readonly alt: string;
	readonly legend: PlacedLegend;
	/** Missing in a picture of words alone. */
	readonly chart?: { readonly layout: ChartLayout; readonly x: number; readonly y: number };
	readonly labels: readonly PlacedLabel[];
	readonly highlights: readonly Box[];
	/** Hairlines across the drawing. */
	readonly rules: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

export type ChartFrame = FrameLayout & Required<Pick<FrameLayout, 'chart'>>;

export interface FrameInput {
	readonly figure: Figure;
	/** px, from 240 up. */
	readonly width: number;
	readonly parts: FrameParts;
	/** Keeps ids of several drawings in one document apart. */
	readonly idPrefix: string;
	/** Where the figure's page is: absolute, or root-relative without a site address. */
	readonly address: string;
}

const NOTE: LabelStyle = { role: 'text', size: 12, ink: 'ink' };
const SOURCE: LabelStyle = { role: 'text', size: 12, ink: 'soft' };

/** Places everything of a figure's drawing for one width. */
export function frameLayout({ figure, width, parts, idPrefix, address }: FrameInput): ChartFrame {
	const chart = chartOf(figure);
	const pad = parts.card ? (width < 420 ? 16 : 28) : 0;
	const inner = width - 2 * pad;
	const labels: PlacedLabel[] = [];
	const rules: { x: number; y: number; width: number }[] = [];
	const highlights: Box[] = [];
	let y = pad;

	if (parts.title) {
		const size = width < 420 ? 19 : 24;
		const title = placeLines(
			pad,
			y + size,
			figure.title,
			{ role: 'title', size, ink: 'ink' },
			inner,
			Math.round(size * 1.18)
		);
		const from = (title.at(-1)?.y ?? y) + 22;
		const subtitle = placeLines(pad, from, figure.subtitle, { role: 'text', size: 13, ink: 'soft' }, inner, 18);
		labels.push(...title, ...subtitle);
		y = (subtitle.at(-1)?.y ?? from) + 18;
	}

	const layout = chart.layout({ figure, width: inner, idPrefix });
	const legend = placeLegend(layout.legend, inner, 0);
	const chartY = y + legend.height + (legend.height > 0 ? 14 : 0);
	const legendY = y;
	y = chartY + layout.height + 6;

	for (const note of footNotes(figure)) {
		const lines = placeLines(pad, y + 16, note, NOTE, inner, 17);
		labels.push(...lines);
		y = (lines.at(-1)?.y ?? y) + 4;
	}

	if (parts.quote) {
		const size = width < 420 ? 15 : 17;
		y += 14;
		rules.push({ x: pad, y, width: inner });
		y += 10;
		for (const { quote, source, claims } of figure.quotes) {
			const style: LabelStyle = { role: 'quote', size, ink: 'ink' };
			const placed = placeQuote(quote, claims, {
				x: pad,
				y: y + size,
				width: inner,
				leading: Math.round(size * 1.45),
				style
			});
			const speaker = placeLines(pad, placed.bottom + 20, byline(quote, source, figure.sources), SOURCE, inner, 16);
			labels.push(...placed.labels, ...speaker);
			highlights.push(...placed.highlights);
			y = (speaker.at(-1)?.y ?? placed.bottom) + 8;
		}
	}

	y += 10;
	rules.push({ x: pad, y, width: inner });
	for (const line of sourceLines(figure, address, parts.source)) {
		const lines = placeLines(pad, y + 17, line, SOURCE, inner, 16);
		labels.push(...lines);
		y = lines.at(-1)?.y ?? y;
	}
	return {
		width,
		height: Math.ceil(y + 6 + pad),
		unit: 1,
		idPrefix,
		card: parts.card,
		alt: chart.describe(figure),
		legend: shiftLegend(legend, pad, legendY),
		chart: { layout, x: pad, y: chartY },
		labels,
		highlights,
		rules
	};
}

/** The legend moved by `x` and `y` px. */
export function shiftLegend(legend: PlacedLegend, x: number, y: number): PlacedLegend {
	return {
		...legend,
		swatches: legend.swatches.map((swatch) => ({ ...swatch, x: swatch.x + x, y: swatch.y + y })),
		labels: legend.labels.map((label) => ({ ...label, x: label.x + x, y: label.y + y }))
	};
}
