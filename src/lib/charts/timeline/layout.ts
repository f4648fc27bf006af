import { scaleLinear } from 'd3';
import { parseDate } from '../../quantity/date';
import type { Evidence } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { placeLane, type PlacedLane } from '../marks/lane';
import { diamondKeys } from '../marks/diamond';
import { placeWordsLine, type LinePart } from '../marks/wordsLine';
import { cellKeys, placeCell, spanOfCell, type PlacedCell } from './cell';
import { basisName } from '../../sentences/basis';
import { dateWords, howWords } from '../../sentences/evidence';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, LegendKey, PlacedLabel } from '../types';
import type { TimelineSpec } from './spec';

export interface TimelineLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly cells: readonly PlacedCell[];
	/** Years begin at these ticks; a label names the year whose cell follows. */
	readonly ticks: readonly number[];
	readonly axisY: number;
	readonly bottom: number;
	readonly lane?: PlacedLane;
}

const CELL = 26;
/** Years narrower than this, in px, are not told apart by ticks. */
const TICKED = 3;
const GAP = 14;
const LOW_GAP = 4;
const TOP = 22;

/** A calendar whose years are cells. An event fills as much of it as its words date: a year its cell, a month its month. */
export function layout(input: LayoutInput<TimelineSpec>, across = CELL): TimelineLayout {
	return arrange(input, across, false);
}

/** The same where lines are dear: each event’s words on one line, and less room between. */
export function low(input: LayoutInput<TimelineSpec>, across = CELL): TimelineLayout {
	return arrange(input, across, true);
}

function arrange(
	{ figure, width, idPrefix }: LayoutInput<TimelineSpec>,
	across: number,
	isLow: boolean
): TimelineLayout {
	const { spec } = figure;
	const first = parseDate(String(spec.from))?.first ?? 0;
	const last = (parseDate(String(spec.to))?.last ?? 0) + 1;
	const scale = scaleLinear()
		.domain([first, last])
		.range([1, width - 1]);
	const years = Array.from({ length: spec.to - spec.from + 1 }, (_, i) => spec.from + i);
	const startOf = (year: number) => scale(parseDate(String(year))?.first ?? first);
	const yearWidth = (width - 2) / years.length;
	const every =
		[1, 2, 5, 10, 20, 25, 50, 100, 200].find((step) => step * yearWidth >= widthOf('2024', STYLES.tick) * 1.5) ?? 500;
	const labels: PlacedLabel[] = years
		.filter((year) => year % every === 0)
		.map((year) => {
			const half = widthOf(String(year), STYLES.tick) / 2;
			const x = Math.min(Math.max(startOf(year) + yearWidth / 2, half), width - half);
			return placeLabel(x, 12, String(year), { ...STYLES.tick, anchor: 'middle' });
		});

	const events = spec.events.map((event) => ({ ...event, evidence: evidenceOf(figure, event.of) }));
	const cells: PlacedCell[] = [];
	let y = TOP + (isLow ? 6 : 12);
	for (const event of events) {
		const cell = placeCell(event.label, event.evidence, { scale, top: y, height: across });
		const words = (isLow ? placeOnOneLine : placeWords)(event, spanOfCell(cell), width);
		cells.push(cell);
		labels.push(...words.labels);
		y += across + (isLow ? LOW_GAP : GAP) + words.below;
	}
	const bottom = y - (isLow ? 2 : 6);
	const lane = placeLane({
		groups: events,
		drawAll: true,
		scale: (day) => scale(day),
		domain: [first, last],
		left: 0,
		right: width,
		top: bottom + 8
	});
	const legend: LegendKey[] = [...new Set(events.flatMap((event) => cellKeys(event.evidence)))];
	legend.push(...diamondKeys(lane));
	return {
		width,
		height: lane ? lane.bottom : bottom + 4,
		idPrefix,
		cells,
		ticks: [...years.filter((year) => yearWidth >= TICKED || year % every === 0).map(startOf), scale(last)],
		axisY: TOP - 4,
		bottom,
		...(lane ? { lane } : {}),
		labels,
		legend
	};
}

interface Event {
	readonly of: string;
	readonly label: string;
	readonly evidence: Evidence;
}

/** The event's name and date: right of its cell, else left of it, else there on three lines if the cell is so high, else on lines below. `below` is the height of those lines. */
function placeWords(event: Event, box: Box, width: number): { labels: PlacedLabel[]; below: number } {
	const under = [dateWords(event.evidence), howWords(event.evidence)].join(' · ');
	const name = { ...STYLES.name, of: event.of };
	const soft = { ...STYLES.under, of: event.of };
	const needed = Math.max(widthOf(event.label, name), widthOf(under, soft));
	const middle = box.y + box.height / 2;
	const right = box.x + box.width + 10;
	if (right + needed <= width)
		return {
			labels: [placeLabel(right, middle - 2, event.label, name), placeLabel(right, middle + 14, under, soft)],
			below: 0
		};
	const left = box.x - 10;
	if (left - needed >= 0) {
		const end = { anchor: 'end' } as const;
		return {
			labels: [
				placeLabel(left, middle - 2, event.label, { ...name, ...end }),
				placeLabel(left, middle + 14, under, { ...soft, ...end })
			],
			below: 0
		};
	}
	const beside = box.height < THREE_LINES ? undefined : placeBeside(event, { left, right, middle, width });
	if (beside) return { labels: beside, below: 0 };
	const lines = placeLines(0, box.y + box.height + 18, event.label, name, width, 17);
	const foot = placeLines(0, box.y + box.height + 18 + lines.length * 17, under, soft, width, 17);
	return { labels: [...lines, ...foot], below: 8 + (lines.length + foot.length) * 17 };
}

/** px that they take beside a cell. */
const THREE_LINES = 44;

/** Name, date and what it rests on, a line each, on the side of a cell that has more room; undefined where one needs more. */
function placeBeside(
	{ of, label, evidence }: Event,
	{ left, right, middle, width }: Readonly<Record<'left' | 'right' | 'middle' | 'width', number>>
): PlacedLabel[] | undefined {
	const isRight = width - right >= left;
	const [x, room] = isRight ? [right, width - right] : [left, left];
	const anchor = isRight ? ('start' as const) : ('end' as const);
	const placed = [label, dateWords(evidence), howWords(evidence)].map((text, line) =>
		placeLabel(x, middle - 10 + line * 16, text, { ...(line === 0 ? STYLES.name : STYLES.under), of, anchor })
	);
	return placed.every((each) => each.width <= room) ? placed : undefined;
}

/** On one line: beside the cell where there is room, else below it. */
function placeOnOneLine(event: Event, box: Box, width: number): { labels: PlacedLabel[]; below: number } {
	const name: LinePart = { text: event.label, style: { ...STYLES.name, of: event.of } };
	const how = howWords(event.evidence);
	const soft = { ...STYLES.under, of: event.of };
	const whole = [dateWords(event.evidence), how].join(' · ');
	const isLong = widthOf(event.label, name.style) + widthOf(whole, soft) + 14 > width;
	// That nothing but “stated” is said of it, the form of its cell tells as well.
	const under =
		isLong && how === basisName(event.evidence, event.evidence.quantity.unit.style) ? dateWords(event.evidence) : whole;
	const parts: LinePart[] = [name, { text: under, style: soft }];
	const needed = parts.reduce((sum, { text, style }) => sum + widthOf(text, style) + 7, 0);
	const middle = box.y + box.height / 2 + 5;
	const right = box.x + box.width + 10;
	if (right + needed <= width)
		return { labels: [...placeWordsLine(parts, { x: right, y: middle, width }).labels], below: 0 };
	if (box.x - 10 >= needed)
		return { labels: [...placeWordsLine(parts, { x: box.x - 10 - needed, y: middle, width }).labels], below: 0 };
	const line = placeWordsLine(parts, { x: 0, y: box.y + box.height + 13, width });
	return { labels: [...line.labels], below: line.bottom - box.y - box.height + 3 };
}
