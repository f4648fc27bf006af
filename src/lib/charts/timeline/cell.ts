/** A date on a calendar: as wide as its words, and no wider than its article can know. */
import type { Evidence } from '../../dataset/types';
import type { Box } from '../../scene/shapes';
import { isProjected } from '../../sentences/basis';
import { isReadDate } from '../../sentences/evidence';
import { knownDates } from '../../sentences/knownDates';
import { restKey } from '../marks/interval';
import { formKey } from '../marks/legend';
import { markOf } from '../marks/markOf';
import type { LegendKey, MarkOf } from '../types';

export interface PlacedCell extends MarkOf {
	/** The days that are meant, all of them: a day, or from one to another. */
	readonly box?: Box;
	/** The days of which one is meant, and the words do not say which. */
	readonly even?: Box;
	/** Days that its words do not name, but were read from them: an outline alone, since nobody has stated them. */
	readonly outline?: Box;
	/** What the words leave open: “about”, “shortly after”, “before”. */
	readonly fades: readonly (Box & { readonly thins: 'left' | 'right' })[];
	/** The day that they are open from. */
	readonly bound?: number;
	/** The open end of a derived date. */
	readonly whisker?: { readonly from: number; readonly to: number; readonly at: number; readonly open: 'from' | 'to' };
}

export interface CellRoom {
	/** From days to px. */
	readonly scale: { (day: number): number; domain(): number[] };
	readonly top: number;
	readonly height: number;
}

/** A day can be seen on the calendar of a century, in px. */
const LEAST = 3;
/** The part of the calendar over which an open end fades. */
const OPEN = 0.12;

/** Places a date of which at least one end is on the calendar. */
export function placeCell(label: string, evidence: Evidence, { scale, top, height }: CellRoom): PlacedCell {
	const { relation } = evidence.quantity;
	const { lower, upper } = knownDates(evidence);
	const mark = { ...markOf(label, evidence), fades: [] };
	const span = (from: number, to: number): Box => {
		const [start, end] = [scale(from), scale(to)];
		const width = Math.max(LEAST, end - start);
		const last = scale(scale.domain()[1] ?? to);
		return { x: Math.min(start, last - width), y: top, width, height };
	};
	const [first = 0, last = 0] = scale.domain();
	const reach = (last - first) * OPEN;
	const openEnd = !Number.isFinite(upper) ? 'to' : !Number.isFinite(lower) ? 'from' : undefined;
	if (openEnd) {
		const day = openEnd === 'to' ? lower + (relation === 'over' ? 1 : 0) : upper + (relation === 'under' ? 0 : 1);
		const [from, to] = openEnd === 'to' ? [day, Math.min(last, day + reach)] : [Math.max(first, day - reach), day];
		const box = span(from, to);
		const bound = scale(day);
		if (evidence.basis === 'derived')
			return { ...mark, bound, whisker: { from: box.x, to: box.x + box.width, at: top + height / 2, open: openEnd } };
		return { ...mark, bound, fades: [{ ...box, thins: openEnd === 'to' ? 'right' : 'left' }] };
	}
	const whole = span(lower, upper + 1);
	if (isReadDate(evidence)) return { ...mark, outline: whole };
	if (isWithin(evidence)) return { ...mark, even: whole };
	if (evidence.basis === 'derived' || relation === 'exactly' || relation === 'between') return { ...mark, box: whole };
	if (relation === 'just-over') return { ...mark, fades: [{ ...whole, thins: 'right' }] };
	if (relation === 'just-under') return { ...mark, fades: [{ ...whole, thins: 'left' }] };
	const half = { ...whole, width: whole.width / 2 };
	return {
		...mark,
		fades: [
			{ ...half, thins: 'left' },
			{ ...half, x: whole.x + half.width, thins: 'right' }
		]
	};
}

/** Whether it fell on one day of a year or a month: filled it would seem to have lasted that long. */
function isWithin({ basis, quantity: { relation, precision } }: Evidence): boolean {
	return basis === 'stated' && relation === 'exactly' && precision !== 'day';
}

/** All that a cell draws, as one box. */
export function spanOfCell({ box, even, outline, fades, whisker }: PlacedCell): Box {
	const boxes = [...[box, even, outline].filter((each) => each !== undefined), ...fades];
	const { y, height } = boxes[0] ?? { y: (whisker?.at ?? 0) - LEAST, height: 2 * LEAST };
	const left = Math.min(...boxes.map(({ x }) => x), whisker?.from ?? Infinity);
	const right = Math.max(...boxes.map(({ x, width }) => x + width), whisker?.to ?? -Infinity);
	return { x: left, y, width: right - left, height };
}

/** What a legend must say of a date’s cell. */
export function cellKeys(evidence: Evidence): LegendKey[] {
	if (isReadDate(evidence)) return ['not-given'];
	if (isWithin(evidence)) return isProjected(evidence) ? [formKey(evidence), 'within'] : ['within'];
	const { relation } = evidence.quantity;
	const isPlain = evidence.basis === 'derived' || relation === 'exactly' || relation === 'between';
	return isPlain ? [formKey(evidence)] : [formKey(evidence), restKey(evidence.quantity)];
}
