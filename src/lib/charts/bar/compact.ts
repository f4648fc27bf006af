/**
 * Bars in brief: they lie on one zero, losses left of it, as thick as the box allows; values stand beside them, so there is
 * no axis. What a contradicted value is set against lies below them on the same scale; other sources are counted elsewhere.
 */
import type { Evidence, Figure } from '../../dataset/types';
import { basisName } from '../../sentences/basis';
import { recordHighWords, valueWords } from '../../sentences/evidence';
import { standingAside } from '../../sentences/standing';
import { evidenceOf } from '../figure';
import { valueScale } from '../marks/axis';
import { countersOf, placeCounterLane } from '../marks/counterLane';
import { domainOf } from '../marks/domain';
import { endWords } from '../marks/endWords';
import { fillHeight } from '../marks/fillHeight';
import { extentOf, type Extent } from '../marks/interval';
import { placeLabel, STYLES, widthOf } from '../marks/label';
import { markOf } from '../marks/markOf';
import { placeWordsLine, type LinePart } from '../marks/wordsLine';
import type { CompactInput, PlacedLabel } from '../types';
import { placeBracket } from './bracket';
import { endOf, underValue, type BarLayout, type PlacedBar } from './parts';
import type { BarSpec } from './spec';

/** px across a bar. */
const ACROSS = { usual: 40, thin: 14, thick: 240 } as const;
const GAP = 10;
/** Height of a name above its bar. */
const NAME = 20;
const BRACKET = 46;
/** Between a bar's name and the bar. */
const UNDER_NAME = 7;
const PAD = 10;

interface Row {
	readonly of: string;
	readonly label: string;
	readonly evidence: Evidence;
	readonly extent: Extent;
	/** The change from it to the next one. */
	readonly change: Evidence | undefined;
}

export function compact(input: CompactInput<BarSpec>): BarLayout {
	const marks = input.figure.spec.bars.length;
	return fillHeight(input.height, { ...ACROSS, marks }, (thick) => arrange(input, thick));
}

function arrange({ figure, width, idPrefix }: CompactInput<BarSpec>, thick: number): BarLayout {
	const evidence = figure.spec.bars.map((bar) => evidenceOf(figure, bar.of));
	const counters = countersOf(evidence);
	const [low, high] = domainOf(evidence.map((of) => ({ ...of, checks: countersOf([of]) })));
	const { scale } = valueScale(low, high, [low < 0 ? 1 : 0, width - 1], 5);
	const rows = rowsOf(figure, evidence, Math.max(Math.abs(low), Math.abs(high)) * 0.12).map((row) => {
		const value = placeValue(row, placeBar(row, { scale, y: 0, thick }), width);
		return { ...row, value, names: namesOf(row, value) };
	});
	const labels: PlacedLabel[] = [];
	const bars: PlacedBar[] = [];
	let bracket: BarLayout['bracket'];
	let y = 0;
	for (const row of rows) {
		const name = placeWordsLine(row.names, { x: 0, y: y + 13, width });
		y = name.bottom + UNDER_NAME;
		bars.push(placeBar(row, { scale, y, thick }));
		labels.push(...name.labels, ...row.value.map((label) => ({ ...label, y: label.y + y })));
		y += thick;
		const next = rows[bars.length];
		if (row.change && next) {
			const ends = { from: scale(row.evidence.quantity.value), to: scale(next.evidence.quantity.value), top: y, width };
			const placed = placeBracket(row.change, ends);
			bracket = placed.bracket;
			labels.push(placed.label);
			// The next name stands beside the bracket's foot where they do not meet.
			const names = placeWordsLine(next.names, { x: 0, y: 0, width }).labels;
			const reach = Math.max(...names.map((label) => label.x + label.width));
			const clear = Math.min(ends.from, ends.to, placed.bracket.pill.x) - 8;
			y += BRACKET - (reach < clear ? NAME : 0);
		} else if (next) y += GAP;
	}
	const said = placeEndWords(rows, y, width);
	labels.push(...said);
	y += said.length > 0 ? 20 : 6;
	const lane = placeCounterLane(counters, { scale, width, top: y + 4 });
	return {
		width,
		height: lane ? lane.bottom : y,
		idPrefix,
		axis: {
			orientation: 'horizontal',
			ticks: [],
			at: 0,
			zero: scale(0),
			zeroSpans: [
				...bars.map(({ solid }) => [solid.y - 3, solid.y + solid.height + 3] as const),
				...(lane ? [[lane.rule.y1, lane.bottom] as const] : [])
			]
		},
		bars,
		...(bracket ? { bracket } : {}),
		...(lane ? { lane } : {}),
		labels,
		legend: []
	};
}

function rowsOf(figure: Figure<BarSpec>, evidence: readonly Evidence[], reach: number): Row[] {
	const { bars, change } = figure.spec;
	return bars.flatMap(({ of, label }, i) => {
		const value = evidence[i];
		const next = bars[i + 1]?.of;
		const isFrom = change && next !== undefined && [change.from, change.to].every((id) => id === of || id === next);
		const row = value && { of, label, evidence: value, extent: extentOf(value.quantity, reach) };
		return row ? [{ ...row, change: isFrom ? evidenceOf(figure, change.of) : undefined }] : [];
	});
}

interface BarRoom {
	readonly scale: (value: number) => number;
	readonly y: number;
	readonly thick: number;
}

function placeBar({ label, evidence, extent }: Row, { scale, y, thick }: BarRoom): PlacedBar {
	const { quantity } = evidence;
	const isLoss = quantity.value < 0;
	const ends = endOf(evidence);
	const from = scale(0);
	const to = scale(ends === 'fade' ? extent.solid : quantity.value);
	const span = (a: number, b: number) => ({ x: Math.min(a, b), y, width: Math.abs(b - a), height: thick });
	const [lower, upper] = [scale(quantity.interval.lower), scale(quantity.interval.upper)];
	return {
		...markOf(label, evidence),
		ink: isLoss ? 'loss' : 'stated',
		towards: isLoss ? 'left' : 'right',
		solid: span(from, to),
		...(ends === 'fade' && extent.texture !== 'none'
			? { fade: { ...span(to, scale(extent.fade)), open: extent.open } }
			: {}),
		...(ends === 'whisker' ? { whisker: { from: lower, to: upper, at: y + thick / 2 } } : {})
	};
}

/** Name and basis; the value too where the bar leaves no room for it. */
function namesOf({ of, label, evidence }: Row, value: readonly PlacedLabel[]): LinePart[] {
	const status =
		evidence.basis === 'derived' ? `derived: ${underValue(evidence).replace(/^= /, '')}` : basisName(evidence);
	const tag = standingAside(evidence);
	const inLine = value.length > 0 ? '' : valueWords(evidence);
	return [
		{ text: label, style: { ...STYLES.name, of } },
		{ text: inLine, style: { ...STYLES.value, of } },
		{ text: [status, tag].filter(Boolean).join(', '), style: { ...STYLES.under, of } },
		{ text: isFlagIn(value, evidence) ? '' : recordHighWords(evidence), style: { ...STYLES.under, of } }
	];
}

/** Whether the flag of a record stands in the bar, beside its value. */
function isFlagIn(value: readonly PlacedLabel[], evidence: Evidence): boolean {
	return value.some(({ text }) => text === recordHighWords(evidence));
}

/** The value in the solid part, else beyond all that is drawn; nothing where neither has room. From the bar’s top. */
function placeValue({ of, evidence }: Row, bar: PlacedBar, width: number): PlacedLabel[] {
	const text = valueWords(evidence);
	const style = { ...STYLES.value, of } as const;
	const needed = widthOf(text, style) + 2 * PAD;
	const y = bar.solid.height / 2 + 5.5;
	const isLoss = bar.towards === 'left';
	const anchor = isLoss ? ('end' as const) : ('start' as const);
	const left = Math.min(bar.solid.x, bar.fade?.x ?? Infinity, bar.whisker?.from ?? Infinity);
	const right = Math.max(
		bar.solid.x + bar.solid.width,
		bar.fade ? bar.fade.x + bar.fade.width : 0,
		bar.whisker?.to ?? 0
	);
	const isFull = evidence.basis === 'stated' && !bar.projected;
	if (isFull && bar.solid.width >= needed) {
		const at = isLoss ? bar.solid.x + PAD : bar.solid.x + bar.solid.width - PAD;
		const inside = placeLabel(at, y, text, { ...style, ink: 'card', anchor: isLoss ? 'start' : 'end' });
		const flag = recordHighWords(evidence);
		const soft = { ...STYLES.under, ink: 'card', of } as const;
		const hasRoom = flag !== '' && !isLoss && bar.solid.width - needed >= widthOf(flag, soft) + 2 * PAD;
		return hasRoom ? [inside, placeLabel(bar.solid.x + PAD, y - 1, flag, soft)] : [inside];
	}
	if (isLoss ? left >= needed : width - right >= needed)
		return [placeLabel(isLoss ? left - PAD : right + PAD, y, text, { ...style, anchor })];
	return [];
}

/** What fades mean, once, below the last bar and at the side where it ends. */
function placeEndWords(rows: readonly Row[], y: number, width: number): PlacedLabel[] {
	const words = [...new Set(rows.map(({ evidence, extent }) => endWords(evidence, extent)))].filter(Boolean);
	const isLoss = rows.every(({ evidence }) => evidence.quantity.value < 0);
	const at = isLoss ? 0 : width;
	return words
		.slice(0, 1)
		.map((text) => placeLabel(at, y + 16, text, { ...STYLES.under, anchor: isLoss ? 'start' : 'end' }));
}
