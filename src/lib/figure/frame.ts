/** The frame that every output shares: title, legend, chart, standing, caveat, quote, source line. Pure geometry. */
import { chartOf } from '../charts/registry';
import type { Box } from '../scene/shapes';
import type { ChartLayout, PlacedLabel } from '../charts/types';
import { atItsEdge, placeLines, type LabelStyle } from '../charts/marks/label';
import { placeLegend, type PlacedLegend } from '../charts/marks/legend';
import type { Figure } from '../dataset/types';
import { nothingAt, SOURCE, stackEarlier, stackNotes, stackQuotes, SUBTITLE, type Block, type Place } from './blocks';
import { earlierLines, footNotes } from './footNotes';
import { sourceLines } from './sourceLine';

/** What a drawing holds besides chart, legend, standing, caveat and source line, which are always there. */
export interface FrameParts {
	/** Title and subtitle inside the drawing: exports have them; pages and embeds set them as text. */
	readonly title: boolean;
	/** The quotes with their marked words inside the drawing. */
	readonly quote: boolean;
	/** A card behind the drawing, with padding: exports. */
	readonly card: boolean;
}

export const EXPORT_PARTS: FrameParts = { title: true, quote: true, card: true };
export const PAGE_PARTS: FrameParts = { title: false, quote: false, card: false };

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
	readonly rules: readonly Place[];
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

/** Below this many px things stand closer and are set smaller. */
const NARROW = 420;

/** Places everything of a figure's drawing for one width. */
export function frameLayout({ figure, width, parts, idPrefix, address }: FrameInput): ChartFrame {
	const chart = chartOf(figure);
	const isNarrow = width < NARROW;
	const pad = parts.card ? (isNarrow ? 16 : 28) : 0;
	const inner = width - 2 * pad;
	const at = (y: number): Place => ({ x: pad, y, width: inner });

	const head = parts.title ? placeHead(figure, at(pad), isNarrow) : nothingAt(pad);
	const layout = chart.layout({ figure, width: inner, idPrefix });
	const legend = placeLegend(layout, inner, 0, figure);
	const chartY = head.bottom + legend.height + (legend.height > 0 ? 14 : 0);
	const below = at(chartY + layout.height + 6);
	const notes = stackNotes(footNotes(figure), below, { drop: 16, leading: 17, gap: 4 });
	const earlier = stackEarlier(earlierLines(figure), at(notes.bottom), { drop: 16, leading: 17, gap: 4 });
	const quotes = parts.quote ? placeQuotes(figure, at(earlier.bottom + 14), isNarrow) : nothingAt(earlier.bottom);
	const foot = placeFoot(sourceLines(figure, address), at(quotes.bottom + 10));
	const blocks = [head, notes, earlier, quotes, foot];
	return {
		width,
		height: Math.ceil(foot.bottom + 6 + pad),
		unit: 1,
		idPrefix,
		card: parts.card,
		alt: chart.describe(figure),
		legend: shiftLegend(legend, pad, head.bottom),
		chart: { layout, x: pad, y: chartY },
		labels: blocks.flatMap(({ labels }) => labels),
		highlights: blocks.flatMap(({ highlights }) => highlights),
		rules: blocks.flatMap(({ rules }) => rules)
	};
}

/** Title and subtitle. */
function placeHead(figure: Figure, { x, y, width }: Place, isNarrow: boolean): Block {
	const size = isNarrow ? 19 : 24;
	const style: LabelStyle = { role: 'title', size, ink: 'ink' };
	const lines = placeLines(x, y + size, figure.title, style, width, Math.round(size * 1.18));
	const title = atItsEdge(lines, figure.title, x, width);
	const from = (title.at(-1)?.y ?? y) + 22;
	const subtitle = atItsEdge(placeLines(x, from, figure.subtitle, SUBTITLE, width, 18), figure.subtitle, x, width);
	return { ...nothingAt((subtitle.at(-1)?.y ?? from) + 18), labels: [...title, ...subtitle] };
}

/** The quotes below a hairline. */
function placeQuotes(figure: Figure, place: Place, isNarrow: boolean): Block {
	const quotes = stackQuotes(figure, { ...place, y: place.y + 10 }, { size: isNarrow ? 15 : 17, gap: 8 });
	return { ...quotes, rules: [place] };
}

/** Where it is from, below a hairline. */
function placeFoot(lines: readonly string[], place: Place): Block {
	const { x, width } = place;
	const labels: PlacedLabel[] = [];
	let bottom = place.y;
	for (const line of lines) {
		const placed = placeLines(x, bottom + 17, line, SOURCE, width, 16);
		labels.push(...placed);
		bottom = placed.at(-1)?.y ?? bottom;
	}
	return { ...nothingAt(bottom), labels, rules: [place] };
}

/** The legend moved by `x` and `y` px. */
export function shiftLegend(legend: PlacedLegend, x: number, y: number): PlacedLegend {
	return {
		...legend,
		swatches: legend.swatches.map((swatch) => ({ ...swatch, x: swatch.x + x, y: swatch.y + y })),
		labels: legend.labels.map((label) => ({ ...label, x: label.x + x, y: label.y + y }))
	};
}
