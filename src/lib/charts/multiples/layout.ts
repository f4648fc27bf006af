import type { Evidence } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { placeAmount, type PlacedAmount } from '../marks/amount';
import { valueScale } from '../marks/axis';
import { domainOf } from '../marks/domain';
import { placeEndWords } from '../marks/endWords';
import { extentOf, openReach } from '../marks/interval';
import { placeLines, STYLES } from '../marks/label';
import { placeWordedLane, type PlacedLane } from '../marks/lane';
import { placeWordsLine } from '../marks/wordsLine';
import { markKeys } from '../marks/legend';
import { howWords, valueWords } from '../../sentences/evidence';
import type { ChartLayout, LayoutInput, LegendKey, PlacedLabel } from '../types';
import type { MultiplesSpec } from './spec';

export interface PlacedPanel extends PlacedAmount {
	/** The line of zero. */
	readonly zero: { readonly x: number; readonly from: number; readonly to: number };
}

export interface MultiplesLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly panels: readonly PlacedPanel[];
	readonly lane?: PlacedLane;
}

const BAR = 22;
const GUTTER = 28;
const ROW_GAP = 24;
/** The narrowest panel whose words still read well. */
const LEAST = 150;

/** Panels in as many columns as the width has room for; the bars of a row stand on one line. */
export function layout(input: LayoutInput<MultiplesSpec>, across = BAR): MultiplesLayout {
	return arrange(input, across, { placeWords: wordsOf, least: LEAST, gap: ROW_GAP, isLow: false });
}

/** In brief: name and value on one line. */
export function low(input: LayoutInput<MultiplesSpec>, across = BAR): MultiplesLayout {
	return arrange(input, across, { placeWords: wordsInLine, least: 120, gap: 12, isLow: true });
}

function arrange(
	{ figure, width, idPrefix }: LayoutInput<MultiplesSpec>,
	across: number,
	{
		placeWords,
		least,
		gap,
		isLow
	}: {
		readonly placeWords: typeof wordsOf;
		readonly least: number;
		readonly gap: number;
		readonly isLow: boolean;
	}
): MultiplesLayout {
	const items = figure.spec.panels.map(({ of, label }) => ({ of, label, evidence: evidenceOf(figure, of) }));
	const columns = Math.max(1, Math.min(items.length, 4, Math.floor((width + GUTTER) / (least + GUTTER))));
	const room = (width - (columns - 1) * GUTTER) / columns;
	const [low, high] = domainOf(items.map(({ evidence }) => evidence));
	const { scale } = valueScale(low, high, [1, room - 1], 3);
	const reach = openReach(
		items.map(({ evidence }) => evidence),
		Math.max(Math.abs(low), Math.abs(high))
	);
	const labels: PlacedLabel[] = [];
	const panels: PlacedPanel[] = [];
	let y = 0;
	for (let start = 0; start < items.length; start += columns) {
		const row = items.slice(start, start + columns);
		const words = row.map((item, column) => placeWords(item, column * (room + GUTTER), y, room));
		labels.push(...words.flat());
		const top = Math.max(...words.flat().map((label) => label.y)) + 12;
		row.forEach(({ label, evidence }, column) => {
			const left = column * (room + GUTTER);
			// What is open on the shorter side of zero has less room there than the others.
			const within = (value: number) => left + Math.min(Math.max(scale(value), 1), room - 1);
			panels.push(placePanel(label, evidence, within, { top, across }, reach));
		});
		y = top + across + gap;
	}
	const ends = items.map(({ evidence }) => ({ evidence, extent: extentOf(evidence, reach) }));
	const said = isLow ? placeEndWords(ends, { y: y - gap + 18, width }) : [];
	labels.push(...said);
	const bottom = Math.max(y - gap + 8, ...said.map((label) => label.y + 4));
	const lane = placeWordedLane(items, width, bottom + 6);
	return {
		width,
		height: lane ? lane.bottom : bottom,
		idPrefix,
		panels,
		...(lane ? { lane } : {}),
		labels,
		legend: legendOf(
			items.map(({ evidence }) => evidence),
			panels
		)
	};
}

function wordsOf(
	item: { of: string; label: string; evidence: Evidence },
	x: number,
	y: number,
	room: number
): PlacedLabel[] {
	const { of, label, evidence } = item;
	const name = placeLines(x, y + 14, label, { ...STYLES.name, of }, room);
	const at = (name.at(-1)?.y ?? y) + 19;
	const value = placeLines(x, at, valueWords(evidence), { ...STYLES.value, of }, room, 19);
	const under = placeLines(x, (value.at(-1)?.y ?? at) + 16, howWords(evidence), { ...STYLES.under, of }, room);
	return [...name, ...value, ...under];
}

function wordsInLine(
	{ of, label, evidence }: { of: string; label: string; evidence: Evidence },
	x: number,
	y: number,
	room: number
): PlacedLabel[] {
	const parts = [
		{ text: label, style: { ...STYLES.name, of } },
		{ text: valueWords(evidence), style: { ...STYLES.value, of } },
		{ text: howWords(evidence), style: { ...STYLES.under, of } }
	];
	return [...placeWordsLine(parts, { x, y: y + 13, width: room }).labels];
}

function placePanel(
	label: string,
	evidence: Evidence,
	scale: (value: number) => number,
	{ top, across }: { readonly top: number; readonly across: number },
	reach: number
): PlacedPanel {
	const extent = extentOf(evidence, reach);
	return {
		...placeAmount(label, evidence, extent, { scale, at: top, thick: across }),
		zero: { x: scale(0), from: top - 4, to: top + across + 4 }
	};
}

function legendOf(evidence: readonly Evidence[], panels: readonly PlacedPanel[]): LegendKey[] {
	const keys = evidence.flatMap((of, index) => {
		const panel = panels[index];
		return panel ? markKeys(of, extentOf(of, 0), panel) : [];
	});
	return [...new Set(keys)];
}
