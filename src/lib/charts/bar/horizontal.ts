import type { Evidence, Figure } from '../../dataset/types';
import { evidenceOf } from '../figure';
import { placeAmount, spanOf, type PlacedAmount } from '../marks/amount';
import { horizontalAxis, placeTickLabels, tickTexts, valueScale } from '../marks/axis';
import { endOf, extentOf, openReach, type Extent } from '../marks/interval';
import { fitStyle, placeLines, STYLES, widthOf, wordsFit } from '../marks/label';
import { markKeys } from '../marks/legend';
import { placeLane, type PlacedLane } from '../marks/lane';
import { diamondKeys } from '../marks/diamond';
import { statusWords, valueWords } from '../../sentences/evidence';
import type { LayoutInput, LegendKey, PlacedLabel } from '../types';
import { BRACKET_GAP, placeBracket } from './bracket';
import { domainOf } from '../marks/domain';
import { underValue, type BarLayout } from './parts';
import type { BarSpec } from './spec';
import { placeValueBeside } from './value';

const GAP = 18;
const TOP = 26;

interface NamedBar {
	readonly of: string;
	readonly label: string;
	readonly evidence: Evidence;
	readonly extent: Extent;
}

interface Plot {
	readonly width: number;
	readonly gutter: number;
	readonly barHeight: number;
	readonly scale: (value: number) => number;
}

/** Bars from zero to the right: names in a gutter and values beside the bars where they fit, else words above each bar. */
export function horizontalBars(input: LayoutInput<BarSpec>): BarLayout {
	if (input.width >= 420) {
		const beside = arrange(input, false);
		if (beside.fits) return beside.layout;
	}
	return arrange(input, true).layout;
}

function arrange(
	{ figure, width, idPrefix }: LayoutInput<BarSpec>,
	stacked: boolean
): { layout: BarLayout; fits: boolean } {
	const evidence = figure.spec.bars.map((bar) => evidenceOf(figure, bar.of));
	const gutter = stacked
		? 0
		: gutterOf(figure.spec.bars.map((bar, i) => [bar.label, statusOf(evidence[i])]).flat(), width);
	const [low, high] = domainOf(evidence);
	const right = width - (stacked ? 0 : 12);
	const { scale, values } = valueScale(low, high, [gutter, right], width < 420 ? 3 : 5);
	const reach = openReach(evidence, values.at(-1) ?? high);
	const bars: NamedBar[] = figure.spec.bars.map((bar, i) => {
		const of = evidence[i] ?? evidenceOf(figure, bar.of);
		return { ...bar, evidence: of, extent: extentOf(of, reach) };
	});
	const plot: Plot = { width, gutter, barHeight: stacked ? 34 : 46, scale };

	const labels: PlacedLabel[] = tickLabels(bars, values, scale, width);
	const marks: PlacedAmount[] = [];
	let bracket: BarLayout['bracket'];
	let fits = true;
	let y = TOP + (stacked ? 4 : 10);
	for (const [i, bar] of bars.entries()) {
		const words = stacked ? wordsAbove(bar, y, width) : [];
		if (words.length > 0) y = (words.at(-1)?.y ?? y) + 8;
		const mark = placeAmount(bar.label, bar.evidence, bar.extent, { scale, at: y, thick: plot.barHeight });
		const beside = stacked ? [] : wordsBeside(bar, mark, plot);
		if (!beside) fits = false;
		marks.push(mark);
		labels.push(...words, ...(beside ?? []));
		y += plot.barHeight;
		const next = bars[i + 1];
		const change = next && changeBetween(figure, bar.of, next.of);
		if (change && next) {
			const ends = {
				from: scale(endOf(bar.evidence.quantity)),
				to: scale(endOf(next.evidence.quantity)),
				top: y,
				width
			};
			const placed = placeBracket(change, ends);
			bracket = placed.bracket;
			labels.push(placed.label);
			y += BRACKET_GAP;
		} else if (next) y += GAP;
	}

	const bottom = y + 10;
	const change = figure.spec.change && evidenceOf(figure, figure.spec.change.of);
	const lane = placeLane({
		groups: bars,
		offScale: change ? [{ label: 'Change', evidence: change }] : [],
		scale,
		left: 0,
		right: width,
		top: bottom + 6
	});
	const layout: BarLayout = {
		width,
		height: lane ? lane.bottom : bottom,
		idPrefix,
		axis: horizontalAxis(
			{ scale, values },
			TOP - 8,
			stacked ? marks.map(({ solid }) => [solid.y - 3, solid.y + solid.height + 3]) : [[TOP - 8, bottom]]
		),
		bars: marks,
		...(bracket ? { bracket } : {}),
		...(lane ? { lane } : {}),
		labels,
		legend: legendOf(bars, marks, lane)
	};
	return { layout, fits };
}

function statusOf(evidence: Evidence | undefined): string {
	return evidence ? statusWords(evidence) : '';
}

function gutterOf(names: readonly string[], width: number): number {
	const widest = Math.max(...names.map((name, i) => widthOf(name, i % 2 === 0 ? STYLES.name : STYLES.under)));
	return Math.min(widest, width * 0.32) + 14;
}

function tickLabels(
	bars: readonly NamedBar[],
	values: readonly number[],
	scale: Plot['scale'],
	width: number
): PlacedLabel[] {
	const first = bars[0];
	if (!first) return [];
	const scaleWord = Math.max(...bars.map((bar) => bar.evidence.quantity.scale));
	const texts = tickTexts(values, first.evidence.quantity.unit, scaleWord);
	return placeTickLabels(values.map(scale), texts, 12, { left: 0, right: width });
}

/** Words of a bar without room beside it: name and value on one line, the rest below, all above the bar. */
function wordsAbove(bar: NamedBar, y: number, width: number): PlacedLabel[] {
	const { evidence, of } = bar;
	const style = { ...STYLES.name, of };
	const text = valueWords(evidence);
	const valueStyle = fitStyle(text, { ...STYLES.value, of, anchor: 'end' } as const, width);
	const room = width - widthOf(text, valueStyle) - 12;
	const oneLine = widthOf(bar.label, style) <= room;
	const name = placeLines(0, y + 16, bar.label, style, oneLine ? room : width, 17);
	const first = (name.at(-1)?.y ?? y) + (oneLine ? 0 : 18);
	const value = placeLines(width, first, text, valueStyle, width, 18);
	const last = value.at(-1)?.y ?? first;
	const under = [statusWords(evidence), underValue(evidence)].filter((part) => part !== '').join(' · ');
	return [...name, ...value, ...placeLines(0, last + 17, under, { ...STYLES.under, of }, width)];
}

function wordsBeside(bar: NamedBar, mark: PlacedAmount, plot: Plot): PlacedLabel[] | undefined {
	const { y, x, width, height } = mark.solid;
	const [, right] = spanOf(mark);
	const place = { of: bar.of, y, height, zero: x, end: x + width, right, width: plot.width };
	const value = placeValueBeside(bar.evidence, place);
	const names = wordsInGutter(bar, plot.gutter - 14, y + height / 2);
	return value && names && [...names, ...value];
}

/** A bar's name and status in at most three lines around the bar's middle, or undefined where a word would be cut. */
function wordsInGutter({ label, evidence, of }: NamedBar, right: number, middle: number): PlacedLabel[] | undefined {
	const [name, under] = [STYLES.name, STYLES.under].map((style) => ({ ...style, of, anchor: 'end' as const }));
	const status = statusWords(evidence);
	if (!name || !under || !wordsFit(label, name, right) || !wordsFit(status, under, right)) return undefined;
	const lines = [...placeLines(right, 0, label, name, right), ...placeLines(right, 0, status, under, right)];
	if (lines.length > 3) return undefined;
	return lines.map((line, i) => ({ ...line, y: middle + 6.5 + (i - (lines.length - 1) / 2) * 17 }));
}

function changeBetween(figure: Figure<BarSpec>, upper: string, lower: string): Evidence | undefined {
	const change = figure.spec.change;
	const spans = change && [change.from, change.to].every((id) => id === upper || id === lower);
	return change && spans ? evidenceOf(figure, change.of) : undefined;
}

function legendOf(
	bars: readonly NamedBar[],
	marks: readonly PlacedAmount[],
	lane: PlacedLane | undefined
): LegendKey[] {
	const keys = bars.flatMap(({ evidence, extent }, i) => {
		const mark = marks[i];
		return mark ? markKeys(evidence, extent, mark) : [];
	});
	keys.push(...diamondKeys(lane));
	return [...new Set(keys)];
}
