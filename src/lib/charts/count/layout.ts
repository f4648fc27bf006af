import { evidenceOf } from '../figure';
import { placeHeadline } from '../marks/headline';
import { placeLines, STYLES } from '../marks/label';
import { formKey } from '../marks/legend';
import { placeRuledLane, type RuledLane } from '../marks/ruledLane';
import { markOf } from '../marks/markOf';
import { openWord, statusWords, valueWords } from '../../sentences/evidence';
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
	/** Other sources on a ruler of the same count, since dots in rows have no axis. */
	readonly ruled?: RuledLane;
}

const A_ROW = 10;

/** Rows of ten dots, one a thing; "over" adds one continuous fade after the last dot. */
export function layout({ figure, width, idPrefix }: LayoutInput<CountSpec>): CountLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const count = Math.abs(evidence.quantity.value);
	const size = width < 420 ? 34 : 44;
	const under = { ...STYLES.under, of: spec.of };
	const headline = placeHeadline(
		{ text: valueWords(evidence), style: { role: 'title', size, ink: 'stated', of: spec.of } },
		[
			{ text: `One dot is ${spec.one}.`, style: under },
			{ text: statusWords(evidence), style: under }
		],
		width
	);
	const labels: PlacedLabel[] = [...headline.labels];

	const open = evidence.quantity.interval.upper === Infinity;
	const top = headline.bottom + 18;
	const pitch = Math.min(44, width / A_ROW);
	const radius = pitch * 0.36;
	const dots = Array.from({ length: count }, (_, i) => ({
		x: (i % A_ROW) * pitch + pitch / 2,
		y: top + Math.floor(i / A_ROW) * pitch + pitch / 2
	}));
	const full = count % A_ROW === 0;
	const rows = Math.ceil(count / A_ROW) + (open && full ? 1 : 0);
	const start = full ? 0 : (count % A_ROW) * pitch;
	const middle = top + (rows - 1) * pitch + pitch / 2;
	const fade = open
		? { x: start + pitch * 0.14, y: middle - radius / 2, width: width - start - pitch * 0.14, height: radius }
		: undefined;
	let y = top + rows * pitch + 6;
	if (fade) {
		const words = `“${openWord(evidence)}”: more, how many is not given`;
		const lines = placeLines(0, y + 14, words, { ...STYLES.under, of: spec.of }, width);
		labels.push(...lines);
		y += lines.length * 16 + 4;
	}
	const ruled = placeRuledLane(evidence, width, y + 4);
	const legend: LegendKey[] = [
		formKey(evidence),
		...(fade ? (['open'] as const) : []),
		...(ruled && ruled.lane.diamonds.length > 0 ? (['other'] as const) : [])
	];
	return {
		width,
		height: ruled ? ruled.lane.bottom : y + 4,
		idPrefix,
		mark: { ...markOf(spec.one, evidence), dots, radius },
		...(fade ? { fade } : {}),
		...(ruled ? { ruled } : {}),
		labels,
		legend
	};
}
