/**
 * D3 makes scales, ticks, lines and numbers of the charts. A watched copy sees each place and each tick; one that draws and
 * writes nothing leaves no line and no digit.
 */
import type * as D3 from 'd3';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bar } from '../../../src/lib/charts/bar';
import { change } from '../../../src/lib/charts/change';
import { count } from '../../../src/lib/charts/count';
import { dumbbell } from '../../../src/lib/charts/dumbbell';
import { duration } from '../../../src/lib/charts/duration';
import { multiples } from '../../../src/lib/charts/multiples';
import { number } from '../../../src/lib/charts/number';
import { range } from '../../../src/lib/charts/range';
import { rank } from '../../../src/lib/charts/rank';
import { share } from '../../../src/lib/charts/share';
import type { ChartType } from '../../../src/lib/charts/specs';
import { timeline } from '../../../src/lib/charts/timeline';
import type { ChartDefinition, ChartLayout } from '../../../src/lib/charts/types';
import type { Evidence } from '../../../src/lib/dataset/types';
import { fileForm } from '../../../src/lib/press/fileForm';
import { fileScene } from '../../../src/lib/figure/scene';
import { giveMetrics } from '../../../src/lib/fonts/metrics';
import type { Quantity } from '../../../src/lib/quantity/types';
import { textsOf, type Shape } from '../../../src/lib/scene/shapes';
import { toSvg } from '../../../src/lib/scene/toSvg';
import { ownDataset, ownMetrics } from '../given';
import { billions, check, claim, date, derivation, figure, stated } from './evidence';

// What comes with the setup of all tests has D3 as it is.
vi.hoisted(() => vi.resetModules());

/** What D3's scales were asked in one layout: place → value, and the values of their ticks. */
const seen = vi.hoisted(() => ({ valueAt: new Map<number, number>(), ticks: new Set<number>() }));
/** Whether D3's curves draw nothing, and its formats write no digit. */
const mute = vi.hoisted(() => ({ curves: false, formats: false }));

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
	const nothing = () => undefined;
	const still = { areaStart: nothing, areaEnd: nothing, lineStart: nothing, lineEnd: nothing, point: nothing };
	const muted =
		(curve: D3.CurveFactory): D3.CurveFactory =>
		(context) =>
			mute.curves ? still : curve(context);
	return {
		...d3,
		scaleLinear: () => watch(d3.scaleLinear()),
		curveLinear: muted(d3.curveLinear),
		curveLinearClosed: muted(d3.curveLinearClosed),
		format: (specifier: string) => {
			const write = d3.format(specifier);
			return (value: number) => (mute.formats ? '#' : write(value));
		}
	};
});

giveMetrics(ownMetrics());

/** What another source says of a time that has no number. */
const other = (id: string, quantity: Quantity) => check(id, quantity, { period: { label: 'then', date: '2020' } });
const one = claim('one', billions(150));
const two = claim('two', billions(240), { checks: [other('c', billions(227))] });
const entries = [
	{ of: 'one', label: 'A' },
	{ of: 'two', label: 'B' }
];
const [from = { of: '', label: '' }, to = from] = entries;
const grown = claim('grown', stated(60, 'percent-change'));
/** Made anew, for it writes its formula when it is made. */
const before = () => derivation('before', 'base-before-increase', { value: two, increase: grown });
const loss = claim('loss', billions(-8), { checks: [other('c', billions(-9))] });
const half = claim('half', stated(0.5, 'share', { word: 'half' }), { checks: [other('c', stated(52, 'percent'))] });
const met = claim('met', stated(40, 'count', { relation: 'over' }), { checks: [other('c', stated(43, 'count'))] });
const months = claim('months', stated(6, 'month', { relation: 'just-over' }));
const signed = claim('signed', date('2005'));
const place = claim('place', stated(3, 'rank', { of: 'years' }));

interface Drawn {
	/** Where the ticks of the axis stand. */
	readonly places: readonly number[];
	readonly shapes: readonly Shape[];
}

function drawn<Spec, Layout extends ChartLayout>(
	chart: ChartDefinition<Spec, Layout>,
	spec: Spec,
	evidence: () => readonly Evidence[],
	places: (layout: Layout) => readonly number[]
): () => Drawn {
	return () => {
		const layout = chart.layout({ figure: figure(chart.type, spec, evidence()), width: 740, idPrefix: 'x' });
		return { places: places(layout), shapes: chart.draw(layout) };
	};
}

/** One of each type, with all that it can have. A type that is left out does not compile. */
const DRAWN: Readonly<Record<ChartType, () => Drawn>> = {
	bar: drawn(
		bar,
		{ bars: [{ of: 'before', label: 'A' }, to], change: { of: 'grown', from: 'before', to: 'two' } },
		() => [before(), two, grown],
		({ axis }) => axis.ticks
	),
	range: drawn(
		range,
		{ ranges: entries },
		() => [one, two],
		({ axis }) => axis.ticks
	),
	dumbbell: drawn(
		dumbbell,
		{ pairs: [{ label: 'C', from, to }] },
		() => [one, two],
		({ axis }) => axis.ticks
	),
	multiples: drawn(
		multiples,
		{ panels: entries },
		() => [one, two],
		({ panels }) => panels.slice(0, 1).map(({ zero }) => zero.x)
	),
	share: drawn(
		share,
		{ of: 'half', label: 'a', rest: 'b', whole: 'c' },
		() => [half],
		({ ticks }) => ticks
	),
	count: drawn(
		count,
		{ of: 'met', one: 'a meeting' },
		() => [met],
		() => []
	),
	change: drawn(
		change,
		{ of: 'grown', base: 'a', after: 'b' },
		() => [grown],
		({ ticks }) => ticks
	),
	duration: drawn(
		duration,
		{ of: 'months', label: 'a' },
		() => [months],
		({ ticks }) => ticks
	),
	timeline: drawn(
		timeline,
		{ from: 2000, to: 2010, events: [{ of: 'signed', label: 'a' }] },
		() => [signed],
		({ ticks }) => ticks
	),
	number: drawn(
		number,
		{ of: 'two', label: 'a' },
		() => [two],
		() => []
	),
	rank: drawn(
		rank,
		{ of: 'place', label: 'a', first: 'b' },
		() => [place],
		() => []
	)
};
const upright = drawn(
	bar,
	{ bars: [{ of: 'loss', label: 'A' }, to] },
	() => [loss, two],
	({ axis }) => axis.ticks
);
const types = [
	...Object.entries(DRAWN).map(([type, draw]) => ({ type, draw })),
	{ type: 'bar that stands', draw: upright }
];
/** They have no axis. */
const BARE = ['number', 'rank', 'count'];
/** Their ticks are words, panels without numbers, or years of the calendar, which are not evenly long. */
const OWN_TICKS = ['share', 'multiples', 'timeline'];
const ruled = types.filter(({ type }) => !BARE.includes(type));

const linesOf = (shapes: readonly Shape[]): string[] =>
	shapes.flatMap((shape) => (shape.kind === 'path' ? [shape.d] : shape.kind === 'group' ? linesOf(shape.shapes) : []));
/** Texts with digits; “set to 100” is a phrase. */
const numeralsOf = (shapes: readonly Shape[]) =>
	textsOf({ shapes }).flatMap(({ text }) => (/\d/.test(text.replace('set to 100', '')) ? [text] : []));

beforeEach(() => {
	seen.valueAt.clear();
	seen.ticks.clear();
	mute.curves = false;
	mute.formats = false;
});

describe('D3', () => {
	it.each(ruled)('puts what stands on the axis of a $type in its place', ({ draw }) => {
		const { places } = draw();
		expect(places.length).toBeGreaterThan(0);
		expect(places.filter((place) => !seen.valueAt.has(place))).toEqual([]);
	});

	it.each(ruled.filter(({ type }) => !OWN_TICKS.includes(type)))('chooses the ticks of a $type', ({ draw }) => {
		const values = draw().places.map((place) => seen.valueAt.get(place));
		expect(values.length).toBeGreaterThan(1);
		expect(values.filter((value) => value === undefined || !seen.ticks.has(value))).toEqual([]);
	});

	it.each(ruled)('draws every line of a $type', ({ draw }) => {
		expect(linesOf(draw().shapes).join('')).toMatch(/^M/);
		mute.curves = true;
		expect(linesOf(draw().shapes).join('')).toBe('');
	});

	it('draws what frames a chart, too, and the lines of its textures', () => {
		const files = () => ownDataset().figures.map((each) => toSvg(fileScene(each, ''), fileForm('light')));
		const lines = () => files().flatMap((svg) => [...svg.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d));
		expect(lines().length).toBeGreaterThan(ownDataset().figures.length);
		mute.curves = true;
		expect(lines()).toEqual([]);
	});

	// The numbers of a timeline are dates.
	it.each(types.filter(({ type }) => type !== 'timeline'))('writes every number of a $type', ({ draw }) => {
		expect(numeralsOf(draw().shapes).length).toBeGreaterThan(0);
		mute.formats = true;
		expect(numeralsOf(draw().shapes)).toEqual([]);
	});
});
