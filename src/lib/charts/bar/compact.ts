/**
 * Bars in brief: they lie on one zero, losses left of it, as thick as the box allows; values stand beside them, so there is
 * no axis. What a contradicted value is set against lies below them on the same scale; other sources are counted elsewhere.
 */
import type { Evidence, Figure } from '../../dataset/types';
import { basisName, derivedName } from '../../sentences/basis';
import { valueWords } from '../../sentences/evidence';
import { withdrawnWords } from '../../sentences/history';
import { standingAside } from '../../sentences/standing';
import { evidenceOf } from '../figure';
import { placeAmount, spanOf, type AmountRoom, type PlacedAmount } from '../marks/amount';
import { valueScale } from '../marks/axis';
import { countersOf, placeCounterLane } from '../marks/counterLane';
import { domainOf } from '../marks/domain';
import { placeEndWords } from '../marks/endWords';
import { fillHeight } from '../marks/fillHeight';
import { endOf, extentOf, openReach, type Extent } from '../marks/interval';
import { placeLabel, STYLES, widthOf } from '../marks/label';
import { markKeys } from '../marks/legend';
import { diamondKeys } from '../marks/diamond';
import { placeWordsLine, type LinePart } from '../marks/wordsLine';
import type { CompactInput, LegendKey, PlacedLabel } from '../types';
import { BRACKET_GAP, placeBracket } from './bracket';
import { underValue, type BarLayout } from './parts';
import type { BarSpec } from './spec';

/** px across a bar. */
const ACROSS = { thin: 14, thick: 240 } as const;
/** A bar by itself would be low, and three as high as a page. */
const USUAL = [60, 40, 28] as const;
/** px of the rest: between bars, of a name above its bar, of a bracket and its pill, of the words below. */
const ROOM = {
	roomy: { gap: 10, name: 13, underName: 7, bracket: BRACKET_GAP, pill: 24, below: 20 },
	low: { gap: 5, name: 12, underName: 5, bracket: 26, pill: 18, below: 15 }
} as const;
type Room = (typeof ROOM)[keyof typeof ROOM];
const PAD = 10;
/** px from line to line of the words below. */
const LEADING = 15;

interface Row {
	readonly of: string;
	readonly label: string;
	readonly evidence: Evidence;
	readonly extent: Extent;
	/** The change from it to the next one. */
	readonly change: Evidence | undefined;
}

export function compact(input: CompactInput<BarSpec>): BarLayout {
	const { height, figure } = input;
	const marks = figure.spec.bars.length;
	const across = { ...ACROSS, usual: USUAL[marks - 1] ?? 28, marks };
	const roomy = fillHeight(height, across, (thick) => arrange(input, thick, ROOM.roomy));
	if (height === undefined || roomy.height <= height) return roomy;
	return fillHeight(height, across, (thick) => arrange(input, thick, ROOM.low));
}

function arrange({ figure, width, idPrefix }: CompactInput<BarSpec>, thick: number, space: Room): BarLayout {
	const evidence = figure.spec.bars.map((bar) => evidenceOf(figure, bar.of));
	const counters = countersOf(evidence);
	const [low, high] = domainOf(evidence.map((of) => ({ ...of, checks: countersOf([of]) })));
	const { scale } = valueScale(low, high, [low < 0 ? 1 : 0, width - 1], 5);
	const rows = rowsOf(figure, evidence, openReach(evidence, Math.max(Math.abs(low), Math.abs(high)))).map((row) => {
		const value = placeValue(row, placeRow(row, { scale, at: 0, thick }), width);
		return { ...row, value, names: namesOf(row, value) };
	});
	const labels: PlacedLabel[] = [];
	const bars: PlacedAmount[] = [];
	let bracket: BarLayout['bracket'];
	let y = 0;
	for (const row of rows) {
		const name = placeWordsLine(row.names, { x: 0, y: y + space.name, width });
		y = name.bottom + space.underName;
		bars.push(placeRow(row, { scale, at: y, thick }));
		labels.push(...name.labels, ...row.value.map((label) => ({ ...label, y: label.y + y })));
		y += thick;
		const next = rows[bars.length];
		if (row.change && next) {
			const ends = {
				from: scale(endOf(row.evidence.quantity)),
				to: scale(endOf(next.evidence.quantity)),
				top: y,
				width,
				gap: space.bracket,
				pill: space.pill
			};
			const placed = placeBracket(row.change, ends);
			bracket = placed.bracket;
			labels.push(placed.label);
			// The next name stands beside the bracket's foot where they do not meet.
			const names = placeWordsLine(next.names, { x: 0, y: 0, width }).labels;
			const reach = Math.max(...names.map((label) => label.x + label.width));
			const clear = Math.min(ends.from, ends.to, placed.bracket.pill.x) - 8;
			y += space.bracket - (reach < clear ? space.name + space.underName : 0);
		} else if (next) y += space.gap;
	}
	const said = placeEndWords(rows, { y: y + space.below - 4, width });
	labels.push(...said);
	y += said.length > 0 ? space.below + (said.length - 1) * LEADING : 6;
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
		legend: [
			...new Set(rows.flatMap(({ evidence: of, extent }, i) => keysOf(of, extent, bars[i]))),
			...diamondKeys(lane)
		]
	};
}

function keysOf(evidence: Evidence, extent: Extent, bar: PlacedAmount | undefined): LegendKey[] {
	return bar ? markKeys(evidence, extent, bar) : [];
}

function rowsOf(figure: Figure<BarSpec>, evidence: readonly Evidence[], reach: number): Row[] {
	const { bars, change } = figure.spec;
	return bars.flatMap(({ of, label }, i) => {
		const value = evidence[i];
		const next = bars[i + 1]?.of;
		const isFrom = change && next !== undefined && [change.from, change.to].every((id) => id === of || id === next);
		const row = value && { of, label, evidence: value, extent: extentOf(value, reach) };
		return row ? [{ ...row, change: isFrom ? evidenceOf(figure, change.of) : undefined }] : [];
	});
}

function placeRow({ label, evidence, extent }: Row, room: AmountRoom): PlacedAmount {
	return placeAmount(label, evidence, extent, room);
}

/** Name and basis; the value too where the bar leaves no room for it. */
function namesOf({ of, label, evidence }: Row, value: readonly PlacedLabel[]): LinePart[] {
	const status =
		evidence.basis === 'derived'
			? `${derivedName(evidence)}: ${underValue(evidence).replace(/^= /, '')}`
			: basisName(evidence, evidence.quantity.unit.style);
	const tags = [withdrawnWords(evidence), standingAside(evidence)];
	const inLine = value.length > 0 ? '' : valueWords(evidence);
	return [
		{ text: label, style: { ...STYLES.name, of } },
		{ text: inLine, style: { ...STYLES.value, of } },
		{ text: [status, ...tags].filter(Boolean).join(', '), style: { ...STYLES.under, of } },
		{ text: isFlagIn(value, evidence) ? '' : flagOf(evidence), style: { ...STYLES.under, of } }
	];
}

/** What the words say of a value besides: that it is a record, and what it is in another unit. */
function flagOf(evidence: Evidence): string {
	return evidence.basis === 'derived' ? '' : underValue(evidence);
}

/** Whether that stands in the bar, beside its value. */
function isFlagIn(value: readonly PlacedLabel[], evidence: Evidence): boolean {
	return value.some(({ text }) => text === flagOf(evidence));
}

/** The value in the solid part, else beyond all that is drawn; nothing where neither has room. From the bar’s top. */
function placeValue({ of, evidence }: Row, bar: PlacedAmount, width: number): PlacedLabel[] {
	const text = valueWords(evidence);
	const style = { ...STYLES.value, of } as const;
	const needed = widthOf(text, style) + 2 * PAD;
	const y = bar.solid.height / 2 + 5.5;
	const isLoss = bar.towards === 'left';
	const anchor = isLoss ? ('end' as const) : ('start' as const);
	const [left, right] = spanOf(bar);
	const isFull = evidence.basis === 'stated' && !bar.projected;
	if (isFull && bar.solid.width >= needed) {
		const at = isLoss ? bar.solid.x + PAD : bar.solid.x + bar.solid.width - PAD;
		const inside = placeLabel(at, y, text, { ...style, ink: 'card', anchor: isLoss ? 'start' : 'end' });
		const flag = flagOf(evidence);
		const soft = { ...STYLES.under, ink: 'card', of } as const;
		const hasRoom = flag !== '' && !isLoss && bar.solid.width - needed >= widthOf(flag, soft) + 2 * PAD;
		return hasRoom ? [inside, placeLabel(bar.solid.x + PAD, y - 1, flag, soft)] : [inside];
	}
	if (isLoss ? left >= needed : width - right >= needed)
		return [placeLabel(isLoss ? left - PAD : right + PAD, y, text, { ...style, anchor })];
	return [];
}
