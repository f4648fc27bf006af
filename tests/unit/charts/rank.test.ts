import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/lib/charts/rank';
import { billions, check, claim, figure, stated } from './evidence';

function layoutOf(value: number, width = 740, checks = [] as ReturnType<typeof check>[]) {
	const of = claim('place', stated(value, 'rank', { of: 'years' }), { checks });
	const spec = { of: 'place', label: 'Warmth of 2023', first: 'warmest year' };
	return rank.layout({ figure: figure('rank', spec, [of]), width, idPrefix: 'x' });
}

describe('a rank', () => {
	it.each([1, 3, 12])('of %i has that many places: the stated one solid, those before it outlined', (value) => {
		for (const width of [184, 740]) {
			const { before, mark } = layoutOf(value, width);
			expect(before).toHaveLength(value - 1);
			expect(mark.place.x + mark.place.width).toBeLessThanOrEqual(width);
			const boxes = [...before, mark.place];
			boxes.slice(1).forEach((box, i) => {
				const last = boxes[i];
				expect(box.x).toBeGreaterThan((last?.x ?? NaN) + (last?.width ?? NaN));
				expect(box.width).toBeCloseTo(last?.width ?? NaN, 6);
			});
		}
	});

	it('draws nothing after its place, and says that how many follow is not given', () => {
		const { mark, before, labels } = layoutOf(3);
		expect(Math.max(...before.map(({ x }) => x))).toBeLessThan(mark.place.x);
		expect(labels.map(({ text }) => text).join(' ')).toContain('nor how many follow');
		expect(
			layoutOf(1)
				.labels.map(({ text }) => text)
				.join(' ')
		).toContain('does not give how many follow');
	});

	it('explains the outlined places only where there are any', () => {
		expect(layoutOf(3).legend).toEqual(['stated', 'not-given']);
		expect(layoutOf(1).legend).toEqual(['stated']);
	});

	it('counts other sources in words, since places have no scale', () => {
		const layout = layoutOf(3, 740, [check('c', stated(2, 'rank', { of: 'years' }), { verdict: 'differs' })]);
		expect(layout.lane?.diamonds).toEqual([]);
		expect(layout.lane?.labels.map(({ text }) => text).join(' ')).toMatch(/differs.*Register c/);
	});

	it('is refused for what is no single place, or too far down to be told at a glance', () => {
		const codes = (of: ReturnType<typeof claim>) =>
			rank.problems({ of: of.id, label: 'a', first: 'b' }, [of]).map(({ code }) => code);
		expect(codes(claim('a', billions(3)))).toEqual(['chart-unit']);
		expect(codes(claim('a', stated(13, 'rank', { of: 'years' })))).toEqual(['chart-rank']);
		expect(codes(claim('a', stated(3, 'rank', { of: 'years', relation: 'at-most' })))).toEqual(['chart-rank']);
		expect(codes(claim('a', stated(12, 'rank', { of: 'years' })))).toEqual([]);
	});
});
