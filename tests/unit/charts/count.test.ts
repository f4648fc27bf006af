import { describe, expect, it } from 'vitest';
import { count } from '../../../src/lib/charts/count';
import type { Claim } from '../../../src/lib/dataset/types';
import type { Quantity, Relation } from '../../../src/lib/quantity/types';
import { check, claim, figure, stated } from './evidence';

const spec = { of: 'ships', one: 'one ship' };

function ships(value: number, relation: Relation = 'exactly', more: Partial<Claim> = {}): Claim {
	return claim('ships', stated(value, 'count', { relation, of: 'ships' }), more);
}

function layoutOf(of: Claim, width = 740) {
	return count.layout({ figure: figure('count', spec, [of]), width, idPrefix: 'x' });
}

describe('a count', () => {
	it.each([1, 9, 10, 11, 40, 200])('of %i has exactly as many dots, none on another, and no fade', (value) => {
		const { mark, fade, legend } = layoutOf(ships(value));
		expect(new Set(mark.dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(value);
		expect(fade).toBeUndefined();
		expect(legend).toEqual(['stated']);
	});

	it.each([37, 40])('of “over %i” has as many dots, and one fade after the last of them', (value) => {
		const { mark, fade, legend } = layoutOf(ships(value, 'over'));
		const last = mark.dots.at(-1);
		expect(mark.dots).toHaveLength(value);
		expect(legend).toEqual(['stated', 'open']);
		const after = (fade?.y ?? NaN) > (last?.y ?? NaN) || (fade?.x ?? NaN) > (last?.x ?? NaN) + mark.radius;
		expect(after).toBe(true);
		expect(fade?.height).toBeCloseTo(mark.radius, 6);
	});

	it('fades as one stretch, longer than any dot is wide, to the end of its row', () => {
		const { mark, fade } = layoutOf(ships(37, 'over'));
		const rowEnd = Math.max(...mark.dots.map(({ x }) => x)) + mark.radius;
		expect((fade?.x ?? NaN) + (fade?.width ?? NaN)).toBeGreaterThanOrEqual(rowEnd);
		expect(fade?.width).toBeGreaterThan(4 * mark.radius);
	});

	it('says in words what the fade leaves open', () => {
		const text = layoutOf(ships(40, 'at-least'))
			.labels.map((label) => label.text)
			.join(' ');
		expect(text).toContain('at least 40');
		expect(text).toContain('“at least”: how many more is not given');
	});

	it('in brief leaves no width empty in a box that is wide: its words stand beside the dots', () => {
		const wide = figure('count', spec, [ships(40, 'over')]);
		const { mark, fade, labels } = count.compact({ figure: wide, width: 711, height: 180, idPrefix: 'x' });
		expect((fade?.x ?? 0) + (fade?.width ?? 0)).toBeGreaterThan(0.85 * 711);
		expect(mark.dots[0]?.x).toBeGreaterThan(labels[0]?.width ?? Infinity);
	});

	it('has rows of ten that fit into the drawing', () => {
		const { mark, width } = layoutOf(ships(40), 208);
		expect(new Set(mark.dots.slice(0, 10).map(({ y }) => y)).size).toBe(1);
		expect(Math.max(...mark.dots.map(({ x }) => x)) + mark.radius).toBeLessThanOrEqual(width);
	});

	it('tells other sources in words: a diamond has no place where there is no scale, which would close what is open', () => {
		const layout = layoutOf(ships(40, 'over', { checks: [check('register', stated(20, 'count'))] }));
		expect(layout.lane?.diamonds).toEqual([]);
		expect(layout.legend).not.toContain('other');
		expect(layout.lane?.labels.map(({ text }) => text).join(' ')).toContain('Register register, 2020: 20');
		expect(layout.labels.filter(({ text }) => /^[\d,]+$/.test(text))).toEqual([]);
	});

	it.each([320, 740])('of 150 has few rows, in groups of ten, %i px wide', (width) => {
		const { mark } = layoutOf(ships(150), width);
		expect(new Set(mark.dots.map(({ y }) => y)).size).toBeLessThanOrEqual(8);
		const [ninth, tenth, eleventh] = mark.dots.slice(8, 11).map(({ x }) => x);
		expect((eleventh ?? NaN) - (tenth ?? NaN)).toBeGreaterThan((tenth ?? NaN) - (ninth ?? NaN) + 1);
		expect(Math.max(...mark.dots.map(({ x }) => x)) + mark.radius).toBeLessThanOrEqual(width);
	});
});

describe('what a count chart refuses', () => {
	const codes = (quantity: Quantity) => count.problems(spec, [claim('ships', quantity)]).map(({ code }) => code);

	it('parts of things, none at all, and more than anybody takes in', () => {
		for (const value of [0, 1.5, 201]) expect(codes(stated(value, 'count'))).toEqual(['chart-count']);
		expect(codes(stated(200, 'count'))).toEqual([]);
	});

	it('what is no count', () => {
		expect(codes(stated(60, 'month'))).toEqual(['chart-unit']);
	});

	it.each<Relation>(['about', 'just-over', 'just-under', 'under', 'at-most'])(
		'“%s”: a dot is a thing that was surely there',
		(relation) => {
			expect(codes(stated(40, 'count', { relation }))).toEqual(['chart-count']);
		}
	);

	it('a range, but not “over” or “at least”', () => {
		expect(codes(stated(35, 'count', { relation: 'between', stated: [30, 40] }))).toEqual(['chart-count']);
		expect(codes(stated(40, 'count', { relation: 'over' }))).toEqual([]);
		expect(codes(stated(40, 'count', { relation: 'at-least' }))).toEqual([]);
	});
});
