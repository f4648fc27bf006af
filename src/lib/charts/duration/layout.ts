import { scaleLinear } from 'd3';
import { evidenceOf } from '../figure';
import { placeTickLabels, tickTexts, valueScale } from '../marks/axis';
import { placeAmount, type PlacedAmount } from '../marks/amount';
import { valueInk } from '../marks/valueInk';
import { placeEndWords } from '../marks/endWords';
import { extentOf, reachOf } from '../marks/interval';
import { fitStyle, placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { markKeys } from '../marks/legend';
import { isDrawn, placeLane, type PlacedLane } from '../marks/lane';
import { diamondKeys } from '../marks/diamond';
import { markOf } from '../marks/markOf';
import { derivedName } from '../../sentences/basis';
import { standingAside } from '../../sentences/standing';
import { evidenceName, howWords, readInputs, valueWords } from '../../sentences/evidence';
import type { Evidence } from '../../dataset/types';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, LegendKey, MarkOf, PlacedLabel } from '../types';
import type { DurationSpec } from './spec';

export interface DurationLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly mark: PlacedAmount;
	readonly ticks: readonly number[];
	readonly axisY: number;
	/** Where the ruler begins, if not at the left edge. */
	readonly left?: number;
	/** The derived date, hatched: a key beside its words, since an undated span has no place on a calendar. */
	readonly derived?: MarkOf & { readonly key: Box };
	readonly lane?: PlacedLane;
}

const BAR = 34;
const LEADING = 18;

/** A span on a ruler of its own unit that begins at zero. No calendar: the words give none. */
export function layout(input: LayoutInput<DurationSpec>, across = BAR): DurationLayout {
	return arrange(input, { across, hasAxis: true });
}

/** In brief: no ticks, since the one value is written. */
export function withoutAxis(input: LayoutInput<DurationSpec>, across = BAR): DurationLayout {
	return arrange(input, { across, hasAxis: false });
}

function arrange(
	{ figure, width, idPrefix }: LayoutInput<DurationSpec>,
	{ across, hasAxis }: { readonly across: number; readonly hasAxis: boolean }
): DurationLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const { quantity } = evidence;
	const size = width < 420 ? 26 : 34;
	const labels: PlacedLabel[] = [];
	const style = fitStyle(
		valueWords(evidence),
		{ role: 'title', size, ink: valueInk(evidence), of: spec.of } as const,
		width
	);
	const words = placeLines(0, size, valueWords(evidence), style, width, size + 4);
	const tag = howWords(evidence);
	const nameY = size + (words.length - 1) * (size + 4) + 22;
	const name = placeLines(0, nameY, `${spec.label} (${tag})`, { ...STYLES.under, of: spec.of }, width);
	labels.push(...words, ...name);
	let y = nameY + (name.length - 1) * 16 + 14;

	const checks = evidence.checks.filter(isDrawn).flatMap(({ compared }) => [compared.lower, compared.upper]);
	const high = Math.max(...reachOf(quantity), ...checks.filter((bound) => Number.isFinite(bound)));
	const extent = extentOf(evidence, high * 0.12);
	const farthest = Math.max(extent.solid, extent.rest?.to ?? 0, extent.rest?.from ?? 0);
	const { scale, values } = hasAxis
		? valueScale(0, Math.max(high * 1.08, farthest), [1, width - 1], width < 420 ? 4 : 8)
		: { scale: scaleLinear([0, Math.max(high, farthest) * 1.04], [1, width - 1]), values: [0] };
	const mark = placeAmount(evidenceName(evidence), evidence, extent, {
		scale: (value) => scale(Math.max(0, value)),
		at: y,
		thick: across
	});
	const end = scale(Math.max(extent.solid, extent.bound ?? 0));
	y += across;
	const derived = spec.derived === undefined ? undefined : evidenceOf(figure, spec.derived);
	if (hasAxis)
		labels.push(
			...placeTickLabels(values.map(scale), tickTexts(values, quantity.unit, 1), y + 20, { left: 0, right: width })
		);
	const ends = endLabels(spec, end, { y: y + (hasAxis ? 38 : 20), width });
	labels.push(...ends);
	let bottom = Math.max(y + (hasAxis ? 20 : 4), ...ends.map((label) => label.y)) + 6;
	const said = hasAxis ? [] : placeEndWords([{ evidence, extent }], { y: bottom + 10, width });
	labels.push(...said);
	bottom = Math.max(bottom, ...said.map((label) => label.y + 4));

	const note = derived ? placeDerived(derived, { y: bottom + 8, width }) : undefined;
	if (note) {
		labels.push(...note.labels);
		bottom = note.bottom;
	}
	const lane = placeLane({
		groups: [{ label: spec.label, evidence }],
		offScale: derived ? [{ label: derived.measure, evidence: derived }] : [],
		scale,
		left: 0,
		right: width,
		top: bottom + 8
	});
	const keys: LegendKey[] = markKeys(evidence, extent, mark);
	if (derived) keys.push('derived');
	keys.push(...diamondKeys(lane));
	return {
		width,
		height: lane ? lane.bottom : bottom + 4,
		idPrefix,
		mark,
		ticks: values.map((value) => scale(value)),
		axisY: y,
		...(note ? { derived: note.mark } : {}),
		...(lane ? { lane } : {}),
		labels,
		legend: keys
	};
}

/** What stands at the two ends of the span: on one line where both fit, else one below the other. */
export function endLabels(
	spec: Pick<DurationSpec, 'start' | 'end'>,
	end: number,
	{ y, width }: { readonly y: number; readonly width: number }
): PlacedLabel[] {
	const start = spec.start === undefined ? [] : placeLines(0, y, spec.start, STYLES.name, width, LEADING);
	if (spec.end === undefined) return start;
	const half = widthOf(spec.end, STYLES.name) / 2;
	const x = Math.min(Math.max(end, half), width - half);
	const below = y + start.length * LEADING;
	if (half * 2 > width) return [...start, ...placeLines(0, below, spec.end, STYLES.name, width, LEADING)];
	const clash = start.some((label) => label.width + 12 > x - half);
	return [...start, placeLabel(x, clash ? below : y, spec.end, { ...STYLES.name, anchor: 'middle' })];
}

/** Where the words of a derived date begin: beside its key. */
const BESIDE = 32;

/** The date counted back from the span with its formula, beside a hatched key. */
export function placeDerived(
	derived: Evidence,
	{ y, width }: { readonly y: number; readonly width: number }
): { labels: PlacedLabel[]; mark: MarkOf & { key: Box }; bottom: number } {
	const labels = placeLines(
		BESIDE,
		y + 14,
		evidenceWords(derived),
		{ ...STYLES.under, ink: 'ink', of: derived.id },
		width - BESIDE
	);
	return {
		labels,
		mark: { ...markOf(derived.subject, derived), key: { x: 1, y: y + 3, width: 22, height: 13 } },
		bottom: y + labels.length * 16 + 6
	};
}

function evidenceWords(derived: Evidence): string {
	const formula = derived.basis === 'derived' ? ` = ${derived.formula}` : '';
	const how = derived.basis === 'derived' ? [derivedName(derived), ...readInputs(derived)] : [];
	const tags = [...how, standingAside(derived)].filter((tag) => tag !== '');
	return `${derived.measure}: ${valueWords(derived)}${formula}, ${tags.join(', ')}`;
}
