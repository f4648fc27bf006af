import { scaleLinear } from 'd3';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { evidenceOf } from '../figure';
import { placeAmount, spanOf } from '../marks/amount';
import { placeEndWords } from '../marks/endWords';
import { extentOf, reachOf } from '../marks/interval';
import { STYLES } from '../marks/label';
import { markKeys } from '../marks/legend';
import { valueInk } from '../marks/valueInk';
import { placeLowWords } from '../marks/wordsColumn';
import type { LayoutInput } from '../types';
import { endLabels, placeDerived, type DurationLayout } from './layout';
import type { DurationSpec } from './spec';

/** Where lines are dear: the words beside the ruler, or in a line above it, which needs no ticks, since its one value is written. */
export function low({ figure, width, idPrefix }: LayoutInput<DurationSpec>, across = 24): DurationLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const words = placeLowWords(
		{ text: valueWords(evidence), style: { role: 'title', size: 22, ink: valueInk(evidence), of: spec.of } },
		[
			{ text: spec.label, style: { ...STYLES.under, ink: 'ink', of: spec.of } },
			{ text: howWords(evidence), style: { ...STYLES.under, of: spec.of } }
		],
		width
	);
	const { left, top } = words;
	const [, high] = reachOf(evidence.quantity);
	const extent = extentOf(evidence, high * 0.12);
	const farthest = Math.max(high, extent.solid, extent.rest?.to ?? 0, extent.rest?.from ?? 0);
	const scale = scaleLinear()
		.domain([0, farthest * 1.04])
		.range([left + 1, width - 1]);
	const mark = placeAmount(evidenceName(evidence), evidence, extent, {
		scale: (value) => scale(Math.max(0, value)),
		at: top,
		thick: across
	});
	const axisY = top + across;
	const derived = spec.derived === undefined ? undefined : evidenceOf(figure, spec.derived);
	const ends = endLabels(spec, Math.min(spanOf(mark)[1], scale(Math.max(extent.solid, extent.bound ?? 0))) - left, {
		y: axisY + 16,
		width: width - left
	}).map((label) => ({ ...label, x: label.x + left }));
	const under = Math.max(axisY, ...ends.map(({ y }) => y));
	const said = placeEndWords([{ evidence, extent }], { y: under + 16, width });
	const foot = Math.max(words.bottom, axisY + 4, ...[...ends, ...said].map(({ y }) => y + 4));
	const note = derived ? placeDerived(derived, { y: foot, width }) : undefined;
	return {
		width,
		height: note ? note.bottom : foot,
		idPrefix,
		mark,
		ticks: [scale(0)],
		axisY,
		left: left + 1,
		...(note ? { derived: note.mark } : {}),
		labels: [...words.labels, ...ends, ...said, ...(note?.labels ?? [])],
		legend: [...markKeys(evidence, extent, mark), ...(derived ? (['derived'] as const) : [])]
	};
}
