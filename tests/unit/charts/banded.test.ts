import { describe, expect, it } from 'vitest';
import { dumbbell } from '../../../src/lib/charts/dumbbell';
import { range } from '../../../src/lib/charts/range';
import type { Claim, Evidence } from '../../../src/lib/dataset/types';
import { billions, check, claim, date, derivation, figure, stated } from './evidence';

const WIDTHS = [184, 364, 684, 1280];
const margin = claim('margin', billions(6, { relation: 'between', stated: [5e9, 7e9] }));
const rounded = claim('rounded', billions(40));

function rangeOf(evidence: readonly Evidence[], width = 740) {
	const spec = { ranges: evidence.map(({ id }) => ({ of: id, label: `In ${id}` })) };
	return range.layout({ figure: figure('range', spec, evidence), width, idPrefix: 'x' });
}

function dumbbellOf(from: Claim, to: Claim, width = 740) {
	const spec = { pairs: [{ label: 'Budget', from: { of: from.id, label: '2022' }, to: { of: to.id, label: '2024' } }] };
	return dumbbell.layout({ figure: figure('dumbbell', spec, [from, to]), width, idPrefix: 'x' });
}

/** The value at a place, from the places of zero and of a known value. */
function valueAt(x: number, zero: number, known: { x: number; value: number }): number {
	return ((x - zero) / (known.x - zero)) * known.value;
}

describe('a range', () => {
	it.each(WIDTHS)(
		'that the words state runs as a gradient between its bounds, without a point, %i px wide',
		(width) => {
			const layout = rangeOf([margin, rounded], width);
			const [of, other] = layout.intervals;
			const known = { x: (other?.point?.x ?? NaN) + (other?.point?.width ?? NaN) / 2, value: 40 };
			expect(of?.point).toBeUndefined();
			expect(valueAt(of?.lower?.x ?? NaN, layout.axis.zero, known)).toBeCloseTo(5, 6);
			expect(valueAt((of?.upper?.x ?? NaN) + (of?.upper?.width ?? NaN), layout.axis.zero, known)).toBeCloseTo(7, 6);
			expect(layout.legend).toEqual(expect.arrayContaining(['open', 'stated', 'rounded']));
		}
	);

	it('of a rounded number is its point, fading to its bounds', () => {
		const [of] = rangeOf([rounded]).intervals;
		const middle = (of?.point?.x ?? NaN) + (of?.point?.width ?? NaN) / 2;
		expect((of?.lower?.x ?? NaN) + (of?.lower?.width ?? NaN)).toBeCloseTo(middle, 6);
		expect(of?.upper?.x).toBeCloseTo(middle, 6);
		expect(of?.lower?.width).toBeCloseTo(of?.upper?.width ?? NaN, 6);
	});

	it('of a derived value is hatched over its whole interval', () => {
		const after = claim('after', billions(240));
		const growth = claim('growth', stated(60, 'percent-change'));
		const base = derivation('base', 'base-before-increase', { value: after, increase: growth });
		const layout = rangeOf([base]);
		expect(layout.intervals[0]).toMatchObject({ basis: 'derived' });
		expect(layout.intervals[0]?.point).toBeUndefined();
		expect(layout.intervals[0]?.hatched?.width).toBeGreaterThan(5);
		expect(layout.legend).toEqual(['derived']);
	});

	it('below zero hangs left of it, in the colour of a loss', () => {
		const layout = rangeOf([claim('fall', billions(-8)), claim('gain', billions(4))]);
		const [fall] = layout.intervals;
		expect(fall?.ink).toBe('loss');
		expect((fall?.point?.x ?? NaN) + 5).toBeLessThan(layout.axis.zero);
	});

	it('has a band of its own, and no band touches the words of the next', () => {
		for (const width of WIDTHS) {
			const { intervals, labels, middles } = rangeOf([margin, rounded, claim('third', billions(5))], width);
			expect(middles).toHaveLength(intervals.length);
			for (const middle of middles)
				for (const { y, size } of labels)
					expect(y < middle - 13 || y - size > middle + 13, `${width}: ${y} at ${middle}`).toBe(true);
		}
	});

	it('has the other sources on the same scale', () => {
		const checked = claim('checked', billions(40), { checks: [check('c', billions(20))] });
		const layout = rangeOf([checked]);
		const point = layout.intervals[0]?.point;
		const xs = [...(layout.lane?.diamonds[0]?.path ?? '').matchAll(/[MLH]([\d.]+)/g)].map((found) => Number(found[1]));
		const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
		const known = { x: (point?.x ?? NaN) + (point?.width ?? NaN) / 2, value: 40 };
		expect(valueAt(middle, layout.axis.zero, known)).toBeCloseTo(20, 0);
		expect(layout.legend).toContain('other');
	});

	it('is refused where an end is open, units mix, or the value is a date', () => {
		const codes = (evidence: readonly Evidence[]) =>
			range
				.problems({ ranges: evidence.map(({ id }) => ({ of: id, label: id })) }, evidence)
				.map(({ code, path }) => [code, path]);
		expect(codes([claim('over', billions(4, { relation: 'over' }))])).toEqual([['open-interval', ['ranges', 0, 'of']]]);
		expect(codes([rounded, claim('tons', stated(4, 'EUR'))])).toEqual([['mixed-units', ['ranges', 1, 'of']]]);
		expect(codes([claim('day', date('2020'))])).toEqual([['chart-unit', ['ranges', 0, 'of']]]);
		expect(codes([margin, rounded])).toEqual([]);
	});
});

describe('a dumbbell', () => {
	const from = claim('from', billions(48));
	const to = claim('to', billions(51));

	it.each(WIDTHS)('stands both values on one scale, one above the other, %i px wide', (width) => {
		const { intervals, middles, axis } = dumbbellOf(from, to, width);
		const [first, second] = intervals.map((of) => (of.point?.x ?? NaN) + (of.point?.width ?? NaN) / 2);
		expect(valueAt(first ?? NaN, axis.zero, { x: second ?? NaN, value: 51 })).toBeCloseTo(48, 6);
		expect((middles[1] ?? NaN) - (middles[0] ?? NaN)).toBeGreaterThan(26);
	});

	it('ties each value to zero, and never one to the other: no path between them is known', () => {
		const { ties, axis, intervals } = dumbbellOf(from, to);
		expect(ties.map(({ x1 }) => x1)).toEqual([axis.zero, axis.zero]);
		expect(ties.map(({ x2 }) => x2)).toEqual(intervals.map(({ lower }) => lower?.x));
		expect(new Set(ties.map(({ y }) => y)).size).toBe(2);
	});

	it('ties a loss from its right end', () => {
		const { ties, axis, intervals } = dumbbellOf(claim('loss', billions(-40)), to);
		const upper = intervals[0]?.upper;
		expect(ties[0]?.x2).toBe((upper?.x ?? NaN) + (upper?.width ?? NaN));
		expect(ties[0]?.x2).toBeLessThan(axis.zero);
	});

	it('names the pair once and each end with its value', () => {
		const texts = dumbbellOf(from, to).labels.map(({ text }) => text);
		expect(texts.filter((text) => text === 'Budget')).toHaveLength(1);
		expect(texts).toEqual(expect.arrayContaining(['2022: $48 bn', '2024: $51 bn']));
	});

	it('has a row for each end, named after pair and end', () => {
		const spec = { pairs: [{ label: 'Budget', from: { of: 'from', label: '2022' }, to: { of: 'to', label: '2024' } }] };
		expect(dumbbell.rows(figure('dumbbell', spec, [from, to])).map(({ label }) => label)).toEqual([
			'Budget, 2022',
			'Budget, 2024'
		]);
		expect(dumbbell.problems(spec, [from, claim('to', stated(4, 'percent'))])).toMatchObject([
			{ code: 'mixed-units', path: ['pairs', 0, 'to', 'of'] }
		]);
	});
});
