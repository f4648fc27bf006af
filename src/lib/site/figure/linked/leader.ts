/** The thin line from words to the mark that they are: it goes round what stands between them. Pure geometry, in CSS px. */
import type { Box } from '../../../scene/shapes';
import type { Point } from './placeBeside';

/** How far below the words it turns, and how far from marks it passes. */
const TURN = 10;
const APART = 10;

/**
 * Corners of the line, from below the words to the mark: straight down where nothing is in the way, else down past the right
 * of all that is, and in from there.
 * @param others the other marks of the drawing
 * @param right as far as it may go
 */
export function leaderLine(words: Box, mark: Box, others: readonly Box[], right: number): Point[] {
	const from = { x: words.x + words.width / 2, y: words.y + words.height };
	const bend = Math.min(from.y + TURN, (from.y + mark.y) / 2);
	const x = Math.max(
		mark.x + Math.min(8, mark.width / 2),
		Math.min(from.x, mark.x + mark.width - Math.min(8, mark.width / 2))
	);
	const isFree = !others.some((box) => box.x < x + APART && box.x + box.width > x - APART && box.y < mark.y - 1);
	if (isFree)
		return [from, { x: from.x, y: bend }, { x, y: bend }, { x, y: mark.y }].filter(
			(point, i, all) => i === 0 || point.x !== all[i - 1]?.x || point.y !== all[i - 1]?.y
		);
	const edge = Math.max(...[mark, ...others].map((box) => box.x + box.width)) + APART;
	const side = Math.min(edge, right);
	const y = mark.y + mark.height / 2;
	return [from, { x: from.x, y: bend }, { x: side, y: bend }, { x: side, y }, { x: mark.x + mark.width, y }];
}
