/**
 * The picture that stands for a figure where its address is shared: 1200 × 630, words at the left, marks at the right.
 * Most people see it a third as large, so everything is set as large as the box allows. Other sources are counted, not
 * drawn: their lane would shrink the rest below what can be read.
 */
import { atItsEdge, balanceLines, placeLabel, placeLines, type LabelStyle } from '../charts/marks/label';
import { placeLegend } from '../charts/marks/legend';
import { uncounted } from '../charts/marks/uncounted';
import { chartOf } from '../charts/registry';
import type { Box } from '../scene/shapes';
import type { PlacedLabel } from '../charts/types';
import type { Figure } from '../dataset/types';
import { nothingAt, SOURCE, stackNotes, stackQuotes, SUBTITLE } from './blocks';
import { shiftLegend, type FrameLayout } from './frame';
import { sharedNotes } from './sharedNotes';
import { sourceLines } from './sourceLine';

/** The size that Facebook, LinkedIn, Slack, Mastodon and others show whole, in px. https://ogp.me, 1.91 : 1 */
export const SHARED_SIZE = { width: 1200, height: 630 } as const;

/** Pixels of the picture for one px of the layout, the largest first; at 1 the smallest letters are 11 px high. */
const UNITS = [2, 1.85, 1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1] as const;

const PAD = 26;
const GAP = 30;
/** The part of the width that words get, the first one that fits. Marks keep at least 240 px. */
const WORDS = [0.4, 0.46] as const;
/** What a picture shows, the first that fits: a quote that is too long is left out, never shortened; so are the marks. */
const SHOWN = [
	{ quote: true, marks: true },
	{ quote: false, marks: true },
	{ quote: true, marks: false },
	{ quote: false, marks: false }
] as const;

export interface SharedInput {
	readonly figure: Figure;
	readonly idPrefix: string;
	/** Where the figure's page is: absolute, or root-relative without a site address. */
	readonly address: string;
}

/**
 * Places the picture at the largest unit at which all of it fits.
 * @throws {Error} if not even title, notes and source fit
 */
export function sharedLayout(input: SharedInput): FrameLayout {
	for (const shown of SHOWN)
		for (const unit of UNITS)
			for (const words of shown.marks ? WORDS : [1]) {
				const frame = place(input, { ...shown, unit, words });
				if (frame) return frame;
			}
	throw new Error(
		`figure ${input.figure.slug}: title, notes and source do not fit into a picture of ${SHARED_SIZE.width} × ${SHARED_SIZE.height}; shorten its title, subtitle or note`
	);
}

interface Way {
	readonly quote: boolean;
	readonly marks: boolean;
	readonly unit: number;
	/** Part of the width. */
	readonly words: number;
}

/** The title fills what the quote leaves. */
const TITLE_SIZES = [36, 33, 30, 27, 24] as const;
const NOTES = { drop: 14, leading: 16, gap: 5 } as const;
const QUOTES = { size: 16, gap: 10 } as const;

/** The picture at one unit, or undefined where something finds no room. */
function place({ figure, idPrefix, address }: SharedInput, way: Way): FrameLayout | undefined {
	const width = SHARED_SIZE.width / way.unit;
	const height = SHARED_SIZE.height / way.unit;
	const inner = width - 2 * PAD;
	const left = way.marks ? Math.round(inner * way.words) : inner;
	const room = inner - left - GAP;
	if (way.marks && room < 240) return undefined;

	const source = sourceLines(figure, address).flatMap((line) => placeLines(PAD, 0, line, SOURCE, inner, 16));
	const footY = height - PAD - source.length * 16 - 6;
	const foot = source.map((line, i) => ({ ...line, y: footY + 20 + i * 16 }));
	const notes = way.marks ? [] : stackNotes(sharedNotes(figure), { x: PAD, y: 0, width: inner }, NOTES).labels;
	const notesY = footY - 16 - (notes.at(-1)?.y ?? 0);
	const said = placeWords(figure, left, notes.length > 0 ? notesY : footY - 16, way.quote);
	if (!said) return undefined;
	const frame = {
		width,
		height,
		unit: way.unit,
		idPrefix,
		card: true,
		alt: chartOf(figure).describe(figure),
		highlights: said.highlights,
		rules: [{ x: PAD, y: footY, width: inner }]
	};
	const words = [...said.labels, ...foot];
	if (!way.marks)
		return {
			...frame,
			legend: { swatches: [], labels: [], height: 0 },
			labels: [...words, ...notes.map((label) => ({ ...label, y: label.y + notesY }))]
		};
	const marks = placeMarks(figure, PAD + left + GAP, room, idPrefix);
	if (marks.bottom > footY - 14) return undefined;
	return { ...frame, legend: marks.legend, chart: marks.chart, labels: [...words, ...marks.notes] };
}

/** Legend, chart and notes below each other. */
function placeMarks(figure: Figure, x: number, width: number, idPrefix: string) {
	const layout = chartOf(figure).layout({ figure: uncounted(figure), width, idPrefix });
	const legend = placeLegend(layout, width, 0, figure);
	const y = PAD + 2 + legend.height + (legend.height > 0 ? 12 : 0);
	const notes = stackNotes(sharedNotes(figure), { x, y: y + layout.height + 8, width }, NOTES);
	return {
		legend: shiftLegend(legend, x, PAD + 2),
		chart: { layout, x, y },
		notes: notes.labels,
		bottom: Math.max(y + layout.height, notes.bottom)
	};
}

/** Title and subtitle from the top, the quotes down to the bottom; undefined where they would meet. */
function placeWords(
	figure: Figure,
	width: number,
	bottom: number,
	withQuote: boolean
): { labels: PlacedLabel[]; highlights: Box[] } | undefined {
	const quotes = withQuote ? stackQuotes(figure, { x: PAD, y: 0, width }, QUOTES) : nothingAt(0);
	// Of the gap that follows the last one, little is needed.
	const top = bottom - (withQuote ? quotes.bottom - 6 : 0);
	for (const size of TITLE_SIZES) {
		const title = placeTitle(figure.title, size, width);
		const under = (title.at(-1)?.y ?? PAD) + 24;
		const subtitle = atItsEdge(
			placeLines(PAD, under, figure.subtitle, SUBTITLE, width, 18),
			figure.subtitle,
			PAD,
			width
		);
		if ((subtitle.at(-1)?.y ?? under) + 20 > top) continue;
		return {
			labels: [...title, ...subtitle, ...quotes.labels.map((label) => ({ ...label, y: label.y + top }))],
			highlights: quotes.highlights.map((box) => ({ ...box, y: box.y + top }))
		};
	}
	return undefined;
}

function placeTitle(text: string, size: number, width: number): PlacedLabel[] {
	const style: LabelStyle = { role: 'title', size, ink: 'ink' };
	const leading = Math.round(size * 1.16);
	const lines = balanceLines(text, style, width).map((line, i) =>
		placeLabel(PAD, PAD + size * 0.85 + i * leading, line, style, text)
	);
	return atItsEdge(lines, text, PAD, width);
}
