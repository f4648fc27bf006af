/**
 * A figure in brief, for a box or for a column: its words under the title, the plot, one line of standing, the caveat, and
 * where it is from. What is cut off nowhere is left out nowhere: a box that cannot hold it says so, with the next that can.
 */
import { chartOf } from '../../charts/registry';
import type { PlacedLabel } from '../../charts/types';
import type { Figure } from '../../dataset/types';
import { nothingAt, stackEarlier, stackQuotes } from '../blocks';
import { earlierLines } from '../footNotes';
import type { ChartFrame } from '../frame';
import { NARROWEST } from '../widths';
import { placeFoot, placeNotes, placeTitle } from './blocks';
import { writtenMark } from './figureMark';
import type { BriefBox } from './purposes';
import { cutFrom, shortened } from './shortened';
import { briefNotes, briefSource, speakersOf, tightSource } from './words';

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
/** How words are set: their sizes, and the room between blocks, all in px of the layout. */
interface Setting {
	readonly title: number;
	/** More lines of the title are too many. */
	readonly titleLines: number;
	readonly quote: number;
	/** Lines of quotes closer together. */
	readonly isTight: boolean;
	/** An inferred date by its year alone. */
	readonly inYears?: true;
	/** Inside the edges; narrow pictures have less. */
	readonly pad: { readonly wide: number; readonly narrow: number };
	readonly belowTitle: number;
	readonly abovePlot: number;
	readonly belowPlot: number;
	readonly aboveFoot: number;
	/** From the foot's hairline to its baseline. */
	readonly foot: number;
	readonly notes: { readonly leading: number; readonly joined: boolean };
}

const ROOMY: Omit<Setting, 'title' | 'quote'> = {
	titleLines: 3,
	isTight: false,
	pad: { wide: 20, narrow: 16 },
	belowTitle: 7,
	abovePlot: 12,
	belowPlot: 14,
	aboveFoot: 12,
	foot: 18,
	notes: { leading: 17, joined: false }
};
/** For boxes in which lines are dear. */
const TIGHT: Omit<Setting, 'title' | 'quote'> = {
	titleLines: 3,
	isTight: true,
	pad: { wide: 12, narrow: 7 },
	belowTitle: 3,
	abovePlot: 6,
	belowPlot: 5,
	aboveFoot: 3,
	foot: 14,
	notes: { leading: 13.5, joined: true }
};

/** The largest first. */
const SETTINGS: readonly Setting[] = [
	{ ...ROOMY, title: 25, quote: 18 },
	{ ...ROOMY, title: 22, quote: 16 },
	{ ...ROOMY, title: 19, quote: 15 },
	{ ...ROOMY, title: 17, quote: 14 }
];
const TIGHT_SETTINGS: readonly Setting[] = [
	{ ...TIGHT, title: 17, quote: 14 },
	{ ...TIGHT, title: 15, quote: 13 },
	{ ...TIGHT, title: 14, quote: 12 },
	{ ...TIGHT, title: 13, quote: 12 },
	{ ...TIGHT, title: 13, quote: 12, inYears: true }
];
/** What is as high as its words need holds any title. */
const FLOWING: Setting = { ...ROOMY, title: 17, quote: 14, titleLines: Infinity };
/** More words than these are not read. */
const MOST_WORDS = 110;
/** The least that a plot needs, in px. */
const LEAST_PLOT = 60;

/**
 * The figure in its box, set as large as the box allows; in short words only where the whole does not fit.
 * @throws {Error} if it does not fit, with the next size that holds it
 */
export function briefLayout(input: BriefInput): ChartFrame {
	const { figure, box } = input;
	const frame = fitBrief(input);
	if (frame) return frame;
	const next = nextBox(input);
	throw new Error(
		`figure ${figure.slug}: in brief it does not fit into ${written(box)} with text of at least ${box.least} px; ` +
			(next ? `the next that holds it is ${written(next)}` : 'shorten its title, quote, caveat or note')
	);
}

/** Whether it fits its box. */
export function fitsBrief(input: Omit<BriefInput, 'idPrefix'>): boolean {
	const asked = { ...input, idPrefix: '' };
	// Most fit as dense as can be, which one layout shows; how large they are set takes several.
	return densestFits(asked) || wayOf(asked) !== undefined;
}

/** Whether all its words fit in the last of the settings. */
function densestFits(input: BriefInput): boolean {
	const setting = denseSettings(input.box).at(-1);
	const way = setting && { words: input.figure, setting, unit: input.box.least / SMALLEST };
	return way !== undefined && placeAll(input, way) !== undefined;
}

/** In which words a figure stands in its box, how they are set, and how large. */
interface Way {
	readonly words: Figure;
	readonly setting: Setting;
	readonly unit: number;
}

/** By figure, then by box and host: a site asks whether a figure fits before it draws it, and dozens of ways may be tried. */
const ways = new WeakMap<Figure, Map<string, Way | undefined>>();

function wayOf(input: BriefInput): Way | undefined {
	const { figure, box, host = '' } = input;
	const known = ways.get(figure) ?? new Map<string, Way | undefined>();
	ways.set(figure, known);
	const key = JSON.stringify([box, host]);
	if (!known.has(key)) known.set(key, bestWay(input));
	return known.get(key);
}

/**
 * The whole, unless there is no room for it, or it is more than is read, and shorter words were written that fit: first of
 * title and caveat, then of the quotes, which nothing but the edges of a box may cut.
 */
function bestWay(input: BriefInput): Way | undefined {
	const { figure, box } = input;
	const cuts = box.height === undefined ? (['notes'] as const) : (['notes', 'all'] as const);
	const shorter = cuts.flatMap((cut) => shortened(figure, cut) ?? []);
	let fitting: Way | undefined;
	for (const words of [figure, ...shorter]) {
		const found = largest({ ...input, figure: words });
		if (found && wordsIn(found.frame) <= MOST_WORDS) return found.way;
		fitting = found?.way ?? fitting;
	}
	return fitting;
}

/** What is tried where no roomy setting fits. */
function denseSettings(box: BriefBox): readonly Setting[] {
	return box.height === undefined ? [FLOWING] : TIGHT_SETTINGS;
}

/** How many words a picture says. */
export function wordsIn({ labels, chart }: Pick<ChartFrame, 'labels' | 'chart'>): number {
	const texts = [...labels, ...chart.layout.labels].map(({ text }) => text);
	return texts.join(' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

function largest(input: BriefInput): { readonly way: Way; readonly frame: Omit<ChartFrame, 'alt'> } | undefined {
	const { box, figure: words } = input;
	const times = box.height === undefined ? [1] : LARGER;
	const roomy = times.flatMap((larger) => SETTINGS.map((setting) => ({ larger, setting })));
	const dense = denseSettings(box).map((setting) => ({ larger: 1, setting }));
	for (const { larger, setting } of [...roomy, ...dense]) {
		const way = { words, setting, unit: (box.least / SMALLEST) * larger };
		const frame = placeAll(input, way);
		if (frame) return { way, frame };
	}
	return undefined;
}

/** The figure in its box; undefined where it does not fit. */
export function fitBrief(input: BriefInput): ChartFrame | undefined {
	const { figure } = input;
	const way = wayOf(input);
	const frame = way && placeAll(input, way);
	return frame && { ...frame, alt: [chartOf(figure).describe(figure), ...cutFrom(figure, way.words)].join(' ') };
}

function written({ width, height }: BriefBox): string {
	return height === undefined ? `${Math.round(width)} px` : `${Math.round(width)} × ${Math.round(height)} px`;
}

/** The box of the same proportions, in steps of a tenth, that holds the figure with text of the same size. */
function nextBox(input: BriefInput): BriefBox | undefined {
	const { box } = input;
	for (let times = 1.1; times <= 4; times += 0.1) {
		const larger = { ...box, width: box.width * times, ...(box.height ? { height: box.height * times } : {}) };
		if (wayOf({ ...input, box: larger })) return larger;
	}
	return undefined;
}

/** The picture at one unit and one set of sizes, or undefined where something finds no room. */
function placeAll(
	{ box, idPrefix, host }: BriefInput,
	{ words: figure, setting, unit }: Way
): Omit<ChartFrame, 'alt'> | undefined {
	const width = box.width / unit;
	if (width < NARROWEST) return undefined;
	const { belowTitle, abovePlot, belowPlot, aboveFoot } = setting;
	const captioned = box.captioned === true;
	const pad = captioned ? 8 : width < 480 ? setting.pad.narrow : setting.pad.wide;
	const inner = width - 2 * pad;
	const head = captioned
		? nothingAt(pad)
		: placeTitle(figure.title, { x: pad, y: pad, width: inner, size: setting.title, lines: setting.titleLines });
	if (!head) return undefined;
	const speakers = speakersOf(figure).length > 1 ? 'after' : 'none';
	const place = { x: pad, y: head.bottom + belowTitle, width: inner };
	const quotes = captioned
		? head
		: stackQuotes(figure, place, {
				size: setting.quote,
				gap: setting.isTight ? 3 : 4,
				speakers,
				isTight: setting.isTight
			});
	const said = placeNotes(briefNotes(figure), inner, setting.notes);
	const { leading } = setting.notes;
	const earlier = stackEarlier(
		earlierLines(figure),
		{ x: 0, y: said.bottom, width: inner },
		{ drop: leading, leading, gap: 2 }
	);
	const notes = { ...earlier, labels: [...said.labels, ...earlier.labels] };
	const foot = placeFoot(
		captioned ? '' : setting.inYears ? tightSource(figure) : briefSource(figure),
		figure.pasted ? '' : writtenMark(figure, host),
		inner,
		setting.foot
	);
	const below = belowPlot + notes.bottom + aboveFoot + foot.bottom + pad;

	const plotY = captioned ? pad : quotes.bottom + abovePlot;
	const room = box.height === undefined ? undefined : box.height / unit - plotY - below;
	if (room !== undefined && room < LEAST_PLOT) return undefined;
	// Before the chart is laid out, which takes most of the time.
	const area = box.height === undefined ? 0 : width * (box.height / unit - head.bottom);
	if (room !== undefined && room * inner < box.plot * area) return undefined;
	const layout = chartOf(figure).compact({
		figure,
		width: inner,
		idPrefix,
		...(room === undefined ? {} : { height: room })
	});
	if (room !== undefined && layout.height > room + 0.5) return undefined;
	const plotHeight = room ?? layout.height;
	const height = box.height === undefined ? Math.ceil(plotY + plotHeight + below) : box.height / unit;

	const notesY = plotY + plotHeight + belowPlot;
	const footY = notesY + notes.bottom + aboveFoot;
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
