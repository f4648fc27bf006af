/** D3 makes the scales of every chart with a value axis, and the numbers at its ticks: a watched copy sees each of them. */
import type * as D3 from 'd3';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bar } from '../../../src/lib/charts/bar';
import { change } from '../../../src/lib/charts/change';
import { count } from '../../../src/lib/charts/count';
import { dumbbell } from '../../../src/lib/charts/dumbbell';
import { duration } from '../../../src/lib/charts/duration';
import { multiples } from '../../../src/lib/charts/multiples';
import { range } from '../../../src/lib/charts/range';
import { share } from '../../../src/lib/charts/share';
import type { ChartType } from '../../../src/lib/charts/specs';
import { timeline } from '../../../src/lib/charts/timeline';
import type { Evidence } from '../../../src/lib/dataset/types';
import { billions, check, claim, date, figure, stated } from './evidence';

/** What D3's scales were asked in one layout: place → value, and the values of their ticks. */
const seen = vi.hoisted(() => ({ valueAt: new Map<number, number>(), ticks: new Set<number>() }));

vi.mock('d3', async (original) => {
	const d3 = await original<typeof D3>();
	const watch = (scale: D3.ScaleLinear<number, number>): D3.ScaleLinear<number, number> => {
		const watched: D3.ScaleLinear<number, number> = new Proxy(scale, {
			apply(target, _self, [value]: [number]) {
				const place = target(value);
				seen.valueAt.set(place, value);
				return place;
			},
			get(target, name) {
				const member: unknown = Reflect.get(target, name);
				if (typeof member !== 'function') return member;
				return (...given: unknown[]) => {
					const result: unknown = Reflect.apply(member, target, given);
					if (name === 'ticks' && Array.isArray(result)) result.forEach((value: number) => seen.ticks.add(value));
					return result === target ? watched : result;
				};
			}
		});
		return watched;
	};
	return { ...d3, scaleLinear: () => watch(d3.scaleLinear()) };
});

const at = <Spec>(type: string, spec: Spec, evidence: readonly Evidence[]) => ({
	figure: figure(type, spec, evidence),
	width: 740,
	idPrefix: 'x'
});
const one = claim('one', billions(150));
const two = claim('two', billions(240), { checks: [check('c', billions(227))] });
const entries = [
	{ of: 'one', label: 'A' },
	{ of: 'two', label: 'B' }
];
const [from = { of: '', label: '' }, to = from] = entries;
const half = claim('half', stated(0.5, 'share', { word: 'half' }));
const grown = claim('grown', stated(60, 'percent-change'));
const met = claim('met', stated(40, 'count', { relation: 'over' }), { checks: [check('c', stated(43, 'count'))] });
const months = claim('months', stated(6, 'month', { relation: 'just-over' }));
const signed = claim('signed', date('2005'));

/** The places of an axis in a layout; `undefined` for what has none. A type that is left out does not compile. */
const AXES: Readonly<Record<ChartType, (() => readonly number[]) | undefined>> = {
	bar: () => bar.layout(at('bar', { bars: entries }, [one, two])).axis.ticks,
	range: () => range.layout(at('range', { ranges: entries }, [one, two])).axis.ticks,
	dumbbell: () => dumbbell.layout(at('dumbbell', { pairs: [{ label: 'C', from, to }] }, [one, two])).axis.ticks,
	multiples: () =>
		multiples
			.layout(at('multiples', { panels: entries }, [one, two]))
			.panels.slice(0, 1)
			.map(({ zero }) => zero.x),
	share: () => share.layout(at('share', { of: 'half', label: 'a', rest: 'b', whole: 'c' }, [half])).ticks,
	count: () => count.layout(at('count', { of: 'met', one: 'a meeting' }, [met])).ruled?.ticks ?? [],
	change: () => change.layout(at('change', { of: 'grown', base: 'a', after: 'b' }, [grown])).ticks,
	duration: () => duration.layout(at('duration', { of: 'months', label: 'a' }, [months])).ticks,
	timeline: () =>
		timeline.layout(at('timeline', { from: 2000, to: 2010, events: [{ of: 'signed', label: 'a' }] }, [signed])).ticks,
	number: undefined,
	rank: undefined
};
const drawn = Object.entries(AXES).flatMap(([type, places]) => (places ? [{ type, places }] : []));

/** Their ticks are words, panels without numbers, or years of the calendar, which are not evenly long. */
const OWN_TICKS = ['share', 'multiples', 'timeline'];

beforeEach(() => {
	seen.valueAt.clear();
	seen.ticks.clear();
});

describe('D3', () => {
	it.each(drawn)('puts what stands on the axis of a $type in its place', ({ places }) => {
		const found = places();
		expect(found.length).toBeGreaterThan(0);
		expect(found.filter((place) => !seen.valueAt.has(place))).toEqual([]);
	});

	it.each(drawn.filter(({ type }) => !OWN_TICKS.includes(type)))('chooses the ticks of a $type', ({ places }) => {
		const values = places().map((place) => seen.valueAt.get(place));
		expect(values.length).toBeGreaterThan(1);
		expect(values.filter((value) => value === undefined || !seen.ticks.has(value))).toEqual([]);
	});
});
