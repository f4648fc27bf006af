import { evidenceOf } from '../figure';
import { tickTexts, valueScale } from '../marks/axis';
import { placeAmount, spanOf, type PlacedAmount } from '../marks/amount';
import { extentOf, openReach } from '../marks/interval';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { markKeys } from '../marks/legend';
import { diamondKeys } from '../marks/diamond';
import { placeSideLane } from '../marks/sideLane';
import { valueWords } from '../../sentences/evidence';
import type { LayoutInput, LegendKey, PlacedLabel } from '../types';
import { columnKeys, placeColumns, type Column } from './columns';
import { domainOf } from '../marks/domain';
import { underValue, type BarLayout } from './parts';
import type { BarSpec } from './spec';

const PLOT = 200;
/** Room for values that stand beyond the ends of their bars. */
const VALUE = 22;

/** Columns from a zero line: what is negative hangs below it. Other sources stand at the side, on the same scale. */
export function verticalBars({ figure, width, idPrefix }: LayoutInput<BarSpec>): BarLayout {
	const evidence = figure.spec.bars.map((bar) => evidenceOf(figure, bar.of));
	const [low, high] = domainOf(evidence);
	const unit = evidence[0]?.quantity.unit;
	const ticks = valueScale(low, high, [0, 1], 5).values;
	const texts = unit ? tickTexts(ticks, unit, Math.max(...evidence.map((of) => of.quantity.scale))) : [];
	const gutter = Math.max(...texts.map((text) => widthOf(text, STYLES.tick))) + 12;
	const checked = evidence.some((of) => of.checks.length > 0);
	const { columns, keyed, right } = placeColumns(figure, gutter, width, checked);
	const head = Math.max(...columns.map((column) => column.lines)) * 17 + 10;
	const top = head + (high > 0 && !keyed ? VALUE : 0);
	const bottom = top + PLOT;
	const { scale } = valueScale(low, high, [bottom, top], 5);

	const labels = ticks.map((value, i) =>
		placeLabel(gutter - 8, scale(value) + 4, texts[i] ?? '', { ...STYLES.tick, anchor: 'end' })
	);
	const legend = new Set<LegendKey>();
	const bars: PlacedAmount[] = [];
	let below = bottom + (low < 0 && !keyed ? VALUE : 14);
	const reach = openReach(
		columns.map(({ evidence }) => evidence),
		high - low
	);
	for (const column of columns) {
		const extent = extentOf(column.evidence, reach);
		const mark = placeAmount(column.label, column.evidence, extent, {
			scale: (value) => Math.min(Math.max(scale(value), top), bottom),
			at: column.x,
			thick: column.width,
			isUpright: true
		});
		bars.push(mark);
		for (const key of markKeys(column.evidence, extent, mark)) legend.add(key);
		const lift = head - 8 - column.lines * 17;
		labels.push(...column.names.map((name) => ({ ...name, y: name.y + lift })));
		if (keyed) continue;
		labels.push(placeValue(column, mark));
		const under = placeLines(0, below + 12, underValue(column.evidence), { ...STYLES.under, of: column.of }, width);
		labels.push(...under);
		below += under.length * 16;
	}
	if (keyed) {
		const list = columnKeys(columns, below, width);
		labels.push(...list.labels);
		below = list.bottom;
	}
	const lane = placeSideLane({ groups: columns, scale, left: right + 16, width, top, bottom, below });
	for (const key of diamondKeys(lane)) legend.add(key);
	return {
		width,
		height: lane ? lane.bottom : below,
		idPrefix,
		axis: {
			orientation: 'vertical',
			ticks: ticks.filter((value) => value !== 0).map((value) => scale(value)),
			at: gutter,
			zero: scale(0),
			zeroSpans: [[gutter, right]]
		},
		bars,
		...(lane ? { lane } : {}),
		labels,
		legend: [...legend]
	};
}

/** The value inside the solid part at its far end where it fits, else beyond all that the bar draws. */
function placeValue(column: Column, mark: PlacedAmount): PlacedLabel {
	const { solid } = mark;
	const style = { ...STYLES.value, anchor: 'middle', of: column.of } as const;
	const text = valueWords(column.evidence);
	const down = mark.towards === 'down';
	const full = mark.basis === 'stated' && !mark.projected;
	const inside = full && solid.height > 30 && widthOf(text, style) < solid.width - 8;
	const middle = solid.x + solid.width / 2;
	if (inside)
		return placeLabel(middle, down ? solid.y + solid.height - 12 : solid.y + 22, text, { ...style, ink: 'card' });
	const [highest, lowest] = spanOf(mark);
	return placeLabel(middle, down ? lowest + 18 : highest - 8, text, style);
}
