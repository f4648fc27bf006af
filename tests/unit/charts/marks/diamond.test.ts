import { expect, it } from 'vitest';
import { diamondPath, evenDashes, HALF, uprightDiamondPath } from '../../../../src/lib/charts/marks/diamond';
import type { Path } from '../../../../src/lib/scene/path';

/** Where in its pattern a dashed line is at each of its corners: 0 and 1 are the middle of a dash. */
function phasesAtCorners(path: Path): number[] {
	const { dashes, start } = evenDashes(path);
	const [dash = 0, gap = 0] = dashes.split(' ').map(Number);
	const [line] = path.lines;
	const points = line?.points ?? [];
	const ring = line?.isClosed ? [...points, ...points.slice(0, 1)] : points;
	let along = start - dash / 2;
	return ring.slice(1).map(([x, y], i) => {
		const [fromX, fromY] = ring[i] ?? [x, y];
		along += Math.hypot(x - fromX, y - fromY);
		return (along / (dash + gap)) % 1;
	});
}

it.each([
	['of a single value', diamondPath(40, 40, 10)],
	['of a narrow range', diamondPath(40, 53.5, 10)],
	['of a range', diamondPath(40, 97.3, 10)],
	['of a wide range', diamondPath(12, 411.9, 10)],
	['open to the right', diamondPath(40, 121, 10, 'right')],
	['open to the left', diamondPath(40, 121, 10, 'left')],
	['upright', uprightDiamondPath(10, 20, 77.7)],
	['upright and open', uprightDiamondPath(10, 20, 77.7, 'up')]
])('a dashed outline %s has the middle of a dash on every corner', (_, path) => {
	for (const phase of phasesAtCorners(path)) expect(Math.min(phase, 1 - phase)).toBeLessThan(0.08);
});

it('stands where it stood: tips at its bounds, as high as any', () => {
	const points = diamondPath(40, 97.3, 10).lines[0]?.points ?? [];
	expect([Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]).toEqual([40, 97.3]);
	expect(new Set(points.map(([, y]) => y))).toEqual(new Set([10 - HALF, 10, 10 + HALF]));
});
