import { describe, expect, it } from 'vitest';
import { dumbbell } from '../../../src/lib/charts/dumbbell';
import { range } from '../../../src/lib/charts/range';
import type { Claim, Evidence } from '../../../src/lib/dataset/types';
import { billions, check, claim, date, derivation, figure, stated } from './evidence';
import { xsOf } from './corners';

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
	it.each(WIDTHS)('that the words state is one even tone between its bounds, without a point, %i px wide', (width) => {
		const layout = rangeOf([margin, rounded], width);
		const [of, other] = layout.intervals;
		const known = { x: (other?.point?.x ?? NaN) + (other?.point?.width ?? NaN) / 2, value: 40 };
		expect(of?.point).toBeUndefined();
		expect(valueAt(of?.even?.x ?? NaN, layout.axis.zero, known)).toBeCloseTo(5, 6);
		expect(valueAt((of?.even?.x ?? NaN) + (of?.even?.width ?? NaN), layout.axis.zero, known)).toBeCloseTo(7, 6);
		expect(layout.legend).toEqual(expect.arrayContaining(['range', 'stated', 'rounded']));
	});

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
		const xs = xsOf(layout.lane?.diamonds[0]?.path);
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

	it.each(WIDTHS)('stands both values on one scale and one line, with a rule from dot to dot, %i px wide', (width) => {
		const { ends, rules, axis } = dumbbellOf(from, to, width);
		const [first, second] = ends.map(({ dot }) => dot);
		expect(valueAt(first?.x ?? NaN, axis.zero, { x: second?.x ?? NaN, value: 51 })).toBeCloseTo(48, 6);
		expect(first?.y).toBe(second?.y);
		expect(rules).toEqual([{ from: first?.x, to: second?.x, y: first?.y }]);
	});

	it('names one end above the rule and the other below it, within the drawing', () => {
		for (const width of WIDTHS) {
			const { labels, rules } = dumbbellOf(from, to, width);
			const at = (text: string) => labels.find((label) => label.text.startsWith(text));
			expect(at('2022')?.y).toBeLessThan(rules[0]?.y ?? NaN);
			expect(at('2024')?.y).toBeGreaterThan(rules[0]?.y ?? NaN);
			for (const { x, width: wide } of labels.filter(({ anchor }) => anchor === 'start'))
				expect(x >= 0 && x + wide <= width + 0.1, `${x} to ${x + wide} of ${width}`).toBe(true);
		}
	});

	it('has no dot for a range of which no value is stated', () => {
		const spec = { pairs: [{ label: 'B', from: { of: 'margin', label: 'a' }, to: { of: 'to', label: 'b' } }] };
		expect(dumbbell.problems(spec, [margin, to])).toMatchObject([
			{ code: 'chart-range', path: ['pairs', 0, 'from', 'of'] }
		]);
	});

	it('stands on an axis that need not begin at zero where zero was set', () => {
		const warm = (value: number) => claim(`warm-${value}`, stated(value, 'degree-C'));
		const texts = dumbbellOf(warm(1.2), warm(1.3)).labels.map(({ text }) => text);
		expect(texts).not.toContain('0');
		expect(dumbbellOf(from, to).labels.map(({ text }) => text)).toContain('$0');
	});

	it('has its scale in brief too, where that does not begin at zero', () => {
		const spec = { pairs: [{ label: 'x', from: { of: 'a', label: '1' }, to: { of: 'b', label: '2' } }] };
		const ticksOf = (unit: string) => {
			const of = [claim('a', stated(1.21, unit)), claim('b', stated(1.48, unit))];
			const { axis } = dumbbell.compact({ figure: figure('dumbbell', spec, of), width: 560, idPrefix: 'x' });
			return axis.ticks.length;
		};
		expect(ticksOf('degree-C')).toBeGreaterThan(1);
		expect(ticksOf('km')).toBe(0);
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
