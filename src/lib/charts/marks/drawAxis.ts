import { px } from '../../scene/px';
import type { Shape } from '../../scene/shapes';
import type { PlacedAxis } from './axis';

const TICK = 6;

/** Short ticks and the zero line. No gridlines: values stand beside their marks, and a grid would cut the words. */
export function drawAxis({ orientation, ticks, at: line, zero, zeroSpans }: PlacedAxis): Shape[] {
	const isLevel = orientation === 'horizontal';
	const tickPaths = ticks.map((at) =>
		isLevel ? `M${px(at)} ${px(line)}v${TICK}` : `M${px(line - TICK)} ${px(at)}h${TICK}`
	);
	const zeroPaths = zeroSpans.map(([from, to]) =>
		isLevel ? `M${px(zero)} ${px(from)}V${px(to)}` : `M${px(from)} ${px(zero)}H${px(to)}`
	);
	return [
		{ kind: 'path', d: tickPaths.join(''), stroke: { role: 'soft' } },
		{ kind: 'path', d: zeroPaths.join(''), stroke: { role: 'ink', width: 1.5 } }
	];
}
