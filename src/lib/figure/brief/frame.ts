/**
 * A figure in brief, for a box or for a column: its words under the title, the plot, one line of standing, the caveat, and
 * where it is from. What is cut off nowhere is left out nowhere: a box that cannot hold it says so, with the next that can.
 */
import { balanceLines, placeLabel, placeLines, widthOf, type LabelStyle } from '../../charts/marks/label';
import { chartOf } from '../../charts/registry';
import type { PlacedLabel } from '../../charts/types';
import type { Figure } from '../../dataset/types';
import { nothingAt, SOURCE, stackEarlier, stackQuotes, type Block } from '../blocks';
import { earlierValues } from '../footNotes';
import type { ChartFrame } from '../frame';
import { NARROWEST } from '../widths';
import { figureMark } from './figureMark';
import type { BriefBox } from './purposes';
import { shortened } from './shortened';
import { briefNotes, briefSource, speakersOf, type BriefNote } from './words';

export interface BriefInput {
	readonly figure: Figure;
	readonly box: BriefBox;
	readonly idPrefix: string;
	/** The site’s name as people type it, if it is known. */
	readonly host?: string;
}

/** Smallest text of a layout, in its own px. */
const SMALLEST = 12;
/** How much larger than it must be everything is set where there is room, the largest first. */
const LARGER = [1.7, 1.5, 1.35, 1.2, 1.1, 1] as const;
const SIZES = [
	{ title: 25, quote: 18 },
	{ title: 22, quote: 16 },
	{ title: 19, quote: 15 },
	{ title: 17, quote: 14 }
] as const;
const NOTE: LabelStyle = { role: 'text', size: 12, ink: 'ink' };
const LEAD: LabelStyle = { ...NOTE, role: 'strong' };
/** The least that a plot needs, in px. */
const LEAST_PLOT = 60;

type Sizes = (typeof SIZES)[number];

/**
 * The figure in its box, set as large as the box allows; in short words only where the whole does not fit.
 * @throws {Error} if it does not fit, with the next size that holds it
 */
export function briefLayout(input: BriefInput): ChartFrame {
	const { figure, box } = input;
	const frame = fitted(input);
	if (frame) return frame;
	const next = nextBox(input);
	throw new Error(
		`figure ${figure.slug}: in brief it does not fit into ${written(box)} with text of at least ${box.least} px; ` +
			(next ? `the next that holds it is ${written(next)}` : 'shorten its title, quote, caveat or note')
	);
}

/** Whether it fits its box. */
export function fitsBrief(input: Omit<BriefInput, 'idPrefix'>): boolean {
	return fitted({ ...input, idPrefix: '' }) !== undefined;
}

function fitted(input: BriefInput): ChartFrame | undefined {
	const { figure } = input;
	const alt = chartOf(figure).describe(figure);
	const whole = largest(input, alt);
	const short = whole ? undefined : shortened(figure);
	return short ? largest({ ...input, figure: short }, alt) : whole;
}

function largest(input: BriefInput, alt: string): ChartFrame | undefined {
	const { box } = input;
	for (const times of box.height === undefined ? [1] : LARGER)
		for (const sizes of SIZES) {
			const frame = placeAll(input, sizes, (box.least / SMALLEST) * times);
			if (frame) return { ...frame, alt };
		}
	return undefined;
}

function written({ width, height }: BriefBox): string {
	return height === undefined ? `${Math.round(width)} px` : `${Math.round(width)} × ${Math.round(height)} px`;
}

/** The box of the same proportions, in steps of a tenth, that holds the figure with text of the same size. */
function nextBox(input: BriefInput): BriefBox | undefined {
	const { box } = input;
	for (let times = 1.1; times <= 4; times += 0.1) {
		const larger = { ...box, width: box.width * times, ...(box.height ? { height: box.height * times } : {}) };
		if (fitted({ ...input, box: larger })) return larger;
	}
	return undefined;
}

/** The picture at one unit and one set of sizes, or undefined where something finds no room. */
function placeAll(
	{ figure, box, idPrefix, host }: BriefInput,
	sizes: Sizes,
	unit: number
): Omit<ChartFrame, 'alt'> | undefined {
	const width = box.width / unit;
	if (width < NARROWEST) return undefined;
	const captioned = box.captioned === true;
	const pad = captioned ? 8 : width < 480 ? 16 : 20;
	const inner = width - 2 * pad;
	const head = captioned
		? nothingAt(pad)
		: placeTitle(figure.title, { x: pad, y: pad, width: inner, size: sizes.title });
	if (!head) return undefined;
	const speakers = speakersOf(figure).length > 1 ? 'after' : 'none';
	const place = { x: pad, y: head.bottom + 7, width: inner };
	const quotes = captioned ? head : stackQuotes(figure, place, { size: sizes.quote, gap: 4, speakers });
	const said = placeNotes(briefNotes(figure), inner);
	const earlier = stackEarlier(
		earlierValues(figure),
		{ x: 0, y: said.bottom, width: inner },
		{ drop: 17, leading: 17, gap: 2 }
	);
	const notes = { ...earlier, labels: [...said.labels, ...earlier.labels] };
	const foot = placeFoot(captioned ? '' : briefSource(figure), [host, figureMark(figure)], inner);
	const below = notes.bottom + 12 + foot.bottom + pad;

	const plotY = captioned ? pad : quotes.bottom + 12;
	const room = box.height === undefined ? undefined : box.height / unit - plotY - 14 - below;
	if (room !== undefined && room < LEAST_PLOT) return undefined;
	const layout = chartOf(figure).compact({
		figure,
		width: inner,
		idPrefix,
		...(room === undefined ? {} : { height: room })
	});
	if (room !== undefined && layout.height > room + 0.5) return undefined;
	const plotHeight = room ?? layout.height;
	const height = box.height === undefined ? Math.ceil(plotY + plotHeight + 14 + below) : box.height / unit;
	if (plotHeight * inner < box.plot * width * (height - head.bottom)) return undefined;

	const notesY = plotY + plotHeight + 14;
	const footY = notesY + notes.bottom + 12;
	const moved = (labels: readonly PlacedLabel[], y: number) =>
		labels.map((label) => ({ ...label, x: label.x + pad, y: label.y + y }));
	return {
		width,
		height,
		unit,
		idPrefix,
		card: true,
		legend: { swatches: [], labels: [], height: 0 },
		chart: { layout, x: pad, y: plotY + (plotHeight - layout.height) / 2 },
		labels: [...head.labels, ...quotes.labels, ...moved(notes.labels, notesY), ...moved(foot.labels, footY)],
		highlights: quotes.highlights,
		rules: [{ x: pad, y: footY, width: inner }]
	};
}

/** At most three lines; undefined where a word would be cut. */
function placeTitle(
	text: string,
	{ x, y, width, size }: { readonly x: number; readonly y: number; readonly width: number; readonly size: number }
): Block | undefined {
	const style: LabelStyle = { role: 'title', size, ink: 'ink' };
	const lines = balanceLines(text, style, width);
	if (lines.length > 3) return undefined;
	const leading = Math.round(size * 1.17);
	const labels = lines.map((line, i) => placeLabel(x, y + size * 0.85 + i * leading, line, style));
	return { ...nothingAt(labels.at(-1)?.y ?? y), labels };
}

/** Notes below each other from 0, each with its first word in bold where it has one. */
function placeNotes(notes: readonly BriefNote[], width: number): Block {
	const leading = 17;
	let y = 0;
	const labels = notes.flatMap(({ lead, text }) => {
		const first = y + NOTE.size;
		const indent = lead === '' ? 0 : widthOf(`${lead} `, LEAD);
		const lines = placeLines(indent, first, text, NOTE, width - indent, leading);
		// Where all of it takes more than a line, the others begin at the edge, as running text does.
		const placed = lines.length < 2 || indent === 0 ? lines : flowed(text, indent, { first, width, leading });
		y = (placed.at(-1)?.y ?? first) + 6;
		return [...(lead === '' ? [] : [placeLabel(0, first, lead, LEAD)]), ...placed];
	});
	return { ...nothingAt(y - 2), labels };
}

/** A text whose first line is indented, the others not. */
function flowed(
	text: string,
	indent: number,
	{ first, width, leading }: { readonly first: number; readonly width: number; readonly leading: number }
): PlacedLabel[] {
	const line = placeLines(indent, first, text, NOTE, width - indent, leading)[0];
	if (!line) return [];
	const rest = text.slice(line.text.length).trimStart();
	return [line, ...placeLines(0, first + leading, rest, NOTE, width, leading)];
}

/** Where it is from at the left, the mark that finds it again at the right, below each other where they would meet. */
function placeFoot(source: string, mark: readonly (string | undefined)[], width: number): Block {
	const right = placeLabel(width, 18, mark.filter(Boolean).join(' · '), { ...SOURCE, anchor: 'end' });
	const lines = placeLines(0, 18, source, SOURCE, width, 16);
	const last = lines.at(-1);
	const isBeside = lines.length === 1 && (last?.width ?? 0) + right.width + 16 <= width;
	const y = isBeside || !last ? 18 : last.y + 16;
	return { ...nothingAt(y + 2), labels: [...lines, { ...right, y }] };
}
