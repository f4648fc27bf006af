import { scaleLinear } from 'd3';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { PARTS_IN_WORDS, NOT_GIVEN } from '../../sentences/bounds';
import { NOT_IN_WORDS } from '../../sentences/pasted';
import { evidenceOf } from '../figure';
import { placeAmount, spanOf } from '../marks/amount';
import { placeEndWords } from '../marks/endWords';
import { extentOf } from '../marks/interval';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { markKeys } from '../marks/legend';
import { valueInk } from '../marks/valueInk';
import { placeLowWords } from '../marks/wordsColumn';
import type { LayoutInput, PlacedLabel } from '../types';
import type { ShareLayout } from './layout';
import type { ShareSpec } from './spec';

/** Where lines are dear: the words beside the bar, or in a line above it. */
export function low({ figure, width, idPrefix }: LayoutInput<ShareSpec>, across = 28): ShareLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const { quantity } = evidence;
	const whole = quantity.unit.id === 'percent' ? 100 : 1;
	const words = placeLowWords(
		{ text: valueWords(evidence), style: { role: 'title', size: 28, ink: valueInk(evidence), of: spec.of } },
		[
			{ text: spec.label, style: { ...STYLES.name, of: spec.of } },
			{ text: howWords(evidence), style: { ...STYLES.under, of: spec.of } }
		],
		width
	);
	const { left, top } = words;
	const scale = scaleLinear()
		.domain([0, whole])
		.range([left + 1, width - 1]);
	const extent = extentOf(evidence, whole * 0.12);
	const mark = placeAmount(evidenceName(evidence), evidence, extent, {
		scale: (value) => scale(Math.min(whole, Math.max(0, value))),
		at: top,
		thick: across
	});
	const foot = top + across + 17;
	const names = quantity.word === undefined ? ['0%', '50%', '100%'] : PARTS_IN_WORDS;
	const ticks = [left, (left + width) / 2, width].map((x, i) =>
		placeLabel(x, foot, names[i] ?? '', { ...STYLES.tick, anchor: (['start', 'middle', 'end'] as const)[i] ?? 'start' })
	);
	const rest = restWords(spec, figure.pasted ? NOT_IN_WORDS : NOT_GIVEN, {
		end: spanOf(mark)[1],
		left,
		width,
		across,
		top
	});
	const under = Math.max(foot, ...rest.map(({ y }) => y));
	const said = placeEndWords([{ evidence, extent }], { y: under + 16, width });
	const lowest = Math.max(words.bottom, under + 4, ...said.map(({ y }) => y + 4));
	return {
		width,
		height: lowest,
		idPrefix,
		mark,
		whole: { x: left + 1, y: top, width: width - left - 2, height: across },
		ticks: [0, whole / 2, whole].map((value) => scale(value)),
		labels: [...words.labels, ...ticks, ...rest, ...said],
		legend: [...markKeys(evidence, extent, mark), 'not-given']
	};
}

/** What the rest is, and that it is not given: in its area, on two lines or one, else below the bar. */
function restWords(
	spec: ShareSpec,
	note: string,
	{ end, left, width, across, top }: Readonly<Record<'end' | 'left' | 'width' | 'across' | 'top', number>>
): PlacedLabel[] {
	const room = width - end - 16;
	const soft = { ...STYLES.name, ink: 'soft' } as const;
	const middle = top + across / 2;
	if (across >= 36 && room >= Math.max(widthOf(spec.rest, soft), widthOf(note, STYLES.under)))
		return [placeLabel(end + 8, middle - 3, spec.rest, soft), placeLabel(end + 8, middle + 13, note, STYLES.under)];
	const line = `${spec.rest}: ${note}`;
	if (room >= widthOf(line, STYLES.under)) return [placeLabel(end + 8, middle + 4, line, STYLES.under)];
	return placeLines(left, top + across + 33, `outlined, ${line}`, STYLES.under, width - left);
}
