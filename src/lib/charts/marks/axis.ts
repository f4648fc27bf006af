/** A value axis: ticks with their labels, and gridlines that stop at the marks. */
import { scaleLinear, type ScaleLinear } from 'd3';
import { formatTicks } from '../../quantity/format';
import { UNCOUNTED } from '../../quantity/said';
import type { Unit } from '../../quantity/types';
import type { PlacedLabel } from '../types';
import { placeLabel, STYLES, widthOf } from './label';

export interface PlacedAxis {
	readonly orientation: 'horizontal' | 'vertical';
	/** Places of the ticks on the value axis; where bars begin at zero it has its line instead. */
	readonly ticks: readonly number[];
	/** Where the ticks start, across the value direction. */
	readonly at: number;
	/** The place of zero on the value axis, be it within the drawing or not, and the stretches of its line: it cuts no label. */
	readonly zero: number;
	readonly zeroSpans: readonly (readonly [number, number])[];
}

/** A linear scale from px `range` over [low, high] with zero inside and round ends; `ticks` is about how many it shall have. */
export function valueScale(
	low: number,
	high: number,
	range: readonly [number, number],
	ticks: number
): { scale: ScaleLinear<number, number>; values: number[] } {
	const scale = scaleLinear()
		.domain([Math.min(0, low), Math.max(0, high)])
		.range(range)
		.nice(ticks);
	return { scale, values: scale.ticks(ticks) };
}

/**
 * The same for points, which need no zero: it is on the scale where it means something, and else only where the values reach it.
 * @param hasZero whether zero is the same as nothing in the unit
 */
export function pointScale(
	low: number,
	high: number,
	{
		range,
		ticks,
		hasZero
	}: { readonly range: readonly [number, number]; readonly ticks: number; readonly hasZero: boolean }
): ReturnType<typeof valueScale> {
	if (hasZero || low === high) return valueScale(low, high, range, ticks);
	const air = (high - low) * 0.12;
	const scale = scaleLinear()
		.domain([low - air, high + air])
		.range(range)
		.nice(ticks);
	return { scale, values: scale.ticks(ticks) };
}

/**
 * A horizontal axis whose ticks start at `at`; all in px.
 * @param zeroSpans where the line of zero runs that bars begin at; without any, zero has a tick as all others
 */
export function horizontalAxis(
	{ scale, values }: ReturnType<typeof valueScale>,
	at: number,
	zeroSpans: PlacedAxis['zeroSpans'] = []
): PlacedAxis {
	const ticks = values.filter((value) => value !== 0 || zeroSpans.length === 0).map((value) => scale(value));
	const [low = 0, high = 0] = scale.domain();
	return { orientation: 'horizontal', ticks, at, zero: scale(0), zeroSpans: low <= 0 && high >= 0 ? zeroSpans : [] };
}

/** Least space between two tick labels, in px. */
const APART = 8;

/**
 * Labels at their places along a horizontal axis, one baseline at `y`; none leaves [left, right]. The two outermost are
 * kept, since one of them carries the unit, and where there is no room for both the longer one; of the others, those
 * that would touch their neighbour are left out.
 */
export function placeTickLabels(
	at: readonly number[],
	texts: readonly string[],
	y: number,
	bounds: { readonly left: number; readonly right: number }
): PlacedLabel[] {
	const all = at.map((place, i) => {
		const text = texts[i] ?? '';
		const half = widthOf(text, STYLES.tick) / 2;
		const x = Math.min(Math.max(place, bounds.left + half), bounds.right - half);
		return placeLabel(x, y, text, { ...STYLES.tick, anchor: 'middle' });
	});
	const [first, last] = [all[0], all.at(-1)];
	if (!first || !last || all.length === 1) return all;
	const apart = (one: PlacedLabel, next: PlacedLabel) => next.x - next.width / 2 - one.x - one.width / 2 >= APART;
	if (!apart(first, last)) return [first.width > last.width ? first : last];
	const kept = [first];
	for (const label of all.slice(1, -1)) {
		const before = kept.at(-1) ?? first;
		if (apart(before, label) && apart(label, last)) kept.push(label);
	}
	return [...kept, last];
}

/**
 * The scale word that ticks are written with: that of the values, or a larger one where they were said in full, or another
 * value is so much larger, and digits would fill the axis. Ticks are the axis's own numbers and quote nobody.
 */
export function tickTexts(values: readonly number[], unit: Unit, said: number): string[] {
	const size = Math.max(...values.map(Math.abs));
	// What no word makes short is a power of ten.
	const named = (size < UNCOUNTED ? [1e12, 1e9, 1e6] : []).find((scale) => size >= scale) ?? 1;
	return formatTicks(values, unit, said === 1 || size >= said * 1e6 ? named : said);
}
