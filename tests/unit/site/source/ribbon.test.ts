/** Ticks of the ribbon: apart, in order, as near to their places as can be. */
import { describe, expect, it } from 'vitest';
import { inParts, ribbonOf, spreadTicks } from '../../../../src/lib/site/source/ribbon/ticks';
import { REAL_FIGURES } from '../../figure/realFigures';

describe('spreadTicks', () => {
	it('leaves places that stand apart as they are', () => {
		expect(spreadTicks([1, 2, 50, 99], 0.5)).toEqual([1, 2, 50, 99]);
	});

	it('spreads those that would meet around their middle', () => {
		expect(spreadTicks([10, 10, 10], 1)).toEqual([9, 10, 11]);
		expect(spreadTicks([10, 10.5, 30], 1)).toEqual([9.75, 10.75, 30]);
	});

	it('keeps order and distance where groups grow into each other', () => {
		const spread = spreadTicks([10, 10, 11, 11, 12, 12.1, 12.2], 1);
		for (const [i, place] of spread.entries()) if (i > 0) expect(place - (spread[i - 1] ?? 0)).toBeGreaterThan(0.999);
	});
});

it('no part of the ribbon loses a tick, and each is in its part', () => {
	const source = REAL_FIGURES[0]?.sources[0];
	if (!source) throw new Error('no source');
	const { ticks } = ribbonOf(source, REAL_FIGURES);
	const parts = inParts(ticks, 4);
	expect(parts.flat().map(({ tick }) => tick)).toEqual(ticks);
	for (const { at } of parts.flat()) {
		expect(at).toBeGreaterThanOrEqual(0);
		expect(at).toBeLessThanOrEqual(100);
	}
});

it('a claim that no figure draws is not told as one that was set aside with a reason', () => {
	const source = REAL_FIGURES[0]?.sources[0];
	if (!source) throw new Error('no source');
	const set = ribbonOf(source, REAL_FIGURES).ticks.filter(({ drawn, waits }) => !drawn && !waits);
	const { ticks } = ribbonOf(source, []);
	expect(ticks.filter(({ drawn }) => drawn)).toEqual([]);
	expect(ticks.filter(({ waits }) => !waits)).toEqual(set);
	expect(ticks.filter(({ waits }) => waits).length).toBeGreaterThan(10);
	expect(set.every(({ why }) => why.length > 10)).toBe(true);
});
