import { joined, levelLine, strokeFrom, uprightLine } from '../../scene/path';
import type { Shape } from '../../scene/shapes';
import type { PlacedAxis } from './axis';

const TICK = 6;

/** Short ticks and the zero line. No gridlines: values stand beside their marks, and a grid would cut the words. */
export function drawAxis({ orientation, ticks, at: line, zero, zeroSpans }: PlacedAxis): Shape[] {
	const isLevel = orientation === 'horizontal';
	const tickPaths = ticks.map((at) =>
		isLevel ? strokeFrom([at, line], { y: TICK }) : strokeFrom([line - TICK, at], { x: TICK })
	);
	const zeroPaths = zeroSpans.map(([from, to]) => (isLevel ? uprightLine(zero, from, to) : levelLine(zero, from, to)));
	return [
		{ kind: 'path', ...joined(tickPaths), stroke: { role: 'soft' } },
		{ kind: 'path', ...joined(zeroPaths), stroke: { role: 'ink', width: 1.5 } }
	];
}
