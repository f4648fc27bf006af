/** The line from words to their mark while nothing is pointed at: it crosses nothing, or there is none. Pure geometry, in CSS px. */
import type { Box } from '../../../scene/shapes';
import type { Point } from './placeBeside';

/** From the ends of words and marks. */
const IN = 8;
/** From the drawing's top and from what it goes round. */
const APART = 6;

/**
 * Corners of the first way that crosses nothing: straight down, down to the drawing and across, or round the right of all.
 * @param top of the drawing
 * @param right as far as it may go
 * @param closed what it must not cross
 */
export function cleanLine(
	words: Box,
	mark: Box,
	top: number,
	right: number,
	closed: readonly Box[]
): readonly Point[] | undefined {
	const bottom = words.y + words.height;
	const bend = Math.max(bottom + 1, top - APART);
	const columns = [words.x + words.width / 2, ...endsOf(words)];
	const aims = [mark.x + mark.width / 2, ...endsOf(mark)];
	const middle = mark.y + mark.height / 2;
	const ways = columns.flatMap((x): Point[][] => {
		const from = { x, y: bottom };
		const isAbove = x >= mark.x + IN && x <= mark.x + mark.width - IN;
		return [
			...(isAbove ? [[from, { x, y: mark.y }]] : []),
			...aims.map((to) => [from, { x, y: bend }, { x: to, y: bend }, { x: to, y: mark.y }]),
			[from, { x, y: bend }, { x: right, y: bend }, { x: right, y: middle }, { x: mark.x + mark.width, y: middle }]
		];
	});
	return ways.find((way) => way.every((point, i) => i === 0 || isFree(way[i - 1] ?? point, point, closed)));
}

function endsOf({ x, width }: Box): number[] {
	return [x + width - IN, x + IN];
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
