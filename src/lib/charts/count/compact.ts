/** Dots in brief: in rows of ten as large as the room allows, and beside them in one fade what the words leave open. */
import { evidenceOf } from '../figure';
import { placeHeadline } from '../marks/headline';
import { STYLES, placeLines, widthOf } from '../marks/label';
import { markOf } from '../marks/markOf';
import { openWord, statusWords, valueWords } from '../../sentences/evidence';
import type { CompactInput } from '../types';
import type { CountLayout } from './layout';
import type { CountSpec } from './spec';

/** How many dots a row may have; ten can be counted at a glance, more only where there are very many. */
const ROWS_OF = [10, 20, 25] as const;
const TEN_UP_TO = 100;
/** px from one dot to the next. */
const USUAL = 18;
const WIDEST = 40;
const LEAST = 7;
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
		{ text: valueWords(evidence), style: { role: 'title', size: 32, ink: 'stated', of: spec.of } },
		[{ text: `${statusWords(evidence)}; a dot is ${spec.one}`, style: under }],
		width
	);
	const top = headline.bottom + 12;
	const words = isOpen ? `“${openWord(evidence)}”: how many more is not given` : '';
	const foot = isOpen ? UNDER : 0;
	const { pitch, columns } = gridOf(count, width * (isOpen ? 1 - OPEN : 1), height && height - top - foot - 4);
	const rows = Math.ceil(count / columns);
	const dots = Array.from({ length: count }, (_, i) => ({
		x: (i % columns) * pitch + pitch / 2,
		y: top + Math.floor(i / columns) * pitch + pitch / 2
	}));
	const right = Math.min(count, columns) * pitch;
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

/** The rows in which dots are largest within the room. */
function gridOf(count: number, width: number, height: number | undefined): { pitch: number; columns: number } {
	const sizes = count <= TEN_UP_TO ? ROWS_OF.slice(0, 1) : ROWS_OF;
	const grids = sizes.map((columns) => {
		const rows = Math.ceil(count / columns);
		const across = width / columns;
		const down = height === undefined ? USUAL : height / rows;
		return { columns, pitch: Math.max(LEAST, Math.min(WIDEST, across, down)) };
	});
	return grids.reduce((best, grid) => (grid.pitch > best.pitch ? grid : best));
}
