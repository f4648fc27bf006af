import type { Evidence } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { valueScale } from '../marks/axis';
import { domainOf } from '../marks/domain';
import { extentOf } from '../marks/interval';
import { placeLines, STYLES } from '../marks/label';
import { placeLane, type PlacedLane } from '../marks/lane';
import { markKeys } from '../marks/legend';
import { markOf } from '../marks/markOf';
import { statusWords, valueWords } from '../../sentences/evidence';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, LegendKey, MarkOf, PlacedLabel } from '../types';
import type { MultiplesSpec } from './spec';

export interface PlacedPanel extends MarkOf {
	readonly solid: Box;
	readonly fade?: Box;
	readonly ink: 'stated' | 'loss';
	readonly towards: 'right' | 'left';
	/** The interval of a derived value, on the bar’s middle. */
	readonly whisker?: { readonly from: number; readonly to: number; readonly at: number };
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
export function layout({ figure, width, idPrefix }: LayoutInput<MultiplesSpec>): MultiplesLayout {
	const items = figure.spec.panels.map(({ of, label }) => ({ of, label, evidence: evidenceOf(figure, of) }));
	const columns = Math.max(1, Math.min(items.length, 4, Math.floor((width + GUTTER) / (LEAST + GUTTER))));
	const room = (width - (columns - 1) * GUTTER) / columns;
	const [low, high] = domainOf(items.map(({ evidence }) => evidence));
	const { scale } = valueScale(low, high, [1, room - 1], 3);
	const reach = Math.max(Math.abs(low), Math.abs(high)) * 0.12;
	const labels: PlacedLabel[] = [];
	const panels: PlacedPanel[] = [];
	let y = 0;
	for (let start = 0; start < items.length; start += columns) {
		const row = items.slice(start, start + columns);
		const words = row.map((item, column) => wordsOf(item, column * (room + GUTTER), y, room));
		labels.push(...words.flat());
		const top = Math.max(...words.flat().map((label) => label.y)) + 12;
		row.forEach(({ label, evidence }, column) => {
			const left = column * (room + GUTTER);
			panels.push(placePanel(label, evidence, (value) => left + scale(value), top, reach));
		});
		y = top + BAR + ROW_GAP;
	}
	const bottom = y - ROW_GAP + 8;
	const lane = placeLane({ groups: [], offScale: items, scale, left: 0, right: width, top: bottom + 6 });
	return {
		width,
		height: lane ? lane.bottom : bottom,
		idPrefix,
		panels,
		...(lane ? { lane } : {}),
		labels,
		legend: legendOf(items.map(({ evidence }) => evidence), panels)
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
	const derived = evidence.basis === 'derived' ? `, ${evidence.formula}` : '';
	const under = placeLines(
		x,
		(value.at(-1)?.y ?? at) + 16,
		statusWords(evidence) + derived,
		{ ...STYLES.under, of },
		room
	);
	return [...name, ...value, ...under];
}

function placePanel(
	label: string,
	evidence: Evidence,
	scale: (value: number) => number,
	y: number,
	reach: number
): PlacedPanel {
	const { quantity } = evidence;
	const extent = extentOf(quantity, reach);
	const zero = scale(0);
	const end = scale(evidence.basis === 'derived' ? quantity.value : extent.solid);
	const fade = scale(extent.fade);
	const between = (from: number, to: number): Box => ({
		x: Math.min(from, to),
		y,
		width: Math.abs(to - from),
		height: BAR
	});
	return {
		...markOf(label, evidence),
		ink: quantity.value < 0 ? 'loss' : 'stated',
		towards: quantity.value < 0 ? 'left' : 'right',
		solid: between(zero, end),
		...(evidence.basis === 'stated' && fade !== end ? { fade: between(end, fade) } : {}),
		...(evidence.basis === 'derived'
			? { whisker: { from: scale(quantity.interval.lower), to: scale(quantity.interval.upper), at: y + BAR / 2 } }
			: {}),
		zero: { x: zero, from: y - 4, to: y + BAR + 4 }
	};
}

function legendOf(evidence: readonly Evidence[], panels: readonly PlacedPanel[]): LegendKey[] {
	const keys = evidence.flatMap((of, index) => {
		const panel = panels[index];
		return panel ? markKeys(of, extentOf(of.quantity, 0), panel) : [];
	});
	return [...new Set(keys)];
}
