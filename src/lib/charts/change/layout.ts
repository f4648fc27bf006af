import { formatTicks } from '../../quantity/format';
import { plainUnit } from '../../quantity/unit';
import { evidenceOf } from '../figure';
import { placeTickLabels, valueScale } from '../marks/axis';
import { placeAmount, type PlacedAmount } from '../marks/amount';
import { extentOf } from '../marks/interval';
import { STYLES } from '../marks/label';
import { markKeys } from '../marks/legend';
import { isDrawn, placeLane, type PlacedLane } from '../marks/lane';
import { diamondKeys } from '../marks/diamond';
import { valueInk } from '../marks/valueInk';
import { placeWordsLine, type LinePart } from '../marks/wordsLine';
import { howWords, valueWords } from '../../sentences/evidence';
import { BASE_NOT_GIVEN } from '../../sentences/bounds';
import type { ChartLayout, LayoutInput, LegendKey, PlacedLabel } from '../types';
import { remainder, type BaseBox } from './remainder';
import { changeName, type ChangeSpec } from './spec';

export interface ChangeLayout extends ChartLayout {
	readonly idPrefix: string;
	/** The base as 100, and as much of the later period: their size is not given, only their ratio. */
	readonly bases: readonly BaseBox[];
	/** The stated change, on top of the base or cut out of it. */
	readonly mark: PlacedAmount;
	readonly ticks: readonly number[];
	readonly axisY: number;
	/** The line of the base, along the two bars only: it cuts no words. */
	readonly guide: { readonly x: number; readonly spans: readonly (readonly [number, number])[] };
	readonly lane?: PlacedLane;
}

const BAR = 40;

/** Two bars with the base at 100. Only the change is stated, so only the change is solid. */
export function layout({ figure, width, idPrefix }: LayoutInput<ChangeSpec>, across = BAR): ChangeLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const { value } = evidence.quantity;
	const extent = extentOf(evidence, 0.12 * Math.max(100, 100 + value));
	const checks = evidence.checks.filter(isDrawn).flatMap(({ compared }) => [compared.lower, compared.upper]);
	const ends = [extent.solid, extent.rest?.from ?? 0, extent.rest?.to ?? 0];
	const reached = [value, ...ends, ...checks].filter((bound) => Number.isFinite(bound));
	const { scale, values } = valueScale(0, 100 + Math.max(0, ...reached), [1, width - 12], width < 420 ? 3 : 5);
	const texts = formatTicks(values, { ...plainUnit('count'), style: evidence.quantity.unit.style });
	const labels: PlacedLabel[] = placeTickLabels(values.map(scale), texts, 12, { left: 0, right: width });
	const base = placeRow(42, width, [
		{ text: spec.base, style: STYLES.name },
		{ text: BASE_NOT_GIVEN.long, style: STYLES.under }
	]);
	const baseY = base.bottom + 8;
	const after = placeRow(baseY + across + 28, width, [
		{ text: spec.after, style: { ...STYLES.name, of: spec.of } },
		{ text: valueWords(evidence), style: { ...STYLES.value, ink: valueInk(evidence), of: spec.of } },
		{ text: howWords(evidence), style: { ...STYLES.under, of: spec.of } }
	]);
	const afterY = after.bottom + 8;
	labels.push(...base.labels, ...after.labels);

	// Nothing can lose more than all of it.
	const at = (amount: number) => scale(Math.max(0, 100 + amount));
	const end = afterY + across;
	const lane = placeLane({
		groups: [{ label: spec.after, evidence }],
		scale: at,
		left: 0,
		right: width,
		top: end + 18
	});
	const mark = placeAmount(changeName(spec), evidence, extent, {
		scale: at,
		at: afterY,
		thick: across
	});
	const later = { x: 1, y: afterY, height: across };
	const legend: LegendKey[] = [...markKeys(evidence, extent, mark), 'not-given'];
	legend.push(...diamondKeys(lane));
	return {
		width,
		height: lane ? lane.bottom : end + 10,
		idPrefix,
		bases: [
			{ x: 1, y: baseY, width: scale(100) - 1, height: across },
			value < 0 ? remainder(extent, later, (change) => at(change) - 1) : { ...later, width: scale(100) - 1 }
		],
		mark,
		ticks: values.map((tick) => scale(tick)),
		axisY: 18,
		guide: {
			x: scale(100),
			spans: [
				[baseY, baseY + across],
				[afterY, end + 6]
			]
		},
		...(lane ? { lane } : {}),
		labels,
		legend
	};
}

/** Words of a bar, from its left edge on. */
function placeRow(y: number, width: number, parts: readonly LinePart[]): ReturnType<typeof placeWordsLine> {
	return placeWordsLine(parts, { x: 1, y, width: width - 1 });
}
