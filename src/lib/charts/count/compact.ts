/** Dots in brief: in rows of ten as large as the room allows, and beside them in one fade what the words leave open. */
import { evidenceOf } from '../figure';
import { placeHeadline } from '../marks/headline';
import { STYLES, placeLines, widthOf, type LabelStyle } from '../marks/label';
import { placeLowWords } from '../marks/wordsColumn';
import { formKey } from '../marks/legend';
import type { Ink } from '../../scene/palette';
import { valueInk } from '../marks/valueInk';
import { markOf } from '../marks/markOf';
import { evidenceName, howWords, valueWords } from '../../sentences/evidence';
import { openCount } from '../../sentences/bounds';
import type { CompactInput } from '../types';
import { dotGrid, dotsOf, gridWidth } from './grid';
import type { CountLayout } from './layout';
import type { CountSpec } from './spec';

/** px from one dot to the next, in rows of ten. */
const USUAL = 18;
/** The part of the width that an open end has at least. */
const OPEN = 0.22;
const UNDER = 18;
const MUCH = 0.8;
/** The part of the width that dots and fade must reach, or it would seem to be left empty. */
const FILLED = 0.85;

/** Words stand above the dots, unless beside them the dots can be so much larger, only there is room, or else the width is left empty. */
export function compact(input: CompactInput<CountSpec>): CountLayout {
	const [above, beside] = [arrange(input, 'above'), arrange(input, 'beside')];
	if (input.height === undefined) return above;
	const isBetter =
		above.height > input.height ||
		above.mark.radius < MUCH * beside.mark.radius ||
		(reachOf(above) < FILLED * input.width && above.mark.radius <= beside.mark.radius);
	return isBetter && beside.height <= input.height ? beside : above;
}

/** How far to the right dots and fade reach, in px. */
function reachOf({ mark, fade }: CountLayout): number {
	return Math.max(...mark.dots.map(({ x }) => x + mark.radius), fade ? fade.x + fade.width : 0);
}

/** @param words where they stand: above the dots, or where lines are dear beside them */
function arrange({ figure, width, height, idPrefix }: CompactInput<CountSpec>, words: 'above' | 'beside'): CountLayout {
	const { spec } = figure;
	const evidence = evidenceOf(figure, spec.of);
	const count = Math.abs(evidence.quantity.value);
	const isOpen = evidence.quantity.interval.upper === Infinity;
	const under = { ...STYLES.under, of: spec.of };
	const value = { text: valueWords(evidence), ink: valueInk(evidence) };
	const head = placeWords(value, { text: `${howWords(evidence)}; a dot is ${spec.one}`, style: under }, width, words);
	const { top, left } = head;
	const room = width - left;
	const said = isOpen ? openCount(evidence) : '';
	const foot = isOpen ? UNDER : 0;
	const down = height === undefined ? USUAL * Math.ceil(count / 10) : height - top - foot - 4;
	const grid = dotGrid(count, room * (isOpen ? 1 - OPEN : 1), down);
	const { pitch, rows } = grid;
	const dots = dotsOf(count, grid, top).map(({ x, y }) => ({ x: left + x, y }));
	const right = left + gridWidth(grid, count);
	const bottom = top + rows * pitch;
	const gap = pitch * 0.14;
	const needed = left + Math.min(room, widthOf(said, under));
	const end = Math.min(width, Math.max(right + room * OPEN, right + 5 * pitch, needed));
	const lines = said === '' ? [] : placeLines(end, bottom + UNDER - 4, said, { ...under, anchor: 'end' }, end - left);
	return {
		width,
		height: Math.max(head.bottom, bottom + lines.length * UNDER + 2),
		idPrefix,
		mark: { ...markOf(evidenceName(evidence), evidence), dots, radius: pitch * 0.38 },
		...(isOpen
			? { fade: { x: right + gap, y: top + gap, width: end - right - gap, height: rows * pitch - 2 * gap } }
			: {}),
		labels: [...head.labels, ...lines],
		legend: [formKey(evidence), ...(isOpen && evidence.basis === 'stated' ? (['open'] as const) : [])],
		swatch: 'dot'
	};
}

/** The value set large with what there is to say of it, and where the dots may begin. */
function placeWords(
	{ text, ink }: { readonly text: string; readonly ink: Ink },
	under: { readonly text: string; readonly style: LabelStyle },
	width: number,
	words: 'above' | 'beside'
) {
	if (words === 'beside')
		return placeLowWords({ text, style: { ...under.style, role: 'title', size: 26, ink } }, [under], width);
	const { labels, bottom } = placeHeadline(
		{ text, style: { ...under.style, role: 'title', size: 32, ink } },
		[under],
		width
	);
	return { labels, left: 0, top: bottom + 12, bottom };
}
