/** The line from words to their mark while nothing is pointed at: it crosses nothing, or there is none. Pure geometry, in CSS px. */
import type { Box } from '../../../scene/shapes';
import type { Point } from './placeBeside';

/** From the ends of words and marks. */
const IN = 8;
/** From the drawing’s top. */
const APART = 6;

/**
 * Corners of the first way that crosses nothing: straight down, or down to the drawing, across and in.
 * @param top of the drawing
 * @param closed what it must not cross
 * @param columns where it may begin, as x
 */
export function cleanLine(
	words: Box,
	mark: Box,
	top: number,
	closed: readonly Box[],
	columns: readonly number[] = columnsOf(words)
): readonly Point[] | undefined {
	const bottom = words.y + words.height;
	const bend = Math.max(bottom + 1, top - APART);
	const ways = columns.flatMap((x) =>
		[x, ...columnsOf(mark)]
			.filter((to) => to > mark.x && to < mark.x + mark.width)
			.map((to): Point[] => [
				{ x, y: bottom },
				{ x, y: bend },
				{ x: to, y: bend },
				{ x: to, y: mark.y }
			])
	);
	return ways.find((way) => way.every((point, i) => isFree(way[i - 1] ?? point, point, closed)));
}

/** Where it may begin and end: the middle, then near the right and the left. */
function columnsOf({ x, width }: Box): number[] {
	return [x + width / 2, x + width - IN, x + IN];
}

function isFree(a: Point, b: Point, closed: readonly Box[]): boolean {
	return !closed.some(
		({ x, y, width, height }) =>
			Math.max(a.x, b.x) > x - 2 &&
			Math.min(a.x, b.x) < x + width + 2 &&
			Math.max(a.y, b.y) > y &&
			Math.min(a.y, b.y) < y + height
	);
}
