import { scaleLinear } from 'd3';
import { howWords, valueWords } from '../../sentences/evidence';
import { BASE_NOT_GIVEN } from '../../sentences/bounds';
import type { Box } from '../../scene/shapes';
import { evidenceOf } from '../figure';
import { placeAmount } from '../marks/amount';
import { endWords } from '../marks/endWords';
import { extentOf } from '../marks/interval';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { markKeys } from '../marks/legend';
import { valueInk } from '../marks/valueInk';
import { placeWordsLine, type LinePart } from '../marks/wordsLine';
import type { LayoutInput, PlacedLabel } from '../types';
import type { ChangeLayout } from './layout';
import { remainder, type BaseBox } from './remainder';
import { changeName, type ChangeSpec } from './spec';

const GAP = 8;
const PAD = 8;
/** A line of words above a bar, and below the last one. */
const ABOVE = 20;
const BELOW = 18;
const LEADING = 15;

/** In brief: no axis, since the one value is written; names stand in the bars where these have room. */
export function withoutAxis({ figure, width, idPrefix }: LayoutInput<ChangeSpec>, across = 28): ChangeLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const { value } = evidence.quantity;
	const extent = extentOf(evidence, 0.12 * Math.max(100, 100 + value));
	const ends = [extent.solid, extent.rest?.from ?? 0, extent.rest?.to ?? 0];
	const reached = [value, ...ends].filter((bound) => Number.isFinite(bound));
	const scale = scaleLinear()
		.domain([0, 100 + Math.max(0, ...reached)])
		.range([1, width - 2]);
	const at = (amount: number) => scale(Math.max(0, 100 + amount));
	const bar = (y: number): BaseBox => ({ x: 1, y, width: scale(100) - 1, height: across });
	const soft = { ...STYLES.under, of: spec.of };
	const name = { ...STYLES.name, of: spec.of };

	const base = inBar(bar(0), baseWords(spec));
	const baseAbove = base ? undefined : placeWordsLine(baseWords(spec), { x: 0, y: 13, width });
	const baseY = baseAbove ? baseAbove.bottom + 7 : 0;

	const afterY = baseY + across + GAP;
	const words: LinePart[] = [
		{ text: spec.after, style: name },
		{ text: valueWords(evidence), style: { ...STYLES.value, ink: valueInk(evidence), of: spec.of } },
		{ text: howWords(evidence), style: soft }
	];
	const own = value < 0 ? remainder(extent, bar(afterY), (change) => at(change) - 1) : bar(afterY);
	const after = inBar(own, words);
	const afterAbove = after ? undefined : placeWordsLine(words, { x: 0, y: afterY + 13, width });
	const afterTop = afterAbove ? afterAbove.bottom + ABOVE - 13 : afterY;
	const mark = placeAmount(changeName(spec), evidence, extent, {
		scale: at,
		at: afterTop,
		thick: across
	});
	const end = afterTop + across;
	const said = endWords(evidence, extent);
	const meant = said === '' ? [] : placeLines(width, end + BELOW, said, { ...soft, anchor: 'end' }, width, LEADING);
	return {
		width,
		height: Math.max(end + 6, ...meant.map(({ y }) => y + 4)),
		idPrefix,
		bases: [bar(baseY), { ...own, y: afterTop }],
		mark,
		ticks: [],
		axisY: 0,
		guide: {
			x: scale(100),
			spans: [
				[baseY, baseY + across],
				[afterTop, end + 4]
			]
		},
		labels: [...(base ?? baseAbove?.labels ?? []), ...(after ?? afterAbove?.labels ?? []), ...meant],
		legend: [...markKeys(evidence, extent, mark), 'not-given']
	};
}

function baseWords({ base }: ChangeSpec): LinePart[] {
	return [
		{ text: base, style: STYLES.name },
		{ text: BASE_NOT_GIVEN.short, style: STYLES.under }
	];
}

/** Words in a bar, one line or, where it is high enough, two; undefined where they find no room. */
function inBar({ x, y, width, height }: Box, parts: readonly LinePart[]): PlacedLabel[] | undefined {
	const room = width - 2 * PAD;
	const middle = y + height / 2;
	const whole = parts.reduce((sum, { text, style }) => sum + widthOf(text, style) + 7, -7);
	if (height >= 18 && whole <= room)
		return [...placeWordsLine(parts, { x: x + PAD, y: middle + 5, width: room + 1 }).labels];
	const [first, ...rest] = parts;
	if (!first || rest.length === 0 || height < 36) return undefined;
	const second = rest.reduce((sum, { text, style }) => sum + widthOf(text, style) + 7, -7);
	if (widthOf(first.text, first.style) > room || second > room) return undefined;
	return [
		placeLabel(x + PAD, middle - 3, first.text, first.style),
		...placeWordsLine(rest, { x: x + PAD, y: middle + 13, width: room + 1 }).labels
	];
}
