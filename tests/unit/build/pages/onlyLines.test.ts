import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as d3 from 'd3';
import { expect, it } from 'vitest';
import { onlyKept, onlyLines } from '../../../../src/build/pages/onlyLines';

const path = createRequire(import.meta.url).resolve('d3-shape');
const code = onlyKept(readFileSync(path, 'utf8'));

type Curve = typeof d3.curveLinear;

/** What a curve does with points, call by call. */
function drawnBy(curve: Curve): string[] {
	const calls: string[] = [];
	const record =
		(name: string) =>
		(...at: number[]) =>
			void calls.push(`${name} ${at.join(' ')}`);
	const line = curve({ moveTo: record('move'), lineTo: record('line'), closePath: record('close') } as never);
	for (const points of [
		[],
		[[1, 2]],
		[
			[1, 2],
			[3, 4],
			[5, 2]
		]
	]) {
		line.lineStart();
		for (const [x = 0, y = 0] of points) line.point(x, y);
		line.lineEnd();
	}
	return calls;
}

it('keeps the curves of straight lines as D3 has them, and little besides', async () => {
	const own = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, Curve>;
	expect(Object.keys(own).sort()).toEqual(['curveLinear', 'curveLinearClosed']);
	for (const name of ['curveLinear', 'curveLinearClosed'] as const)
		expect(drawnBy(own[name] ?? d3.curveStep)).toEqual(drawnBy(d3[name]));
	expect(drawnBy(d3.curveStep)).not.toEqual(drawnBy(d3.curveLinear));
	expect(code.length).toBeLessThan(readFileSync(path, 'utf8').length / 10);
});

it('is loaded instead of it, and nothing else is', () => {
	const { load } = onlyLines();
	expect(typeof load === 'function' && load.call({} as never, path)).toBe(code);
	expect(typeof load === 'function' && load.call({} as never, path.replaceAll('d3-shape', 'd3-scale'))).toBeUndefined();
});
