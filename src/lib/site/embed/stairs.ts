/**
 * A height that follows the width in steps: what a host without a script can be told. The heights of an embed are nearly
 * steps by themselves, one for each of its drawings. Pure.
 */
import type { HeightAt } from './textHeight';

/** One height, in whole px, for all widths from one to the next. */
export interface Step {
	readonly from: number;
	/** The first width that it is not for; none for the widest. */
	readonly to: number | undefined;
	readonly height: number;
}

/** From the narrowest to the widest. */
export type Stairs = readonly Step[];

const NARROWEST = 240;
/** Above it drawings grow no more, and nearly all texts are a line. */
const WIDEST = 1440;
const WIDTHS_TRIED = Array.from({ length: WIDEST - NARROWEST + 1 }, (_, i) => NARROWEST + i);
/**
 * The air that a step may leave below an embed, as a part of its height. A fifth is promised; the rest is for a line that
 * was reckoned with and is not there, since its words just fit.
 */
const AIR = 0.12;

/** The greatest height from 240 px up, or between two widths. */
export function tallest(heightAt: HeightAt, { from, to } = { from: NARROWEST, to: WIDEST }): number {
	return Math.max(...WIDTHS_TRIED.filter((width) => width >= from && width <= to).map(heightAt));
}

/** The fewest steps that cut the document at no width from 240 px up, and leave no more air than allowed. */
export function fitStairs(heightAt: HeightAt): Stairs {
	const steps: Step[] = [];
	let [from, to, high, low]: [number, number | undefined, number, number] = [WIDEST, undefined, 0, Infinity];
	for (const width of WIDTHS_TRIED.toReversed()) {
		const height = heightAt(width);
		if (Math.max(high, height) > Math.min(low, height) * (1 + AIR)) {
			steps.unshift({ from, to, height: high });
			[to, high, low] = [from, 0, Infinity];
		}
		[from, high, low] = [width, Math.max(high, height), Math.min(low, height)];
	}
	return [{ from, to, height: high }, ...steps];
}

export function stairAt(stairs: Stairs, width: number): number {
	return (stairs.find(({ to }) => to === undefined || width < to) ?? stairs[0])?.height ?? 0;
}

/**
 * As CSS in which `100%` is the width. Each step is the least of its height and of a slope that is as good as a wall, where
 * a lower step lies beyond it: so at every width the greatest of all is the right one.
 */
export function stairsCss(stairs: Stairs): string {
	const terms = stairs.map(({ from, to, height }, i) => {
		const parts = [
			`${height}px`,
			...(to !== undefined && stairs.slice(i + 1).some((wider) => wider.height < height)
				? [`(${to}px - 100%)*1e5`]
				: []),
			...(stairs.slice(0, i).some((narrower) => narrower.height < height) ? [`(100% - ${from - 1}px)*1e5`] : [])
		];
		return parts.length === 1 ? `${height}px` : `min(${parts.join()})`;
	});
	return terms.length === 1 ? (terms[0] ?? '') : `max(${terms.toReversed().join()})`;
}
