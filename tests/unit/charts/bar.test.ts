import { describe, expect, it } from 'vitest';
import { bar } from '../../../src/lib/charts/bar';
import type { BarLayout } from '../../../src/lib/charts/bar/parts';
import type { BarSpec } from '../../../src/lib/charts/bar/spec';
import type { Evidence } from '../../../src/lib/dataset/types';
import { billions, check, claim, derivation, figure, stated } from './evidence';
import { xsOf, ysOf } from './corners';

const trade = claim('trade', billions(240));
const growth = claim('growth', stated(60, 'percent-change'));
const base = derivation('base', 'base-before-increase', { value: trade, increase: growth });
const loss = claim('loss', billions(-8));
const gain = claim('gain', billions(5));

const increase: BarSpec = {
	bars: [
		{ of: 'base', label: 'Before' },
		{ of: 'trade', label: '2020' }
	],
	change: { of: 'growth', from: 'base', to: 'trade' }
};

function layoutOf(spec: BarSpec, evidence: readonly Evidence[], width = 740): BarLayout {
	return bar.layout({ figure: figure('bar', spec, evidence), width, idPrefix: 'x' });
}

function barsOf(evidence: readonly Evidence[], width = 740): BarLayout {
	return layoutOf({ bars: evidence.map(({ id }) => ({ of: id, label: id })) }, evidence, width);
}

/** From a value to px, by zero and the outermost tick, whose value the test knows. */
function scaleOf({ axis }: BarLayout, lastTick: number): (value: number) => number {
	const last = axis.ticks.at(-1) ?? NaN;
	return (value) => axis.zero + (value / lastTick) * (last - axis.zero);
}

describe('bars that lie', () => {
	const layout = layoutOf(increase, [base, trade, growth]);
	const scale = scaleOf(layout, 250);
	const [derived, said] = layout.bars;

	it('have an axis from zero to the next round value', () => {
		expect(layout.labels.slice(0, 6).map(({ text }) => text)).toEqual(['$0', '50', '100', '150', '200', '$250 bn']);
		expect(layout.axis.orientation).toBe('horizontal');
	});

	it('start at zero, whatever their width', () => {
		for (const width of [184, 320, 420, 740, 1280])
			for (const { solid } of layoutOf(increase, [base, trade, growth], width).bars)
				expect(solid.x).toBeCloseTo(layoutOf(increase, [base, trade, growth], width).axis.zero, 6);
	});

	it('are solid to the near bound of a stated number, and fade to its far bound', () => {
		expect((said?.solid.x ?? NaN) + (said?.solid.width ?? NaN)).toBeCloseTo(scale(235), 6);
		expect(said?.fade?.x).toBeCloseTo(scale(235), 6);
		expect((said?.fade?.x ?? NaN) + (said?.fade?.width ?? NaN)).toBeCloseTo(scale(245), 6);
		expect(said?.fade?.thins).toBe('right');
	});

	it('show a derived value to its middle, with a whisker over its interval and no fade', () => {
		expect((derived?.solid.x ?? NaN) + (derived?.solid.width ?? NaN)).toBeCloseTo(scale(150), 6);
		expect(derived?.whisker?.from).toBeCloseTo(scale(142), 6);
		expect(derived?.whisker?.to).toBeCloseTo(scale(159), 6);
		expect(derived?.whisker?.at).toBeCloseTo((derived?.solid.y ?? NaN) + (derived?.solid.height ?? NaN) / 2, 6);
		expect(derived?.fade).toBeUndefined();
		expect(said?.whisker).toBeUndefined();
	});

	it('have a bracket from the end of one bar to the end of the other, in the gap between them', () => {
		const path = layout.bracket?.path;
		const [[from, besides, further, to], [top, ...below]] = [xsOf(path), ysOf(path)];
		expect([besides, further]).toEqual([from, to]);
		const bottom = below.at(-1);
		expect(from).toBeCloseTo(scale(150), 0);
		expect(to).toBeCloseTo(scale(240), 0);
		expect(top).toBeGreaterThan((derived?.solid.y ?? NaN) + (derived?.solid.height ?? NaN));
		expect(bottom).toBeLessThan(said?.solid.y ?? NaN);
		expect(layout.bracket?.of).toBe('growth');
	});

	it('name the change on the bracket, in the middle of its pill', () => {
		const label = layout.labels.find(({ text }) => text === '+60%');
		const pill = layout.bracket?.pill;
		expect(label?.x).toBeCloseTo((pill?.x ?? NaN) + (pill?.width ?? NaN) / 2, 6);
		expect(pill?.width).toBeGreaterThan(label?.width ?? NaN);
	});

	it('fade beyond an open end by the same stretch for all, and say that it is open', () => {
		const counts = [
			claim('many', stated(40, 'count', { relation: 'over' })),
			claim('few', stated(20, 'count', { relation: 'over' }))
		];
		const [many, few] = barsOf(counts).bars;
		expect(layoutOf({ bars: [{ of: 'many', label: 'x' }] }, counts).legend).toEqual(['stated', 'open']);
		expect(many?.fade?.width).toBeGreaterThan(0);
		expect(many?.fade?.width).toBeCloseTo(few?.fade?.width ?? NaN, 6);
		expect((many?.solid.width ?? NaN) / (few?.solid.width ?? NaN)).toBeCloseTo(2, 6);
	});

	it('are as long as their numbers where these are exact, with no fade', () => {
		const layout = barsOf([claim('two', stated(240, 'count')), claim('one', stated(120, 'count'))]);
		expect((layout.bars[0]?.solid.width ?? NaN) / (layout.bars[1]?.solid.width ?? NaN)).toBeCloseTo(2, 6);
		expect(layout.bars.map(({ fade }) => fade)).toEqual([undefined, undefined]);
		expect(layout.legend).toEqual(['stated']);
	});

	it('have nothing solid for “under”, only a firm edge at the bound and a fade away from it', () => {
		const layout = barsOf([
			claim('under', stated(40, 'count', { relation: 'under' })),
			claim('hundred', stated(100, 'count'))
		]);
		const scale = scaleOf(layout, 100);
		expect(layout.bars[0]?.solid.width).toBeCloseTo(0, 6);
		expect(layout.bars[0]?.fade?.x).toBeCloseTo(scale(0), 6);
		expect(layout.bars[0]?.fade?.width).toBeCloseTo(scale(40) - scale(0), 6);
		expect(layout.bars[0]?.fade?.thins).toBe('left');
		expect(layout.bars[0]?.bound).toBeCloseTo(scale(40), 6);
	});

	it('have an even tone between the ends of a range that the words state, with its centre where they state that', () => {
		const layout = barsOf([
			claim('range', billions(60, { relation: 'between', stated: [50e9, 70e9] })),
			claim('centred', {
				...billions(60, { relation: 'between', stated: [50e9, 70e9] }),
				centred: true,
				spread: 'margin'
			})
		]);
		const scale = scaleOf(layout, 70);
		const [range, centred] = layout.bars;
		expect(range?.even?.x).toBeCloseTo(scale(50), 6);
		expect((range?.even?.x ?? NaN) + (range?.even?.width ?? NaN)).toBeCloseTo(scale(70), 6);
		expect(range?.fade).toBeUndefined();
		expect(range?.centre).toBeUndefined();
		expect(centred?.centre).toBeCloseTo(scale(60), 6);
		expect(layout.legend).toEqual(['stated', 'range', 'margin']);
	});

	it('keep what their words leave open of a derived value: hatched to the bound, and a whisker over the rest', () => {
		const part = claim('part', stated(4, 'count', { relation: 'at-least' }));
		const whole = claim('whole', stated(12, 'count'));
		const share = derivation('share', 'share-of', { part, whole });
		const layout = barsOf([share]);
		const scale = scaleOf(layout, 100);
		const [bar] = layout.bars;
		expect((bar?.solid.x ?? NaN) + (bar?.solid.width ?? NaN)).toBeCloseTo(scale(33), 6);
		expect([bar?.whisker?.from, bar?.whisker?.to]).toEqual([scale(33), scale(100)].map((x) => expect.closeTo(x, 6)));
		expect(layout.labels.map(({ text }) => text)).toContain('at least ≈ 33%');
	});

	it('can be seen beside one that is a million million times as long', () => {
		const [, small] = barsOf([
			claim('much', stated(5e12, 'USD', { scale: 1e12 })),
			claim('little', stated(5, 'USD'))
		]).bars;
		expect(small?.solid.width).toBe(1.5);
	});

	it('have room before zero for what is under it, as large as for others', () => {
		const layout = barsOf([claim('one', stated(1, 'USD')), claim('under', stated(0, 'USD', { relation: 'under' }))]);
		const [, under] = layout.bars;
		expect(under?.fade?.width).toBeGreaterThan(10);
		expect(under?.fade?.x).toBeGreaterThanOrEqual(0);
	});

	it('stand one below the other in the order of the file, without touching', () => {
		expect(layout.bars.map(({ of }) => of)).toEqual(['base', 'trade']);
		expect((derived?.solid.y ?? NaN) + (derived?.solid.height ?? NaN)).toBeLessThan(said?.solid.y ?? NaN);
	});

	it('say beside a disputed value that it is', () => {
		const disputed = claim('disputed', billions(240), {
			checks: [check('a', billions(240.1)), check('b', billions(227), { verdict: 'differs' })]
		});
		expect(barsOf([disputed]).labels.map(({ text }) => text)).toContain('stated, disputed');
	});

	it('carry “a record at the time” where a later check is higher', () => {
		const later = check('later', billions(245), { verdict: 'superseded' });
		const words = { start: 0, end: 6 };
		const flagged = claim('flagged', billions(240), { record: { words, asOf: '2021-03', supersededBy: later } });
		const still = claim('still', billions(240), { record: { words, asOf: '2021-03' } });
		expect(barsOf([flagged]).labels.map(({ text }) => text)).toContain('a record at the time, March 2021');
		expect(barsOf([still]).labels.map(({ text }) => text)).toContain('a record, March 2021');
	});
});

describe('bars that stand', () => {
	const layout = barsOf([gain, loss]);
	const [up, down] = layout.bars;
	const { zero } = layout.axis;

	it('are drawn as soon as one value is a loss', () => {
		expect(layout.axis.orientation).toBe('vertical');
		expect(barsOf([gain]).axis.orientation).toBe('horizontal');
	});

	it('hang a loss from the zero line, in the colour of losses', () => {
		expect(down?.solid.y).toBeCloseTo(zero, 6);
		expect(down?.solid.height).toBeGreaterThan(0);
		expect(down?.fade?.y).toBeCloseTo(zero + (down?.solid.height ?? NaN), 6);
		expect([down?.ink, down?.towards]).toEqual(['loss', 'down']);
	});

	it('let a gain rise from the zero line', () => {
		expect((up?.solid.y ?? NaN) + (up?.solid.height ?? NaN)).toBeCloseTo(zero, 6);
		expect((up?.fade?.y ?? NaN) + (up?.fade?.height ?? NaN)).toBeCloseTo(up?.solid.y ?? NaN, 6);
		expect([up?.ink, up?.towards]).toEqual(['stated', 'up']);
	});

	it('use one scale for both sides', () => {
		const perUnit = (up?.solid.height ?? NaN) / 4.5;
		expect(down?.solid.height).toBeCloseTo(7.5 * perUnit, 6);
		expect(down?.fade?.height).toBeCloseTo(perUnit, 6);
	});

	it('fade a loss of “over 8” downward without a bound', () => {
		const [open] = barsOf([claim('open', billions(-8, { relation: 'over' }))]).bars;
		expect(open?.fade?.thins).toBe('down');
		expect(open?.fade?.y).toBeCloseTo((open?.solid.y ?? NaN) + (open?.solid.height ?? NaN), 6);
	});

	it('list the loss in the legend, and what was stated only where it is drawn', () => {
		expect(layout.legend).toEqual(expect.arrayContaining(['loss', 'stated', 'rounded']));
		expect(barsOf([loss]).legend).not.toContain('stated');
	});
});

describe('what a bar chart refuses', () => {
	const problems = (spec: BarSpec, evidence: readonly Evidence[]) =>
		bar.problems(spec, evidence).map(({ code }) => code);

	it('two units on one axis', () => {
		const spec = {
			bars: [
				{ of: 'trade', label: 'a' },
				{ of: 'growth', label: 'b' }
			]
		};
		expect(problems(spec, [trade, growth])).toEqual(['mixed-units']);
	});

	it('a change between bars that do not follow each other, or that is no change', () => {
		const spec = { bars: increase.bars, change: { of: 'trade', from: 'base', to: 'loss' } };
		expect(problems(spec, [base, trade])).toEqual(['change-not-between-bars', 'chart-unit']);
		expect(problems(increase, [base, trade, growth])).toEqual([]);
	});
});
