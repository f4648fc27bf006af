import { evidenceOf } from '../figure';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { placeWordedLane, type PlacedLane } from '../marks/lane';
import { formKey } from '../marks/legend';
import { valueInk } from '../marks/valueInk';
import { markOf } from '../marks/markOf';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { writeNumber } from '../../quantity/said';
import type { Box } from '../../scene/shapes';
import type { ChartLayout, LayoutInput, LegendKey, MarkOf, PlacedLabel } from '../types';
import type { RankSpec } from './spec';

export interface RankLayout extends ChartLayout {
	readonly mark: MarkOf & { readonly place: Box };
	/** The places before it, which the source fills with nothing. */
	readonly before: readonly Box[];
	readonly lane?: PlacedLane;
}

const BOX = 44;
const GAP = 6;

/** The places from the first to the stated one. How many follow is not said, so none is drawn. */
export function layout({ figure, width }: LayoutInput<RankSpec>, across = BOX): RankLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const rank = evidence.quantity.value;
	const side = Math.min(Math.max(BOX, across), (width - 2 - (rank - 1) * GAP) / rank);
	const size = width < 420 ? 34 : 44;
	const word = placeLines(
		0,
		size * 0.9,
		`${valueWords(evidence)} ${spec.first}`,
		{ role: 'title', size, ink: valueInk(evidence), of: spec.of },
		width,
		size
	);
	let y = (word.at(-1)?.y ?? size) + 28;
	const name = placeLines(0, y, spec.label, { ...STYLES.name, of: spec.of }, width);
	y = (name.at(-1)?.y ?? y) + 17;
	const under = placeLines(0, y, howWords(evidence), { ...STYLES.under, of: spec.of }, width);
	y = (under.at(-1)?.y ?? y) + 16;
	const box = (index: number): Box => ({ x: 1 + index * (side + GAP), y, width: side, height: across });
	const place = box(rank - 1);
	const foot = y + across + 18;
	const numbers: PlacedLabel[] = [];
	const last = placeLabel(place.x + side / 2, foot, writeNumber(rank), { ...STYLES.tick, anchor: 'middle' });
	if (rank > 1) numbers.push(placeLabel(1 + side / 2, foot, writeNumber(1), { ...STYLES.tick, anchor: 'middle' }));
	if (rank === 1 || place.x - 1 > widthOf(`1${rank}`, STYLES.tick) + GAP) numbers.push(last);
	const note = placeLines(0, foot + 22, noteOf(rank), STYLES.under, width);
	const bottom = (note.at(-1)?.y ?? foot) + 6;
	const lane = placeWordedLane([{ label: evidence.measure, evidence }], width, bottom + 8);
	const legend: LegendKey[] = [formKey(evidence), ...(rank > 1 ? (['not-given'] as const) : [])];
	return {
		width,
		height: lane ? lane.bottom : bottom,
		mark: { ...markOf(evidenceName(evidence), evidence), place },
		before: Array.from({ length: rank - 1 }, (_, index) => box(index)),
		...(lane ? { lane } : {}),
		labels: [...word, ...name, ...under, ...numbers, ...note],
		legend
	};
}

export function noteOf(rank: number): string {
	return rank > 1
		? 'The source gives neither the places before it nor how many follow.'
		: 'The source does not give how many follow.';
}
