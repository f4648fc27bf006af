import { evidenceOf } from '../figure';
import { fitStyle, placeLines, STYLES } from '../marks/label';
import { placeLane, type PlacedLane } from '../marks/lane';
import { markOf } from '../marks/markOf';
import { statusWords, valueWords } from '../../sentences/evidence';
import type { ChartLayout, LayoutInput, MarkOf, PlacedLabel } from '../types';
import type { NumberSpec } from './spec';

export interface NumberLayout extends ChartLayout {
	readonly mark: MarkOf & { readonly word: readonly PlacedLabel[] };
	readonly lane?: PlacedLane;
}

/** The number as it was said, large, with its subject: it has no honest picture. */
export function layout({ figure, width }: LayoutInput<NumberSpec>, size = width < 420 ? 52 : 72): NumberLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const whole = { role: 'title', size, ink: 'stated', of: spec.of } as const;
	const style = fitStyle(valueWords(evidence), whole, width);
	const leading = style.size;
	const word = placeLines(0, leading * 0.9, valueWords(evidence), style, width, leading);
	const tag = statusWords(evidence);
	let y = leading * 0.9 + (word.length - 1) * leading + Math.max(32, leading * 0.22 + 16);
	const name = placeLines(0, y, spec.label, { ...STYLES.name, size: 15, of: spec.of }, width, 20);
	y += name.length * 20;
	const under = placeLines(0, y, tag, { ...STYLES.under, of: spec.of }, width);
	y += under.length * 16;
	const lane = placeLane({ groups: [], offScale: [{ label: evidence.measure, evidence }], scale: () => 0, left: 0, right: width, top: y });
	return {
		width,
		height: lane ? lane.bottom : y,
		mark: { ...markOf(spec.label, evidence), word },
		...(lane ? { lane } : {}),
		labels: [...name, ...under],
		legend: []
	};
}
