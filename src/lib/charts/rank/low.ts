import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { writeNumber } from '../../quantity/said';
import type { Box } from '../../scene/shapes';
import { evidenceOf } from '../figure';
import { placeHeadline } from '../marks/headline';
import { placeLabel, placeLines, STYLES, widthOf } from '../marks/label';
import { formKey } from '../marks/legend';
import { markOf } from '../marks/markOf';
import { valueInk } from '../marks/valueInk';
import type { LayoutInput } from '../types';
import { noteOf, type RankLayout } from './layout';
import type { RankSpec } from './spec';

const GAP = 6;
/** A place is at most so wide, in px. */
const WIDEST = 72;
/** The narrowest column in which the note reads well. */
const NOTE = 130;

/** Where lines are dear: what is said of the rank beside it, and the note beside the places. */
export function low({ figure, width }: LayoutInput<RankSpec>, across = 24): RankLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const rank = evidence.quantity.value;
	const head = placeHeadline(
		{
			text: `${valueWords(evidence)} ${spec.first}`,
			style: { role: 'title', size: 24, ink: valueInk(evidence), of: spec.of }
		},
		[
			{ text: spec.label, style: { ...STYLES.name, of: spec.of } },
			{ text: howWords(evidence), style: { ...STYLES.under, of: spec.of } }
		],
		width
	);
	const beside = width - NOTE - 16 - rank * (24 + GAP) >= 0;
	const room = beside ? width - NOTE - 16 : width - 2;
	const side = Math.min(WIDEST, (room - (rank - 1) * GAP) / rank);
	const y = head.bottom + 10;
	const box = (index: number): Box => ({ x: 1 + index * (side + GAP), y, width: side, height: across });
	const place = box(rank - 1);
	const foot = y + across + 15;
	const tick = { ...STYLES.tick, anchor: 'middle' } as const;
	const last = placeLabel(place.x + side / 2, foot, writeNumber(rank), tick);
	const isApart = rank === 1 || place.x - 1 > widthOf(`1${rank}`, STYLES.tick) + GAP;
	const numbers = [
		...(rank > 1 ? [placeLabel(1 + side / 2, foot, writeNumber(1), tick)] : []),
		...(isApart ? [last] : [])
	];
	const from = beside ? place.x + side + 16 : 0;
	const note = placeLines(from, beside ? y + 11 : foot + 16, noteOf(rank), STYLES.under, width - from, 15);
	return {
		width,
		height: Math.max(foot, ...note.map((line) => line.y)) + 4,
		mark: { ...markOf(evidenceName(evidence), evidence), place },
		before: Array.from({ length: rank - 1 }, (_, index) => box(index)),
		labels: [...head.labels, ...numbers, ...note],
		legend: [formKey(evidence), ...(rank > 1 ? (['not-given'] as const) : [])]
	};
}
