import { evidenceOf } from '../figure';
import { placeHeadline } from '../marks/headline';
import { placeLines, STYLES } from '../marks/label';
import { formKey } from '../marks/legend';
import { placeWordedLane, type PlacedLane } from '../marks/lane';
import { valueInk } from '../marks/valueInk';
import { dotGrid, dotsOf } from './grid';
import { markOf } from '../marks/markOf';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { openCount } from '../../sentences/bounds';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, LegendKey, MarkOf, PlacedLabel } from '../types';
import type { CountSpec } from './spec';

export interface CountLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly mark: MarkOf & {
		readonly dots: readonly { readonly x: number; readonly y: number }[];
		readonly radius: number;
	};
	/** What the words leave open: one stretch that nobody can count. */
	readonly fade?: Box;
	/** Other sources, listed: dots in rows have no axis, and a ruler would close their open end. */
	readonly lane?: PlacedLane;
}

/** Rows of dots, one a thing; "over" adds one continuous fade after the last dot. */
export function layout({ figure, width, idPrefix }: LayoutInput<CountSpec>): CountLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const count = Math.abs(evidence.quantity.value);
	const size = width < 420 ? 34 : 44;
	const under = { ...STYLES.under, of: spec.of };
	const headline = placeHeadline(
		{ text: valueWords(evidence), style: { role: 'title', size, ink: valueInk(evidence), of: spec.of } },
		[
			{ text: `One dot is ${spec.one}.`, style: under },
			{ text: howWords(evidence), style: under }
		],
		width
	);
	const labels: PlacedLabel[] = [...headline.labels];

	const isOpen = evidence.quantity.interval.upper === Infinity;
	const top = headline.bottom + 18;
	const grid = dotGrid(count, width);
	const dots = dotsOf(count, grid, top);
	const { columns, pitch } = grid;
	const last = dots.at(-1);
	const isFull = count % columns === 0;
	const rows = grid.rows + (isOpen && isFull ? 1 : 0);
	const start = isFull || !last ? 0 : last.x + pitch / 2;
	const radius = pitch * 0.36;
	const middle = top + (rows - 1) * pitch + pitch / 2;
	const fade = isOpen
		? { x: start + pitch * 0.14, y: middle - radius / 2, width: width - start - pitch * 0.14, height: radius }
		: undefined;
	let y = top + rows * pitch + 6;
	if (fade) {
		const words = openCount(evidence);
		const lines = placeLines(0, y + 14, words, { ...STYLES.under, of: spec.of }, width);
		labels.push(...lines);
		y += lines.length * 16 + 4;
	}
	// Dots stand on no scale, so that a diamond would have no place: what others say is told in words.
	const lane = placeWordedLane([{ label: evidence.measure, evidence }], width, y + 10);
	const legend: LegendKey[] = [formKey(evidence), ...(fade && evidence.basis === 'stated' ? (['open'] as const) : [])];
	return {
		width,
		height: lane ? lane.bottom : y + 4,
		idPrefix,
		mark: { ...markOf(evidenceName(evidence), evidence), dots, radius },
		...(fade ? { fade } : {}),
		...(lane ? { lane } : {}),
		labels,
		legend,
		swatch: 'dot'
	};
}
