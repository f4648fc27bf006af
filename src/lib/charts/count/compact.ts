/** Dots in brief: in rows of ten as large as the room allows, and beside them in one fade what the words leave open. */
import { evidenceOf } from '../figure';
import { placeHeadline } from '../marks/headline';
import { STYLES, placeLines, widthOf } from '../marks/label';
import { valueInk } from '../marks/valueInk';
import { markOf } from '../marks/markOf';
import { howWords, openWord, valueWords } from '../../sentences/evidence';
import type { CompactInput } from '../types';
import { dotGrid, dotsOf, gridWidth } from './grid';
import type { CountLayout } from './layout';
import type { CountSpec } from './spec';

/** px from one dot to the next, in rows of ten. */
const USUAL = 18;
/** The part of the width that an open end has at least. */
const OPEN = 0.22;
const UNDER = 18;

export function compact({ figure, width, height, idPrefix }: CompactInput<CountSpec>): CountLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const count = Math.abs(evidence.quantity.value);
	const isOpen = evidence.quantity.interval.upper === Infinity;
	const under = { ...STYLES.under, of: spec.of };
	const headline = placeHeadline(
		{ text: valueWords(evidence), style: { role: 'title', size: 32, ink: valueInk(evidence), of: spec.of } },
		[{ text: `${howWords(evidence)}; a dot is ${spec.one}`, style: under }],
		width
	);
	const top = headline.bottom + 12;
	const words = isOpen ? `“${openWord(evidence)}”: how many more is not given` : '';
	const foot = isOpen ? UNDER : 0;
	const room = height === undefined ? USUAL * Math.ceil(count / 10) : height - top - foot - 4;
	const grid = dotGrid(count, width * (isOpen ? 1 - OPEN : 1), room);
	const { pitch, rows } = grid;
	const dots = dotsOf(count, grid, top);
	const right = gridWidth(grid, count);
	const bottom = top + rows * pitch;
	const gap = pitch * 0.14;
	const end = Math.min(width, Math.max(right + width * OPEN, right + 5 * pitch, widthOf(words, under)));
	const said = words === '' ? [] : placeLines(end, bottom + UNDER - 4, words, { ...under, anchor: 'end' }, end);
	return {
		width,
		height: bottom + (said.length > 0 ? said.length * UNDER : 0) + 2,
		idPrefix,
		mark: { ...markOf(spec.one, evidence), dots, radius: pitch * 0.38 },
		...(isOpen
			? { fade: { x: right + gap, y: top + gap, width: end - right - gap, height: rows * pitch - 2 * gap } }
			: {}),
		labels: [...headline.labels, ...said],
		legend: []
	};
}
