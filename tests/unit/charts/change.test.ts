import { describe, expect, it } from 'vitest';
import { change } from '../../../src/lib/charts/change';
import type { Claim } from '../../../src/lib/dataset/types';
import { check, claim, figure, stated } from './evidence';
import { xsOf } from './corners';

const spec = { of: 'growth', base: 'Before the war', after: '2020' };

function growth(value: number, more: Parameters<typeof stated>[2] = {}, checks: Claim['checks'] = []): Claim {
	return claim('growth', stated(value, 'percent-change', more), { checks });
}

function layoutOf(of: Claim, width = 740) {
	return change.layout({ figure: figure('change', spec, [of]), width, idPrefix: 'x' });
}

function lowOf(of: Claim) {
	return change.compact({ figure: figure('change', spec, [of]), width: 600, idPrefix: 'x' });
}

/** From an index (base = 100) to px, by the ticks and their labels. */
function scaleOf({ ticks, labels }: ReturnType<typeof layoutOf>): (index: number) => number {
	const last = Number(labels.filter(({ y }) => y === labels[0]?.y).at(-1)?.text);
	const zero = ticks[0] ?? NaN;
	return (index) => zero + (index / last) * ((ticks.at(-1) ?? NaN) - zero);
}

describe('a change', () => {
	it('in brief says what its fade means', () => {
		const said = (of: Claim) =>
			change
				.compact({ figure: figure('change', spec, [of]), width: 600, idPrefix: 'x' })
				.labels.map(({ text }) => text)
				.join(' ');
		expect(said(growth(60))).toContain('rounded: ends in the fade');
		expect(said(growth(60, { relation: 'over' }))).toContain('“over”: how much more is not given');
	});

	it.each([208, 364, 684])('has its base at 100, and as much of what followed, as outlines; %i px wide', (width) => {
		const layout = layoutOf(growth(60), width);
		const scale = scaleOf(layout);
		expect(layout.bases).toHaveLength(2);
		for (const base of layout.bases) {
			expect(base.x).toBeCloseTo(scale(0), 6);
			expect(base.x + base.width).toBeCloseTo(scale(100), 6);
		}
		expect(layout.guide.x).toBeCloseTo(scale(100), 6);
	});

	it('is the only solid thing: from 100 to its near bound, fading to the far one', () => {
		const layout = layoutOf(growth(60));
		const scale = scaleOf(layout);
		const { solid, fade } = layout.mark;
		expect(solid.x).toBeCloseTo(scale(100), 6);
		expect(solid.x + solid.width).toBeCloseTo(scale(155), 6);
		expect(fade?.x).toBeCloseTo(scale(155), 6);
		expect((fade?.x ?? NaN) + (fade?.width ?? NaN)).toBeCloseTo(scale(165), 6);
		expect(layout.legend).toEqual(['stated', 'rounded', 'not-given']);
	});

	it('cuts a fall out of the base, in the colour of losses', () => {
		const layout = layoutOf(growth(-30));
		const scale = scaleOf(layout);
		const { solid, fade, ink, towards } = layout.mark;
		expect(solid.x + solid.width).toBeCloseTo(scale(100), 6);
		expect(solid.x).toBeCloseTo(scale(75), 6);
		expect(fade?.x).toBeCloseTo(scale(65), 6);
		expect([ink, towards]).toEqual(['loss', 'left']);
		expect(layout.legend).toContain('fall');
		expect(layout.labels.find(({ text }) => text.includes('30'))?.ink).toBe('loss');
	});

	it('leaves only what surely remained of the base after a fall', () => {
		const layout = layoutOf(growth(-30));
		const rest = layout.bases[1];
		expect((rest?.x ?? NaN) + (rest?.width ?? NaN)).toBeCloseTo(scaleOf(layout)(65), 6);
	});

	it('closes nothing that the words leave open: the area goes on below the fade, without a side', () => {
		for (const form of [layoutOf, lowOf]) {
			const layout = form(growth(-12, { relation: 'over' }));
			const [, rest] = layout.bases;
			const { solid, fade } = layout.mark;
			expect(rest?.isOpen).toBe(true);
			expect((rest?.x ?? NaN) + (rest?.width ?? NaN)).toBeCloseTo(solid.x, 6);
			expect(fade?.x).toBeLessThan(solid.x);
			const edges = change.draw(layout).flatMap((shape) => (shape.kind === 'rect' ? [(shape.x ?? 0) + shape.width] : []));
			expect(edges.some((x) => Math.abs(x - (fade?.x ?? NaN)) < 1)).toBe(false);
		}
		expect(layoutOf(growth(-30)).bases[1]?.isOpen).toBeUndefined();
	});

	it('keeps an open end on the axis', () => {
		for (const value of [60, 88, 95, 100, 250]) {
			const layout = layoutOf(growth(value, { relation: 'over' }));
			const { fade } = layout.mark;
			expect((fade?.x ?? NaN) + (fade?.width ?? NaN)).toBeLessThanOrEqual(layout.width);
		}
	});

	it('puts other sources where their percentage leads from 100', () => {
		const layout = layoutOf(growth(60, {}, [check('register', stated(20, 'percent-change'))]));
		const xs = xsOf(layout.lane?.diamonds[0]?.path);
		expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(scaleOf(layout)(120), 0);
	});

	it('draws no line through its words', () => {
		for (const width of [208, 288, 364, 504, 684]) {
			const { guide, labels } = layoutOf(growth(60), width);
			for (const [from, to] of guide.spans)
				for (const { x, y, width: long } of labels.filter(({ anchor }) => anchor === 'start'))
					expect(x < guide.x && x + long > guide.x && y > from && y < to).toBe(false);
		}
	});

	it('is refused for what is no change, and for a fall to less than nothing', () => {
		expect(change.problems(spec, [claim('growth', stated(40, 'percent'))]).map(({ code }) => code)).toEqual([
			'chart-unit'
		]);
		expect(change.problems(spec, [growth(-120)]).map(({ code }) => code)).toEqual(['chart-change']);
		expect(change.problems(spec, [growth(-100)])).toEqual([]);
	});
});
