import { hasZero } from '../../quantity/unit';
import type { Evidence } from '../../dataset/types';
import { howWords, valueWords } from '../../sentences/evidence';
import { evidenceOf } from '../figure';
import { horizontalAxis, placeTickLabels, pointScale, tickTexts, type PlacedAxis } from '../marks/axis';
import { reachedBy } from '../marks/domain';
import { placeRoundedWords } from '../marks/endWords';
import { placeLines, STYLES, widthOf } from '../marks/label';
import { placeLane, type PlacedLane } from '../marks/lane';
import { diamondKeys } from '../marks/diamond';
import { intervalLegend, placeInterval, type PlacedInterval } from '../marks/placeInterval';
import type { ChartLayout, LayoutInput, PlacedLabel } from '../types';
import type { DumbbellSpec } from './spec';

/** One end: its dot, and what its words leave open around it. */
export interface PlacedEnd extends PlacedInterval {
	readonly dot: { readonly x: number; readonly y: number; readonly r: number };
}

export interface DumbbellLayout extends ChartLayout {
	readonly idPrefix: string;
	readonly axis: PlacedAxis;
	/** Two for each pair, in their order. */
	readonly ends: readonly PlacedEnd[];
	/** The rule between two dots: it has no direction, and says no more than “from … to”. */
	readonly rules: readonly { readonly from: number; readonly to: number; readonly y: number }[];
	readonly lane?: PlacedLane;
}

const TOP = 26;
/** px across a dot and what stands around it. */
const ACROSS = 14;
const GROUP_GAP = 22;
const LEADING = 17;

/** Each pair on a line of its own: two dots on the one scale, the earlier value named above the rule, the later below it. */
export function layout(input: LayoutInput<DumbbellSpec>): DumbbellLayout {
	return arrange(input, { across: ACROSS, hasAxis: true });
}

/** In brief: no axis where zero is on it, since each dot has its value. */
export function withoutAxis(input: LayoutInput<DumbbellSpec>, across = ACROSS): DumbbellLayout {
	return arrange(input, { across, hasAxis: false });
}

function arrange(
	{ figure, width, idPrefix }: LayoutInput<DumbbellSpec>,
	{ across, hasAxis }: { readonly across: number; readonly hasAxis: boolean }
): DumbbellLayout {
	const around = across / 2;
	const pairs = figure.spec.pairs.map(({ label, from, to }) => ({
		label,
		ends: [from, to].map((end) => ({ ...end, evidence: evidenceOf(figure, end.of), name: `${label}, ${end.label}` }))
	}));
	const all = pairs.flatMap(({ ends }) => ends);
	const evidence = all.map((end) => end.evidence);
	const [low, high] = reachedBy(evidence);
	const unit = evidence[0]?.quantity.unit;
	const { scale, values } = pointScale(low, high, {
		range: [around + 1, width - around - 1],
		ticks: width < 420 ? 3 : 5,
		hasZero: unit === undefined || hasZero(unit)
	});
	// A scale that begins elsewhere than at zero tells so wherever it is drawn: distances to its edge mean nothing there.
	const [start = 0, end = 0] = scale.domain();
	const isTold = hasAxis || start > 0 || end < 0;
	const top = isTold ? TOP : 0;
	const texts = unit ? tickTexts(values, unit, Math.max(...evidence.map(({ quantity }) => quantity.scale))) : [];
	const labels: PlacedLabel[] = isTold ? placeTickLabels(values.map(scale), texts, 12, { left: 0, right: width }) : [];
	const ends: PlacedEnd[] = [];
	const rules: { from: number; to: number; y: number }[] = [];
	let bottom = top;
	for (const [i, pair] of pairs.entries()) {
		const start = bottom + (i === 0 ? 0 : GROUP_GAP);
		const name = placeLines(0, start + 14, pair.label, STYLES.name, width);
		let y = (name.at(-1)?.y ?? start) + 6;
		labels.push(...name);
		const [above, below] = pair.ends;
		if (!above || !below) continue;
		const words = (end: typeof above, top: number) => wordsAt(end, scale(end.evidence.quantity.value), top, width);
		const first = words(above, y + 14);
		y = (first.at(-1)?.y ?? y) + 10 + around;
		const second = words(below, y + around + 20);
		labels.push(...first, ...second);
		// What the words leave open lies on the side of its own words, so that two that are near each other do not mix.
		for (const [half, { name: label, evidence: value }] of [above, below].entries()) {
			const placed = placeInterval(label, value, scale, {
				top: y - around - 3 + half * (around + 1),
				height: around + 5,
				covered: around - 1
			});
			ends.push({ ...placed, dot: { x: scale(value.quantity.value), y, r: around - 1 } });
		}
		rules.push({ from: scale(above.evidence.quantity.value), to: scale(below.evidence.quantity.value), y });
		bottom = second.at(-1)?.y ?? y;
	}
	const legend = intervalLegend(evidence, ends);
	const said = hasAxis ? [] : placeRoundedWords(legend, { y: bottom + 20, width });
	labels.push(...said);
	bottom = (said.at(-1)?.y ?? bottom) + 8;
	const lane = placeLane({
		groups: all.map(({ name, evidence: of }) => ({ label: name, evidence: of })),
		scale,
		left: 0,
		right: width,
		top: bottom + 8
	});
	return {
		width,
		height: lane ? lane.bottom : bottom,
		idPrefix,
		axis: horizontalAxis({ scale, values: isTold ? values : [] }, top - 8),
		ends,
		rules,
		...(lane ? { lane } : {}),
		labels,
		legend: [...legend, ...diamondKeys(lane)],
		swatch: 'dot'
	};
}

/** Name and value at the dot, what they rest on after them or below; all within the drawing. */
function wordsAt(
	{ of, label, evidence }: { readonly of: string; readonly label: string; readonly evidence: Evidence },
	place: number,
	y: number,
	width: number
): PlacedLabel[] {
	const [text, under] = [`${label}: ${valueWords(evidence)}`, howWords(evidence)];
	const [strong, soft] = [
		{ ...STYLES.name, of },
		{ ...STYLES.under, of }
	];
	const [wide, more] = [widthOf(text, strong), widthOf(under, soft)];
	const left = (needed: number) => Math.min(Math.max(0, place - wide / 2), Math.max(0, width - needed));
	if (wide + 8 + more <= width) {
		const x = left(wide + 8 + more);
		return [...placeLines(x, y, text, strong, width), ...placeLines(x + wide + 8, y, under, soft, width)];
	}
	const lines = placeLines(left(wide), y, text, strong, width, LEADING);
	const next = (lines.at(-1)?.y ?? y) + LEADING;
	return [...lines, ...placeLines(left(more), next, under, soft, width, LEADING)];
}
