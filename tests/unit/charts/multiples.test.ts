import { describe, expect, it } from 'vitest';
import { multiples } from '../../../src/lib/charts/multiples';
import type { Evidence } from '../../../src/lib/dataset/types';
import { evenBand } from '../../../src/lib/charts/marks/drawForms';
import { billions, claim, date, derivation, figure, stated } from './evidence';

const twelve = Array.from({ length: 12 }, (_, i) => claim(`p${i}`, billions((i + 1) * 10)));

function layoutOf(evidence: readonly Evidence[], width = 740) {
	const spec = { panels: evidence.map(({ id }) => ({ of: id, label: id })) };
	return multiples.layout({ figure: figure('multiples', spec, evidence), width, idPrefix: 'x' });
}

it.each([2, 4, 7, 12, 40])('a range %i px wide is not two edges that touch, nor closed by an outline', (width) => {
	for (const projected of [true, false]) {
		const shapes = evenBand({ x: 10, y: 0, width, height: 20 }, { ink: 'stated', isUpright: false, projected });
		const edges = shapes.flatMap((shape) => (shape.kind === 'rect' && shape.fill === 'stated' ? [shape.width] : []));
		expect(edges).toHaveLength(2);
		expect(edges.reduce((sum, edge) => sum + edge, 0)).toBeLessThanOrEqual(width / 2 + 0.2);
		expect(shapes.filter((shape) => shape.kind === 'rect' && shape.stroke)).toEqual([]);
	}
});

describe('small multiples', () => {
	it.each([184, 364, 740, 1280])('all have one scale: bars are as long as their values, %i px wide', (width) => {
		const { panels } = layoutOf(twelve, width);
		const unit = (panels[11]?.solid.width ?? NaN) / (twelve[11]?.quantity.interval.lower ?? NaN);
		panels.forEach(({ solid, zero }, i) => {
			expect(solid.width).toBeCloseTo(unit * (twelve[i]?.quantity.interval.lower ?? NaN), 4);
			expect(solid.x).toBeCloseTo(zero.x, 6);
		});
	});

	it('stand in as many columns as there is room for, never more than four', () => {
		const columns = (width: number) =>
			new Set(layoutOf(twelve, width).panels.map(({ zero }) => Math.round(zero.x))).size;
		expect([184, 364, 740, 1280].map(columns)).toEqual([1, 2, 4, 4]);
	});

	it('have the bars of a row on one line, however long the names above them are', () => {
		const [first = billionsOf(1), second = billionsOf(2)] = twelve;
		const spec = {
			panels: [
				{ of: first.id, label: 'A name that needs more than one line of its panel' },
				{ of: second.id, label: 'B' }
			]
		};
		const { panels } = multiples.layout({
			figure: figure('multiples', spec, [first, second]),
			width: 364,
			idPrefix: 'x'
		});
		expect(panels[0]?.solid.y).toBe(panels[1]?.solid.y);
	});

	it('hang a loss left of zero, and fade where the number is rounded', () => {
		const { panels, legend } = layoutOf([claim('loss', billions(-40)), claim('gain', billions(40))]);
		const [loss, gain] = panels;
		expect(loss).toMatchObject({ ink: 'loss', towards: 'left' });
		expect((loss?.solid.x ?? NaN) + (loss?.solid.width ?? NaN)).toBeCloseTo(loss?.zero.x ?? NaN, 6);
		expect((loss?.fade?.x ?? NaN) + (loss?.fade?.width ?? NaN)).toBeCloseTo(loss?.solid.x ?? NaN, 6);
		expect(gain?.fade?.x).toBeCloseTo((gain?.solid.x ?? NaN) + (gain?.solid.width ?? NaN), 6);
		expect(legend).toEqual(expect.arrayContaining(['loss', 'stated', 'rounded']));
	});

	it('show a derived value hatched with its interval as a whisker', () => {
		const growth = claim('growth', stated(60, 'percent-change'));
		const base = derivation('base', 'base-before-increase', { value: billionsOf(240), increase: growth });
		const [panel] = layoutOf([base, billionsOf(240)]).panels;
		expect(panel?.fade).toBeUndefined();
		expect(panel?.whisker?.from).toBeLessThan(panel?.whisker?.to ?? NaN);
		expect((panel?.solid.x ?? NaN) + (panel?.solid.width ?? NaN)).toBeGreaterThan(panel?.whisker?.from ?? NaN);
	});

	it('are refused where units mix or a panel is a date', () => {
		const problems = (evidence: readonly Evidence[]) =>
			multiples
				.problems({ panels: evidence.map(({ id }) => ({ of: id, label: id })) }, evidence)
				.map(({ code, path }) => [code, path]);
		expect(problems([billionsOf(1), claim('b', stated(4, 'percent'))])).toEqual([['mixed-units', ['panels', 1, 'of']]]);
		expect(problems([claim('a', date('2020')), claim('b', date('2021'))]).map(([code]) => code)).toEqual([
			'chart-unit',
			'chart-unit'
		]);
		expect(problems(twelve)).toEqual([]);
	});
});

function billionsOf(value: number) {
	return claim(`of ${value}`, billions(value));
}
